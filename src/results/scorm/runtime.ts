import { type Course, dialects, type Write } from './dialects.ts'
import { findApi } from './findApi.ts'

/** The course system as one talks to it. Nothing here throws: one that is gone answers false or null. */
export type Runtime = {
  course: Course
  get: (element: string) => string | null
  /** Writes all of it and has it stored; false when any of it was not taken. */
  put: (writes: readonly Write[]) => boolean
  finish: () => boolean
}

const talkTo =
  (api: object, prefix: string) =>
  (verb: string, ...words: string[]) => {
    try {
      const method: unknown = Reflect.get(api, `${prefix}${verb}`)
      if (typeof method !== 'function') return null
      const said: unknown = Reflect.apply(method, api, words)
      return ['string', 'boolean', 'number'].includes(typeof said) ? String(said) : null
    } catch {
      return null
    }
  }

const isYes = (said: string | null): boolean => said === 'true' || said === '1'

const objective = /^objective:([^.]+)(.*)$/u

/** A result of one scenario, wherever the course system will have put it by then. */
export const objectiveOf = (scenario: string): string => `objective:${scenario}`

/** Objectives have numbers: that of the one with this id, else the next that is free. */
const placeOf = (get: Runtime['get'], element: string): string => {
  const [, id, rest] = objective.exec(element) ?? []
  if (id === undefined) return element
  const count = Number(get('cmi.objectives._count') ?? 0)
  const places = Array.from({ length: count }, (_, index) => `cmi.objectives.${index}`)
  const known = places.find((place) => get(`${place}.id`) === id)
  return `${known ?? `cmi.objectives.${count}`}${rest}`
}

/** Finds the course system and begins with it; null where there is none, or it does not begin. */
export const openRuntime = (from: Window, course: Course): Runtime | null => {
  const { api: name, prefix, begin, end } = dialects[course]
  const api = findApi(from, name)
  if (!api) return null
  const say = talkTo(api, prefix)
  if (!isYes(say(begin, ''))) return null
  const plain = (element: string) => {
    const value = say('GetValue', element)
    return value !== null && say('GetLastError') === '0' ? value : null
  }
  const get = (element: string) => plain(placeOf(plain, element))
  return {
    course,
    get,
    put: (writes) => {
      const taken = writes.map(([element, value]) =>
        isYes(say('SetValue', placeOf(plain, element), value)),
      )
      return taken.every(Boolean) && isYes(say('Commit', ''))
    },
    finish: () => isYes(say(end, '')),
  }
}
