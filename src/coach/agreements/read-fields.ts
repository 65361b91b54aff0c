import type { Owner } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import { readDate } from '../dates/read-date.ts'
import { wordsOf } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { deadlineIn } from './deadline.ts'
import { type Field, type Fields, fieldsOf } from './fields.ts'
import { ownerOf } from './owner-of.ts'
import { personAt } from './people.ts'
import type { AgreementReading } from './reading.ts'

/**
 * Reads a line written in fields: who, what, by when, how one sees it. The first has to name somebody, or be left
 * empty, else the separators are part of an ordinary sentence.
 * @returns null when it is no such line
 */
export function readFields(line: string, ctx: AgreementContext): AgreementReading | null {
  const cut = fieldsOf(line)
  const [whoField, whatField, byField, seenField] = cut?.fields ?? []
  if (cut === null || whoField === undefined || whatField === undefined || whatField.text === '') return null
  const who = whoIn(whoField, cut, ctx)
  if (who === 'not-fields') return null
  const by = byField === undefined ? null : dayIn(byField, ctx)
  return {
    what: whatIn(line, whatField, by === null ? byField : undefined),
    ...(who === null ? {} : { who }),
    ...(by === null ? {} : { by }),
    ...(isEmpty(seenField) ? {} : { seen: seenField.text }),
    vague: null,
    deadline: byField === undefined ? null : deadlineOf(byField, ctx),
    spans: {
      who: who === null ? null : spanOf(whoField),
      by: by === null || byField === undefined ? null : spanOf(byField),
      seen: isEmpty(seenField) ? null : spanOf(seenField),
    },
  }
}

const MOST_FIELDS = 4
const SURE_FIELDS = 3

/**
 * Who the first field names, null when it is left empty. A word that is only written like a name counts where there
 * are enough fields to be sure of the form, and any words do where all four are there.
 */
function whoIn(
  { text }: Field,
  { separator, fields }: Fields,
  ctx: AgreementContext,
): Owner | null | 'not-fields' {
  const sure = fields.length >= SURE_FIELDS
  if (separator === ';' && !sure) return 'not-fields'
  if (text === '') return sure ? null : 'not-fields'
  const owner = ownerOf(text, ctx)
  const isKnown = owner === 'me' || owner === 'them' || ctx.names.some((name) => name.trim() === owner)
  if (isKnown || (fields.length === MOST_FIELDS && separator !== ';')) return owner
  const words = wordsOf(text)
  const person = personAt(words, 0, ctx.lang, ctx)
  return person?.next === words.length && (person.sure || sure) && person.owner !== null
    ? person.owner
    : 'not-fields'
}

/** A time that is no date stays with the words it was typed behind, so that nothing typed is lost. */
function whatIn(line: string, what: Field, unread: Field | undefined): string {
  return isEmpty(unread) ? what.text : line.slice(what.start, unread.end)
}

function dayIn({ text }: Field, { today, lang }: AgreementContext): Day | null {
  const reading = readDate(text, { today, lang, look: 'forward' })
  return reading.kind === 'day' ? reading.day : null
}

function deadlineOf({ text, start }: Field, ctx: AgreementContext): AgreementReading['deadline'] {
  const found = deadlineIn(text, ctx)
  return found === null ? null : { ...found, start: found.start + start, end: found.end + start }
}

const isEmpty = (field: Field | undefined): field is undefined => field === undefined || field.text === ''

const spanOf = ({ start, end }: Field): AgreementReading['spans']['who'] => ({ start, end })
