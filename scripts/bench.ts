import { benchBrowser } from './benchBrowser.ts'
import { benchEngine } from './benchEngine.ts'

const print = (title: string, lines: readonly string[]): void => {
  process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`)
}

process.stdout.write(`Node ${process.version}. Times are the middle one of several real runs.\n`)
print('The pathway without a screen', benchEngine())
print('The app in Chromium', await benchBrowser())
