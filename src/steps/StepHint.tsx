import { useCompact } from '../encounter/useWide.ts'

/** Longer than this it takes more than two lines of a telephone. */
const long = 80

/** What helps to answer; where it would push the answers off a telephone, one line that unfolds. */
export const StepHint = ({ text }: { text: string }) => {
  const compact = useCompact()
  if (!compact || text.length <= long) return <p className="step-hint">{text}</p>
  return (
    <details className="step-hint step-hint-long">
      <summary>
        <span>{text}</span>
      </summary>
    </details>
  )
}
