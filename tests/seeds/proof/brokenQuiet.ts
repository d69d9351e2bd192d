import { type Pathway, theirs } from '../../../seeds/proof/pathwayUnderProof.ts'
import type { Text } from '../../../seeds/proof/words.ts'
import type { Broken } from './brokenTables.ts'

const reading = (change: (texts: readonly Text[]) => readonly Text[]): Partial<Pathway> => ({
  words: () => {
    const { en, es } = theirs.words()
    return { en: change(en), es: change(es) }
  },
})
const saying = (file: string, path: string): Broken => ({
  what: `${file} names what it is about where a companion can read it`,
  id: 'SP-13',
  part: 'texts',
  pieces: reading((texts) => [
    ...texts.filter((one) => one.file !== file || one.path !== path),
    {
      file,
      path,
      text: 'Report sexual exploitation · Reporte explotación sexual',
      source: 'local',
    },
  ]),
})
const first = ({ path }: Text, setting: string, row: number): boolean =>
  path.startsWith(`${setting}.rows.${row}.`)

/** Words that tell in files that are quiet, also in one nobody knew of, and emergencies without 911. */
export const brokenQuiet: readonly Broken[] = [
  saying('kiosk', 'list.title'),
  saying('encounter', 'cover.title'),
  saying('emergency', 'kept'),
  saying('plan', 'page.withheld'),
  saying('todo', 'title'),
  saying('recovery', 'title'),
  saying('anotherFile', 'title'),
  {
    what: 'the emergency screen of an emergency department loses 911',
    id: 'SP-01',
    part: 'texts',
    pieces: reading((texts) =>
      texts.filter((one) => one.file !== 'emergency' || !first(one, 'ed', 2)),
    ),
  },
  {
    what: 'a clinic is told to wait for security',
    id: 'SP-01',
    part: 'texts',
    pieces: reading((texts) =>
      texts.map((one) =>
        one.file === 'emergency' && one.path === 'clinic.rows.0.id'
          ? { ...one, text: 'security' }
          : one,
      ),
    ),
  },
]
