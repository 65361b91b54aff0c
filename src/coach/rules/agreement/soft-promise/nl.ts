import type { CoachedAgreement } from '../../../agreements/coached.ts'
import type { Cue, Examples } from '../../rule.ts'

/** What somebody does about their own way of working is no kindness to the user. */
const OWN_WORK =
  /(?<![\p{L}])(?:contact|verbinding|samen|communic\p{L}*|werk\p{L}*|groei\p{L}*|ontwikkel\p{L}*|verdiep\p{L}*|voel\p{L}*|leer\p{L}*|bewust|meer|minder|vaker|beter|grenzen|initiatief|eigenaarschap|verantwoordelijkheid|regie|letten|let|blijft|luister\p{L}*)(?![\p{L}])/iu

const isKindness = (vague: string): boolean => vague !== '' && !OWN_WORK.test(vague)

/** Holds when somebody else is kind about it, and there is neither a day nor anything to see afterwards. */
export const cue = ({ doers, deadline, measurable, vague }: CoachedAgreement): Cue | null =>
  doers.kind === 'named' && !doers.me && deadline === null && !measurable && isKindness(vague)
    ? { quote: vague }
    : null

export const examples: Examples = {
  fires: [
    'Joke neemt mijn wens mee.',
    'De chef houdt mij in het achterhoofd.',
    'Mijn leidinggevende kijkt wat er mogelijk is.',
    'Hij denkt met me mee.',
    'HR komt er nog op terug.',
    'Hakan zal zien wat hij kan doen.',
  ],
  silent: [
    'Ik neem het mee.',
    'Joke let voortaan beter op de kosten.',
    'Hakan laat uiterlijk 3 juni weten of het kan.',
    'De chef kijkt mijn plan na.',
    'Joke werkt aan haar planning.',
    'Mijn leidinggevende denkt voor 1 mei na over mijn taken.',
    'We houden het in de gaten.',
  ],
}
