import en from '../../content/en/resources.json'
import es from '../../content/es/resources.json'
import { resources } from '../../content/resources/resources.ts'

const names: Readonly<Record<string, Readonly<Record<string, { name: string }>>>> = { en, es }

/** What a service is called in a language; its id where that is not known. */
export const resourceName = (id: string, language: string): string =>
  names[language]?.[id]?.name ?? id

/** The services whose number the directory could not confirm, by name. */
export const toConfirm = (language: string) =>
  resources
    .filter(({ status }) => status === 'unconfirmed')
    .map(({ id }) => ({ id, name: resourceName(id, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
