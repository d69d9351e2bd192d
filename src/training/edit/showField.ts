import { controlId } from './editContext.ts'

/**
 * Moves the focus to a place of the form, or to the nearest thing around it; opens what folds it away.
 * @param tries how many frames it may take until what was opened is drawn
 */
export const showField = (path: string, tries = 5): void => {
  const { found, exact } = nearest(path.split('.'))
  if (!found) return
  for (let fold = foldOf(found); fold; fold = foldOf(fold.parentElement)) fold.open = true
  found.focus()
  if (!exact && tries > 0) requestAnimationFrame(() => showField(path, tries - 1))
}

/** The same once what was just changed is drawn. */
export const showFieldSoon = (path: string): void => {
  requestAnimationFrame(() => showField(path))
}

const foldOf = (element: Element | null): HTMLDetailsElement | null =>
  element?.closest('details') ?? null

const nearest = (parts: readonly string[]): { found: HTMLElement | null; exact: boolean } => {
  for (let length = parts.length; length > 0; length -= 1) {
    const id = controlId(parts.slice(0, length).join('.'))
    const found = document.getElementById(id) ?? document.getElementById(`${id}-en`)
    if (found) return { found, exact: length === parts.length }
  }
  return { found: null, exact: false }
}
