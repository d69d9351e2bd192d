import childInTheCar from '../../seeds/scenarios/a-child-in-the-car.json'
import kidsGetATurn from '../../seeds/scenarios/kids-get-a-turn.json'
import madamStays from '../../seeds/scenarios/madam-stays.json'
import nothingHere from '../../seeds/scenarios/nothing-here.json'
import onlyTheTreatment from '../../seeds/scenarios/only-the-treatment.json'
import outOfTheCar from '../../seeds/scenarios/out-of-the-car.json'
import sevenMonthsLater from '../../seeds/scenarios/seven-months-later.json'
import saidToBeNineteen from '../../seeds/scenarios/she-is-said-to-be-nineteen.json'
import liveInCaregiver from '../../seeds/scenarios/the-live-in-caregiver.json'
import nephewAnswers from '../../seeds/scenarios/the-nephew-answers.json'
import phoneKeepsRinging from '../../seeds/scenarios/the-phone-keeps-ringing.json'
import threeDays from '../../seeds/scenarios/three-days-to-eighteen.json'
import { Scenario } from '../../seeds/scenario.ts'

const files: readonly unknown[] = [
  phoneKeepsRinging,
  nephewAnswers,
  saidToBeNineteen,
  madamStays,
  outOfTheCar,
  onlyTheTreatment,
  kidsGetATurn,
  threeDays,
  liveInCaregiver,
  childInTheCar,
  nothingHere,
  sevenMonthsLater,
]

let read: readonly Scenario[] | null = null

/** The scenarios that can be run; read once, when first asked for. One that is broken is left out. */
export const scenarios = (): readonly Scenario[] =>
  (read ??= files.flatMap((file) => Scenario.safeParse(file).data ?? []))

export const scenarioById = (id: string): Scenario | undefined =>
  scenarios().find((scenario) => scenario.id === id)
