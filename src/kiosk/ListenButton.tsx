import { Square, Volume2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../content/languages.ts'
import { Button } from '../components/Button.tsx'
import { useReadAloud } from '../components/useReadAloud.ts'

type Props = { language: Language; texts: readonly string[] }

/** Reads the page out with a voice of this device alone; no such voice, no button. */
export const ListenButton = ({ language, texts }: Props) => {
  const { t } = useTranslation('kiosk', { lng: language })
  const { ready, playing, play, stop } = useReadAloud(language)
  if (!ready) return null
  return (
    <Button
      icon={playing ? Square : Volume2}
      className="kiosk-listen"
      onClick={() => (playing ? stop() : play(texts))}
    >
      {t(playing ? 'bar.stop' : 'bar.listen')}
    </Button>
  )
}
