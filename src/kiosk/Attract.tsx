import { ArrowRight, Hand, Languages, MessageCircle, Receipt } from 'lucide-react'
import { isLanguage, type Language, languages } from '../../content/languages.ts'
import { useSite } from '../site/siteStore.ts'
import { ListenButton } from './ListenButton.tsx'
import type { KioskPage } from './page.ts'
import { StaffLink } from './StaffLink.tsx'
import { attractIn, nowIn } from './words.ts'
import './Attract.css'

type Props = {
  first: Language
  onStart: (language: Language, page?: KioskPage) => void
  onStaff: () => void
}
type Pair = {
  word: 'interpreter' | 'bill' | 'word' | 'touch'
  first: Language
  second: Language | undefined
}

const items = [
  { words: 'interpreter', icon: Languages },
  { words: 'bill', icon: Receipt },
  { words: 'word', icon: MessageCircle },
] as const

/** What stands here all day: ordinary words, and each language in its own script. */
export const Attract = ({ first, onStart, onStaff }: Props) => {
  const offered = useSite().languages.filter(isLanguage)
  const second = offered.find((language) => language !== first)
  const words = attractIn[first]
  return (
    <div className="kiosk attract">
      <header className="kiosk-bar">
        <HelpNow first={first} second={second} onPress={() => onStart(first, 'now')} />
      </header>
      <main>
        <h1>{words.title}</h1>
        <ul className="attract-items">
          {items.map(({ words: word, icon: Icon }) => (
            <li key={word}>
              <Icon aria-hidden size={44} />
              <Twice word={word} first={first} second={second} />
            </li>
          ))}
        </ul>
        <p className="attract-touch">
          <Twice word="touch" first={first} second={second} />
        </p>
        <div className="attract-languages">
          {offered.map((language) => (
            <LanguageCard key={language} language={language} onPress={() => onStart(language)} />
          ))}
          <button
            type="button"
            className="kiosk-card attract-other"
            onClick={() => onStart(first, 'interpreter')}
          >
            <span>
              <b>{words.other}</b>
              <span>{words.otherHint}</span>
            </span>
            <Languages aria-hidden size={32} />
          </button>
        </div>
      </main>
      <footer className="attract-foot">
        <p>{words.foot}</p>
        <StaffLink onPress={onStaff} />
        <ListenButton language={first} texts={[words.title, words.touch, words.foot]} />
      </footer>
    </div>
  )
}

/** The same words in the first language of this place, and in its second. */
const Twice = ({ word, first, second }: Pair) => (
  <>
    <b>{attractIn[first][word]}</b>
    {second && <span lang={second}>{attractIn[second][word]}</span>}
  </>
)

type CardProps = { language: Language; onPress: () => void }

const LanguageCard = ({ language, onPress }: CardProps) => {
  const { name, direction } = languages[language]
  return (
    <button
      type="button"
      className="kiosk-card attract-language"
      lang={language}
      dir={direction}
      onClick={onPress}
    >
      <span>
        <b>{name}</b>
        <span>{attractIn[language].title}</span>
      </span>
      <ArrowRight aria-hidden size={32} className="attract-arrow" />
    </button>
  )
}

type NowProps = { first: Language; second: Language | undefined; onPress: () => void }

const HelpNow = ({ first, second, onPress }: NowProps) => (
  <button type="button" className="kiosk-now" onClick={onPress}>
    <Hand aria-hidden size={32} />
    <span>
      <b>{nowIn[first]}</b>
      {second && (
        <span className="kiosk-second" lang={second}>
          {nowIn[second]}
        </span>
      )}
    </span>
  </button>
)
