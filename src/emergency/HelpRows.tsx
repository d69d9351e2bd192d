import { useTranslation } from 'react-i18next'
import { Dial } from './Dial.tsx'
import { HelpRow } from './HelpRow.tsx'
import { type Cause, type Help, numberOf, orderOf, type Setting, unfiledOf } from './order.ts'
import type { SiteFacts } from './siteFacts.ts'

type Props = { cause: Cause; setting: Setting; site: SiteFacts }

/** Whom to call, in the order of this kind of site; unsure begins quietly. */
export const HelpRows = ({ cause, setting, site }: Props) =>
  cause === 'unsure' ? (
    <ol className="help-rows">
      <UnsureRows site={site} />
    </ol>
  ) : (
    <>
      <ol className="help-rows">
        <OrderedRows setting={setting} site={site} />
      </ol>
      <AlsoTell setting={setting} site={site} />
    </>
  )

const OrderedRows = ({ setting, site }: Omit<Props, 'cause'>) => {
  const { t } = useTranslation('emergency')
  const rows = t(`${setting}.rows`, { returnObjects: true })
  const ordered = orderOf(setting, site).flatMap((help) => rows.filter(({ id }) => id === help))
  const whenFirst = t('clinic.rows', { returnObjects: true })[0]?.when ?? ''
  return ordered.map(({ id, name, when }, index) => (
    <HelpRow
      key={id}
      kind={id === '911' ? '911' : index === 0 ? 'first' : 'next'}
      number={index + 1}
      name={name}
      when={id === '911' && index === 0 ? whenFirst : when}
      outsideLine={id === '911' ? site.outsideLine : null}
    >
      <Dial number={numberOf(id, site)} />
    </HelpRow>
  ))
}

/** Who has no number filed is no row to dial: a plain reminder under them. */
const AlsoTell = ({ setting, site }: Omit<Props, 'cause'>) => {
  const { t } = useTranslation('emergency')
  const unfiled = unfiledOf(setting, site)
  if (unfiled.length === 0) return null
  return (
    <ul className="help-also">
      {unfiled.map((help) => (
        <li key={help}>{t(`alsoTell.${help}`)}</li>
      ))}
    </ul>
  )
}

const UnsureRows = ({ site }: { site: SiteFacts }) => {
  const { t } = useTranslation('emergency')
  const [tell = '', stay = '', call = ''] = t('unsure.lines', { returnObjects: true })
  const nameOf = (help: Help): string =>
    t('ed.rows', { returnObjects: true }).find(({ id }) => id === help)?.name ?? ''
  return (
    <>
      <HelpRow kind="first" number={1} name={tell}>
        <Dial label={t('chargeNurse')} number={site.chargeNurse} small />
        <Dial label={nameOf('security')} number={site.security} small />
      </HelpRow>
      <HelpRow kind="next" number={2} name={stay} />
      <HelpRow
        kind="911"
        number={3}
        name={nameOf('911')}
        when={call}
        outsideLine={site.outsideLine}
      >
        <Dial number="911" />
      </HelpRow>
    </>
  )
}
