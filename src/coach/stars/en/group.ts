import type { Part } from '../part.ts'
import { oneOf, phrase } from '../phrase.ts'
import type { Told } from '../star-reading.ts'

const GROUP =
  oneOf(`team crew department staff squad group class committee board branch office unit ward shift kitchen union company firm school
  council brigade lads girls guys boys colleagues workforce section brigade platoon club society company club station cast ensemble
  volunteers nurses band gang editors trustees department faculty choir night-shift teams lot`)
const OF_GROUP = `(?:(?:(?:the|our|my) (?:whole |entire |full |rest of the |other )?(?:[a-z-]+ ){0,2}${GROUP}|the (?:whole|entire) (?:of the )?[a-z-]+|all of us|everyone|everybody|each of us|both of us|the (?:two|three|four|five) of us|the rest of us|colleagues|team|staff))`
const MODAL =
  '(?:all |really |also |then |both |quickly |together |just |finally |collectively |jointly |now |each )?'

/** `my colleagues and I`, `me and the lads`: together, although the user stands there. */
const AND_I =
  /(?<=^|, )(?:(?:my|our|the|a|an|another|two|three|one of my)(?: (?!was |is |were |had |has |did )[a-z'-]+(?<!ed)){1,4}|(?!then|so|after)[a-z]+(?<!ed)) and i(?= )|(?<=^|, |then |so )(?:me|i|myself) and (?:my|the|a|an|our|some|two|three|another|[a-z]+)(?= )|(?<=^|, )(?:[a-z]+ ){1,3}and (?:me|myself)(?= )/g

const WE = phrase('we|us|ourselves')
const TOGETHER = phrase(
  'together|along with|jointly|with each other|with one another|among ourselves|collectively|as (?:a|one) (?:team|group|unit|crew|department|class|family|ward|shift)|as one|between us|between the (?:two|three|four|five|six) of us|joint effort|team effort|group effort|(?:the )?(?:two|three|four|five|six|lot) of us',
  'with (?:some|a few|a couple|a bunch|several|a handful) of (?:the|my|our) [a-z]+',
  `with (?:the whole|the entire|all the|my whole|our whole) [a-z-]+`,
)
/** The group stands first, with a verb behind it; no noun phrase stands there that something was done to. */
const GROUP_ACTS = new RegExp(
  `^(?:then |so |after that |in the end |eventually |first |luckily )?${OF_GROUP} ${MODAL}(?!to |for |of |in |with |who |that |how |about |on |at |'s |from |by |as )[a-z']+`,
)

/** Others stand first as the ones who act: `the fitters worked right through`, `the workshop brought …`. */
const OTHERS_ACT = phrase(
  `^(?:then |so |after that |in the end |eventually |first )?(?:the|our|all the|some|two|three|both|all) (?:[a-z'-]+ ){1,3}?(?:took|went|gave|rang|wrote|got|drew|spoke|drove|began|chose|did|brought|ran|came|made|found|kept|had|sat|held|stood|threw|[a-z]{2,}ed (?=(?:the|a|an|it|them|all|every|each|our|their|his|her|us|right|hard|together|through|round|out|flat)(?: |$)))`,
  '^(?:then |so )?(?:all (?:of )?the|all our|every|everyone|everybody) (?:[a-z-]+ ){0,3}?[a-z]{2,}ed',
  "^(?:then |so )?(?:the|our|all the|some|two|three|both|all) (?:[a-z'-]+ ){0,2}(?:[a-z]+ers|men|women|people|lot|fellas|lads|mates|family|parents|nurses|guys) (?:all |then |just )?[a-z]{2,}ed",
)

const OWN = /(?<![^ ])(?:i|myself|mine|me)(?![^ ])/
const OWN_PHRASE = phrase(
  'my (?:own|part|share|role|bit|contribution|job|idea|task|proposal|suggestion|initiative|piece|side|lead|input)|by me|under my|at my suggestion',
)

/** A sentence of its own that begins with a past tense is about the user: `Called every customer.` */
const SUBJECTLESS = phrase(
  '^(?:then |also |personally |afterwards |later |next )?(?:[a-z]{2,}ed|rang|made|took|put|set|ran|wrote|built|held|gave|got|did|sent|drew|spoke|met|brought|found|kept|taught|led|sat|went|bought|drove|cut|began|chose|shot|told|asked|fed|hung|dug|split|laid|sold)(?! (?:by|up by) )',
)

/** `got the farrier and the vet together`: brought together by the user. */
const BROUGHT =
  /(?:^|, )(?:then |also )?(?:got|brought|put|pulled|called|sat|stuck|gathered|invited) (?!up by|by)(?:[^ ]+ ){1,9}together|(?<![^ ])(?:put|get|got|pull|pulled|bring|brought|fit|stick|stuck|glue|glued) (?:it|them|this|that|things|everything|one|a [^ ]+|the [^ ]+) together/

const tellsOfGroup = ({ text }: Part): RegExp | null =>
  [WE, TOGETHER, GROUP_ACTS, OTHERS_ACT].find((pattern) => pattern.test(text)) ?? null

interface Found {
  readonly part: Part
  readonly pattern: RegExp
}

function linesOf(parts: readonly Part[]): { readonly whole: string; readonly withoutPairs: string } {
  const whole = `${parts.map(({ text, joined }) => (joined === '' ? `, ${text}` : `${joined} ${text}`)).join(' ')} `
  return { whole, withoutPairs: whole.replace(AND_I, 'we') }
}

const isOwn = (text: string): boolean => OWN.test(text) || OWN_PHRASE.test(text)

/** Does the user act in it: as `I`, or in a sentence without a subject? */
export const hasOwnPart = ({ parts }: Told): boolean =>
  isOwn(linesOf(parts).withoutPairs) || parts.some(({ opens, text }) => opens && SUBJECTLESS.test(text))

/** Where an English action tells that only a group acted; null when the user has any part of it. */
export function groupOnly({ parts }: Told): Found | null {
  const { whole, withoutPairs } = linesOf(parts)
  if (BROUGHT.test(whole) && !WE.test(whole)) return null
  if (isOwn(withoutPairs)) return null
  const [found] = parts.flatMap((part) => {
    const pattern = tellsOfGroup(part)
    return pattern ? [{ part, pattern }] : []
  })
  if (found === undefined) return andI(parts, whole, withoutPairs)
  return standsAlone(parts) ? null : found
}

/** `My colleagues and I …` is cut at its "and"; it stands whole in the sentence. */
function andI(parts: readonly Part[], whole: string, withoutPairs: string): Found | null {
  const [part] = parts
  return part && whole !== withoutPairs ? { part, pattern: /^[^ ]+(?: [^ ]+){0,2}/ } : null
}

/** Is there a sentence without a subject that no group is named in? `Made soup, all of us together` is none. */
const standsAlone = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => {
    if (!(part.opens && SUBJECTLESS.test(part.text)) || tellsOfGroup(part) !== null) return false
    const end = parts.findIndex(({ opens }, later) => later > at && opens)
    return !parts.slice(at, end < 0 ? parts.length : end).some(({ text }) => TOGETHER.test(text))
  })
