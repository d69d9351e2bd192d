import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

interface Diagnostic {
  code: string
  filename: string
}

const house = mkdtempSync(join(tmpdir(), 'handrail-houses-'))
afterAll(() => rmSync(house, { recursive: true }))

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

const mayNot = {
  flows: [
    'react',
    'react/jsx-runtime',
    '@xstate/react',
    'i18next',
    'yaml',
    'node:fs',
    'node:fs/promises',
    '../content/site.ts',
    '../content/en/steps.json',
    '../seeds/walk.ts',
    '../src/App.tsx',
    './../src/App.tsx',
    '../scripts/budget.mjs',
  ],
  content: ['react', 'react-i18next', 'xstate', 'node:fs', '../seeds/walk.ts', '../src/App.tsx'],
  'content/resources': ['react', '../../seeds/walk.ts', '../../src/App.tsx'],
  seeds: ['react', 'react-dom/client', '@xstate/react', '../src/App.tsx', '../tests/setup.ts'],
  src: ['node:fs', 'node:fs/promises', '../tests/setup.ts', '../scripts/budget.mjs'],
  'src/steps': ['../../tests/setup.ts', '../../scripts/budget.mjs'],
}

const may = {
  flows: ['xstate', 'xstate/graph', 'zod', 'zod/mini', './facts.ts'],
  content: ['zod', './en/steps.json', './schema.ts', '../flows/facts.ts'],
  'content/resources': ['../schema.ts', '../../flows/facts.ts'],
  seeds: [
    'node:fs/promises',
    'yaml',
    'zod',
    './scenario.ts',
    '../content/site.ts',
    '../flows/facts.ts',
  ],
  src: ['react', 'zod', '../flows/facts.ts', '../content/site.ts', '../seeds/scenario.ts'],
  scripts: ['node:fs', 'vite', '../src/App.tsx', '../flows/facts.ts'],
  tests: ['node:fs', 'vitest', '../src/App.tsx', '../content/site.ts'],
}

/** Each import gets a file of its own, so that every one is judged alone. */
const plant = (imports: Record<string, string[]>, kind: string) => {
  for (const [folder, names] of Object.entries(imports))
    names.forEach((name, at) => write(`${folder}/${kind}-${at}.ts`, `export * from '${name}'\n`))
}

const oxlint = () =>
  new Promise<Diagnostic[]>((done) => {
    const bin = resolve('node_modules/oxlint/bin/oxlint')
    execFile(process.execPath, [bin, '--format=json'], { cwd: house }, (_failure, stdout) =>
      done((JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics),
    )
  })

let found: Diagnostic[]
const filesWith = (rule: string) =>
  found.filter(({ code }) => code.includes(`(${rule})`)).map(({ filename }) => filename)

beforeAll(async () => {
  cpSync('.oxlintrc.json', join(house, '.oxlintrc.json'))
  plant(mayNot, 'may-not')
  plant(may, 'may')
  write('content/lazy.ts', "export const lazy = () => import('../src/App.tsx')\n")
  write('src/loose.ts', 'export const loose = (it: any) => it\n')
  found = await oxlint()
})

const stopped = (folder: string, names: string[], kind: string) =>
  names.filter((_, at) => filesWith('no-restricted-imports').includes(`${folder}/${kind}-${at}.ts`))

test.each(Object.entries(mayNot))('%s is told of every import it may not have', (folder, names) => {
  expect(stopped(folder, names, 'may-not')).toEqual(names)
})

test.each(Object.entries(may))('%s has the imports it needs', (folder, names) => {
  expect(stopped(folder, names, 'may')).toEqual([])
})

test('an import made later is seen as well', () => {
  expect(filesWith('no-restricted-imports')).toContain('content/lazy.ts')
})

test('`any` is refused', () => {
  expect(filesWith('no-explicit-any')).toEqual(['src/loose.ts'])
})
