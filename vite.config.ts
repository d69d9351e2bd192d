import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { budget } from './scripts/budget.mjs'
import { buildFacts } from './scripts/buildFacts.mjs'
import { serviceWorker } from './scripts/serviceWorker.mjs'
import { singleFile } from './scripts/singleFile.mjs'
import { trainingBuild } from './scripts/trainingBuild.mjs'

export default defineConfig(({ command, mode }) => {
  const single = mode === 'single'
  const training = mode === 'training'
  const folders: Record<string, string> = { single: 'dist-single', training: 'dist-training' }
  // Whatever the shell says: the development build of React is twice as large.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  return {
    base: './',
    plugins: [
      react(),
      buildFacts(),
      training && trainingBuild(process.env['HANDRAIL_LRS']),
      // Practice needs the whole pathway before its first page: the budget is the bedside's.
      single ? singleFile() : [!training && budget({ firstScreen: 150_000 }), serviceWorker()],
    ],
    publicDir: single ? false : 'public',
    build: {
      outDir: folders[mode] ?? 'dist',
      // Without these, `:dir()` and `light-dark()` are rewritten and switching inside the app breaks.
      cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
      // The security policy allows no data: scripts or fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: !single,
      reportCompressedSize: false,
    },
  }
})
