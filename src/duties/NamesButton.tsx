import { Eye, EyeOff } from 'lucide-react'
import { Button } from '../components/Button.tsx'
import { useNames } from '../encounter/useNames.ts'
import { useTodo } from './useTodo.ts'

/** Shows or hides what would tell a companion what this is about. */
export const NamesButton = () => {
  const t = useTodo()
  const { shown, toggle } = useNames()
  return (
    <Button kind="plain" icon={shown ? EyeOff : Eye} className="names-button" onClick={toggle}>
      {t(shown ? 'hideNames' : 'showNames')}
    </Button>
  )
}
