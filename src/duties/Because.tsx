import type { DutyId } from '../../flows/ids.ts'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useNames } from '../encounter/useNames.ts'
import { Sources } from './Sources.tsx'
import { useTodo } from './useTodo.ts'
import { useWords } from './words.ts'
import './Because.css'

type Props = { duty: DutyId; title?: string }

/** Why a duty is owed or open, and where that stands; hidden while others may read the screen. */
export const Because = ({ duty, title }: Props) => {
  const t = useTodo()
  const { shown } = useNames()
  const { text } = useWords('because')
  const { because } = useEncounter().view.duties[duty]
  const sources = because.map((reason) => text(reason, 'source')).join(', ')
  return (
    <section className="because">
      {title && <h3>{title}</h3>}
      {shown ? (
        because.map((reason) => <p key={reason}>{text(reason, 'text')}</p>)
      ) : (
        <p>{t('reports.hidden')}</p>
      )}
      {shown && <Sources source={sources} />}
    </section>
  )
}
