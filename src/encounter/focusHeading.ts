/** After this change is drawn: the question takes the focus, where nothing else has it or always. */
export const focusHeading = (when: 'always' | 'lost' = 'lost'): void => {
  requestAnimationFrame(() => {
    const lost = document.activeElement === null || document.activeElement === document.body
    if (when === 'lost' && !lost) return
    document.querySelector<HTMLElement>('.encounter-main h1')?.focus({ preventScroll: true })
  })
}
