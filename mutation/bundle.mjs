import vm from 'node:vm'
import { build } from 'vite'

/** @param {string} folder @returns {Promise<vm.Script>} all its tests with all they import */
export const bundled = async (folder) => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: `mutation/${folder}.ts`,
      write: false,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { format: 'cjs' } },
    },
  })
  const [chunk] = 'output' in built ? built.output : []
  if (chunk?.type !== 'chunk') throw new Error(`The tests of ${folder} could not be bundled.`)
  const wrapped = `(require, exports, module) => {${chunk.code}\n}`
  return new vm.Script(wrapped, { filename: `${folder}.cjs` })
}
