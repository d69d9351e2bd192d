import type { Offer } from '../../content/offers.ts'
import { PhoneNumber } from '../components/PhoneNumber.tsx'
import { useEncounterWords } from '../encounter/useEncounterWords.ts'
import { useNames } from '../encounter/useNames.ts'
import { ConfirmedHere } from '../site/ConfirmedHere.tsx'
import { resourceHere } from '../site/resourceHere.ts'
import { SiteNumber } from '../site/SiteNumber.tsx'
import { Fold } from './Fold.tsx'
import { useOnPlan } from './PlanContext.ts'
import { byNeed } from './byNeed.ts'
import { useBecause } from './useBecause.ts'
import { useLookup } from './useLookup.ts'
import { usePlan } from './usePlan.ts'
import { useTimes } from './useTimes.ts'
import './OfferedServices.css'

/** The services that fit, for staff: why, by which number, whether it was confirmed, and when to look again. */
export const OfferedServices = () => {
  const { offered } = useOnPlan().plan
  const { shown } = useNames()
  const { option } = useEncounterWords()
  const words = usePlan()
  if (!shown) return null
  return (
    <Fold title={words('page.services')} count={offered.length}>
      {byNeed(offered).map(({ need, offers }) => (
        <section key={need ?? 'first'} className="offered">
          <h3>{need ? option('needs', need) : words('page.everyVisit')}</h3>
          <ul>
            {offers.map((offer) => (
              <OfferedService key={offer.id} offer={offer} />
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  )
}

const OfferedService = ({ offer }: { offer: Offer }) => {
  const words = usePlan()
  const { text, lines } = useLookup()
  const because = useBecause()
  const [first, ...more] = lines('resources', offer.id, 'cautions')
  return (
    <li>
      <div>
        <h4>{text('resources', offer.id, 'name')}</h4>
        <p>{text('resources', offer.id, 'who')}</p>
        <p className="quiet-text">{offer.because.map(because).join(' ')}</p>
        {first && <p>{first}</p>}
        {more.length > 0 && (
          <details className="plan-more">
            <summary>{words('page.cautions', { count: more.length })}</summary>
            <ul className="plan-list">
              {more.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <ContactOf id={offer.id} />
    </li>
  )
}

/** For staff an unconfirmed number is named as such, and how to connect without it. */
const ContactOf = ({ id }: { id: string }) => {
  const words = usePlan()
  const { text } = useLookup()
  const { date } = useTimes()
  const resource = resourceHere(id)
  if (!resource) return null
  const { phones, reachedBy, reviewBy, checkedOn, here } = resource
  return (
    <div className="offered-contact">
      {phones.map(({ id: phone, number, status }) => (
        <p key={phone} className={status === 'unconfirmed' ? 'quiet-text' : undefined}>
          <PhoneNumber number={number} /> {text('resources', id, 'phoneLabels', phone)}
          {status === 'unconfirmed' && ` (${words('contact.unconfirmed')})`}
        </p>
      ))}
      <p>{words(`contact.${reachedBy ?? 'confirmed'}`)}</p>
      {reachedBy === 'social-work' && <SiteNumber fact="socialWork" />}
      {resource.kind === 'forensic-exam' && <SiteNumber fact="forensicExam" />}
      {here && <ConfirmedHere by={here.confirmedBy} on={here.confirmedOn} />}
      <p className="quiet-text">
        {checkedOn && `${words('contact.checked', { date: date(checkedOn) })}. `}
        {words('contact.review', { date: date(reviewBy) })}
      </p>
    </div>
  )
}
