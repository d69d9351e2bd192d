import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cacheControl, securityHeaders } from '../../scripts/securityHeaders.mjs'

const read = (file: string) => readFileSync(`serving/${file}`, 'utf8')
const found = (text: string, line: RegExp) =>
  Object.fromEntries([...text.matchAll(line)].map(([, name = '', value = '']) => [name, value]))

describe('every server sends the same headers as npm start', () => {
  test('nginx', () => {
    const sent = found(read('nginx.conf'), /^\s*add_header (\S+) "([^"]*)" always;$/gm)
    expect(sent).toEqual(securityHeaders)
  })

  test('nginx sets them once: a header set in a location would drop all of them there', () => {
    const [, locations = ''] = read('nginx.conf').split(/^\s*location /m)
    expect(locations).not.toContain('add_header')
  })

  test('Caddy', () => {
    const [, block = ''] = /^\theader \{\n([^}]*)\n\t\}/m.exec(read('Caddyfile')) ?? []
    expect(found(block, /^\s*(\S+) "([^"]*)"$/gm)).toEqual(securityHeaders)
    expect(block.split('\n')).toHaveLength(Object.keys(securityHeaders).length)
  })

  test('the container is that nginx', () => {
    expect(read('Containerfile')).toContain('COPY serving/nginx.conf /etc/nginx/nginx.conf')
  })
})

describe('every server keeps the same files for good, and asks anew for the others', () => {
  test('only a file with a hash in its name is kept', () => {
    expect(cacheControl('/assets/index-x.js')).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/index.html', '/sw.js', '/site.json', '/manifest.webmanifest'])
      expect(cacheControl(path)).toBe('no-cache')
  })

  test.each(['nginx.conf', 'Caddyfile'])('%s says so in the same words', (file) => {
    const text = read(file)
    expect(text).toContain(`"${cacheControl('/assets/')}"`)
    expect(text).toMatch(/(default "no-cache"|@other Cache-Control no-cache)/)
  })

  test.each(['nginx.conf', 'Caddyfile'])('%s answers 204 for a site without a file', (file) => {
    expect(read(file)).toMatch(/site\.json[^]*204/)
  })
})
