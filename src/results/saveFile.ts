/** By this a spreadsheet knows UTF-8. */
const mark = '\uFEFF'

/** Hands a text to the browser as a file to save; nothing is sent. */
export const saveFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([mark, text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
