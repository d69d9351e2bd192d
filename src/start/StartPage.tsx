import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerCards } from '../components/AnswerCards.tsx'
import { Bar } from '../components/Bar.tsx'
import { Mark } from '../components/Mark.tsx'
import { BuildNote } from '../offline/BuildNote.tsx'
import { OfflineNote } from '../offline/OfflineNote.tsx'
import type { OwnersPage } from '../protocol/useOwnersPage.ts'
import { SiteNote } from '../site/SiteNote.tsx'
import { OwnersLinks } from './OwnersLinks.tsx'
import { StartNotes } from './StartNotes.tsx'
import './StartPage.css'

const ways = ['staff-concern', 'self-identified', 'report-now'] as const
type Way = (typeof ways)[number]

type Props = {
  onBegin: (way: Way) => void
  onSite: () => void
  onOwners: (page: OwnersPage) => void
  /** What was left due here, and the like. */
  children?: ReactNode
}

/** The first screen: the ways in. */
export const StartPage = ({ onBegin, onSite, onOwners, children }: Props) => (
  <div className="start">
    <Bar start={<Mark />} />
    <Ways onBegin={onBegin}>{children}</Ways>
    <StartNotes />
    <footer className="start-more">
      <SiteNote onOpen={onSite} />
      <OwnersLinks onOwners={onOwners} />
      <p className="start-build quiet-text">
        <BuildNote />
      </p>
    </footer>
  </div>
)

const Ways = ({ onBegin, children }: Pick<Props, 'onBegin' | 'children'>) => {
  const { t } = useTranslation('app')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <main className="start-main">
      <div className="step-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('start.title')}
        </h1>
        <p className="step-hint">{t('start.hint')}</p>
      </div>
      <AnswerCards
        name={t('start.title')}
        options={ways.map((value) => ({
          value,
          label: t(`start.ways.${value}.label`),
          leadsTo: t(`start.ways.${value}.leadsTo`),
        }))}
        chosen={null}
        onChoose={(value) => ways.filter((way) => way === value).forEach(onBegin)}
        confirm={false}
      />
      {children}
      <OfflineNote />
      <p className="keys-hint quiet-text">{t('start.keys')}</p>
    </main>
  )
}
