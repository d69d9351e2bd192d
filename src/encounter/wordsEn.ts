import because from '../../content/en/because.json'
import callSheets from '../../content/en/callSheets.json'
import cards from '../../content/en/cards.json'
import codes from '../../content/en/codes.json'
import documentation from '../../content/en/documentation.json'
import duties from '../../content/en/duties.json'
import encounter from '../../content/en/encounter.json'
import endStates from '../../content/en/endStates.json'
import facts from '../../content/en/facts.json'
import offers from '../../content/en/offers.json'
import partners from '../../content/en/partners.json'
import plan from '../../content/en/plan.json'
import reasons from '../../content/en/reasons.json'
import refusals from '../../content/en/refusals.json'
import resources from '../../content/en/resources.json'
import scripts from '../../content/en/scripts.json'
import steps from '../../content/en/steps.json'
import todo from '../../content/en/todo.json'
import whatIf from '../../content/en/whatIf.json'

export const wordsEn = {
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
