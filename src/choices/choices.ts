import { z } from 'zod'
import { Facts } from '../../flows/facts.ts'

const { choices, police, hotline } = Facts.shape

/** Everything here may stay open. */
export const ChoicesForm = z.object({ choices: choices.unwrap(), police, hotline })
export type ChoicesDraft = z.infer<typeof ChoicesForm>
export type Choices = ChoicesDraft['choices']
export type Said = Choices[string]
