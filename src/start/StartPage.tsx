import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerCards } from '../components/AnswerCards.tsx'
import { Bar } from '../components/Bar.tsx'
import { Mark } from '../components/Mark.tsx'
import { StartNotes } from './StartNotes.tsx'
import './StartPage.css'

const ways = ['staff-concern', 'self-identified', 'report-now'] as const
type Way = (typeof ways)[number]

/** The first screen: the ways in. */
export const StartPage = ({ onBegin }: { onBegin: (way: Way) => void }) => (
  <div className="start">
    <Bar start={<Mark />} />
    <Ways onBegin={onBegin} />
    <StartNotes />
  </div>
)

const Ways = ({ onBegin }: { onBegin: (way: Way) => void }) => {
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
      <p className="start-keys keys-hint quiet-text">{t('start.keys')}</p>
    </main>
  )
}
