import { isMinor } from '../../flows/predicates.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { StillOwed } from '../duties/StillOwed.tsx'
import { useTodo } from '../duties/useTodo.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { usePlan } from './usePlan.ts'

type Props = { way: 'left-early' | 'died' | null; onClose: () => void }

/** Leaving early ends the talk; a death ends the questions. Neither ends a duty. */
export const LeftDialog = ({ way, onClose }: Props) => {
  const words = usePlan()
  const todo = useTodo()
  const { option } = useEncounterWords()
  const { send, answer, view } = useEncounter()
  if (way === null) return null
  const confirm = () => {
    const basis = view.facts.disposition === undefined ? {} : { basis: 'changed' as const }
    if (way === 'died') answer('disposition', 'died', basis)
    else send({ type: 'PATIENT_LEFT' })
    onClose()
  }
  const left = isMinor(view.facts) ? 'left.leftMinor' : 'left.leftAdult'
  return (
    <Dialog
      open
      title={option('disposition', way)}
      onClose={onClose}
      footer={
        <>
          <Button kind="plain" onClick={onClose}>
            {words('change.keep')}
          </Button>
          <Button kind="primary" onClick={confirm}>
            {words(`gone.${way}`)}
          </Button>
        </>
      }
    >
      <p>{todo(way === 'died' ? 'left.died' : left)}</p>
      <StillOwed title={todo('left.stays')} />
    </Dialog>
  )
}
