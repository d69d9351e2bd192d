import { useTranslation } from 'react-i18next'
import { callExtrasFor } from '../../content/callSheets.ts'
import type { DutyId, TaskId } from '../../flows/ids.ts'
import { languageName } from '../components/languageName.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useSite } from '../site/siteStore.ts'
import { useWords } from './words.ts'

const gap = /\{\{(\w+)\}\}/g

/**
 * A call's words with the site, the language and the worry filled in. What the site has not filed
 * is named in brackets; a line that needs anything else not known is left out.
 */
export const useCallLines = (duty: DutyId, task: TaskId) => {
  const { t, i18n } = useTranslation('emergency')
  const { memory, view } = useEncounter()
  const site = useSite()
  const sheets = useWords('callSheets')
  const reasons = useWords('reasons')
  const { language, otherChildren } = view.facts
  const worry = memory.acts.findLast((act) => act.duty === duty && act.record.worry)?.record.worry
  const values = new Map<string, string | number | null | undefined>([
    ['place', site.name ?? t('missing.place')],
    ['address', site.address ?? t('missing.address')],
    ['entrance', site.entrance ?? t('missing.entrance')],
    ['language', language && languageName(language, i18n.language)],
    ['worry', worry && reasons.text('worries', worry)],
    ['count', otherChildren],
  ])
  const isKnown = (line: string): boolean =>
    [...line.matchAll(gap)].every(([, key]) => (values.get(key ?? '') ?? '') !== '')
  const fill = (lines: readonly string[]): readonly string[] =>
    lines
      .filter((line) => line && isKnown(line))
      .map((line) => line.replaceAll(gap, (_, key: string) => String(values.get(key))))
  const id = `${duty}.${task}`
  const lines = (part: string) => fill(sheets.lines(id, part))
  const extras = callExtrasFor(duty, memory).map((extra) => sheets.text(id, 'extra', extra))
  return {
    say: lines('say'),
    alsoSay: fill(extras),
    ask: lines('ask'),
    get: lines('get'),
    notSay: lines('notSay'),
    ifNoAnswer: lines('ifNoAnswer'),
  }
}
