import { z } from 'zod'
import { stepIds } from '../../flows/ids.ts'
import { stepOf } from '../../seeds/practice/run.ts'
import type { PracticeJournal } from '../../seeds/practice/practiceJournal.ts'
import { lastScene } from '../../seeds/practice/scene.ts'
import { practiceNameKey, readTab } from '../encounter/journalKey.ts'
import { withInjections } from '../training/injections.ts'
import { scenarioById } from '../training/scenarios.ts'
import { readKept, writeKept } from './kept.ts'
import { newId } from './newId.ts'
import { resultOf } from './runResult.ts'
import { tellStatus } from './status.ts'
import type { ResultsOut, RunMark, Sink } from './types.ts'
import { useKept } from './useKept.ts'

const key = 'handrail.results.run'
const Mark = z.strictObject({
  id: z.uuid(),
  begunAt: z.iso.datetime(),
  percent: z.number(),
  told: z.int().optional(),
})

const sinks: Sink[] = []
export const addSink = (sink: Sink): void => void sinks.push(sink)

const kept = (): RunMark | null => readKept('tab', key, Mark)
export const keepMark = (mark: RunMark | null): void => void writeKept('tab', key, mark)

const fresh = (): RunMark => ({ id: newId(), begunAt: new Date().toISOString(), percent: 0 })

/** How far along the steps a run is, 0 to 99; 100 is for its end. */
const percentOf = (run: PracticeJournal): number => {
  const scenario = scenarioById(run.practice)
  if (!scenario) return 0
  const step = stepOf(lastScene(withInjections(scenario), run))
  return Math.floor((stepIds.indexOf(step) * 99) / (stepIds.length - 1))
}

const began = (run: PracticeJournal): RunMark => {
  const mark = fresh()
  keepMark(mark)
  for (const { began: tell } of sinks) tell?.(run, mark)
  return mark
}

/** A run whose result was told is shown again, not run again; a shorter one is another run. */
const wasTold = ({ told = 0 }: RunMark, { events }: PracticeJournal): boolean =>
  told > 0 && events.length >= told

const markOf = (run: PracticeJournal): RunMark => {
  const mark = kept()
  return mark && (mark.told === undefined || wasTold(mark, run)) ? mark : began(run)
}

const keep = (run: PracticeJournal): void => {
  const mark = markOf(run)
  if (wasTold(mark, run)) return
  const percent = percentOf(run)
  tellStatus({ stage: 'run' })
  if (percent > mark.percent) {
    keepMark({ ...mark, percent })
    for (const { progressed } of sinks) progressed?.(run, mark, percent)
  }
  for (const sink of sinks) sink.kept?.(run, mark)
}

const finished: ResultsOut['finished'] = (scenario, run) => {
  const mark = markOf(run)
  tellStatus({ stage: 'debriefing' })
  if (wasTold(mark, run)) return
  const result = resultOf(scenario, run, mark, readTab(practiceNameKey) ?? '', Date.now())
  keepMark({ ...mark, told: run.events.length })
  for (const sink of sinks) sink.finished?.(result)
}

/** Tells what practice does to all who are to know; stands in for none.ts in the training build. */
export const resultsOut: ResultsOut = {
  firstScreen: false,
  keep,
  finished,
  gone: () => {
    keepMark(null)
    tellStatus({ stage: 'list' })
    for (const { gone } of sinks) gone?.()
  },
  useKept,
}
