import { type Browser, type BrowserContext, chromium } from 'playwright-core'

/** No sandbox, because test machines run as root; the rest keeps the browser itself off the network. */
const args = [
  '--no-sandbox',
  '--no-proxy-server',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
]

const chromePath = async (): Promise<string> => {
  const own = process.env['CHROME_PATH']
  if (own) return own
  // Makes the package bring the system libraries it needs; it looks when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

/** The Chromium of CHROME_PATH, else the one that came with `npm ci` (64-bit Linux). */
export const launch = async (): Promise<Browser> => {
  const executablePath = await chromePath()
  try {
    return await chromium.launch({ executablePath, args })
  } catch (cause) {
    const fix = `Set CHROME_PATH to a Chrome or Chromium of this machine, or delete ${executablePath} if it was only half unpacked.`
    throw new Error(`The browser at ${executablePath} did not start. ${fix}`, { cause })
  }
}

/** The same browser with a profile that outlives it: closed and begun again, it has what it had. */
export const launchWith = async (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, { executablePath: await chromePath(), args })
