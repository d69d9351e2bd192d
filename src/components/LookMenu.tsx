import { ChevronDown } from 'lucide-react'
import { memo, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLanguage, languages } from '../../content/languages.ts'
import { keepLanguage, keepTheme, themeNow, themes } from '../look.ts'
import { useSite } from '../site/siteStore.ts'
import { Button } from './Button.tsx'
import { Chips } from './Chips.tsx'
import './LookMenu.css'

/** The language of the screen, and light or dark. */
export const LookMenu = memo(() => {
  const { t, i18n } = useTranslation('app')
  const [theme, setTheme] = useState(themeNow)
  const panel = useId()
  const here: readonly string[] = useSite().languages
  const offered = Object.entries(languages).filter(
    ([tag]) => here.includes(tag) || tag === i18n.language,
  )
  const pickLanguage = (tag: string) => {
    if (!isLanguage(tag)) return
    keepLanguage(tag)
    void i18n.changeLanguage(tag)
  }
  const pickTheme = (value: string) => {
    const picked = themes.find((one) => one === value) ?? 'system'
    setTheme(picked)
    keepTheme(picked)
  }
  const tag = i18n.language.slice(0, 2).toUpperCase()
  return (
    <>
      <Button
        kind="plain"
        icon={ChevronDown}
        iconAt="end"
        popoverTarget={panel}
        aria-label={`${tag}, ${t('shell.look')}`}
      >
        {tag}
      </Button>
      <div className="look-panel" id={panel} popover="auto">
        <Chips
          legend={t('shell.language')}
          name="ui-language"
          options={offered.map(([value, { name }]) => ({ value, label: name }))}
          value={i18n.language}
          onChange={pickLanguage}
        />
        <Chips
          legend={t('shell.theme')}
          name="ui-theme"
          options={themes.map((value) => ({ value, label: t(`shell.themes.${value}`) }))}
          value={theme}
          onChange={pickTheme}
        />
      </div>
    </>
  )
})
LookMenu.displayName = 'LookMenu'
