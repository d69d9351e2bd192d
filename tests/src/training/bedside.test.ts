import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const bedside = ['encounter', 'steps', 'duties', 'choices', 'plan', 'emergency', 'recovery']

test('nothing at the bedside knows of practice', () => {
  const files = bedside.flatMap((folder) =>
    readdirSync(`src/${folder}`)
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => `src/${folder}/${name}`),
  )
  expect(files.length).toBeGreaterThan(100)
  const knowing = files.filter((file) =>
    /from '[^']*(?:training|seeds)\//u.test(readFileSync(file, 'utf8')),
  )
  expect(knowing).toEqual([])
})
