import { type Pattern, pattern } from '../../../grammar/en/pattern.ts'
import { cueOf, type Hit, plainsOf } from '../../../grammar/en/plain.ts'
import type { Plain } from '../../../grammar/en/plain.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Softeners of which each takes something off what is asked; one kind counts once. */
const SOFTENERS: readonly Pattern[] = [
  pattern(`maybe`),
  pattern(`perhaps`),
  pattern(`(?:possibly|potentially|conceivably|theoretically)`),
  pattern(
    `(?<!(?:what|the|this|that|some|any|best|same|right|of|your|my|a|one|new) )(?:kind|sort) of(?! (?:work|thing|job|role|person))`,
    `(?:just|i|am|was|is|would|it|been|feel|might|could|maybe) (?:a )?(?:kind|sort) of`,
    `, ?(?:kind|sort) of ?,`,
  ),
  pattern(
    `(?:a|just a|only a) (?:tiny |little |wee |small |teeny )?(?:bit|tad|touch|smidge|smidgen)`,
    `a little(?! (?:boy|girl|one|while ago|over))`,
    `(?:slightly|somewhat|vaguely|ever so slightly)`,
  ),
  pattern(
    `(?:it is|it was|this is|that is|i am|i was|i|i have|well|was|am|it would|would) (?:actually |really |sorry )?(?:just|only)(?! (?:started|finished|got|had|been|heard|seen|read|done|sent|completed|before|after|because|as|want to say thank|me))`,
    `(?:just|only) (?:a quick|wanted|wondering|wondered|thought|thinking|hoping|asking|checking|an idea|a thought|me)`,
  ),
  pattern(`actually`),
  pattern(`(?:sorry|apologies)(?! to hear)`),
  pattern(`i (?:guess|suppose|imagine|reckon|presume)`),
  pattern(
    `(?:i|i just|just|kind of|sort of|i do) (?:feel|felt) like`,
    `(?:i think|i thought|it feels like|it seems|i feel(?! (?:terrible|awful|bad|guilty|cheeky|awkward|stupid|silly|embarrassed|small)))(?= )`,
  ),
  pattern(
    `(?:i|we|it|that|there|and|or|you) (?:might|may)`,
    `(?:might|may) (?:be|like|want|possibly|maybe|perhaps)`,
  ),
  pattern(
    `if (?:that|it|this) (?:is|would be|was|were|makes|'s) (?:okay|alright|all right|possible|fine|convenient|cool|sense|at all possible|not (?:a|any) (?:problem|bother|trouble)|any|doable|allowed|an option)`,
    `if (?:at all )?possible`,
    `if (?:you|nobody|no one) (?:do not|would not|does not) mind`,
    `if (?:you like|you want|you have time|there is time)`,
    `if that makes sense`,
  ),
  pattern(
    `(?:at some (?:point|stage|time)|some ?time|one (?:day|of these days)|in some way|somehow|some day|someday|eventually)`,
  ),
  pattern(
    `(?:i|i am|i was|was|am|been|kind of|just|only) (?:[^ ]+ )?(?:wondering|wondered|toying with|thinking (?:i|that|about|of)|half thinking)`,
    `wondering (?:if|about|whether)`,
  ),
  pattern(`(?:was|were|been|am) (?:[^ ]+ ){0,2}hoping`, `i (?:had )?hoped`, `would hope`),
  pattern(`(?:probably|presumably|arguably)`),
  pattern(`(?:quite|rather|fairly) (?:like|fancy|keen|interested|want|enjoy|nice|open|good|ready|a)`),
  pattern(
    `(?:or (?:something|so|whatever|anything|something like that|not)|and (?:that|stuff|things|so on)|-ish|ish|you know|of sorts)(?= (?:[.,!?])|$)`,
  ),
  pattern(`i (?:do not|am not) (?:know|sure|really know)`, `not (?:sure|certain) (?:if|whether|how)`),
  pattern(`i mean`),
  pattern(
    `(?:i|i do not know,? i|but i) (?:might|may|could) be wrong`,
    `(?:maybe|perhaps) it is (?:just )?me`,
    `(?:do not know|not sure) if (?:this|it|that) (?:is|makes)`,
    `this (?:may|might) (?:sound|be) (?:silly|odd|daft|stupid|weird|a long shot)`,
  ),
  pattern(
    `(?:a |any |some |the )?(?:small|slight|tiny|little|off|outside) (?:chance|chat|word|go|question|request|idea|thing|favou?r|possibility)`,
    `(?:have|had|get) a (?:little|quick|wee) [^ ]+`,
  ),
  pattern(
    `could (?:maybe|perhaps|possibly|sort of|kind of)`,
    `would (?:maybe|perhaps|possibly|kind of|sort of)`,
  ),
  pattern(`(?:no (?:rush|worries|hurry|pressure|biggie|big deal)|only if|or not|but no)(?= )`),
  pattern(
    `(?:nearly|almost|more or less|in a way|to some extent|as it were|so to speak|basically|honestly|literally|to be honest|tbh|well|er|erm|um|uh|like)(?= ,)`,
    `(?:um|erm|uh|er)`,
  ),
  pattern(`(?:some|any) (?:sort|kind|form) of`),
]

/** Softeners that stand in plain sentences as well; alone they are no hedging. */
const STRONG = pattern(
  `(?:maybe|perhaps|possibly|potentially|(?:kind|sort) of|i guess|i suppose|somehow|wondering|wondered|hoping|might|could be wrong|at some point|if that is okay|if possible|a (?:tiny |little )?bit|slightly|somewhat)`,
)

/** Softeners that are needed before anything is said. */
const MANY = 3

function hedgedIn(plain: Plain): Hit | null {
  if (!STRONG.test(plain.text)) return null
  const found = SOFTENERS.flatMap((softener) => {
    const match = softener.exec(plain.text)
    return match ? [{ from: match.index, to: match.index + match[0].length }] : []
  }).toSorted((a, b) => a.from - b.from || b.to - a.to)
  const apart: { from: number; to: number }[] = []
  for (const one of found) if (one.from >= (apart.at(-1)?.to ?? 0)) apart.push(one)
  if (apart.length < MANY) return null
  return { plain, from: apart[0]?.from ?? 0, to: apart.at(-1)?.to ?? 0 }
}

/** Three softeners or more, of different kinds, in one sentence. */
export function cue(reading: Reading): Cue | null {
  for (const plain of plainsOf(reading)) {
    const hit = hedgedIn(plain)
    if (hit) return cueOf(reading, hit)
  }
  return null
}

export const examples: Examples = {
  fires: [
    'I was just wondering if maybe I could possibly do the course.',
    "I guess I'd kind of like to maybe do a bit more planning.",
    'sorry, i was sort of hoping we could perhaps talk at some point',
    'It might be a bit nice if I could perhaps have a small say in it.',
    "Maybe it's just me, but I suppose I'd quite like a change of shift.",
    'I might possibly be interested, if that is okay.',
  ],
  silent: [
    'Maybe we can look at it on Tuesday.',
    "I'd like a bit more time for the report.",
    'Possibly Monday, possibly Tuesday.',
    'I just finished the course and would like to use it.',
    'Actually I think the blue forms are better.',
    'What kind of work do you have in mind for me?',
    'Sorry, I was late.',
  ],
}
