import { createServer } from 'node:http'
import sirv from 'sirv'
import { cacheControl, securityHeaders } from './securityHeaders.mjs'

/** Both, so that `localhost` means us whichever one a browser tries first; never the network. */
const loopbacks = ['127.0.0.1', '::1']
const absent = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']

/**
 * Answers with the files of a folder. That a site has no file of its own is no error, and said without one.
 * @param {string} dir @returns {import('node:http').RequestListener}
 */
export const answerFrom = (dir) => {
  const files = sirv(dir, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
  })
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const noSite = () => void response.writeHead(204).end()
    files(request, response, request.url === '/site.json' ? noSite : undefined)
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
 * @param {string} dir @param {number} port @param {import('node:http').RequestListener} [answer]
 */
export const serve = async (dir, port, answer = answerFrom(dir)) => {
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
