import { z } from 'zod'
import { resourceById } from '../content/resources/resources.ts'
import { Facts } from '../flows/facts.ts'

/** A name inside a scenario file. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not a name such as the-door-opens: small letters, digits and hyphens',
})

const words = z.string().trim().min(1, { error: 'is empty. Write the sentence' })
/** One sentence, in both languages, side by side. */
export const Said = z.strictObject({ en: words, es: words })
export type Said = z.infer<typeof Said>

const knowsServices = ({ choices }: Facts): boolean =>
  Object.keys(choices ?? {}).every((id) => resourceById(id) !== undefined)
const unknownService = {
  path: ['choices'],
  error: 'names a resource that the directory does not know',
}
/** Facts that a scenario may bring. Who is in the room is read from the scene, never told as a fact. */
export const Brought = Facts.omit({ privacy: true, role: true }).refine(
  knowsServices,
  unknownService,
)
/** Answers that a learner may give, right or wrong. */
export const Answers = Facts.refine(knowsServices, unknownService)
