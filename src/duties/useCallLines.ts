import { useTranslation } from 'react-i18next'
import { callExtrasFor } from '../../content/callSheets.ts'
import { site } from '../../content/site.ts'
import type { DutyId, TaskId } from '../../flows/ids.ts'
import { languageName } from '../components/languageName.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useWords } from './words.ts'

const blank = '[…]'

/** A call's words with the site, the language and the worry filled in; what is not known stays open. */
export const useCallLines = (duty: DutyId, task: TaskId) => {
  const { i18n } = useTranslation()
  const { memory, view } = useEncounter()
  const sheets = useWords('callSheets')
  const reasons = useWords('reasons')
  const { language, otherChildren } = view.facts
  const worry = memory.acts.findLast((act) => act.duty === duty && act.record.worry)?.record.worry
  const values = new Map<string, string | number | null | undefined>([
    ['place', site.name],
    ['address', site.address],
    ['entrance', site.entrance],
    ['language', language && languageName(language, i18n.language)],
    ['worry', worry && reasons.text('worries', worry)],
    ['count', otherChildren],
  ])
  const fill = (line: string): string =>
    line.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => String(values.get(key) ?? blank))
  const id = `${duty}.${task}`
  const lines = (part: string) => sheets.lines(id, part).map(fill)
  const extras = callExtrasFor(duty, memory).map((extra) => sheets.text(id, 'extra', extra))
  return {
    say: lines('say'),
    alsoSay: extras.filter(Boolean).map(fill),
    ask: lines('ask'),
    get: lines('get'),
    notSay: lines('notSay'),
    ifNoAnswer: lines('ifNoAnswer'),
  }
}
