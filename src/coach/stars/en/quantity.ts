import { hasFigure } from '../figures.ts'
import { oneOf, phrase } from '../phrase.ts'
import type { Told } from '../star-reading.ts'

const TEN = '(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)'
const UNIT = '(?:one|two|three|four|five|six|seven|eight|nine)'
const WORD = oneOf(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen zero nil hundred hundreds thousand thousands million millions billion dozen dozens half halved halves halving
  quarter quarters thirds fifths tenths double doubled doubles doubling triple tripled triples treble trebled quadruple
  quadrupled quintupled tenfold twofold threefold fourfold fivefold twice thrice percent percentage-point pc none nobody
  nothing never nowhere without both all every daily weekly monthly yearly fortnightly hourly error-free accident-free
  zero-harm no neither fortnight 1st couple score-draw sold-out faultless halfway solo single`,
)

/** Numbers in words: `twenty-five`, `two-thirds`, `three-quarters`, `half-hour`. */
const NUMBER = new RegExp(
  `^(?:${WORD}|${TEN}(?:-${UNIT})?|(?:${UNIT}|ten|half|zero|hundred|dozen|${TEN})-[a-z]+(?:-[a-z]+)?|one)$`,
)

const COUNTED = phrase(
  '(?:seconds|minutes|hours|days|weeks|months) (?:instead of|rather than|not) (?:minutes|hours|days|weeks|months)',
  'not (?!so |as |quite |really |that )(?:[^ ]+ ){1,4}(?:any more|anymore)|has not (?:[^ ]+ ){1,4}since|have not (?:[^ ]+ ){1,4}since|(?:day|days|week|weeks|month|months|hour|hours|year|fortnight) later|(?:same|next) (?:day|night|evening|week|morning)|once (?:a|an|every|per|in)|a (?:third|quarter|fifth|tenth|sixth|half|hundred|thousand|dozen|couple)|one (?:in|out of|less|fewer|more|day|hour|week|minute|month|year|or two)|to one|only one|just one|not one|down to one|from one|not a|not any|no more|no longer|(?:right )?first time(?: right| round| pass)?|per (?:day|week|month|hour|shift)|each (?:day|week|month|shift)|an hour|a (?:day|week|month|year|shift|minute) (?:less|more|faster|quicker|earlier|sooner|ahead|early|saved)|sold out|full house|clean sheet|without (?:a|any)|at zero',
)

const NO_NUMBER = phrase(
  '(?:the|this|that|a|each|every|which|any|old|new|other|right|wrong|same|best|first|last|next) (?:new |old |other |best |right )?one|it all|no idea|no problem|no doubt|all in all|all round|all around|all over|above all|after all|at all|all good|all right|all the better|all smiles|nothing but|on the one hand|one of|all about|one another|no one else|in no time|a couple of|for one|double check(?:ed)?|all along|by all accounts|all the way|once and for all|all the time|one team|as one|one big|no end|nothing short of|second to none|in one piece|all agreed|(?:nearly|almost|not|practically|virtually) (?:all|every|everyone|everybody|both)|all (?:more|much|very|so|feel|felt|a lot)|no wonder|every bit|every time someone',
)

const NO_NUMBERS = new RegExp(NO_NUMBER, 'g')

/** Does an English answer tell a quantity: in digits, in words, as a fraction, as none at all? */
export function hasQuantity({ reading, parts }: Told): boolean {
  if (hasFigure(reading.text)) return true
  return parts.some((part) => {
    const plain = part.text.replaceAll(NO_NUMBERS, '')
    return COUNTED.test(plain) || plain.split(' ').some((low) => NUMBER.test(low))
  })
}
