/** Longer ones break like any text. */
const short = 24

/** Short parts in a line; a number or a name is not broken at its end. */
export const Parts = ({ parts }: { parts: readonly string[] }) => (
  <p className="quiet-text">
    {parts.map((part, index) => (
      <span className={part.length <= short ? 'plan-part' : undefined} key={part}>
        {part}
        {index < parts.length - 1 && ' ·\u00a0'}
      </span>
    ))}
  </p>
)
