import { createServer } from 'node:http'
import sirv from 'sirv'
import { securityHeaders } from './securityHeaders.mjs'

/** Both, so that `localhost` means us whichever one a browser tries first; never the network. */
const loopbacks = ['127.0.0.1', '::1']
const absent = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']

/** @param {string} dir @returns {import('node:http').RequestListener} */
const answerFrom = (dir) => {
  const files = sirv(dir, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      if (path.startsWith('/assets/'))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    },
  })
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    files(request, response)
  }
}

/**
 * @param {import('node:http').RequestListener} answer @param {number} port @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
const listen = (answer, port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer(answer)
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })

/** @param {import('node:http').Server | undefined} server */
const portOf = (server) => {
  const address = server?.address()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

/**
 * Serves a folder on this machine only, with the security headers. Port 0 means any free one.
 * @param {string} dir @param {number} port
 */
export const serve = async (dir, port) => {
  const answer = answerFrom(dir)
  /** @type {import('node:http').Server[]} */
  const servers = []
  const close = () => servers.forEach((server) => (server.close(), server.closeAllConnections()))
  try {
    for (const host of loopbacks) {
      await listen(answer, port || portOf(servers[0]), host).then(
        (server) => servers.push(server),
        (error) => {
          if (!absent.includes(error.code)) throw error
        },
      )
    }
  } catch (error) {
    close()
    throw error
  }
  if (servers.length === 0) throw new Error('This machine has no loopback address to serve on.')
  return { url: `http://localhost:${portOf(servers[0])}`, close }
}
