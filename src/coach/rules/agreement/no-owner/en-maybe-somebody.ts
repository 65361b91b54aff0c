import { isThingNoun } from '../../../agreements/things.ts'

/** Capitalised in English, and nobody. */
const CALENDAR =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Dutch|French|German|Spanish|Excel|Word|Teams|Outlook|Zoom|SAP'

const NAME = `(?!(?:${CALENDAR})(?!\\p{L}))\\p{Lu}\\p{Ll}+`

/** What people do, with something or somebody behind it. */
const DOES =
  "(?:lets|shows|gives|sends|takes|puts|helps|teaches|tells|rings|phones|mails|emails|texts|arranges|books|signs|asks|checks|brings|lends|trains|introduces|observes|pays|grants|buys|orders|sorts|writes|drafts|reads|hands|collects|explains|organi[sz]es|prepares|looks|finds|makes|adds|approves|speaks|talks|supports|invites|includes|coaches|mentors|picks) (?:me|us|him|her|it|them|the|a|an|my|our|his|your|two|three|up|for|into|to|with|round|around)(?![\\p{L}'’])"

/** What may be somebody who does it, in ways that the reading of sentences does not follow. */
const SOMEBODY: readonly RegExp[] = [
  // A pronoun begins a clause: "once she is back she plans it", "…, he does the rest".
  /[,;] (?:then )?(?:I|he|she|you)(?:['’]ll|['’]s|['’]m)? \p{L}/u,
  /^(?:once|when|whenever|as soon as|if|after|until)\b.{0,60} (?:I|he|she|you|they)(?:['’]ll)? \p{L}/iu,
  // A capitalised word behind a comma goes on as a sentence: "whenever there is a seat, Marek takes me".
  new RegExp(`[,;] (?:then )?${NAME} \\p{Ll}`, 'u'),
  // It stands alone: "By Friday, Xanthe.", "Draft: Marguerite", "rota -> Brygida", "Rosalind. By Friday."
  new RegExp(`(?:[,:;–—>→(/]|- |\\. )\\s*${NAME}(?: ${NAME})?\\s*(?:[.)]|$)`, 'u'),
  new RegExp(`^${NAME}\\s*(?:\\.|$)`, 'u'),
  new RegExp(`(?:->|→|=>)\\s*${NAME}`, 'u'),
  // It is given to somebody: "up to Nadia", "responsible: Orla".
  new RegExp(
    `(?:^|[,;:] )(?:[Uu]p to|[Ww]ith|[Rr]esponsible|[Oo]wner|[Ll]ead|[Aa]ssigned to|[Ll]eft to|[Hh]and(?:ed)? (?:it |the [\\p{L} ]{1,20} )?(?:over )?to)[: ]+${NAME}`,
    'u',
  ),
  /(?:, who|['’]s \p{Lu}\p{Ll}+ who|(?:person|one|is \p{Lu}\p{Ll}+) who)(?:['’]ll)? /u,
  new RegExp(`(?:${CALENDAR}|[Ww]eek \\d+) ${NAME}`, 'u'),
  /\b(?:few|some|one|two|three|couple|most) of us\b/iu,
  /^(?:finance|payroll|facilities|reception|purchasing|catering|maintenance|marketing|sales|planning|legal|security|logistics|production|stores|dispatch)\s?:/iu,
  /\b(?:nobody|no one|anyone|anybody) (?:but|except|other than) (?:me|him|her|\p{Lu})/iu,
  // Somebody acts: "Control room lets me shadow", "Staff nurse on the ward shows me the pumps".
  new RegExp(`^(?!.*\\b(?:what|who|which|whether|how|that) )[\\p{L}\\d'’. -]{2,50}? ${DOES}`, 'u'),
  // "Marcy will take it on", "Marcy takes it", "Karl's aware and will …": a capital at the start, and a deed behind it.
  new RegExp(
    `^${NAME}(?: (?:will|has agreed to|is going to|promised to|wants to) (?!be |have |need |cost |start |begin |happen |run |last |follow |continue |go |come )\\p{Ll}|['’]s (?:aware|happy|going to|on it|thinking|fine with|keen|willing|agreed))`,
    'u',
  ),
  new RegExp(`^${NAME} ${DOES}`, 'u'),
  // "July 3rd is when Bas presents the plan"
  new RegExp(`\\b(?:is|was) (?:when|the day|where) (?:I|he|she|you|${NAME}) \\p{Ll}`, 'u'),
  // Oneself: "will forward it myself", "by yours truly".
  /\b(?:myself|yours truly|himself|herself)\b/iu,
  // Behind an opening that no comma closes: "eventually I hand", "a week today you hear from me".
  /^(?!.*\b(?:what|who|whether|how|that|so|until|before|because) )(?:\p{L}+ly|in due course|the day after \p{L}+|(?:a|one|two) (?:week|fortnight|month)s? (?:today|tomorrow|from \p{L}+)|as of [\p{L}\d ]{2,20}|both \p{L}+ and|\p{L}+ \d{1,2}(?:st|nd|rd|th)?) (?:I|he|she|you) \p{L}/iu,
  // A group at work that does something with something.
  /^(?:the|our|my) (?:crew|team|staff|lads|girls|night shift|day shift|kitchen|board|committee|council|city|department) (?:will )?\p{Ll}+ (?:the|a|an|my|me|us|our|it|all)\b/iu,
  // It is said to be somebody's: `asking the parents is on me`.
  /\b(?:is|are|it['’]s|that['’]s) (?:on|up to|down to) (?:me|you|him|her|\p{Lu})/u,
  // One's own deed in short: `will ask Sue on Thursday`.
  /^(?:will|shall|going to|gonna) (?!be |get |have |need )\p{Ll}/iu,
  /^(?:facilities|human resources|operations|sales|accounts|stores|payroll|finance|reception|logistics|maintenance|purchasing|dispatch) (?:also |then )?\p{Ll}{3,} (?:the|a|an|my|me|us|our|it|his|her|all|two|three)\b/iu,
  /\bfor us to \p{L}|\ball hands on deck\b/iu,
  /^(?:the |our |both |all )?(?:two |three )?\p{L}*(?:men|women|people|folk|lads|lasses|girls) \p{Ll}/iu,
]

/** A heading that is written like a name: "Training: …". */
const HEADING =
  /^(?:training|goal|aim|action|actions|task|tasks|agreed|agreement|agreements|next|step|steps|course|plan|planning|result|results|outcome|todo|note|notes|decision|deadline|date|follow-up|first|second|third|also|pay|hours|growth|development|feedback|when|what|where|how|project|budget|leave|summary|point|points|work|study|schedule|rota|priority|target|focus|support|idea|remaining|open|new|other|work-life|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** `Brygida: rota`, `Finance: approve the invoice`. */
function isLabelled(text: string): boolean {
  const label = /^(\p{Lu}[\p{L}-]+)(?: \p{Lu}\p{L}+)?\s?:/u.exec(text)?.[1]
  return label !== undefined && !HEADING.test(label) && !isThingNoun(label.toLowerCase())
}

/**
 * May the line name a doer after all? An unknown word with a capital may be a name, and a wrong "who does it?" costs more
 * than silence.
 * @param text one agreement
 */
export const maybeSomebody = (text: string): boolean =>
  isLabelled(text) || SOMEBODY.some((one) => one.test(text))
