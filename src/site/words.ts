import siteEn from '../../content/en/site.json'
import siteEs from '../../content/es/site.json'
import { i18n } from '../i18n.ts'

i18n.addResourceBundle('en', 'site', siteEn)
i18n.addResourceBundle('es', 'site', siteEs)
