import { MessageCircle } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cause } from './order.ts'
import type { SiteFacts } from './siteFacts.ts'
import './SayLines.css'

type Props = { cause: Cause; site: SiteFacts }

/** What to say on the phone, each one breath long, with the site's own address and entrance. */
export const SayLines = ({ cause, site }: Props) => {
  const { t } = useTranslation('emergency')
  const { name, address, entrance } = site
  const isWhole = name !== null && address !== null && entrance !== null
  return (
    <aside className="emergency-say" aria-labelledby="emergency-say">
      <h2 id="emergency-say">
        <MessageCircle aria-hidden size={20} />
        {t('say.title')}
      </h2>
      <ThreeLines cause={cause} site={site} />
      {!isWhole && <p className="emergency-add">{t('missing.note')}</p>}
      <p>
        <b>{t('stay.lead')}</b> {t('stay.rest')}
      </p>
      <p>{t('notTheCalls')}</p>
      <details className="emergency-add">
        <summary>{t('say.patient.label')}</summary>
        <q>{t('say.patient.toDispatcher')}</q>
      </details>
      <p className="emergency-add">{t('say.least')}</p>
    </aside>
  )
}

const ThreeLines = ({ cause, site: { name, address, entrance } }: Props) => {
  const { t } = useTranslation('emergency')
  const place = name ?? telling(t('missing.place'))
  const where = { place, address: telling(address ?? t('missing.address')) }
  return (
    <dl>
      <Line label={t('say.where.label')}>
        <Quote>{t('say.where.line', where)}</Quote>
      </Line>
      <Line label={t('say.what.label')}>
        {cause !== 'medical' && <Quote>{t('say.what.threatNoRoom')}</Quote>}
        {cause !== 'threat' && <Quote>{t('say.what.medicalNoRoom')}</Quote>}
        <p className="emergency-add">{t('say.what.add')}</p>
      </Line>
      <Line label={t('say.wayIn.label')}>
        <Quote>
          {t('say.wayIn.line', { entrance: telling(entrance ?? t('missing.entrance')) })}
        </Quote>
      </Line>
    </dl>
  )
}

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="emergency-line">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

/** Marks the telling part of a sentence that comes out of a words file; both marks are unseen. */
const [open, close] = ['\u2068', '\u2069']
const telling = (text: string): string => `${open}${text}${close}`

const Quote = ({ children }: { children: string }) => (
  <p className="emergency-quote">
    {children
      .split(/[\u2068\u2069]/)
      .map((part, index) =>
        index % 2 === 1 ? <b key={index}>{part}</b> : <Fragment key={index}>{part}</Fragment>,
      )}
  </p>
)
