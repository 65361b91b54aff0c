import { readDate } from '../coach/dates/read-date.ts'
import { isNoAnswer } from '../coach/no-answer.ts'
import { fold } from '../domain/fold.ts'
import { alikeNames, newName, whoIsMeant } from '../domain/known-name.ts'
import { fail, ok } from '../domain/result.ts'
import type { Reading } from '../engine/step.ts'
import type { DateContext } from './read-day.ts'
import { type Read, readLine } from './readers.ts'
import { typedText } from './typed-text.ts'

/**
 * A name on one line. Part of the name of somebody the user knows is that person; with several it is asked which.
 * @param names everybody who is known, worked out when something was typed
 * @param dates against which a day in words would be read, which is no name
 */
export const readName =
  (names: () => readonly string[], dates: DateContext): Read =>
  (raw) => {
    const read = readLine(raw)
    if (!read.ok) return read
    const typed = typedText(read.value.value)
    const known = names()
    const meant = whoIsMeant(known, typed)
    switch (meant.is) {
      case 'new':
        if (isDayInWords(typed, dates)) return fail({ code: 'day-not-name', text: typed })
        return ok(isDay(typed, dates) || isNoAnswer(typed) ? asked(typed) : asNew(typed, known))
      case 'several':
        return ok({ value: typed, confirm: { of: 'names', typed, names: meant.names } })
      case 'one':
        return ok({ value: meant.name, ...(fold(meant.name) !== fold(typed) && { person: meant.name }) })
    }
  }

/** Somebody new; whoever has a name like it may be meant. */
function asNew(typed: string, known: readonly string[]): Reading {
  const value = newName(typed)
  const names = alikeNames(known, typed)
  return { value, ...(names.length > 0 && { confirm: { of: 'names', typed: value, names, alike: true } }) }
}

/** "over twee weken" is nobody's name; "April" alone may be. */
const isDayInWords = (text: string, dates: DateContext): boolean =>
  /^[\p{Ll}\d].*[\s\d]/u.test(text) && namesDay(text, dates)

/** "Vrijdag" is seldom a name; "Jan", "June" and "Mo" are, and so are two months that are longer. */
export const isDay = (text: string, dates: DateContext): boolean =>
  text.length > LONGEST_SHORT_NAME && !MONTHS_AND_NAMES.has(fold(text)) && namesDay(text, dates)

const LONGEST_SHORT_NAME = 4
const MONTHS_AND_NAMES: ReadonlySet<string> = new Set(['april', 'august', 'augustus'])

const namesDay = (text: string, { today, language }: DateContext): boolean =>
  readDate(text, { today, lang: language, look: 'forward' }).kind !== 'none'

/** Somebody new, if the user says that this is a name. */
const asked = (typed: string): Reading => ({
  value: newName(typed),
  confirm: { of: 'unlikely', as: 'name', text: typed },
})
