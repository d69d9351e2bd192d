/** Sentences one under the other, each on its own. */
export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="kiosk-lines">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
