import { useTranslation } from 'react-i18next'
import { KioskFrame } from './KioskFrame.tsx'
import { Lines } from './Lines.tsx'

type Props = { about: 'now' | 'interpreter' | 'bill' | 'alone'; onOver: () => void }

/** Words to say or to show: the screen itself sends nothing. */
export const SayPage = ({ about, onOver }: Props) => {
  const { t } = useTranslation('kiosk')
  const say = t(`${about}.say`)
  const lines = t(`${about}.lines`, { returnObjects: true })
  return (
    <KioskFrame
      title={t(`${about}.title`)}
      aloud={[say, ...lines]}
      onOver={onOver}
      now={about !== 'now'}
    >
      <p className="kiosk-say">{say}</p>
      <Lines lines={lines} />
    </KioskFrame>
  )
}
