import type { Asking, QuestionReading } from '../../../questions/asking.ts'
import { flatOf, quoteOf } from '../../../questions/spans.ts'
import type { Cue, Examples } from '../../rule.ts'
import { isInPlace, isLogisticStatement } from './exempt-nl.ts'
import { openedUp } from './own-words-nl.ts'

const VIEW = 'Hoe kijk jij daarnaar?'
const VIEW_POLITE = 'Hoe kijkt u daarnaar?'

/** Fires where the whole is closed and a clause of it asks for more than consent, a check or a time. */
export function cue(reading: QuestionReading): Cue | null {
  if (reading.form !== 'closed') return null
  const asking = reading.askings.find((one) => !isExempt(reading, one))
  if (!asking) return null
  const suggestion = openedUp(reading, asking) ?? view(asking)
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
