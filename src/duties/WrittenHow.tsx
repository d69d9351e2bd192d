import type { DutyId } from '../../flows/ids.ts'
import { useNames } from '../encounter/useNames.ts'
import { useTodo } from './useTodo.ts'
import { useWords } from './words.ts'

/** Which form it is, and how it may be sent. */
export const WrittenHow = ({ duty }: { duty: DutyId }) => {
  const t = useTodo()
  const { shown } = useNames()
  const { text, lines } = useWords('duties')
  if (!shown) return null
  return (
    <details className="written-how">
      <summary>
        {t('written.form', {
          form: text(duty, 'form', 'name'),
          to: text(duty, 'form', 'sentTo'),
        })}
      </summary>
      <ul className="sheet-list">
        {lines(duty, 'form', 'howTo').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
