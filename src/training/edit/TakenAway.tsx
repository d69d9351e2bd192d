import { useTranslation } from 'react-i18next'
import { Undo2 } from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import { controlId } from './editContext.ts'

type Props = { path: string; name: string; onPutBack: () => void }

/** What was taken away, and the way to have it back. */
export const TakenAway = ({ path, name, onPutBack }: Props) => {
  const { t } = useTranslation('training')
  return (
    <p className="edit-taken">
      <span>{t('edit.taken', { name })}</span>
      <Button kind="plain" icon={Undo2} id={controlId(path)} onClick={onPutBack}>
        {t('edit.putBack', { name })}
      </Button>
    </p>
  )
}
