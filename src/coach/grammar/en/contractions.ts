/** Short forms and careless spellings, written in full, so that a pattern needs one spelling only. */
const WHOLE: Readonly<Record<string, string>> = {
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  youd: 'you would',
  theyre: 'they are',
  theyve: 'they have',
  theyll: 'they will',
  theyd: 'they would',
  weve: 'we have',
  itll: 'it will',
  thatll: 'that will',
  itd: 'it would',
  hes: 'he is',
  shes: 'she is',
  thats: 'that is',
  theres: 'there is',
  whats: 'what is',
  wheres: 'where is',
  lets: 'let us',
  "let's": 'let us',
  cannot: 'can not',
  cant: 'can not',
  "can't": 'can not',
  wont: 'will not',
  "won't": 'will not',
  shant: 'shall not',
  "shan't": 'shall not',
  aint: 'is not',
  "ain't": 'is not',
  u: 'you',
  ya: 'you',
  "y'all": 'you all',
  ur: 'your',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  gimme: 'give me',
  dunno: 'do not know',
  kinda: 'kind of',
  sorta: 'sort of',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  "'cause": 'because',
  bc: 'because',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ta: 'thanks',
  til: 'until',
  till: 'until',
  nowt: 'nothing',
  owt: 'anything',
  summat: 'something',
  noone: 'nobody',
  'no-one': 'nobody',
  everybody: 'everyone',
  anybody: 'anyone',
  somebody: 'someone',
  ppl: 'people',
  mgmt: 'management',
  mgr: 'manager',
  ok: 'okay',
  tho: 'though',
  allways: 'always',
  smth: 'something',
  prolly: 'probably',
  defo: 'definitely',
  obvs: 'obviously',
  rn: 'right now',
  atm: 'at the moment',
  w: 'with',
  b4: 'before',
  tmrw: 'tomorrow',
}

/** Verbs that people write with `nt` and no apostrophe. */
const NEGATED = new Set(
  'do does did is are was were have has had would could should must need might'
    .split(' ')
    .map((verb) => `${verb}nt`),
)

/** Words after which `'s` is `is` or `has`, never a possessive. */
const TAKES_IS = new Set(
  'it he she that there what who where here how when this everyone everybody nobody someone something nothing everything'.split(
    ' ',
  ),
)

/** What follows `its` where `it's` was meant. */
const AFTER_IT_IS = new Set(
  'not a an the always never just no too so all been like about my your only really probably impossible pointless obvious unfair hard them me every okay fine quite ok good fair no always time someone only such'.split(
    ' ',
  ),
)

/** What follows `ill` where `I'll` was meant. */
const AFTER_I_WILL = new Set(
  'be just never have go leave keep wait see take stop quit do get stay stick manage drop find look let not always probably still try ask say call hand walk'.split(
    ' ',
  ),
)

/** What follows `id` where `I'd` was meant. */
const AFTER_I_WOULD = new Set(
  'be like love rather prefer have get hate want need do say go never not really just still also only probably better take make give ask even always appreciate'.split(
    ' ',
  ),
)

/** What follows `ur` where `you're` was meant. */
const AFTER_YOU_ARE = new Set(
  'the a an not so always never just too being making going gonna wrong unfair lazy rude obviously clearly'.split(
    ' ',
  ),
)

/** What stands before `ill` where the illness is meant. */
const BEFORE_ILL = new Set(
  'am is was be been feel felt feeling fall fell off seriously mentally got very so'.split(' '),
)

/**
 * The words that one typed word stands for: `don't` is `do not`, `Karen's` is `karen 's`, `gonna` is `going to`.
 * @param low the folded word; `before` and `next` its neighbours, to tell `ill` from `I'll`
 */
export function writtenOut(
  low: string,
  before: string | undefined,
  next: string | undefined,
): readonly string[] {
  if ((low === 'ur' || low === 'your') && AFTER_YOU_ARE.has(next ?? '')) return ['you', 'are']
  // A constructor is a word, too.
  const whole = Object.hasOwn(WHOLE, low) ? WHOLE[low] : undefined
  if (whole !== undefined) return whole.split(' ')
  if (low === 'its' && AFTER_IT_IS.has(next ?? '')) return ['it', 'is']
  if (low === 'ill' && AFTER_I_WILL.has(next ?? '') && (next === 'be' || !BEFORE_ILL.has(before ?? '')))
    return ['i', 'will']
  if (low === 'id' && AFTER_I_WOULD.has(next ?? '')) return ['i', 'would']
  if (NEGATED.has(low)) return [low.slice(0, -2), 'not']
  return low.includes("'") ? withApostrophe(low, next) : [low]
}

function withApostrophe(low: string, next: string | undefined): readonly string[] {
  const cut = low.lastIndexOf("'")
  const stem = low.slice(0, cut)
  if (low.endsWith("n't")) return [low.slice(0, -3), 'not']
  switch (low.slice(cut + 1)) {
    case 'm':
      return [stem, 'am']
    case 're':
      return [stem, 'are']
    case 've':
      return [stem, 'have']
    case 'll':
      return [stem, 'will']
    case 'd':
      return [stem, next === 'better' ? 'had' : 'would']
    case 's':
      return [stem, TAKES_IS.has(stem) ? 'is' : "'s"]
    default:
      return [low]
  }
}
