import { useHeading } from './useHeading.ts'

/** The heading of a page of practice, where reading begins, and what the page is for. */
export const PracticeHead = ({ title, hint }: { title: string; hint: string }) => {
  const heading = useHeading()
  return (
    <div className="step-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="step-hint">{hint}</p>
    </div>
  )
}
