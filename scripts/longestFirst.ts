import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Journeys that take minutes: begun last, they would go on alone while the other core stands idle. */
const long = [
  'wipe',
  'cases',
  'practiceAdults',
  'practiceChildren',
  'practice',
  'shortWays',
  'quiet',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const at = long.findIndex((name) => moduleId.endsWith(`/journeys/${name}.test.ts`))
  return at === -1 ? long.length : at
}

/** The order in which test files begin: the longest first, the others as they would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}
