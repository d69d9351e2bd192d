import type { Exploration } from './explore.ts'

/** From where these spots can be reached, and in how many actions at the least. */
export const distancesTo = (
  { spots, ways }: Exploration,
  isTarget: (id: number) => boolean,
  /** How much a way costs, or null where it may not be gone. */
  cost: (from: number, to: number, way: number) => number | null = () => 1,
): readonly (number | null)[] => {
  const into = spots.map((): { from: number; costs: number }[] => [])
  for (const [way, { from, to }] of ways.entries()) {
    const costs = cost(from, to, way)
    if (costs !== null) into[to]?.push({ from, costs })
  }
  const far: (number | null)[] = spots.map((_, id) => (isTarget(id) ? 0 : null))
  let due = spots.flatMap((_, id) => (isTarget(id) ? [id] : []))
  while (due.length > 0) {
    const changed = new Set<number>()
    for (const to of due)
      for (const { from, costs } of into[to] ?? []) {
        const through = (far[to] ?? 0) + costs
        const known = far[from] ?? null
        if (known !== null && known <= through) continue
        far[from] = through
        changed.add(from)
      }
    due = [...changed]
  }
  return far
}
