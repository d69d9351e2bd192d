import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'
import { serve } from '../../scripts/serve.mjs'

/**
 * The training build, made for this record store and served as any web server would.
 * @param store what HANDRAIL_LRS names
 */
export const serveTraining = async (store: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-training-'))
  const build = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--mode',
    'training',
    '--logLevel',
    'warn',
  ]
  execFileSync(process.execPath, [...build, '--outDir', folder, '--emptyOutDir'], {
    env: { ...process.env, HANDRAIL_LRS: store },
    stdio: 'inherit',
  })
  const files = sirv(folder, { dev: true })
  const { url, close } = await serve(folder, 0, (request, response) => {
    const noSite = () => void response.writeHead(204).end()
    files(request, response, request.url === '/site.json' ? noSite : undefined)
  })
  return {
    url,
    close: () => {
      close()
      rmSync(folder, { recursive: true })
    },
  }
}
