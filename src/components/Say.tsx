import { MessageCircle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PlayButton } from './PlayButton.tsx'
import './Say.css'

export type SayLine = {
  id: string
  text: string
  lang: string
  /** To whom, or when: “To the companion”. */
  cue?: string | undefined
}

type Props = {
  /** Each script in the staff's language, and beside it in the patient's where that is released. */
  lines: readonly (readonly SayLine[])[]
  /** What stands under the words: “through the interpreter”, “when alone”. */
  note?: string | undefined
  /** Long scripts with a cue open one at a time, so that the page stays short. */
  folds?: boolean
  /** On a telephone the words fold into one line, so that the answers are in sight. */
  small?: boolean
}

/** Words a person can read aloud. */
export const Say = ({ small = false, ...props }: Props) => {
  const { t } = useTranslation('app')
  const first = props.lines[0]?.[0]
  if (!first) return null
  if (!small) return <SayWords {...props} />
  return (
    <details className="say-small">
      <summary>
        <b>{t('say.title')}</b>
        <span lang={first.lang}>{first.text}</span>
      </summary>
      <SayWords {...props} />
    </details>
  )
}

const SayWords = ({ lines, note, folds = false }: Omit<Props, 'small'>) => {
  const { t } = useTranslation('app')
  const main = lines.find(([line]) => !line?.cue) ?? lines[0]
  const patient = lines.map((line) => line.at(-1)).filter((line) => line !== undefined)
  return (
    <section className="say" aria-label={t('say.title')}>
      <div className="say-head">
        <p>
          <MessageCircle aria-hidden size={20} />
          {t('say.title')}
        </p>
        <PlayButton lines={patient} />
      </div>
      {lines.map((versions) => (
        <SayBlock
          key={versions[0]?.id}
          versions={versions}
          folds={folds && lines.length > 1}
          open={versions === main}
        />
      ))}
      {note && <p className="say-note">{note}</p>}
    </section>
  )
}

const isLong = ([line]: readonly SayLine[]): boolean => (line?.text.length ?? 0) > 120

type BlockProps = { versions: readonly SayLine[]; folds: boolean; open: boolean }

const SayBlock = ({ versions, folds, open }: BlockProps) => {
  const cue = versions[0]?.cue
  const words = (
    <div className="say-line">
      {versions.map((line) => (
        <SayVersion key={line.lang} line={line} tagged={versions.length > 1} />
      ))}
    </div>
  )
  if (folds && cue && isLong(versions))
    return (
      <details className="say-block" name="say" open={open}>
        <summary className="say-cue">{cue}</summary>
        {words}
      </details>
    )
  return (
    <div className="say-block">
      {cue && <p className="say-cue">{cue}</p>}
      {words}
    </div>
  )
}

const SayVersion = ({ line: { text, lang }, tagged }: { line: SayLine; tagged: boolean }) => (
  <div className="say-version">
    {tagged && (
      <span className="say-tag" aria-hidden>
        {lang.slice(0, 2).toUpperCase()}
      </span>
    )}
    <blockquote lang={lang}>{text}</blockquote>
  </div>
)
