import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PhoneNumber } from '../components/PhoneNumber.tsx'
import { useSite } from '../site/siteStore.ts'
import { type GroupId, groupIds, type Help, helpIn, isReached } from './groups.ts'
import { KioskFrame } from './KioskFrame.tsx'
import { useKiosk } from './page.ts'
import { helpWords } from './words.ts'

/** Kinds of help; nothing is asked before. */
export const HelpPage = ({ onOver }: { onOver: () => void }) => {
  const { t } = useTranslation('kiosk')
  const { go } = useKiosk()
  const aloud = groupIds.map((group) => `${t(`groups.${group}`)}.`)
  return (
    <KioskFrame title={t('help.title')} aloud={[t('help.lead'), ...aloud]} onOver={onOver}>
      <p>{t('help.lead')}</p>
      <div className="kiosk-groups">
        {groupIds.map((group) => (
          <button key={group} type="button" className="kiosk-card" onClick={() => go({ group })}>
            <b>{t(`groups.${group}`)}</b>
            <ArrowRight aria-hidden size={28} className="attract-arrow" />
          </button>
        ))}
      </div>
    </KioskFrame>
  )
}

type GroupProps = { group: GroupId; onOver: () => void }

/** The services of one kind, with the numbers that were confirmed. */
export const GroupPage = ({ group, onOver }: GroupProps) => {
  const { t } = useTranslation('kiosk')
  const { language } = useKiosk()
  const all = helpIn(group, useSite().confirmedNumbers, language)
  const aloud = all.flatMap(({ id }) => {
    const words = helpWords(id, language)
    return words ? [`${words.name}.`, words.what] : []
  })
  return (
    <KioskFrame title={t(`groups.${group}`)} aloud={aloud} onOver={onOver}>
      <p>{t('list.careful')}</p>
      <ul className="kiosk-help">
        {all.map((help) => (
          <HelpItem key={help.id} help={help} />
        ))}
      </ul>
    </KioskFrame>
  )
}

const HelpItem = ({ help }: { help: Help }) => {
  const { t } = useTranslation('kiosk')
  const { language } = useKiosk()
  const words = helpWords(help.id, language)
  if (!words) return null
  const reached = isReached(help)
  return (
    <li>
      <h2>{words.name}</h2>
      <p>{words.what}</p>
      {help.phones.map((number) => (
        <p key={number} className="kiosk-number">
          <PhoneNumber number={number} />
        </p>
      ))}
      {help.text && (
        <p>
          {help.text.keyword ? t('list.text', { keyword: help.text.keyword }) : t('list.textPlain')}{' '}
          <b className="kiosk-number">
            <PhoneNumber number={help.text.number} />
          </b>
        </p>
      )}
      {!reached && <p className="kiosk-connect">{t('list.connect')}</p>}
      <dl>
        <dt>{t('list.who')}</dt>
        <dd>{words.who}</dd>
        {reached && <dt>{t('list.how')}</dt>}
        {reached && <dd>{words.how}</dd>}
      </dl>
    </li>
  )
}
