import type { Reading } from '../reading.ts'
import { pattern } from './pattern.ts'
import { partOf, type Plain, plainsOf } from './plain.ts'

const ASKS = `(?:what|how|who|where|when|which|why|can|could|would|will|do|does|did|have|has|had|is|are|was|were|should|shall|may|am)`

/** Where the asking begins: `…, so what can I do?`, `…, don't you?`. */
const ASKING = pattern(
  `[,:;.–—-] (?:so |but |and |then )?${ASKS}`,
  // Without a mark: `you want me off this ward so what is the plan?`
  `(?:so|but) (?:what|how|why|where|when|who|which|(?:can|could|would|will|do|does|should|shall|may|am|is|are) (?:i|you|we|there|it))`,
)

/** What opens a statement inside a question: `given that you only care about …, how can I …?`. */
const GRANTED = pattern(
  `(?:given|seeing|considering|knowing) (?:that|as|how)|since|even though|although|(?<!(?:is|was) (?:it|that|this) (?:just |only |simply |all )?)because|now that|fact that|seeing`,
  `(?:when|while|if|as)(?= (?:you|he|she|they) (?:<adv*>)(?:have |has )?(?:already|only|just|clearly|obviously|never|secretly|do not|does not) )`,
  `(?:when|while|if)(?= (?:your|his|her|their) minds? )`,
  `if(?= (?:you|he|she|they) would (?:<adv*>)(?:rather|sooner) )`,
  // The order of words is that of a statement: `how come you have given up on me?`
  `(?:how come|why is it|how is it)(?: that)?(?= (?:you|he|she|they|nobody|everyone|everybody|my|the|our|management) )`,
  `(?:someone|somebody|people|person|team|board|panel|manager|supervisor|leader|owner|principal|boss|head|chief|colleagues?|coach|director|foreman|lead)(?= who )`,
)

/** `a boss who is jealous of me`: the mind is that of the one before. */
const asHe = (plain: Plain): Plain => ({ ...plain, text: plain.text.replace(/^who /, 'he ') })

const STARTS_ASKING = pattern(`^(?:so |and |but |well |, )?${ASKS}`)

/**
 * What is stated inside questions as if it were known.
 * @param reading a text; of its questions only what stands beside the asking itself
 */
export const takenForGranted = (reading: Reading): readonly Plain[] =>
  plainsOf(reading).flatMap((plain) => (plain.asks || STARTS_ASKING.test(plain.text) ? statedIn(plain) : []))

function statedIn(plain: Plain): readonly Plain[] {
  const { text } = plain
  const granted = GRANTED.exec(text)
  if (granted) {
    const from = granted.index + granted[0].length + 1
    const comma = text.indexOf(' ,', from)
    return from < text.length ? [asHe(partOf(plain, from, comma < 0 ? text.length : comma))] : []
  }
  const asking = STARTS_ASKING.test(text) ? null : ASKING.exec(text)
  return asking && asking.index > 0 ? [partOf(plain, 0, asking.index)] : []
}
