import because from '../../content/es/because.json'
import callSheets from '../../content/es/callSheets.json'
import cards from '../../content/es/cards.json'
import codes from '../../content/es/codes.json'
import documentation from '../../content/es/documentation.json'
import duties from '../../content/es/duties.json'
import encounter from '../../content/es/encounter.json'
import endStates from '../../content/es/endStates.json'
import facts from '../../content/es/facts.json'
import offers from '../../content/es/offers.json'
import partners from '../../content/es/partners.json'
import plan from '../../content/es/plan.json'
import reasons from '../../content/es/reasons.json'
import refusals from '../../content/es/refusals.json'
import resources from '../../content/es/resources.json'
import scripts from '../../content/es/scripts.json'
import steps from '../../content/es/steps.json'
import todo from '../../content/es/todo.json'
import whatIf from '../../content/es/whatIf.json'

export const wordsEs = {
  because,
  callSheets,
  cards,
  codes,
  documentation,
  duties,
  encounter,
  endStates,
  facts,
  offers,
  partners,
  plan,
  reasons,
  refusals,
  resources,
  scripts,
  steps,
  todo,
  whatIf,
}
