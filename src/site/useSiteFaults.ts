import { useTranslation } from 'react-i18next'
import type { SiteFault } from '../../content/readSite.ts'
import type site from '../../content/en/site.json'
import type { SiteOrigin } from './siteStore.ts'

type FactWord = keyof typeof site.facts
type PartWord = keyof typeof site.parts

/** What is wrong with a site file, in words: the file, the fact, what, and how to put it right. */
export const useSiteFaults = () => {
  const { t, i18n } = useTranslation('site')
  const isFact = (key: string): key is FactWord => i18n.exists(`site:facts.${key}`)
  const isPart = (key: string): key is PartWord => i18n.exists(`site:parts.${key}`)
  const nameOf = (key: string, quiet: boolean): string =>
    isFact(key) ? t(`facts.${key}.${quiet ? 'quiet' : 'label'}`) : `“${key.slice(0, 40)}”`

  /** The fact a fault stands at, with its row and part; quiet words where others may look on. */
  const factAt = ([head = '', ...rest]: readonly string[], quiet = false): string => {
    if (head === 'policy' && rest[0]) return nameOf(rest[0], quiet)
    const row = rest.find((key) => /^\d+$/.test(key))
    const part = rest.find((key) => !/^\d+$/.test(key))
    const fact = nameOf(head, quiet)
    const inRow = row === undefined ? fact : t('row', { fact, row: Number(row) + 1 })
    if (part === undefined) return inRow
    return t('part', {
      fact: inRow,
      part: isPart(part) ? t(`parts.${part}`) : `“${part.slice(0, 40)}”`,
    })
  }
  const what = ({ id }: SiteFault): string => t(`faults.${id}.what`)
  const fix = ({ id, choices }: SiteFault): string =>
    t(`faults.${id}.fix`, { choices: choices.join(', ') })
  return {
    nameOf,
    factAt,
    beside: (fault: SiteFault): string => `${what(fault)} ${fix(fault)}`,
    whole: (fault: SiteFault, origin: SiteOrigin | 'picked', quiet = false): string => {
      const file = t(`files.${origin}`)
      if (fault.path.length === 0) return `${file}: ${what(fault)} ${fix(fault)}`
      return t('fault', {
        file,
        fact: factAt(fault.path, quiet),
        what: what(fault),
        fix: fix(fault),
      })
    },
  }
}
