import { CircleHelp, Eye } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLanguage } from '../../content/languages.ts'
import { tellingIn } from '../../content/telling.ts'
import { whatIfIds } from '../../flows/ids.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { useEncounterWords } from './useEncounterWords.ts'
import { useNames } from './useNames.ts'
import './WhatIf.css'

/** The shelf of what may come in between, reachable from every step; nothing is recorded. */
export const WhatIfButton = ({ kind = 'outline' }: { kind?: 'outline' | 'plain' }) => {
  const { t } = useTranslation('encounter')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        kind={kind}
        icon={kind === 'outline' ? CircleHelp : undefined}
        className="what-if-button"
        onClick={() => setOpen(true)}
      >
        {t('whatIf.button')}
      </Button>
      <Dialog wide title={t('whatIf.title')} open={open} onClose={() => setOpen(false)}>
        <p className="quiet-text">{t('whatIf.hint')}</p>
        <div>
          {whatIfIds.map((id) => (
            <WhatIfCard key={id} id={id} />
          ))}
        </div>
      </Dialog>
    </>
  )
}

const parts = ['do', 'say', 'never'] as const

const WhatIfCard = ({ id }: { id: (typeof whatIfIds)[number] }) => {
  const { t, i18n } = useTranslation('encounter')
  const { shown, toggle } = useNames()
  const card = useEncounterWords().all.whatIf[id]
  const language = isLanguage(i18n.language) ? i18n.language : 'en'
  const isQuiet = (line: string) => tellingIn(language, line).length === 0
  const lines = parts.map((part) => ({
    part,
    lines: shown ? card[part] : card[part].filter(isQuiet),
  }))
  const isCut = lines.some(({ part, lines: left }) => left.length < card[part].length)
  return (
    <details className="what-if" name="what-if">
      <summary>{card.title}</summary>
      <div className="what-if-parts">
        {lines.map(
          ({ part, lines: left }) =>
            left.length > 0 && (
              <section key={part} className={`what-if-${part}`}>
                <h3>{t(`whatIf.${part}`)}</h3>
                <ul>
                  {left.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
      {isCut && (
        <div className="what-if-cut">
          <p>{t('whatIf.wait')}</p>
          <Button kind="plain" icon={Eye} onClick={toggle}>
            {t('whatIf.show')}
          </Button>
        </div>
      )}
    </details>
  )
}
