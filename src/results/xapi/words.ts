import en from '../../../content/en/results.json'
import es from '../../../content/es/results.json'
import stepsEn from '../../../content/en/steps.json'
import stepsEs from '../../../content/es/steps.json'
import type { StepId } from '../../../flows/ids.ts'
import { scenarioById } from '../../training/scenarios.ts'

type Names = { en: string; es: string }

export const verbNames = (verb: keyof typeof en.verbs): Names => ({
  en: en.verbs[verb],
  es: es.verbs[verb],
})

export const scenarioNames = (id: string): Names => scenarioById(id)?.title ?? { en: id, es: id }

/** What the statement about one step asks. */
export const stepNames = (step: StepId): Names => ({
  en: `${en.xapi.held}: ${stepsEn.steps[step].title}`,
  es: `${es.xapi.held}: ${stepsEs.steps[step].title}`,
})
