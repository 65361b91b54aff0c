import type { CoachedAgreement } from '../../../agreements/coached.ts'
import type { Cue, Examples } from '../../rule.ts'

/** What somebody does about their own way of working is no kindness to the user. */
const OWN_WORK =
  /(?<![\p{L}])(?:works?|working|communicat\p{L}*|collaborat\p{L}*|more|less|better|grows?|learns?|becomes?|gets? better|pays?|focus\p{L}*|stays?|remains?|feels?|develops?|talking|ownership|initiative|listens?|listening)(?![\p{L}])/iu

const isKindness = (vague: string): boolean => vague !== '' && !OWN_WORK.test(vague)

/** Holds when somebody else is kind about it, and there is neither a day nor anything to see afterwards. */
export const cue = ({ doers, deadline, measurable, vague }: CoachedAgreement): Cue | null =>
  doers.kind === 'named' && !doers.me && deadline === null && !measurable && isKindness(vague)
    ? { quote: vague }
    : null

export const examples: Examples = {
  fires: [
    'Joan takes my wish on board.',
    'The chef will keep me in mind.',
    'My manager sees what is possible.',
    "He'll give it some thought.",
    'HR will get back to me.',
    'Hakan will see what he can do.',
  ],
  silent: [
    "I'll bear it in mind.",
    'Joan pays more attention to costs.',
    'Hakan lets me know by 3 June whether it can be done.',
    'The chef checks my plan.',
    'Joan works on her planning.',
    'My manager thinks about my tasks before 1 May.',
    "We'll keep an eye on it.",
  ],
}
