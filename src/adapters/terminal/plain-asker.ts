import type { Audience } from '../../domain/codes.ts'
import type { Intent, Question } from '../../engine/asker.ts'
import type { AskerOptions, ClosableAsker } from './asker-options.ts'
import { createLineReader } from './line-reader.ts'
import { textsFor } from './marks.ts'
import { createMovedAnswers } from './moved-answers.ts'
import { otherSide } from './parts.ts'
import { hear, type PlainFrame } from './plain-hear.ts'
import { audienceWord, plainRows } from './plain-rows.ts'
import { wrapSoftly } from './wrap.ts'

/** What Ctrl-P puts on a line that the terminal edits. */
const CTRL_P = '\u0010'

/**
 * Asks in plain lines: for a terminal that cannot move its cursor, a screen reader, or whoever prefers it. Every line ends with
 * Enter; choices are numbered. The reader stays open between questions, so `close` must be called at the end.
 */
export function createPlainAsker(options: AskerOptions): ClosableAsker {
  const { input, output, width } = options
  const texts = textsFor(options.unicode, options.texts)
  const lines = createLineReader(input)
  const moved = createMovedAnswers()

  const show = (shown: readonly string[]): void => {
    output.write(
      shown
        .flatMap((line) => wrapSoftly(line, width()))
        .map((row) => `${row}\n`)
        .join(''),
    )
  }

  async function ask(question: Question, shown?: () => void): Promise<Intent> {
    const audience = moved.audienceOf(question)
    if (question.notes.length > 0) show(['', ...question.notes])
    output.write(
      plainRows({ question, texts, audience }, width())
        .map((row) => `${row}\n`)
        .join(''),
    )
    const answering = listen({ question, texts, audience })
    shown?.()
    const answered = await answering
    moved.remember(question.id, answered.intent, answered.audience)
    return answered.intent
  }

  async function listen(first: PlainFrame): Promise<{ intent: Intent; audience: Audience | null }> {
    let frame = first
    let typed: readonly string[] = []
    for (;;) {
      output.write('> ')
      const line = await lines.next()
      if (line === null) {
        output.write('\n')
        return { intent: { is: 'later' }, audience: frame.audience }
      }
      if (line === CTRL_P) {
        frame = toggled(frame)
        continue
      }
      const heard = hear(frame, [...typed, line])
      if (heard.is === 'done') {
        if (heard.picked !== undefined) show([`- ${heard.picked}`])
        return { intent: heard.intent, audience: frame.audience }
      }
      if (heard.is === 'wrong') show([heard.sentence])
      if (heard.is === 'more' && heard.picked !== null) show([`- ${heard.picked}`])
      typed = heard.is === 'more' ? [...typed, line] : []
    }
  }

  function toggled(frame: PlainFrame): PlainFrame {
    const audience = frame.question.mayChange ? otherSide(frame.audience) : frame.audience
    if (audience !== null) show([audienceWord(texts, audience)])
    return { ...frame, audience }
  }

  return { ask, show, close: lines.close }
}
