import type { Intent } from '../../engine/asker.ts'
import type { Common, FormKind, Frame, Outcome, Room, View } from './form.ts'
import { isEnter, type Key } from './key.ts'
import { isBackKey, isHelpKey, keyRows, outcomes, problemRows } from './parts.ts'

/** A tip under an answer, replied to with one key: Enter keeps, `e` edits, `o` takes over, `?` says why, `x` hides such tips. */
export const tipForm: FormKind<Common> = {
  start: () => ({ audience: null, problem: null }),
  press,
  view,
  halfGiven: () => [],
}

function press(frame: Frame, state: Common, key: Key): Common | Outcome {
  if (isEnter(key)) return reply({ is: 'keep', audience: null })
  if (isBackKey(key)) return outcomes.back('')
  if (isHelpKey(key)) return outcomes.help('')
  switch (key.text.toLowerCase()) {
    case '?':
      return outcomes.help('')
    case '<':
      return outcomes.back('')
    case 'e':
      return reply({ is: 'answer', raw: 'edit', audience: null })
    case 'o':
      return takes(frame) ? reply({ is: 'answer', raw: 'take', audience: null }) : unknown(frame, state)
    case 'x':
      return reply({ is: 'answer', raw: 'hide', audience: null })
    default:
      return unknown(frame, state)
  }
}

/** A key that means nothing here: said, above the keys that do. */
const unknown = ({ texts }: Frame, state: Common): Common => ({ ...state, problem: texts.tipKeyUnknown })

/** Is there a suggestion to take over? */
const takes = ({ question }: Frame): boolean => question.offers.length > 0

/** The tip itself stays in the scroll-back; a reply leaves nothing there. */
const reply = (intent: Intent): Outcome => ({ intent, shown: [] })

function view(frame: Frame, { problem }: Common, { width }: Room): View {
  const { does } = frame.texts
  const take = takes(frame) ? [`o ${does.take}`] : []
  const keys = [`Enter ${does.keep}`, `e ${does.edit}`, ...take, `? ${does.why}`, `x ${does.hide}`]
  const rows = ['', ...problemRows(frame, problem, width), ...keyRows(frame, keys, width)]
  return { rows, cursor: null }
}
