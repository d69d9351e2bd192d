import { type ChangeEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readSiteText, type SiteReading } from '../../content/readSite.ts'
import type { Site } from '../../content/site.ts'
import { Button } from '../components/Button.tsx'
import { ImportDialog } from './ImportDialog.tsx'
import { forgetHere, keepHere } from './keepHere.ts'
import { saveFile } from '../saveFile.ts'
import { keepSiteDraft } from './siteDraft.ts'
import { textOf } from './siteForm.ts'
import { useSiteState } from './siteStore.ts'
import type { SiteEditing } from './useSiteEditor.ts'

const largest = 200_000
type Said =
  | 'page.exported'
  | 'page.kept'
  | 'page.keptNot'
  | 'import.applied'
  | 'page.discarded'
  | 'page.forgotten'
type Refused = 'import.tooBig' | 'import.unreadable'

/** What is done with the form: export, keep on this device, import, drop the changes. */
export const SiteFoot = ({ editing }: { editing: SiteEditing }) => {
  const { t } = useTranslation('site')
  const { origin } = useSiteState()
  const [said, setSaid] = useState<Said | Refused | null>(null)
  const output = useRef<HTMLOutputElement>(null)
  /** For a button that goes away with its press: the focus stays here. */
  const sayAt = (what: Said) => {
    setSaid(what)
    output.current?.focus()
  }
  const exportFile = (site: Site) => {
    saveFile('site.json', textOf(site))
    setSaid('page.exported')
  }
  const keep = (site: Site) => {
    keepSiteDraft(null)
    setSaid(keepHere(textOf(site)) ? 'page.kept' : 'page.keptNot')
  }
  const forget = () => {
    forgetHere()
    sayAt('page.forgotten')
  }
  return (
    <footer className="site-foot">
      <output ref={output} tabIndex={-1} className="site-said">
        {said && t(said)}
      </output>
      <div className="site-acts">
        <Button kind="primary" onClick={editing.whenWhole(exportFile)}>
          {t('page.export')}
        </Button>
        {(origin === 'none' || origin === 'device') && (
          <Button onClick={editing.whenWhole(keep)}>{t('page.keep')}</Button>
        )}
        <Import editing={editing} onSaid={setSaid} />
        {origin === 'device' && (
          <Button kind="plain" className="site-quiet-button" onClick={forget}>
            {t('page.forget')}
          </Button>
        )}
        {editing.changed && (
          <Button
            kind="plain"
            className="site-quiet-button"
            onClick={() => {
              editing.discard()
              sayAt('page.discarded')
            }}
          >
            {t('page.discard')}
          </Button>
        )}
      </div>
    </footer>
  )
}

type ImportProps = { editing: SiteEditing; onSaid: (said: Said | Refused) => void }

const Import = ({ editing, onSaid }: ImportProps) => {
  const { t } = useTranslation('site')
  const input = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState<SiteReading | null>(null)
  const pick = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    if (!file) return
    const text = file.size > largest ? null : await file.text().catch(() => undefined)
    currentTarget.value = ''
    if (text === null) onSaid('import.tooBig')
    else if (text === undefined) onSaid('import.unreadable')
    else setReading(readSiteText(text))
  }
  return (
    <>
      <Button onClick={() => input.current?.click()}>{t('page.import')}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('page.import')}
        onChange={(event) => void pick(event)}
      />
      {reading && (
        <ImportDialog
          reading={reading}
          values={editing.values}
          onClose={() => setReading(null)}
          onTake={(next) => {
            editing.take(next)
            setReading(null)
            onSaid('import.applied')
          }}
        />
      )}
    </>
  )
}
