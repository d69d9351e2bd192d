import { Printer } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { propertyIds } from '../../seeds/proof/result.ts'
import { Button } from '../components/Button.tsx'
import { CheckedHow } from './CheckedHow.tsx'
import { CheckedRule } from './CheckedRule.tsx'
import { CheckedState } from './CheckedState.tsx'
import { readProof, type ShownProof } from './readProof.ts'
import './checked.css'

type Props = { inVisit: boolean; proof?: ShownProof }

/** What must always hold, in plain words, and what the proof found; or plainly that it did not run. */
export const CheckedPage = ({ inVisit, proof = readProof() }: Props) => {
  const { t } = useTranslation(['protocol', 'proof'])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const result = proof.state === 'ran' ? proof.result : null
  return (
    <main className="checked">
      <header className="owners-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t(inVisit ? 'protocol:checked' : 'proof:title')}
          </h1>
          <p className="quiet-text">{t(inVisit ? 'proof:notInVisit' : 'proof:lead')}</p>
        </div>
        {!inVisit && (
          <Button icon={Printer} className="no-print" onClick={() => window.print()}>
            {t('protocol:print')}
          </Button>
        )}
      </header>
      {!inVisit && (
        <>
          <CheckedState proof={proof} />
          <section className="checked-rules">
            <h2>{t('proof:rules')}</h2>
            <ol className="rules">
              {propertyIds.map((id) => (
                <CheckedRule
                  key={id}
                  id={id}
                  found={result?.properties.find((one) => one.id === id) ?? null}
                />
              ))}
            </ol>
          </section>
          {result && <CheckedHow result={result} />}
        </>
      )}
    </main>
  )
}
