import { ArrowDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import type { GlanceRow } from './glance.ts'

/** On a narrow screen the foot button leads to the next open row. */
export const GoToNext = ({ row, count }: { row: GlanceRow; count: number }) => {
  const { t } = useTranslation('encounter')
  const { label } = useEncounterWords().fact(row)
  const go = () => {
    const control = document.getElementById(row)
    control?.focus({ preventScroll: true })
    control?.closest('.glance-row')?.scrollIntoView({ block: 'center' })
  }
  return (
    <Button kind="primary" className="glance-go" icon={ArrowDown} onClick={go}>
      <span>{t('glance.next', { row: label })}</span>
      <span className="glance-count">{t('glance.nextOpen', { count })}</span>
    </Button>
  )
}
