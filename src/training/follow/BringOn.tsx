import { useTranslation } from 'react-i18next'
import type { ScenarioEvent } from '../../../seeds/scenario.ts'
import { Button } from '../../components/Button.tsx'
import { useSaid } from '../useSaid.ts'

type Props = {
  events: readonly ScenarioEvent[]
  happened: ReadonlySet<string>
  disabled: boolean
  onBring: (event: string) => void
}

/** What may be brought on in this run, each once. */
export const BringOn = ({ events, happened, disabled, onBring }: Props) => {
  const { t } = useTranslation('training')
  const said = useSaid()
  return (
    <section className="follow-bring">
      <h2>{t('follow.bringOn')}</h2>
      <div className="follow-events">
        {events.map(({ id, says }) => (
          <Button key={id} disabled={disabled || happened.has(id)} onClick={() => onBring(id)}>
            {said(says)}
          </Button>
        ))}
      </div>
    </section>
  )
}
