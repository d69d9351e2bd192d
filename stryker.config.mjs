/**
 * Mutation testing of the rules: `npm run mutate` breaks them one at a time and looks whether a
 * test notices. What is known to survive, and why that is no fault, stands in mutation/survivors.json.
 */
export default {
  mutate: [
    'flows/*.ts',
    'content/{callSheets,cards,codes,offerRules,offers,scripts,telling}.ts',
    'content/cards/*.ts',
  ],
  plugins: ['./mutation/ruleRunner.mjs', './mutation/notRules.mjs'],
  testRunner: 'rules',
  ignorers: ['not-rules'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine is no fault; an endless loop is found by counting, not by the clock.
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  reporters: ['json'],
  tempDirName: '.cache/mutation/copies',
  ignorePatterns: [
    '/*',
    '!/flows',
    '!/content',
    '!/seeds',
    '!/tests',
    '!/mutation',
    '!/tsconfig.json',
  ],
  // TypeScript 7 has no programming interface for Stryker to read a tsconfig with; none is needed.
  tsconfigFile: 'none.json',
}
