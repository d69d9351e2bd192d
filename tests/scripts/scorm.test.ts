import { expect, test } from 'vitest'
import { manifestOf } from '../../scripts/scormManifest.mjs'
import { storesIn, trainingPolicy } from '../../scripts/trainingBuild.mjs'

const contents = {
  title: 'Practice & <more>',
  version: '1.0',
  files: ['assets/a b.js', 'index.html'],
}
const tagsOf = (xml: string) => [...xml.matchAll(/<([a-z][\w:]*)/giu)].map(([, tag]) => tag)

test.each(['scorm12', 'scorm2004'] as const)(
  'the manifest of %s has its elements in the order of the schema',
  (course) => {
    const xml = manifestOf(course, contents)
    const tags = tagsOf(xml).filter((tag) => !tag?.startsWith('imsss:'))
    expect(tags).toEqual([
      'manifest',
      'metadata',
      'schema',
      'schemaversion',
      'organizations',
      'organization',
      'title',
      'item',
      'title',
      'resources',
      'resource',
      'file',
      'file',
    ])
    expect(xml).toContain('Practice &amp; &lt;more>')
    expect(xml).toContain('<file href="assets/a%20b.js" />')
    const [, asked] = /identifierref="([^"]+)"/u.exec(xml) ?? []
    expect(xml).toContain(`<resource identifier="${asked}"`)
    const [, chosen] = /organizations default="([^"]+)"/u.exec(xml) ?? []
    expect(xml).toContain(`<organization identifier="${chosen}"`)
  },
)

test('each version names its own schema, and spells its type as that schema does', () => {
  expect(manifestOf('scorm12', contents)).toMatch(/<schemaversion>1\.2<[^]*adlcp:scormtype="sco"/u)
  const newer = manifestOf('scorm2004', contents)
  expect(newer).toMatch(/<schemaversion>2004 4th Edition<[^]*adlcp:scormType="sco"/u)
  expect(newer).toMatch(/<\/title>\s*<imsss:sequencing>[^]*<\/imsss:sequencing>\s*<\/item>/u)
})

test('the policy of a training build names the record stores and nothing else', () => {
  const stores = storesIn(' https://lrs.example.org/xapi/ ')
  expect(trainingPolicy(stores)).toContain("connect-src 'self' https://lrs.example.org;")
  expect(trainingPolicy(storesIn(undefined))).toContain("connect-src 'self';")
})

test.each([
  'http://lrs.example.org/xapi/',
  'https://lrs.example.org/xapi',
  'lrs.example.org/',
  'https://lrs.example.org/;script-src/',
  '*',
])('%s is refused as a record store, with what to write', (store) => {
  expect(() => storesIn(store)).toThrow(/Write an address such as https:/u)
})
