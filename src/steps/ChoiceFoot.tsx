import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FactId } from '../../flows/facts.ts'
import { Button } from '../components/Button.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { isOptional } from './answering.ts'
import { KeysHint } from './KeysHint.tsx'

type Props = { fact: FactId; count: number; waits: boolean; goOn: ReactNode }

/** What stands at the far end of a single choice: Continue while it waits, else how to answer. */
export const ChoiceFoot = ({ fact, count, waits, goOn }: Props) => {
  const { t } = useTranslation('encounter')
  const { view, send } = useEncounter()
  if (waits) return goOn
  return (
    <>
      {isOptional(view, fact) && (
        <Button kind="plain" onClick={() => send({ type: 'GO_ON', fact })}>
          {t('page.skip')}
        </Button>
      )}
      <KeysHint count={count} />
    </>
  )
}
