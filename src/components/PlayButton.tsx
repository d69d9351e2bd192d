import { Square, Volume2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { languageName } from './languageName.ts'
import type { SayLine } from './Say.tsx'
import { useReadAloud } from './useReadAloud.ts'

/** Reads the words out; only with a voice that stays on this device. No such voice, no button. */
export const PlayButton = ({ lines }: { lines: readonly SayLine[] }) => {
  const { t, i18n } = useTranslation('app')
  const lang = lines[0]?.lang ?? i18n.language
  const { ready, playing, play, stop } = useReadAloud(lang)
  if (!ready) return null
  const language = languageName(lang, i18n.language)
  return playing ? (
    <Button kind="plain" icon={Square} onClick={stop}>
      {t('say.stop')}
    </Button>
  ) : (
    <Button kind="plain" icon={Volume2} onClick={() => play(lines.map(({ text }) => text))}>
      {t('say.play', { language })}
    </Button>
  )
}
