import type { TestProject } from 'vitest/node'
import { buildMissing } from '../../scripts/buildMissing.mjs'
import { serve } from '../../scripts/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with the headers of `npm start`. */
    address: string
  }
}

export default async function serveApp(project: TestProject) {
  if (!buildMissing()) throw new Error('The app could not be built, so no journey can be made.')
  const { url, close } = await serve('dist', 0)
  project.provide('address', url)
  return close
}
