import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'

type Props = { title: string; empty: boolean; children: ReactNode }

/** A list that grows at its head and scrolls by itself, so that the page stays where it is. */
export const FollowList = ({ title, empty, children }: Props) => {
  const { t } = useTranslation('training')
  const id = useId()
  return (
    <div>
      <h2 id={id}>{title}</h2>
      {empty ? (
        <p className="quiet-text">{t('follow.nothingYet')}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        <section className="follow-scroll" aria-labelledby={id} tabIndex={0}>
          <ol className="follow-list" reversed>
            {children}
          </ol>
        </section>
      )}
    </div>
  )
}
