import type { Audience } from '../../domain/codes.ts'
import type { KeyTexts } from '../../text/keys.ts'
import { choicesOf, chosenAtStart, labelsOf } from './choice-state.ts'
import { progressParts } from './parts.ts'
import { isHalf, type PlainFrame, takesLines } from './plain-hear.ts'
import { wrapSoftly } from './wrap.ts'

/** A question in plain lines, from its progress to what the keys do. */
export function plainRows(frame: PlainFrame, width: number): readonly string[] {
  const { question, texts } = frame
  const lines = [
    '',
    ...(question.progress ? [progressParts(question.progress, texts.minutesLeft).join(', ')] : []),
    ...(question.label === '' ? [] : [question.label]),
    ...(frame.audience ? [audienceWord(texts, frame.audience)] : []),
    ...(question.hint === '' ? [] : [question.hint]),
    ...scaleEnds(frame),
    ...numbered(frame),
    ...standingRows(frame),
    ...howTo(frame),
    question.kind === 'tip' ? tipKeys(frame) : `${keys(frame).join(', ')}.`,
  ]
  return lines.flatMap((line) => wrapSoftly(line, width))
}

const tipKeys = ({ question, texts: { plain } }: PlainFrame): string =>
  question.offers.length > 0 ? plain.tipKeysTake : plain.tipKeys

/** "om te delen", or "alleen voor jou". */
export const audienceWord = (texts: KeyTexts, audience: Audience): string =>
  audience === 'private' ? texts.onlyForYou : texts.toShare

function scaleEnds({ question, texts }: PlainFrame): readonly string[] {
  if (!question.scale) return []
  const { from, low, to, high } = question.scale
  return [texts.ends(from, low, to, high).join(', ')]
}

const numbered = (frame: PlainFrame): readonly string[] =>
  frame.question.kind === 'yes-no' ? [] : choicesOf(frame).map(({ label }, at) => `${at + 1}. ${label}`)

/** What stands in the field, because the lines cannot be edited. */
function standingRows(frame: PlainFrame): readonly string[] {
  const { question, texts } = frame
  const chosen = labelsOf(frame, chosenAtStart(frame))
  const rows = chosen.length > 0 ? chosen : question.typed === '' ? [] : question.typed.split('\n')
  return rows.length === 0 ? [] : [[texts.plain.stands, ...rows].join(rows.length === 1 ? ' ' : '\n')]
}

function howTo({ question, texts }: PlainFrame): readonly string[] {
  if (question.kind === 'choice') return [texts.plain.chooseOne]
  if (question.kind === 'many') return [texts.plain.chooseMany]
  if (question.kind === 'yes-no') return [texts.plain.yesOrNo]
  if (question.kind === 'list') return [texts.plain.onePerLine]
  return takesLines(question) ? [texts.plain.endWithEmptyLine] : []
}

function keys(frame: PlainFrame): readonly string[] {
  const { question, texts, audience } = frame
  const { does } = texts
  const takes = isHalf(question) || (!question.known && question.chosen.length > 0)
  const enter = takes ? texts.plain.take : question.known ? does.keep : question.required ? null : does.skip
  return [
    enter !== null && `Enter = ${enter}`,
    question.known && !question.required && `- = ${does.clear}`,
    `? = ${does.help}`,
    question.mayGoBack && `< = ${does.back}`,
    question.mayChange &&
      audience !== null &&
      `${texts.plain.thenEnter('Ctrl-P')} = ${audienceWord(texts, audience === 'share' ? 'private' : 'share')}`,
    question.maySkipPart && `> = ${does.skipPart}`,
  ].filter((part) => part !== false)
}
