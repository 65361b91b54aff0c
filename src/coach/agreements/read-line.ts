import type { AgreementContext, Span } from './context.ts'
import { cutOut, tidy } from './cut.ts'
import { dayOf, deadlineIn, withoutDeadline } from './deadline.ts'
import { findOwner, type FoundOwner } from './find-owner.ts'
import { isLater } from './later.ts'
import { readFields } from './read-fields.ts'
import type { AgreementReading } from './reading.ts'
import { findSeen } from './seen.ts'

/** A longer line is a story: it is kept as it is, and the user is asked. */
const LONGEST_LINE = 2000

/**
 * Takes one line apart: who does what, by when, and how one sees that it is done (advice S14, S95). The words of
 * `what` are the user's own, in their order; only a deadline, a label ("Anna:") and the words of `seen` are left
 * out, and only where good text remains. What the line does not say for sure is absent, so the user can be asked.
 * @param line what was typed, without the bullet
 */
export function readAgreement(line: string, ctx: AgreementContext): AgreementReading {
  const text = line.trim()
  if (text.length > LONGEST_LINE) return bare(text)
  return readFields(text, ctx) ?? readSentence(text, ctx)
}

const bare = (what: string): AgreementReading => ({
  what,
  vague: null,
  deadline: null,
  spans: { who: null, by: null, seen: null },
})

function readSentence(text: string, ctx: AgreementContext): AgreementReading {
  const owner = findOwner(text, ctx)
  const seen = findSeen(text)
  const deadline = deadlineIn(text, ctx)
  const by = dayOf(deadline)
  return {
    what: whatOf(text, owner, seen?.span ?? null, ctx),
    ...(owner === null ? {} : { who: owner.owner }),
    ...(by === null ? {} : { by }),
    ...(seen === null ? {} : { seen: seen.text }),
    vague: isLater(text) ? 'later' : null,
    deadline,
    spans: {
      who: owner?.span ?? null,
      by: deadline === null ? null : { start: deadline.start, end: deadline.end },
      seen: seen?.span ?? null,
    },
  }
}

/** The line without label, way of seeing and deadline, each only where what remains is good text. */
function whatOf(text: string, owner: FoundOwner | null, seen: Span | null, ctx: AgreementContext): string {
  const unseen = seen === null ? text : (cutOut(text, seen) ?? text)
  const unlabelled = owner?.label === true ? (cutOut(unseen, owner.span) ?? unseen) : unseen
  const deadline = deadlineIn(unlabelled, ctx)
  const what =
    deadline !== null && isOfOtherClause(unlabelled, deadline, ctx)
      ? tidy(unlabelled)
      : withoutDeadline(unlabelled, deadline, ctx)
  return what === '' ? tidy(text) : what
}

/** "We praten over een week verder, ik stuur de uitnodiging": the first half would lose its sense. */
function isOfOtherClause(line: string, deadline: Span, ctx: AgreementContext): boolean {
  const doer = findOwner(line, ctx)?.span.start ?? 0
  const begins = line.slice(0, deadline.start).trim() === ''
  return !begins && doer > deadline.end && /[,;]/u.test(line.slice(deadline.end, doer))
}
