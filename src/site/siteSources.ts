/** Site facts only, never a patient's: a file chosen by hand on this device. */
const key = 'handrail.site'

export const siteOnDevice = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Whether the device keeps it. */
export const keepOnDevice = (text: string): boolean => {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

export const forgetOnDevice = (): void => {
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The facts that a single file brings within itself. */
export const siteWithin = (): string | null => {
  const text = document.querySelector('script#site[type="application/json"]')?.textContent?.trim()
  return text ? text : null
}

export type Beside = { kind: 'absent' } | { kind: 'unreachable' } | { kind: 'text'; text: string }

/** The file beside the app. None is normal; some servers answer with their start page instead. */
export const siteBeside = async (): Promise<Beside> => {
  if (location.protocol === 'file:') return { kind: 'absent' }
  try {
    const answer = await fetch('./site.json', { cache: 'no-cache' })
    if ([204, 404, 410].includes(answer.status)) return { kind: 'absent' }
    if (!answer.ok) return { kind: 'unreachable' }
    const isPage = answer.headers.get('content-type')?.includes('text/html') ?? false
    return isPage ? { kind: 'absent' } : { kind: 'text', text: await answer.text() }
  } catch {
    return { kind: 'unreachable' }
  }
}
