import 'i18next'
import type app from '../content/en/app.json'
import type emergency from '../content/en/emergency.json'
import type encounter from '../content/en/encounter.json'
import type plan from '../content/en/plan.json'
import type todo from '../content/en/todo.json'

/** Words looked up by an id of the pathway; tests see to it that each has its own. */
type ById = Record<string, string>

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: {
      app: typeof app
      emergency: typeof emergency
      encounter: typeof encounter
      plan: typeof plan
      todo: typeof todo
      because: ById
      callSheets: ById
      cards: ById
      codes: ById
      documentation: ById
      duties: ById
      endStates: ById
      facts: ById
      offers: ById
      partners: ById
      reasons: ById
      refusals: ById
      resources: ById
      scripts: ById
      steps: ById
      whatIf: ById
    }
  }
}
