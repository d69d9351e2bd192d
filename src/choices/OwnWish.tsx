import { useTranslation } from 'react-i18next'
import { type Facts, optionsOf } from '../../flows/facts.ts'
import { Chips } from '../components/Chips.tsx'
import { PhoneNumber } from '../components/PhoneNumber.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useNames } from '../encounter/useNames.ts'
import { PageSay } from '../steps/PageSay.tsx'
import { reachOf } from './offerGroups.ts'

type Own = 'police' | 'hotline'
type Props<F extends Own> = {
  fact: F
  /** The resource whose number stands beside the question. */
  number?: string
  value: Facts[F]
  onChange: (value: NonNullable<Facts[F]>) => void
}

/** A wish of its own, with what has to be said before it. */
export const OwnWish = <F extends Own>({ fact, number, value, onChange }: Props<F>) => {
  const { fact: words, option } = useEncounterWords()
  const { title, hint } = words(fact)
  const { i18n } = useTranslation()
  const { shown } = useNames()
  const dialled = number === undefined ? null : reachOf(number, i18n.language)?.number
  return (
    <section className="own-wish">
      <div className="own-wish-head">
        <h2 id={`wish-${fact}`}>{title}</h2>
        {dialled && <PhoneNumber number={dialled} className="own-wish-number" />}
      </div>
      <p className="quiet-text">{hint}</p>
      {shown && <PageSay only={({ id }) => id.startsWith(fact)} />}
      <Chips
        hideLegend
        legend={title}
        name={`wish-${fact}`}
        options={offered(fact).map((id) => ({ value: id, label: option(fact, id) }))}
        value={value ?? null}
        onChange={(picked) => {
          if (isValueOf(fact, picked)) onChange(picked)
        }}
      />
    </section>
  )
}

/** In the order of every other choice: yes, later, no. */
const offered = (fact: Own): readonly string[] =>
  fact === 'police' ? ['wants', 'later', 'declines'] : optionsOf(fact)

const isValueOf = <F extends Own>(
  fact: F,
  value: string,
): value is NonNullable<Facts[F]> & string => optionsOf(fact).includes(value)
