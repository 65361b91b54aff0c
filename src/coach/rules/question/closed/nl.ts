import type { Asking, QuestionReading } from '../../../questions/asking.ts'
import { flatOf, isShouted, quoteOf } from '../../../questions/spans.ts'
import type { Cue, Examples } from '../../rule.ts'
import { cue as choice } from '../choice/nl.ts'
import { cue as leading } from '../leading/nl.ts'
import { isInPlace, isLogisticStatement } from './exempt-nl.ts'
import { openedUp } from './own-words-nl.ts'
import { reworded } from './reworded-nl.ts'
import { openTwin } from './twin-nl.ts'

const VIEW = 'Hoe kijk jij daarnaar?'
const VIEW_POLITE = 'Hoe kijkt u daarnaar?'

/** Fires where the whole is closed and a clause of it asks for more than consent, a check or a time. */
export function cue(reading: QuestionReading): Cue | null {
  if (reading.form !== 'closed') return null
  const asking = reading.askings.find((one) => !isExempt(reading, one))
  if (!asking) return null
  const suggestion = isLeading(reading)
    ? viewOf(flatOf(asking))
    : (openedUp(reading, asking) ?? aloneReworded(reading, asking) ?? view(asking) ?? twin(reading, asking))
  return { quote: quoteOf(reading, asking.words), ...(suggestion === null ? {} : { suggestion }) }
}

function isExempt({ sentences }: QuestionReading, asking: Asking): boolean {
  const sentence = sentences[asking.sentence]?.words.filter(({ mark }) => !mark).map(({ low }) => low) ?? []
  const flat = flatOf(asking)
  return (
    isInPlace(flat, sentence.join(' ')) ||
    (/^(?:tag|statement|fragment)$/.test(asking.kind) && isLogisticStatement(flat))
  )
}

/** One question, and no choice in it: its words can go on in an open form. */
const aloneReworded = (reading: QuestionReading, asking: Asking): string | null =>
  reading.askings.length > 1 || choice(reading) ? null : reworded(reading, asking)

/** What to ask instead where the words themselves can't be used: the view, both sides of a choice, what it depends on. */
function twin(reading: QuestionReading, asking: Asking): string | null {
  if (reading.askings.length > 1 || isShouted(reading.text)) return null
  if (!choice(reading)) return openTwin(asking)
  if (/^ligt (?:het|dat|'t) (?:\S+ )?aan /.test(flatOf(asking)))
    return /\b(?:u|uw)\b/.test(flatOf(asking))
      ? 'Waar ligt het volgens u aan?'
      : 'Waar ligt het volgens jou aan?'
  if (/\b(?:mij|me) of | of (?:\S+ )?(?:mij|me)(?= |$)/.test(flatOf(asking))) return null
  return asking.kind === 'fragment' || TO_DECIDE.test(flatOf(asking))
    ? 'Wat pleit voor het een, en wat voor het ander?'
    : null
}

/** There is still something to choose; "beslist u of zij?" only asks after a fact. */
const TO_DECIDE =
  /^(?:moet|moeten|kan|kunnen|zal|zullen|zou|wil|wilt|zie|ziet|wordt|mag|blijf|ga|gaan|kies|vind|vindt|past|(?:heb|hebt) (?:je|u|jij) liever|.* (?:handiger|beter|slimmer|verstandiger|voorkeur)\b)/

const isLeading = (reading: QuestionReading): boolean =>
  reading.askings.length === 1 && leading(reading) !== null

const viewOf = (flat: string): string => (/\b(?:u|uw)\b/.test(flat) ? VIEW_POLITE : VIEW)

/** A fact to be checked, or somebody's acquaintance: nothing one has a view of. */
const CHECKED = /(?:^| )(?:\d\S*|uur|(?:ken|kent|weet) (?:je |u )?(?:vast|zeker|toch|wel)|was het)(?= |$)/

/** A statement with a mark is best turned round: what does the other see? */
function view(asking: Asking): string | null {
  if (asking.kind !== 'tag' && asking.kind !== 'statement') return null
  if (CHECKED.test(flatOf(asking))) return null
  return /\b(?:u|uw)\b/.test(flatOf(asking)) ? VIEW_POLITE : VIEW
}

export const examples: Examples = {
  fires: [
    'Kan ik doorgroeien naar teamleider?',
    'is er nog plek in de avondploeg',
    'Vindt u dat ik klaar ben voor een eigen klas?',
    'Ik wil graag naar de planning. Is dat haalbaar?',
    'Jij ziet mij ook wel als coördinator?',
    'Zou je mij willen voordragen voor de opleiding?',
    'Ik vraag me af of er ruimte is voor vier dagen.',
    'Krijgt een stagiair bij jullie een vaste begeleider?',
  ],
  silent: [
    'Welke stappen zie jij voor mij?',
    'Zullen we volgende maand opnieuw kijken?',
    'Kunnen we afspreken dat ik in juni begin?',
    'Begrijp ik goed dat de vacature pas in het najaar komt?',
    'Heb je morgen een kwartiertje?',
    'Kun je me vertellen hoe de selectie verloopt?',
    'Is er budget, en zo ja hoeveel?',
    'Kan het ook donderdag om 10 uur?',
    'Ik wil graag vier dagen werken.',
  ],
}
