import proofEn from '../../content/en/proof.json'
import protocolEn from '../../content/en/protocol.json'
import proofEs from '../../content/es/proof.json'
import protocolEs from '../../content/es/protocol.json'
import { i18n } from '../i18n.ts'

const all = {
  en: { proof: proofEn, protocol: protocolEn },
  es: { proof: proofEs, protocol: protocolEs },
}
for (const [language, namespaces] of Object.entries(all))
  for (const [namespace, words] of Object.entries(namespaces))
    i18n.addResourceBundle(language, namespace, words)
