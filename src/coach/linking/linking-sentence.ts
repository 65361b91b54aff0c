import type { Language } from '../../domain/codes.ts'

/** What the user wants and what somebody else gains by it, in their own words. */
export interface WishAndGain {
  readonly wish: string
  readonly gain: string
}

/** Longer than anybody says in one breath: two sentences are easier then. */
const LONGEST = 240

/** "Ik wil", "I want to": the one who wants is the one who says it. */
const WISHES: Readonly<Record<Language, RegExp>> = {
  nl: /^ik (?:wil|wou|zou)\b/iu,
  en: /^i(?: want|['’]d (?:like|love)| would (?:like|love)) to\b/iu,
}

/** The wish gives a reason of its own already. */
const REASONED: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:zodat|opdat|omdat|want|waardoor)\b/iu,
  en: /\b(?:so that|because|since|which means)\b/iu,
}

/**
 * How a gain can follow the wish without a word of the user's being moved or changed: first what it begins with, then
 * what stands between. Dutch turns its word order after "zodat", so a plain sentence there stays one of its own.
 */
const JOINTS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  nl: [
    [/^(?=(?:zodat|opdat|want)\s)/iu, ', '],
    [/^dat\s+(?=(?:de|het|een|er|we|ze|onze|ons|ieder|iemand|niemand)\s)/iu, ', zodat '],
    [
      /^(?=(?:minder|meer|betere?|snellere?|kortere?|rustigere?)\s[\p{L}-]+(?:\s(?:voor|bij|op|in|aan|tijdens|van|met|tussen|over)\s(?:(?:de|het|een|ons|onze|alle|iedere?)\s)?[\p{L}-]+)*$)/iu,
      ', en dat geeft ',
    ],
    [/^(?=iemand die\s)/iu, ', en dat geeft '],
  ],
  en: [
    [/^(?=so that\s)/iu, ', '],
    [
      /^(?=(?:less|fewer|more|the|a|an|our|new|someone|somebody|nobody|everyone|we|they|patients|colleagues|customers|pupils|shorter|faster|better|one|two)\s)/iu,
      ', which means ',
    ],
  ],
}

/** Names, "I" and abbreviations keep their capital in the middle of a sentence; an ordinary first word does not. */
const ORDINARY =
  /^(?:De|Het|Een|Er|We|Ze|Onze|Ons|Iemand|Niemand|Minder|Meer|Betere?|Snellere?|Kortere?|Rustigere?|Zodat|Opdat|Want|So|Less|Fewer|More|The|A|An|Our|New|Someone|Somebody|Nobody|Everyone|They|Patients|Colleagues|Customers|Pupils|Shorter|Faster|Better|One|Two)\b/u

/**
 * The wish and its gain in one sentence, in the user's own words (advice S94, B4).
 * @returns null where they cannot be joined cleanly: then each stays a line of its own
 */
export function linkingSentence({ wish, gain }: WishAndGain): string | null {
  const wanted = oneSentence(wish)
  const gained = oneSentence(gain)
  if (wanted === null || gained === null) return null
  const lang = (['nl', 'en'] as const).find((one) => WISHES[one].test(wanted))
  if (lang === undefined || REASONED[lang].test(wanted)) return null
  const joint = JOINTS[lang].find(([begin]) => begin.test(gained))
  if (!joint) return null
  const rest = gained.replace(joint[0], '').replace(ORDINARY, (word) => word.toLowerCase())
  const sentence = `${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}${joint[1]}${rest}.`
  return sentence.length <= LONGEST ? sentence : null
}

/** The words without their full stop; null when it is more than one sentence or line, or a question. */
function oneSentence(text: string): string | null {
  const bare = text
    .trim()
    .replace(/[.\s]+$/u, '')
    .trim()
  return bare === '' || /[.!?:;…]\s|[!?:;…]$|[\r\n]/u.test(bare) ? null : bare
}
