import { offline as en } from '../../content/en/app.json'
import { offline as es } from '../../content/es/app.json'

const look = `
  :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
  main { max-inline-size: 34rem; margin: 3rem auto; padding-inline: 1rem }
  h1 { font-size: 1.5rem }
  section + section { margin-block-start: 3rem }`

const told = (lang: string, { damaged }: typeof en) => `
  <section lang="${lang}">
    <h1>${damaged.title}</h1>
    <p>${damaged.fix}</p>
    <p>${damaged.meanwhile}</p>
    <p><a href="">${damaged.again}</a></p>
  </section>`

/** What stands in place of the app when its copy on this device is gone and there is no network. */
export const damagedPage = (): Response => {
  const nonce = crypto.randomUUID()
  const [first, second] = navigator.language.startsWith('es')
    ? [told('es', es), told('en', en)]
    : [told('en', en), told('es', es)]
  return new Response(
    `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Handrail</title>
  <style nonce="${nonce}">${look}</style>
  <main>${first}${second}</main>
</html>`,
    {
      status: 503,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-store',
      },
    },
  )
}
