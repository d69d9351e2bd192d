import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { siteSchema } from '../content/siteSchema.ts'

const file = 'public/site.schema.json'
writeFileSync(file, await format(JSON.stringify(siteSchema()), { parser: 'json', printWidth: 100 }))
console.log(`Written: ${file}`)
