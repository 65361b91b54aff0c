import type { PeopleTexts } from '../people.ts'

export const people: PeopleTexts = { help: {} }
