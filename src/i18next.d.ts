import 'i18next'
import type app from '../content/en/app.json'
import type emergency from '../content/en/emergency.json'
import type encounter from '../content/en/encounter.json'
import type kiosk from '../content/en/kiosk.json'
import type plan from '../content/en/plan.json'
import type proof from '../content/en/proof.json'
import type protocol from '../content/en/protocol.json'
import type recovery from '../content/en/recovery.json'
import type results from '../content/en/results.json'
import type site from '../content/en/site.json'
import type practice from '../content/en/practice.json'
import type todo from '../content/en/todo.json'
import type training from '../content/en/training.json'

/** Words looked up by an id of the pathway; tests see to it that each has its own. */
type ById = Record<string, string>

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: {
      app: typeof app
      emergency: typeof emergency
      encounter: typeof encounter
      kiosk: typeof kiosk
      plan: typeof plan
      proof: typeof proof
      protocol: typeof protocol
      recovery: typeof recovery
      results: typeof results
      site: typeof site
      practice: typeof practice
      todo: typeof todo
      training: typeof training
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
