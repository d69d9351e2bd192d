/** A course system may stand so many frames away; no real one does, and a circle must end. */
const farthest = 500

/** A frame of another origin may not be looked into. */
const apiIn = (frame: Window, name: string): object | null => {
  try {
    const found: unknown = Reflect.get(frame, name)
    return typeof found === 'object' ? found : null
  } catch {
    return null
  }
}

const upwardFrom = (start: Window, name: string): object | null => {
  let frame = start
  for (let depth = 0; depth < farthest; depth += 1) {
    const api = apiIn(frame, name)
    if (api || frame.parent === frame) return api
    frame = frame.parent
  }
  return null
}

/** Another window has an Object of its own: `instanceof` would not know it. */
const isWindow = (found: unknown): found is Window =>
  typeof found === 'object' && found !== null && 'parent' in found

const openerOf = (frame: Window): Window | null => {
  try {
    const opener: unknown = frame.opener
    return isWindow(opener) ? opener : null
  } catch {
    return null
  }
}

/**
 * The course system's API object, as SCORM has it looked for: up the frames, then from the window
 * that opened this one.
 * @param name `API` in SCORM 1.2, `API_1484_11` in 2004
 */
export const findApi = (from: Window, name: string): object | null => {
  const above = from.parent === from ? null : upwardFrom(from.parent, name)
  if (above) return above
  const opener = openerOf(from) ?? (from.top ? openerOf(from.top) : null)
  return opener ? upwardFrom(opener, name) : null
}
