import { factIds } from '../../flows/facts.ts'
import { dutyIds, taskIds } from '../../flows/ids.ts'
import { topicIds } from '../../seeds/scenarioTypes.ts'

/** What runs are mostly made of, so that a short text packs as well as a long one; the last is nearest. */
export const dictionary = [
  ...topicIds.map((topic) => `"PRACTICE.ASK","topic":"${topic}","of":"patient","through":"nobody"`),
  ...taskIds.map((task) => `"task":"${task}","record":{"time":"2026-`),
  '"agency":"person":"number":"way":"online","told":"told","because":"forms":1,"by":"2026-',
  ...dutyIds.map((duty) => `{"type":"DONE","duty":"${duty}",`),
  '{"type":"ATTEMPT","duty":"{"type":"DECIDE","duty":"decision":"notOwed","reason":"',
  '{"type":"PRACTICE.DO","deed":"{"type":"PRACTICE.HAPPENS","event":"","by":"scenario","at":',
  '"basis":"entered-wrongly","basis":"changed","reason":"{"type":"BACK","at":',
  ...factIds.map((fact) => `},{"type":"GO_ON","fact":"${fact}","at":0},{"fact":"${fact}","value":`),
].join('')
