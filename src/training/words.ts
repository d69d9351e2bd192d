import practiceEn from '../../content/en/practice.json'
import trainingEn from '../../content/en/training.json'
import practiceEs from '../../content/es/practice.json'
import trainingEs from '../../content/es/training.json'
import { i18n } from '../i18n.ts'

const all = {
  en: { practice: practiceEn, training: trainingEn },
  es: { practice: practiceEs, training: trainingEs },
}
for (const [language, namespaces] of Object.entries(all))
  for (const [namespace, words] of Object.entries(namespaces))
    i18n.addResourceBundle(language, namespace, words)
