import en from '../../content/en/recovery.json'
import es from '../../content/es/recovery.json'
import { i18n } from '../i18n.ts'

i18n.addResourceBundle('en', 'recovery', en)
i18n.addResourceBundle('es', 'recovery', es)
