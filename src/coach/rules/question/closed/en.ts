import type { Asking, QuestionReading } from '../../../questions/asking.ts'
import { flatOf, isShouted, quoteOf } from '../../../questions/spans.ts'
import type { Cue, Examples } from '../../rule.ts'
import { cue as choice } from '../choice/en.ts'
import { cue as leading } from '../leading/en.ts'
import { isInPlace, isLogisticStatement } from './exempt-en.ts'
import { openedUp } from './own-words-en.ts'
import { reworded } from './reworded-en.ts'
import { openTwin } from './twin-en.ts'

const VIEW = 'How do you see that?'

/** Fires where the whole is closed and a clause of it asks for more than consent, a check or a time. */
export function cue(reading: QuestionReading): Cue | null {
  if (reading.form !== 'closed') return null
  const asking = reading.askings.find((one) => !isExempt(reading, one))
  if (!asking) return null
  const suggestion = twin(reading, asking)
  return { quote: quoteOf(reading, asking.words), ...(suggestion === null ? {} : { suggestion }) }
}

/** A fact to be checked, or half a question: nothing one has a view of. */
const CHECKED = /^(?:any|some|hoe)|(?:^| )\d/

/** What to ask instead where the words themselves can't be used: the view, both sides of a choice, what it depends on. */
function twin(reading: QuestionReading, asking: Asking): string | null {
  if (/^(?:tag|statement)$/.test(asking.kind)) return CHECKED.test(flatOf(asking)) ? null : VIEW
  if (reading.askings.length > 1 || isShouted(reading.text)) return openedUp(reading, asking)
  if (leading(reading)) return VIEW
  if (!choice(reading)) return openedUp(reading, asking) ?? reworded(reading, asking) ?? openTwin(asking)
  if (
    /^is (?:it|this|that) (?:really |just |more )?(?:the|my|a matter of|about|because of|down to) /.test(
      flatOf(asking),
    )
  )
    return 'What do you think it comes down to?'
  return asking.kind === 'fragment' || TO_DECIDE.test(flatOf(asking))
    ? 'What would be the pros and cons of each?'
    : null
}

/** There is still something to choose; "does she decide, or do you?" only asks after a fact. */
const TO_DECIDE =
  /^(?:should|shall|can|could|would|will it|do i|do (?:you|u) (?:want|see|prefer)|must|may|is it (?:better|wiser|easier)|am i better)\b/

function isExempt({ sentences }: QuestionReading, asking: Asking): boolean {
  const sentence = sentences[asking.sentence]?.words.filter(({ mark }) => !mark).map(({ low }) => low) ?? []
  const flat = flatOf(asking)
  return (
    isInPlace(flat, sentence.join(' ')) ||
    (/^(?:tag|statement|fragment)$/.test(asking.kind) && isLogisticStatement(flat))
  )
}

export const examples: Examples = {
  fires: [
    'Can I grow into a lead role?',
    'is there any money for the course',
    "I'd like to move to planning. Is that realistic?",
    'Do you think I am ready for my own class?',
    'So you would support me?',
    'Would you put me forward for the training?',
    "I was wondering if there's room for four days.",
  ],
  silent: [
    'What steps do you see for me?',
    'Shall we look again next month?',
    'Can we agree that I start in June?',
    'Have I understood correctly that the post opens in autumn?',
    'Have you got ten minutes tomorrow?',
    'Can you tell me how the selection works?',
    'Is there any money, and if so how much?',
    'Could we move it to Thursday?',
    "I'd like to work four days.",
  ],
}
