import { languageOf } from '../../coach/language.ts'
import { namesLeaving } from '../../coach/privacy/leak.ts'
import type { Direction, Language } from '../../domain/codes.ts'
import type { Ask } from '../../domain/practice.ts'
import type { MeetingRecord, PlanRecord } from '../../domain/records.ts'

/** Words by which a wish is known; a wrong guess only changes the order of a list. */
const WORDS: Readonly<Record<Ask, RegExp>> = {
  pay: /salaris|\bloon|opslag|schaal|bonus|periodiek|beloning|toeslag|salary|\bpay\b|\braise\b|\bgrade\b|bonus|allowance/iu,
  hours:
    /\buren\b|rooster|diensten|vrije dag|thuiswerk|\bthuis\b|parttime|part-time|minder werken|\bhours\b|\bshifts?\b|from home|days a week|dagen per week/iu,
  training:
    /opleiding|cursus|training|diploma|studie|leren|certificaat|\bcourse|\btraining|degree|certificate|\blearn|\bstudy/iu,
  promotion:
    /teamleider|leidinggeven|leiding geven|promotie|senior|co[oö]rdinator|meewerkend voor|team ?lead|manager worden|promot|supervis|lead a|in charge/iu,
  'other-work':
    /ander werk|overstap|andere afdeling|meelopen|other work|other department|different role|move to|shadow/iu,
  project: /project|werkgroep|pilot|working group/iu,
  feedback: /feedback|terugkoppeling|hoe ik het doe|how i('m| am) doing/iu,
}

const BY_DIRECTION: Readonly<Record<Direction, readonly Ask[]>> = {
  up: ['promotion'],
  broaden: ['training'],
  deepen: ['training'],
  'other-role': ['other-work'],
  project: ['project'],
  less: ['hours'],
  outside: [],
  unknown: ['other-work'],
}

/** What the user is going to ask for, as far as their plan and their preparation tell. */
export function asksOf(meeting: MeetingRecord | null, { shared, private: own }: PlanRecord): readonly Ask[] {
  const plan = { ...shared, ...own }
  const prepared = { ...meeting?.shared, ...meeting?.private }
  const { want, outcome, proposal, need, pay } = prepared
  const text = [want, outcome, proposal, need, pay, plan.ambition, plan['direction-detail']]
    .filter((one) => one !== undefined)
    .join('\n')
  const named = (Object.keys(WORDS) as Ask[]).filter((ask) => WORDS[ask].test(text))
  const ahead = (plan.direction ?? []).flatMap((direction) => BY_DIRECTION[direction])
  const ofKind: readonly Ask[] = [
    ...(pay === undefined ? [] : (['pay'] as const)),
    ...(prepared['feedback-wanted'] === undefined ? [] : (['feedback'] as const)),
  ]
  return [...new Set([...named, ...ahead, ...ofKind])]
}

const LONGEST_WISH = 14
/** How a wish is told apart in each language. */
interface WishForm {
  /** A whole sentence of the user's that says what they want. */
  readonly sentence: RegExp
  /** Words behind which another thought begins: more than one can say in a breath. */
  readonly second: RegExp
  /** A wish without a subject, which a sentence can be made of. */
  readonly bare: RegExp
}

const FORMS: Readonly<Record<Language, WishForm>> = {
  nl: {
    sentence: /^ik (?:(?:wil|zou)(?: heel| heel erg)? graag|wil)\s/iu,
    second: /[,;:(–\n]|\b(?:omdat|want|zodat|maar|als|terwijl)\b/iu,
    bare: /^(?!(?:ik|we|wij|je|mijn|graag|liever|liefst|het liefst|wil|willen|zou|misschien|hoe|niet|geen|niets?|dat|om|te|naar)\b)\p{L}.*\s(?:worden|leren|leiden|begeleiden|coachen|opleiden|inwerken|doen|werken|geven|maken|opzetten|meelopen|meedoen|coördineren|ontwerpen|plannen|verzorgen|bouwen|schrijven|volgen|starten|overnemen)$/iu,
  },
  en: {
    sentence: /^i(?: want to|(?:'d|’d| would) (?:like|love) to)\s/iu,
    second: /[,;:(–\n]|\b(?:because|so that|but|while|if)\b/iu,
    bare: /^(?:become|lead|learn|work|train|coach|teach|run|set up|build|move|start|study|shadow|take over|coordinate|design|write|manage|join)\s/iu,
  },
}

/**
 * The user's wish as a sentence they could say, cut from their own words; null where that cannot be done cleanly.
 * Only what they share, and in the language of the screen: another one is not for a sentence to this person.
 * @param say makes a sentence of a wish without a subject
 */
export function ownWish(
  meeting: MeetingRecord | null,
  plan: PlanRecord,
  lang: Language,
  say: (words: string) => string,
): string | null {
  const texts = [meeting?.shared.want, meeting?.shared['ambition-shared'], plan.shared.ambition]
  for (const text of texts) {
    const fits = text !== undefined && (languageOf(text) ?? lang) === lang
    const wish = fits ? asSentence(text, FORMS[lang], say) : null
    if (wish !== null) return wish
  }
  return null
}

function asSentence(
  text: string,
  { sentence, second, bare }: WishForm,
  say: (words: string) => string,
): string | null {
  const words = text.trim().replace(/\.$/u, '')
  const isPlain = !/[.!?]/u.test(words) && !second.test(words)
  if (!isPlain || words.split(/\s+/u).length > LONGEST_WISH || namesLeaving(words)) return null
  if (sentence.test(words)) return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  return bare.test(words) ? say(lowerFirst(words)) : null
}

/** A capital that only began a sentence; a word in capitals alone is a name of its own. */
const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words
