import { z } from 'zod'
import { ScenarioShape } from './scenario.ts'

/** The published JSON Schema of a scenario file: an editor that knows it helps while one writes. */
export const scenarioSchema = (): unknown =>
  z.toJSONSchema(ScenarioShape, { io: 'input', unrepresentable: 'any' })
