import { Search } from 'lucide-react'
import { useId, useState } from 'react'
import { useBoxTexts } from './useBoxTexts.ts'
import { useProtocolWords } from './useProtocolWords.ts'

type Props = { onFound: (ids: ReadonlySet<string>) => void; onGo: (id: string) => void }

/** Type a word: every box that carries it is marked, and Enter goes from one to the next. */
export const FindBox = ({ onFound, onGo }: Props) => {
  const { t } = useProtocolWords()
  const id = useId()
  const texts = useBoxTexts()
  const [word, setWord] = useState('')
  const [at, setAt] = useState(0)
  const ids = texts(word)
  const look = (next: string) => {
    setWord(next)
    setAt(0)
    onFound(new Set(texts(next)))
  }
  const goOn = () => {
    const next = ids[at % ids.length]
    if (!next) return
    onGo(next)
    setAt(at + 1)
  }
  return (
    <search className="find">
      <label className="find-field" htmlFor={id}>
        <Search aria-hidden size={20} />
        <span className="visually-hidden">{t('drawing.find')}</span>
        <input
          id={id}
          type="search"
          autoComplete="off"
          placeholder={t('drawing.find')}
          value={word}
          onChange={({ target }) => look(target.value)}
          onKeyDown={({ key }) => key === 'Enter' && goOn()}
        />
      </label>
      <output className="find-count quiet-text" htmlFor={id}>
        {word.trim().length > 1 &&
          (ids.length > 0 ? t('drawing.found', { count: ids.length }) : t('drawing.foundNone'))}
      </output>
    </search>
  )
}
