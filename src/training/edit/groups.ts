import type { List } from './form.ts'

export type GroupId = 'words' | 'people' | 'expected' | List
