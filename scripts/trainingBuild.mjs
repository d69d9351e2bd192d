import { fileURLToPath } from 'node:url'

const out = fileURLToPath(new URL('../src/results/out.ts', import.meta.url))

/**
 * The record stores of HANDRAIL_LRS: addresses that end in a slash, since `statements` is put behind them.
 * @param {string | undefined} named @returns {string[]}
 */
export const storesIn = (named) => {
  const stores = (named ?? '').split(/\s+/).filter(Boolean)
  for (const store of stores) {
    const { protocol, hostname } = URL.canParse(store)
      ? new URL(store)
      : { protocol: '', hostname: '' }
    const near = protocol === 'http:' && hostname === 'localhost'
    if ((protocol !== 'https:' && !near) || !store.endsWith('/') || /[;,'"<>?#]/.test(store))
      throw new Error(
        `HANDRAIL_LRS has “${store}”. Write an address such as https://lrs.example.org/xapi/ with https and the slash at its end.`,
      )
  }
  return stores
}

/**
 * What a training page may do; its head says so, whoever serves it. A store is named by its origin:
 * a course that launches by cmi5 gives its token from another path of it.
 * @param {readonly string[]} stores
 */
export const trainingPolicy = (stores) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': ["'self'", ...new Set(stores.map((store) => new URL(store).origin))].join(' '),
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'sw',
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')

/**
 * Practice alone, with the ways by which results leave; only this build has them.
 * @param {string | undefined} named HANDRAIL_LRS @returns {import('vite').Plugin}
 */
export const trainingBuild = (named) => {
  const stores = storesIn(named)
  return {
    name: 'handrail-training',
    enforce: 'pre',
    config: () => ({
      define: { 'import.meta.env.HANDRAIL_LRS': JSON.stringify(stores.join(' ')) },
    }),
    resolveId(source, importer) {
      return importer && source.endsWith('/results/none.ts') ? out : null
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const meta = `<meta http-equiv="Content-Security-Policy" content="${trainingPolicy(stores)}" />`
        return html
          .replace('/src/main.tsx', '/src/results/main.tsx')
          .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`)
      },
    },
  }
}
