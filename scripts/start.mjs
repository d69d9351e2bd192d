import './requireNode.mjs'
import { join } from 'node:path'
import { buildMissing } from './buildMissing.mjs'
import { installMissing } from './installMissing.mjs'
import { root } from './npm.mjs'

const usual = 4173
const triedPorts = 20

/** @param {string} problem @returns {never} */
const giveUp = (problem) => {
  console.error(`\nHandrail did not start. ${problem}`)
  process.exit(1)
}

/** A port asked for by name is kept or refused, never changed: someone has a link to it. */
const wishedPort = () => {
  const wish = process.env['PORT']
  if (!wish) return undefined
  const port = Number(wish)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  return giveUp(`PORT must be a whole number from 1 to 65535; it is "${wish}".`)
}

/** @param {unknown} error @param {number} port */
const explain = (error, port) => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Set PORT to another.`
  if (code === 'EACCES')
    return `Port ${port} needs rights you do not have. Set PORT to 1024 or more.`
  return String(error)
}

/** @param {number} port @param {number} last */
const serveFrom = async (port, last) => {
  const { serve } = await import('./serve.mjs')
  for (let tried = port; ; tried += 1) {
    try {
      return await serve(join(root, 'dist'), tried)
    } catch (error) {
      if (tried >= last) giveUp(explain(error, tried))
    }
  }
}

const wish = wishedPort()
if (!installMissing())
  giveUp('Installing failed, see above. The first start needs a connection to the npm registry.')
if (!buildMissing()) giveUp('Building failed, see above.')
const { url } = await serveFrom(wish ?? usual, wish ?? usual + triedPorts)
console.log(`\nHandrail is ready: ${url}\nIt answers on this computer only. Press Ctrl+C to stop.`)
