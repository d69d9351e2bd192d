import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { budget } from './scripts/budget.mjs'

export default defineConfig(({ command }) => {
  // Whatever the shell says: the development build of React is twice as large.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  return {
    base: './',
    plugins: [react(), budget({ firstScreen: 150_000 })],
    build: {
      // Without these, `:dir()` and `light-dark()` are rewritten and switching inside the app breaks.
      cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
      // The security policy allows no data: scripts or fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: true,
      reportCompressedSize: false,
    },
  }
})
