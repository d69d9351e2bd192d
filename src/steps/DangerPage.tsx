import { useTranslation } from 'react-i18next'
import { optionsOf } from '../../flows/facts.ts'
import { Button } from '../components/Button.tsx'
import { useEncounter } from '../encounter/useEncounter.ts'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { ChoicePage } from './ChoicePage.tsx'
import './DangerPage.css'

const both = ['threat', 'medical']

/** Danger first. Anything but *no one* opens whom to call, at once. */
export const DangerPage = () => {
  const { t } = useTranslation('encounter')
  const { view } = useEncounter()
  const words = useEncounterWords().fact('danger')
  const { danger } = view.facts
  const cards = optionsOf('danger').map((value) => ({
    value,
    label: words.options?.[value] ?? value,
    hint: words.optionHints?.[value],
    leadsTo: words.leadsTo?.[value],
  }))
  const withBoth = cards.toSpliced(3, 0, {
    value: 'both',
    label: t('danger.both'),
    hint: undefined,
    leadsTo: words.leadsTo?.['threat'],
  })
  return (
    <ChoicePage
      fact="danger"
      options={withBoth}
      values={{ both }}
      chosen={Array.isArray(danger) ? listed(danger) : (danger ?? null)}
      usual={() => 'changed'}
      footStart={<OwnRole />}
    />
  )
}
const listed = (danger: readonly (string | undefined)[]): string =>
  danger.length > 1 ? 'both' : (danger[0] ?? 'threat')

/** The door for other staff: no questions for them, only whom to tell. */
const OwnRole = () => {
  const { t } = useTranslation('encounter')
  const { view, answer } = useEncounter()
  const other = view.facts.role === 'other-staff'
  return (
    <div className="own-role">
      {other && <p>{t('danger.isOtherStaff')}</p>}
      <Button
        kind="plain"
        aria-describedby={other ? undefined : 'own-role-hint'}
        onClick={() =>
          answer('role', other ? 'practitioner' : 'other-staff', { basis: 'entered-wrongly' })
        }
      >
        {t(other ? 'danger.practitioner' : 'danger.otherStaff')}
      </Button>
      {!other && <p id="own-role-hint">{t('danger.otherStaffHint')}</p>}
    </div>
  )
}
