import '../i18n.ts'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '../styles/tokens.css'
import '../styles/base.css'
import { createRoot } from 'react-dom/client'
import { Crash } from '../components/Crash.tsx'
import { guardHistory } from '../leave.ts'
import { showTheme, themeNow } from '../look.ts'
import { loadSite } from '../site/loadSite.ts'
import { courseOf } from './scorm/start.ts'
import { startResults } from './start.ts'
import { TrainingApp } from './TrainingApp.tsx'
import './words.ts'

showTheme(themeNow())
guardHistory()
if (!courseOf(document)) {
  void loadSite()
  // A course brings its own network; the trainer's copy is to work without one.
  void import('../offline/register.ts').then(({ register }) => register()).catch(() => undefined)
}

void startResults().then(() => {
  const root = document.querySelector('#root')
  if (root)
    createRoot(root).render(
      <Crash>
        <TrainingApp />
      </Crash>,
    )
})
