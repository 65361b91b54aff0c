const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Behind these `you` is asked, spoken to or supposed about, and states nothing. */
const NOT_BEHIND = set(
  `if whether unless until before after once when whenever while to for with thank thanks hope wish do did does can could would
  will should have are were is where what who which whom why how as than let wonder help sure imagine maybe perhaps suppose case
  provided assuming at from about of by on make makes see tell owe give show ask between time times minute second moment day
  week instant night whatever anything everything something thing things`,
)

/** Who else is meant by `you`. */
const WITH_YOU = set('lot all guys people managers bosses two both')

/** What may stand between `you` and its deed; no word of denial is among it. */
const DOES = set(
  `have had are were was will would do did keep kept on been going about tend like love seem seemed choose chose try tried decided
  managed prefer let went go turned around and to being got completely just really simply still also even constantly obviously
  clearly deliberately only again often usually already always forever continually repeatedly consistently basically totally
  blatantly openly quietly conveniently regularly then now actually literally honestly so all once`,
)

/** As many words of that kind as anybody puts there. */
const MOST = 6

/** Where `you` begins as the subject of what stands behind these words, or -1. */
export function youBefore(before: readonly string[]): number {
  let at = before.length - 1
  for (let passed = 0; at >= 0 && passed < MOST && DOES.has(before[at] ?? '') && !isYou(before, at); passed++)
    at--
  at = beforePlace(before, at)
  while (at > 0 && before[at] !== 'you' && WITH_YOU.has(before[at] ?? '')) at--
  if (before[at] !== 'you') return -1
  const previous = before[at - 1] ?? ''
  if (previous === 'like') return /^feels?$/.test(before[at - 2] ?? '') ? at : -1
  return NOT_BEHIND.has(previous) ||
    (previous === 'and' && before[at - 2] === 'and' && before[at + 1] === 'if')
    ? -1
    : at
}

/** `you lot in the town hall`: back over where they are, if that is told. */
function beforePlace(before: readonly string[], at: number): number {
  const you = before.lastIndexOf('you', at)
  const place = before.slice(you + 1, at + 1).filter((word) => !WITH_YOU.has(word))
  const told = you >= 0 && place.length > 0 && place.length <= LONGEST_PLACE && IS_PLACE.test(place.join(' '))
  return told ? you : at
}

const LONGEST_PLACE = 5
const IS_PLACE = /^(?:(?:up |down |over )?(?:in|at|on) (?:the |head |hq)|up there$|upstairs$|of all people$)/

const isYou = (words: readonly string[], at: number): boolean => words[at] === 'you'
