import { fallIntoTrapsOf, sortOf } from './practised.ts'

fallIntoTrapsOf((scenario) => sortOf(scenario) === 'adult')
