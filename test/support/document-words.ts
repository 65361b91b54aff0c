import type { Language } from '../../src/domain/codes.ts'
import { readIsoDay } from '../../src/domain/day.ts'
import type { Day } from '../../src/domain/day.ts'
import type { DocumentWords } from '../../src/render/words.ts'
import { enDates } from '../../src/text/en/dates.ts'
import { nlDates } from '../../src/text/nl/dates.ts'

/** The words of documents as the catalogue has them. */
export const DOCUMENT_WORDS: Readonly<Record<Language, DocumentWords>> = {
  nl: {
    dates: nlDates,
    directions: {
      up: 'een stap omhoog',
      broaden: 'mijn werk breder maken',
      deepen: 'me verdiepen in mijn vak',
      'other-role': 'ander werk',
      project: 'een project',
      less: 'minder of anders werken',
      outside: 'buiten deze organisatie',
      unknown: 'weet ik nog niet',
    },
  },
  en: {
    dates: enDates,
    directions: {
      up: 'a step up',
      broaden: 'broaden my work',
      deepen: 'go deeper in my field',
      'other-role': 'a different role',
      project: 'a project',
      less: 'work less or differently',
      outside: 'outside this organisation',
      unknown: 'not sure yet',
    },
  },
}

/** A day from its text; a test that names no day is wrong itself. */
export function day(text: string): Day {
  const read = readIsoDay(text)
  if (read === null) throw new Error(`no day: ${text}`)
  return read
}
