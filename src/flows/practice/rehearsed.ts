import type { PractisedReaction } from '../../domain/private/practice.ts'
import type { PracticeRecord } from '../../domain/records.ts'
import type { Note } from '../../text/notes.ts'
import type { PracticeContext } from './context.ts'
import { endLines, spoken, whoSays } from './turns.ts'

/** The conversations of this run from beginning to end, for who answered on a sheet and heard nothing back. */
export function rehearsed({ private: own }: PracticeRecord, context: PracticeContext): readonly Note[] {
  const before = context.record?.private.practised ?? []
  return (own.practised ?? [])
    .filter((one) => !before.includes(one))
    .map((one) => spoken(['', ...turnLines(one, context), ...endOf(one, context)]))
}

function turnLines({ reaction, turns }: PractisedReaction, context: PracticeContext): readonly string[] {
  const { texts } = context
  return turns.flatMap(({ them, me }) => [
    texts.says(whoSays(context, reaction), them),
    ...me.split('\n').map((line) => `  ${line}`.trimEnd()),
  ])
}

const endOf = ({ reaction, turns }: PractisedReaction, context: PracticeContext): readonly string[] =>
  endLines(
    context,
    reaction,
    turns.map(({ me }) => me),
    true,
  )
