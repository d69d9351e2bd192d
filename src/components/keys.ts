const fields = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable=true]'
const controls = 'button, a, input, select, textarea, summary, label'

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(fields)

/** Enter on a control is the control's own. */
export const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(controls) !== null

export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null
