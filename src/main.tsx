import './i18n.ts'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './styles/tokens.css'
import './styles/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { Crash } from './components/Crash.tsx'
import { guardHistory } from './leave.ts'
import { showTheme, themeNow } from './look.ts'
import { startOffline } from './offline/start.ts'
import { loadSite } from './site/loadSite.ts'

showTheme(themeNow())
guardHistory()
startOffline()
void loadSite()

const root = document.querySelector('#root')
if (root)
  createRoot(root).render(
    <Crash>
      <App />
    </Crash>,
  )
