import { scripts } from '../../content/scripts.ts'
import type { Text } from './words.ts'

const overheard = new Set<string>(scripts.filter((one) => one.overheard).map(({ id }) => id))
const firstOf = (path: string): string => path.split('.')[0] ?? ''

/** Texts that nobody else can read or hear: which of a file, and why. */
type Aside = { when: (path: string, all: ReadonlySet<string>) => boolean; because: string }
const named: Aside = {
  when: (path) => /(^|\.)named(\.|$)/u.test(path),
  because: 'shown once the patient is alone, or the nurse says that nobody sees the screen',
}
const within = (pattern: RegExp, because: string): Aside => ({
  when: (path) => pattern.test(path),
  because,
})
const wholly = (because: string): Aside => ({ when: () => true, because })
const folded = 'shown with the names of what is owed, and hidden with them'
const elsewhere = 'opened from the start screen, where no patient is'

/**
 * Every text may stand where others can read or hear it, but these. A file that is not named here is
 * quiet as a whole, and so is a new one.
 */
const asides: Readonly<Record<string, readonly Aside[]>> = {
  facts: [named],
  steps: [named],
  reasons: [named],
  encounter: [named],
  plan: [named, within(/^contact\./u, 'stands beside the name of a service, hidden with it')],
  todo: [named],
  duties: [{ when: (path) => !path.endsWith('.quiet'), because: folded }],
  because: [wholly(folded)],
  callSheets: [wholly('the sheet of one call, opened by its name')],
  documentation: [wholly(folded)],
  offers: [wholly('stands beside the name of a service, hidden with it')],
  partners: [wholly('stands beside the name of a service, hidden with it')],
  resources: [wholly('a service, shown once the patient is alone or out of sight')],
  codes: [wholly(folded)],
  cards: [
    {
      when: (path, all) =>
        !path.endsWith('.quiet') &&
        (path !== `${firstOf(path)}.title` || all.has(`cards.${firstOf(path)}.quiet`)),
      because: 'a card that was opened; its quiet title stands for it until then',
    },
  ],
  whatIf: [within(/^(?!.*\.title$)/u, 'a card that was opened by its title')],
  endStates: [within(/^(?!.*\.titles?(\.|$))/u, folded)],
  scripts: [
    {
      when: (path) => !path.endsWith('.cue') && !overheard.has(firstOf(path)),
      because: 'said to the patient alone: no script is offered before (scriptTables.ts)',
    },
  ],
  emergency: [
    within(/^(ed|clinic)\.rows\.\d+\./u, 'whom to call for a life, told apart at a glance'),
    within(/^say\.patient\.toDispatcher$/u, 'said on the telephone, out of earshot'),
  ],
  practice: [wholly('practice: the patient is invented')],
  training: [wholly('practice: the patient is invented')],
  results: [wholly('practice: the patient is invented')],
  proof: [wholly(elsewhere)],
  protocol: [wholly(elsewhere)],
  site: [wholly(elsewhere)],
}
/** What a screen shows, says or is called while others may see and hear it. */
export const isQuiet = ({ file, path }: Text, all: ReadonlySet<string>): boolean =>
  !(Object.hasOwn(asides, file) ? asides[file] : undefined)?.some(({ when }) => when(path, all))
