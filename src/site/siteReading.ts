import '../encounter/zodSetup.ts'
import './words.ts'

/** In a piece of its own, since the first screen does without zod. */
export { readSiteText } from '../../content/readSite.ts'
