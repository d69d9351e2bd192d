import en from '../../content/en/training.json' with { type: 'json' }
import practiceEn from '../../content/en/practice.json' with { type: 'json' }
import es from '../../content/es/training.json' with { type: 'json' }
import practiceEs from '../../content/es/practice.json' with { type: 'json' }
import type { Nurse } from './nurse.ts'

const words = {
  en: { dial: en.call.dial, busy: practiceEn.engine.call.busy, asks: en.call.asks },
  es: { dial: es.call.dial, busy: practiceEs.engine.call.busy, asks: es.call.asks },
}

/** In practice a call is made first: dialled until somebody answers. */
export const dial = async ({ dialog, tongue, hand }: Nurse): Promise<void> => {
  const { dial: name, busy, asks } = words[tongue]
  const button = dialog.getByRole('button', { name, exact: true })
  if ((await button.count()) === 0) return
  const line = dialog.getByText(busy, { exact: true })
  const answer = dialog.getByText(asks, { exact: true })
  do {
    await hand.press(button)
    await line.or(answer).waitFor()
  } while (await line.isVisible())
}
