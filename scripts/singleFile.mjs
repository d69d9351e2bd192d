import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { viteSingleFile } from 'vite-plugin-singlefile'

/** A page that asks nothing of anyone: only its own script and style, by their hashes. */
const policy = {
  'default-src': "'none'",
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}
/** Empty: the site's facts are those chosen on the device, until its own file is pasted in here. */
const site = `
    <!-- This site's own numbers: paste the whole of site.json between the next two lines. -->
    <script id="site" type="application/json">
    </script>`

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** @param {string} html @param {RegExp} inline */
const hashesOf = (html, inline) =>
  [...html.matchAll(inline)].map(([, text = '']) => hashOf(text)).join(' ')

/**
 * The page with its policy in its head, which names the hash of every inline script and style.
 * @param {string} html
 */
export const withPolicy = (html) => {
  const content = Object.entries({
    ...policy,
    'script-src': hashesOf(html, /<script type="module">([^]*?)<\/script>/g),
    'style-src': hashesOf(html, /<style>([^]*?)<\/style>/g),
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}" />`
  return html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`)
}

/** @param {string} html @param {string} icon the file's text */
const alone = (html, icon) =>
  html
    .replaceAll(/\n *<link rel="(manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace('./icon.svg', `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`)
    .replaceAll(/<(script|style)([^>]*?) (?:rel="stylesheet" )?crossorigin>/g, '<$1$2>')
    .replace('<meta charset="utf-8" />', (charset) => `${charset}${site}`)

/**
 * One page with everything in it, that runs from a USB stick: handrail.html.
 * @returns {import('vite').PluginOption[]}
 */
export const singleFile = () => {
  let icon = ''
  return [
    viteSingleFile(),
    {
      name: 'handrail-single-file',
      enforce: 'post',
      configResolved: ({ root }) => {
        icon = readFileSync(join(root, 'public/icon.svg'), 'utf8')
      },
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const page = bundle['index.html']
          if (page?.type !== 'asset') return this.error('singleFile: index.html was not built')
          const source = withPolicy(alone(page.source.toString(), icon))
          for (const file of Object.keys(bundle)) delete bundle[file]
          this.emitFile({ type: 'asset', fileName: 'handrail.html', source })
        },
      },
    },
  ]
}
