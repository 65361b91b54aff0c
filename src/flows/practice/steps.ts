import { type ReactionId, REACTIONS } from '../../domain/practice.ts'
import type { Answers } from '../../engine/answers.ts'
import type { Note } from '../../text/notes.ts'
import type { PracticeTexts } from '../../text/practice.ts'
import type { QuestionKey } from '../../text/questions.ts'
import { buildStep, OPEN, type Spec } from '../build-step.ts'
import type { FlowStep } from '../flow-step.ts'
import { readChoice } from '../readers.ts'
import type { PracticeContext } from './context.ts'
import { isWorthKeeping, modelOf } from './talk.ts'
import { answerTo, base, endLines, repliesTo, spoken, talking, TURNS, turnStep } from './turns.ts'

/** So many are offered at once; the others are one choice away. */
const OFFERED = 8
const OFFERED_NEXT = 5
/** Choices that are no reaction. */
const OTHER = 'other'
const CARDS = 'cards'
const ENOUGH = 'enough'

/** The questions of a rehearsal that apply given these answers, in order. */
export function practiceSteps(context: PracticeContext, answers: Answers): readonly FlowStep[] {
  const steps = [...choosing(context, answers), ...unknownTurns(context, answers)]
  const done: ReactionId[] = []
  for (let reaction = chosenFirst(answers); reaction !== null;) {
    done.push(reaction)
    const talk = talking(context, answers, reaction, done.length > 1)
    steps.push(...talk.steps)
    // On a sheet a turn left open is one passed over, and what comes after it may be filled in.
    if (!talk.over && context.interactive) break
    const step = nextStep(context, answers, reaction, done)
    if (step) steps.push(step)
    const next = reactionIn(answers, `next:${reaction}`)
    reaction = next !== null && !done.includes(next) ? next : null
  }
  return [...steps, sentenceStep(context, answers, done)]
}

/** While nothing is chosen yet, the turns to come are counted all the same. */
const unknownTurns = (context: PracticeContext, answers: Answers): readonly FlowStep[] =>
  context.ranked
    .slice(0, 'reaction' in answers ? 0 : 1)
    .flatMap((reaction) => TURNS.map((turn) => turnStep(context, reaction, turn, null)))

function reactionIn(answers: Answers, id: string): ReactionId | null {
  const code = answerTo(answers, id)
  return REACTIONS.find((one) => one === code) ?? null
}

/** The way to the first reaction: from the short list, from the rest, or after the cards. */
const chosenFirst = (answers: Answers): ReactionId | null =>
  reactionIn(answers, 'reaction') ?? reactionIn(answers, 'after-cards') ?? reactionIn(answers, OTHER)

function choosing(context: PracticeContext, answers: Answers): readonly FlowStep[] {
  const { ranked, route, texts } = context
  const short = [...ranked.slice(0, OFFERED), OTHER]
  const cards: readonly Note[] = [spoken(cardLines(texts))]
  const wantsCards = answerTo(answers, 'reaction') === CARDS
  const wantsOther = [answerTo(answers, 'reaction'), answerTo(answers, 'after-cards')].includes(OTHER)
  // On the full route the cards stand above the choice; on the quick one they are a choice.
  const showsCards = route === 'full' && context.interactive
  const codes = showsCards ? short : [...short, CARDS]
  const first = choice(context, 'reaction', 'practice.reaction', codes)
  return [
    showsCards ? { ...first, notes: cards } : first,
    ...(wantsCards
      ? [{ ...choice(context, 'after-cards', 'practice.reaction', short), notes: cards, conditional: true }]
      : []),
    ...(wantsOther
      ? [{ ...choice(context, OTHER, 'practice.other', ranked.slice(OFFERED)), conditional: true }]
      : []),
  ]
}

/** A choice of reactions; a sheet may name any, also one that is not offered here. */
function choice(
  { texts, interactive }: PracticeContext,
  id: string,
  text: QuestionKey,
  codes: readonly string[],
): FlowStep {
  return {
    ...base,
    id,
    kind: 'choice',
    text,
    // Somebody who is asked has come to choose one; a sheet may leave it open.
    required: interactive,
    choices: codes,
    choiceWords: { ...reactionWords(texts), ...texts.choices },
    parse: readChoice([...new Set([...REACTIONS, ...codes])]),
  }
}

/** How a reaction stands in a list: by its name, else by what is said. */
export const reactionWords = ({ reactions }: PracticeTexts): Readonly<Record<string, string>> =>
  Object.fromEntries(REACTIONS.map((id) => [id, reactions[id].name ?? reactions[id].says]))

/** The cards, one under the other. */
export const cardLines = ({ cards }: PracticeTexts): readonly string[] =>
  cards.flatMap(({ title, lines }, at) => [
    ...(at === 0 ? [] : ['']),
    title,
    ...lines.map((line) => `  ${line}`),
  ])

/** Another one? What was rehearsed is no longer among them. */
function nextStep(
  context: PracticeContext,
  answers: Answers,
  reaction: ReactionId,
  done: readonly ReactionId[],
): FlowStep | null {
  const left = context.ranked.filter((one) => !done.includes(one))
  if (left.length === 0) return null
  const codes = [ENOUGH, ...left.slice(0, OFFERED_NEXT)]
  return {
    ...choice(context, `next:${reaction}`, 'practice.next', codes),
    conditional: true,
    notes: [spoken(endLines(context, reaction, repliesTo(answers, reaction)))],
  }
}

/** The one sentence to take along: in the user's own words, or one of those that came by, picked by its number. */
function sentenceStep(context: PracticeContext, answers: Answers, done: readonly ReactionId[]): FlowStep {
  const { subject, texts, wish, language } = context
  const replies = done.flatMap((reaction) => repliesTo(answers, reaction))
  const said = [
    ...replies.filter((reply) => isWorthKeeping(reply, language)).map(onOneLine),
    ...done.map((reaction) => askIn(modelOf(reaction, texts, wish))),
  ]
  const offers = [...new Set(said)].map((one) => ({ shown: one, value: one }))
  const spec: Spec = {
    id: 'sentence',
    text: 'practice.sentence',
    asking: { as: 'line', ...(offers.length > 0 && { offers }) },
    visibility: 'private',
    part: 'learned',
    ...(subject && { home: { record: 'meeting', key: 'sentence' } }),
  }
  return buildStep(spec, { meeting: subject }, OPEN, context)
}

/** The question of a model: that is what one takes along, not all of it. */
const askIn = (model: string): string =>
  model.split(/(?<=[.?]) /u).findLast((sentence) => sentence.endsWith('?')) ?? model

const onOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/gu, ' ')
