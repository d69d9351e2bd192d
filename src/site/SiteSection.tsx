import { type ReactNode, useId } from 'react'

type Props = { title: string; hint?: string; children: ReactNode }

export const SiteSection = ({ title, hint, children }: Props) => {
  const id = useId()
  return (
    <section className="site-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className="quiet-text">{hint}</p>}
      <div className="site-fields">{children}</div>
    </section>
  )
}
