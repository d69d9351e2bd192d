import en from '../../content/en/results.json'
import es from '../../content/es/results.json'
import { i18n } from '../i18n.ts'

i18n.addResourceBundle('en', 'results', en)
i18n.addResourceBundle('es', 'results', es)
