import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../flows/refusals.ts'
import { wordsIn } from './words.ts'
import './RefusalNote.css'

/** Why the pathway does not let something in: what happened, why it matters, what to do. */
export const RefusalNote = ({ refusal, id }: { refusal: Refusal | null; id?: string }) => {
  const { i18n } = useTranslation()
  if (refusal === null) return null
  const { what, why, fix } = wordsIn(i18n.language).refusals[refusal]
  return (
    <div className="refusal" role="alert" id={id}>
      <p className="refusal-what">{what}</p>
      <p>{why}</p>
      <p>{fix}</p>
    </div>
  )
}
