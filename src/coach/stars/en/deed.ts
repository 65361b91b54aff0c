import type { Part } from '../part.ts'
import { wordSet } from '../phrase.ts'

/** Verbs that tell what somebody was, had, thought, felt or ought to. */
const STATES =
  wordSet(`am is are was were be been being have has had having feel feels felt think thinks thought know knew known knows want wants wanted wish
  wished hope hoped hopes need needed needs care cared cares believe believed like liked love loved hate hated mind minded matter mattered matters seem
  seemed mean meant would should could must might may can will shall ought live lived belong belonged own owned depend doubt doubted fear feared
  dread dreaded trust trusted respect respected value valued admire admired regret regretted understand understood suppose supposed
  expect expected prefer preferred remember remembered worry worried suffer suffered appear appeared remain remained exist existed wonder wondered
  fancy fancied reckon reckoned guess guessed figured assume assumed enjoy enjoyed do does did sound sounded aimed intended longed dreamt dreamed
  appreciate appreciated suspected realised realized sensed`)

/** Nouns that look like a past tense. */
const NOUNS = wordSet('bed need speed shed seed feed indeed hundred red')

/** States of mind, and places in a group: never something done. */
const MINDS =
  wordSet(`interested excited tired scared involved convinced determined committed dedicated motivated frustrated annoyed stressed exhausted
  embarrassed ashamed tasked charged bothered disappointed concerned delighted thrilled relieved shocked overwhelmed honoured privileged qualified
  experienced supposed gutted chuffed knackered panicked fed upset confused puzzled alarmed horrified devastated bored skilled`)

/** What was done, unless it was done to the user: `moved them`, `was moved`. */
const BEHIND_BE =
  /^(?:[a-z]+ed|put|set|made|given|left|told|brought|taught|kept|hit|hurt|shaken|torn|driven|stuck|born|chosen|sent)$/
const BE = wordSet('am is are was were be been being felt feel became remained')

const IRREGULAR =
  wordSet(`made took went got gave put set rang ran wrote built held sent drew spoke met brought found kept taught led sat bought drove cut chose told hung dug
  laid sold split shut swapped spent stood began came rode broke threw flew grew ate shot swept stuck fought caught hid hit slept sang swam rewrote
  redid rebuilt redrew read let paid lent bent fixed wore woke won wound struck sprang stole tore undertook withdrew overhauled learnt learned lit
  fed quit bet burnt shook sought taught spread spun slid shone sewed said showed saw walked done written taken given sorted begun drawn spoken chosen`)

const ING = /^[a-z]{2,}ing$/
const NO_ING = wordSet(
  'something nothing anything everything morning evening feeling meeting being having wanting hoping thinking wishing during thing string spring king ring willing caring loving worrying interesting exciting challenging building ceiling training missing boring knowing going worrying believing needing dreading living belonging wondering amazing frustrating tiring upsetting stressing depressing embarrassing annoying',
)
const SKIP = wordSet(
  'just also then really always first now so simply actually only still do did even honestly personally never have had am was would could can will usually not',
)

/** May stand behind `i` and is no verb. */
const NOT_AFTER_I = wordSet(
  'the a an in on at of for to with and but as who that it this very quite too more so there here what how my person one',
)

function isPast(lows: readonly string[], at: number): boolean {
  const low = lows[at] ?? ''
  if (STATES.has(low) || NOUNS.has(low) || MINDS.has(low)) return low === 'thought' && lows[at + 1] === 'up'
  if (low === 'got' || low === 'went') return !STATE_AFTER_GOT.test(lows[at + 1] ?? '')
  if (BEHIND_BE.test(low) && lows.slice(Math.max(0, at - 3), at).some((one) => BE.has(one))) return false
  return IRREGULAR.has(low) || /^[a-z]{2,}ed$/.test(low)
}
const STATE_AFTER_GOT = /^(?:fed|tired|angry|nervous|upset|worried|scared|annoyed|stressed|emotional|mad)$/

/** Does a part tell of something done? `trained four`, `rang`, `i pair them`, `by asking`. */
export function tellsOfDeed({ lows }: Part): boolean {
  return lows.some((low, at) => {
    const next = lows[at + 1] ?? ''
    if (low === 'did') return DID.test(`${next} `)
    if (low === 'able' && next === 'to') return true
    if (isPast(lows, at) || (low === 'had' && HAD.test(`${lows.slice(at + 1, at + 5).join(' ')} `)))
      return true
    if (ING.test(low) && !NO_ING.has(low)) return true
    return isBehindI(lows, at)
  })
}

const DID =
  /^(?:it|the|a|an|all|this|that|them|both|my|our|some|two|three|one|every|most|everything|his|her|their|so|posters|extra|what) /

/** What happens although it is had: `had a word with`, `had lunch with`, `had each of them teach`. */
const HAD =
  /^(?:(?:a|an|the|another|two|three|several|some|one) )?(?:[a-z]+ )?(?:chat|chats|word|words|meeting|meetings|talk|talks|conversation|conversations|call|calls|look|go|lunch|coffee|tea|breakfast|dinner|huddle|session|sessions|interview|interviews) |^it out |^(?:each|them|him|her|every|everyone) /

/** `i pair`, `i always ring`: the verb of `i` in the present. */
function isBehindI(lows: readonly string[], at: number): boolean {
  const low = lows[at] ?? ''
  if (STATES.has(low) || MINDS.has(low) || SKIP.has(low) || NOT_AFTER_I.has(low)) return false
  let from = at - 1
  while (from > 0 && SKIP.has(lows[from] ?? '') && !STATES.has(lows[from] ?? '')) from--
  return lows[from] === 'i' && /^[a-z]{2,}$/.test(low)
}

/** Begins a clause within the part; what stands behind it is not what the part tells. */
const WITHIN = wordSet('what who which how where why because when while that')
const CLAIMS = /(?:that|it|this|which) was (?:mine|my idea|all me|me|my doing)(?= |$)/

/** Is there a verb of being, having, wanting, thinking or feeling, outside of subclauses? */
export function tellsOfState({ lows, text }: Part): boolean {
  if (CLAIMS.test(text)) return false
  const end = lows.findIndex((low, at) => at > 0 && WITHIN.has(low))
  return lows.slice(0, end < 0 ? lows.length : end).some((low) => STATES.has(low))
}
