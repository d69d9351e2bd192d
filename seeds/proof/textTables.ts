import { cardIds } from '../../content/cards.ts'
import { resources } from '../../content/resources/resources.ts'
import { scripts } from '../../content/scripts.ts'
import { parseSource } from '../../content/sources.ts'
import { tellingIn } from '../../content/telling.ts'
import { factIds, optionsOf } from '../../flows/facts.ts'
import { clauses } from '../../flows/duties.ts'
import { dutyIds, endStateIds, stepIds, whatIfIds } from '../../flows/ids.ts'
import { refusals } from '../../flows/refusals.ts'
import { actsOf } from '../../flows/tasks.ts'
import { proveEmergency } from './emergencyTexts.ts'
import type { Ledger } from './ledger.ts'
import type { Pathway } from './pathwayUnderProof.ts'
import { isQuiet } from './quietTexts.ts'
import { released, type Text, type Words } from './words.ts'
import type { Language } from '../../content/languages.ts'

/** Every thing of the pathway that needs a text: file, and where in it. */
const needed: readonly (readonly [file: string, path: string])[] = [
  ...stepIds.map((id) => ['steps', `steps.${id}.title`] as const),
  ...factIds.map((id) => ['facts', `${id}.title`] as const),
  ...factIds.flatMap((id) =>
    optionsOf(id).map((value) => ['facts', `${id}.options.${value}`] as const),
  ),
  ...dutyIds.flatMap((id) =>
    [...actsOf(id)].map((act) => ['duties', `${id}.tasks.${act}.do`] as const),
  ),
  ...endStateIds.map((id) => ['endStates', `${id}.title`] as const),
  ...cardIds.map((id) => ['cards', `${id}.title`] as const),
  ...resources.map(({ id }) => ['resources', `${id}.name`] as const),
  ...scripts.map(({ id }) => ['scripts', `${id}.text`] as const),
  ...refusals.map((id) => ['refusals', `${id}.what`] as const),
  ...clauses.map(({ because }) => ['because', `${because}.text`] as const),
  ...whatIfIds.map((id) => ['whatIf', `${id}.title`] as const),
]
/** A language may need other forms for one and many. */
const singular = ({ file, path }: Text): string =>
  `${file}.${path}`.replace(/_(zero|one|two|few|many|other)$/u, '')

/** Every text stands in every language, with a source that is known or the mark `local`. */
const complete = (words: Words, ledger: Ledger): void => {
  const every = new Set(released.flatMap((language) => words[language].map(singular)))
  for (const language of released) {
    const there = new Set(words[language].map(({ file, path }) => `${file}.${path}`))
    for (const [file, path] of needed) {
      const fault = there.has(`${file}.${path}`) ? null : `${file}.${path} has no text`
      ledger.table('SP-12', fault, () => [language])
    }
    const forms = new Set(words[language].map(singular))
    for (const key of every)
      ledger.table('SP-12', forms.has(key) ? null : `${key} has no text`, () => [language])
    for (const { file, path, text, source } of words[language]) {
      const unsourced = source === null || !parseSource(source).ok
      const fault = text.trim() === '' ? 'is empty' : unsourced ? 'names no source' : null
      ledger.table('SP-12', fault && `${file}.${path} ${fault}`, () => [language])
    }
  }
}

/** Asking for immigration enforcement, or to hold somebody; a sentence that forbids it is fine. */
const asksFor: Readonly<Record<Language, { what: readonly RegExp[]; forbids: RegExp }>> = {
  en: {
    what: [
      /\b(call|contact|notify|inform|tell|report to)\b.*\b(ICE|HSI|CBP|immigration)\b/iu,
      /\b(hold|detain|restrain|lock in|stop) (the|this|your|a) (patient|child|adult)\b/iu,
    ],
    forbids: /\b(not|never|no|nobody|cannot|don’t|only|if)\b/iu,
  },
  es: {
    what: [
      /(llame|llamar|contacte|notifique|informe|avise|diga)(?!\p{L}).*\b(ICE|HSI|CBP|inmigración|migración)\b/iu,
      /(reten|deten|suje|encierr)\p{L}* (al|a la|a un|a una|a su) (paciente|niñ|menor|adult)/iu,
    ],
    forbids: /(?<!\p{L})(no|nunca|nadie|ni|solo|si)(?!\p{L})/iu,
  },
}
const asked = (language: Language, text: string): string | null => {
  const { what, forbids } = asksFor[language]
  const sentences = text.split(/(?<=[.!?:])\s/u).filter((one) => !forbids.test(one))
  return sentences.find((one) => what.some((pattern) => pattern.test(one))) ?? null
}

const quiet = (words: Words, ledger: Ledger): void => {
  for (const language of released) {
    const all = new Set(words[language].map(({ file, path }) => `${file}.${path}`))
    for (const text of words[language]) {
      const where = () => [language, `${text.file}.${text.path}`, text.text]
      if (isQuiet(text, all)) {
        const [telling] = tellingIn(language, text.text)
        ledger.table(
          'SP-13',
          telling ? `“${telling}” stands where others can read it` : null,
          where,
        )
      }
      const sentence = asked(language, text.text)
      ledger.table(
        'SP-23',
        sentence ? `a text asks for what nobody may ask: ${sentence}` : null,
        where,
      )
    }
  }
}

export const proveTexts = (p: Pathway, ledger: Ledger): void => {
  const words = p.words()
  complete(words, ledger)
  quiet(words, ledger)
  proveEmergency(words, ledger)
  for (const language of released) ledger.count('texts', words[language].length)
}
