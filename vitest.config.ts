import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { buildFacts } from './scripts/buildFacts.mjs'
import { LongestFirst } from './scripts/longestFirst.ts'

const places = ['flows', 'content', 'seeds', 'scripts']

export default defineConfig({
  test: {
    // A lone test would leave all others out without a word.
    allowOnly: false,
    // Browsers and servers wait more than they work: three files at a time, even on two cores.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // A slow machine is no fault: nothing is proven by a clock here.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: 'v8',
      include: ['flows/**', 'content/**', 'seeds/**', 'src/**', 'scripts/**'],
      reportsDirectory: 'coverage',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/*.test.ts', ...places.map((place) => `tests/${place}/**/*.test.ts`)],
        },
      },
      {
        extends: true,
        plugins: [react(), buildFacts()],
        test: {
          name: 'screens',
          environment: 'happy-dom',
          include: ['tests/src/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/serveApp.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
