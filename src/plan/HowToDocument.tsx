import { useTranslation } from 'react-i18next'
import { KindAndWhen } from '../choices/KindAndWhen.tsx'
import { wordsIn } from '../encounter/words.ts'
import { Block } from './Block.tsx'
import { useOnPlan } from './PlanContext.ts'
import { useLookup } from './useLookup.ts'
import { usePlan } from './usePlan.ts'
import './HowToDocument.css'

/** How to write it down: for this ending, the codes a clinician may take, and the rules for every note. */
export const HowToDocument = () => {
  const { i18n } = useTranslation()
  const { endState, codes } = useOnPlan().plan
  const words = usePlan()
  const { lines } = useLookup()
  const here = lines('endStates', endState, 'document')
  const rules = Object.entries(wordsIn(i18n.language).documentation)
  return (
    <Block title={words('page.document')} span={2} telling={here.length + codes.length}>
      <ul className="plan-two">
        {here.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Codes />
      <KindAndWhen />
      <details className="plan-more no-print">
        <summary>{words('page.rules', { count: rules.length })}</summary>
        <ul className="plan-two">
          {rules.map(([id, { line }]) => (
            <li key={id}>{line}</li>
          ))}
        </ul>
      </details>
    </Block>
  )
}

const Codes = () => {
  const { codes } = useOnPlan().plan
  const { text } = useLookup()
  if (codes.length === 0) return null
  const warnings = [...new Set(codes.flatMap((code) => code.warnings))]
  return (
    <div className="plan-codes">
      <h3>{text('codes', 'title')}</h3>
      <ul>
        {codes.map(({ code, because }) => (
          <li key={because}>
            <b className="tabular">{code}</b> {text('codes', 'codes', code, 'title')}.{' '}
            <span className="quiet-text">{text('codes', 'because', because, 'text')}</span>
          </li>
        ))}
        {warnings.map((id) => (
          <li key={id} className="quiet-text">
            {text('codes', 'warnings', id, 'text')}
          </li>
        ))}
      </ul>
    </div>
  )
}
