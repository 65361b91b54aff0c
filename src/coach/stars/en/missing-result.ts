import { type Emptiness, isNothingTold } from '../nothing-told.ts'
import type { Part } from '../part.ts'
import { oneOf, phrase } from '../phrase.ts'
import { isPlaceholder } from '../placeholder.ts'
import type { Told } from '../star-reading.ts'
import { beginsWithMood, MOOD } from './mood.ts'
import { NOT_KNOWN } from './not-known.ts'
import { FEELING_HEAD, isFeelingOnly } from './feelings.ts'

/** What somebody did next, or means to do: it does not tell what changed. */
const NEXT = phrase(
  '^(?:[^ ]+ ){0,4}(?:i|we) (?:will|would (?:like|love)|want to|plan|hope|intend|am going to|are going to|should|need to|still have|still need|have yet|must)',
  '^(?:i|we) (?:have |had )?(?:since |now |already |then |just |recently |also )*(?:started|moved|begun|began|gone|switched|turned|begun working|been working) (?:on|to|with|over|working|looking|doing|planning|writing)',
  '^(?:and )?(?:then|next|after that|afterwards|after this|later|from there|straight after|the next day|the week after|subsequently|now) (?:i|we)(?: have| am| are)? (?:then |also |just |already |straight )?(?:started|moved|went|got|took|turned|began|carried|picked|joined|did|had|worked|switched|headed|focused|looked|will|would|can|could|want|plan|hope|going|am|are|working|helped|handed|wrote|made|set|tried|need)',
  '^(?:i|we) (?:then |now |afterwards |subsequently )?(?:moved on|went on|carried on|went back|started on|have moved|turned to|switched to|headed)',
  '^(?:then |after that |next |afterwards |so |now )?(?:moved on|went on|carried on|started on|on to|onto|went back to|back to|then on|then started|then moved|then went|then back|straight on to|straight on|straight back) ?(?:to|with|the|next|my|a|on)?',
  '^(?:next up|next step|next steps|the next step|next is|my next|next time|next year|next week|next month|next|coming up|up next)',
  '^(?:i|we) (?:am|are|was|were) (?:now |currently |already |still |just |also )?(?:looking at|working on|starting|planning|moving on|going to|busy|preparing|writing|hoping|about to|on to|focusing|thinking)',
  '^(?:now |currently )?(?:looking at|working on|planning|hoping|going to|about to|starting on)',
  '^(?:i|we) (?:will|would|want|plan|hope|intend|need|should|must|aim) (?:now |also |then |next |still |definitely |like |love )?(?:to |be |do |try |start |have |take |make |keep |ask |look |run |see )',
  '^(?:hope|plan|want|hoping|keen) to',
  'next (?:week|month|time|year|monday|tuesday|wednesday|thursday|friday|meeting|term)$|^(?:soon|tomorrow|next [a-z]+|later this [a-z]+|in the new year) (?:i|we|it|the)',
  '(?:was |is |it was |it is )?time (?:to (?:go|close|move|start|clock|head|pack|leave|get|do|lock)|for (?:the|my|a|lunch|bed|home))|^(?:then|after that|next|now) (?:it was|it is|came|comes) ',
  '^(?:i|we) (?:can|could) (?:now )?(?:move on|get on with|start on)',
)

/** What may stand in front when something is still open: `it is still`, `we have`. */
const OPEN =
  '^(?:it |this |that |i |we |is |are |am |was |the [^ ]+ |all |everything |have |has |had |been |just |currently |now |honestly |actually |really |quite |yet |still |so far |to be honest |there |do |did |can |could |would ){0,5}'

/** It is not known yet. */
const WAITING = phrase(
  '^(?:i )?(?:would|can) (?:highly |really |definitely |certainly )?recommend',
  '^(?:first |next |a |the )?(?:evaluation|review|measurement|follow-up|survey|check) (?:in|on|at|next|after|due|planned|scheduled|follows)',
  '^(?:hopefully|fingers crossed|let us hope|here is hoping|time will)',
  `${OPEN}(?:not|never) (?:yet |really |been |quite |actually |honestly |even |entirely ){0,2}(?:known|sure|clear|measured|heard|decided|available|applicable|evaluated|certain|counted|checked|tracked|know|measure|track|check|follow up|hear|find out|count|say|tell|remember|recall|asked)(?: yet| anything| back| how| what| if| whether| the| it| this| that| about)?`,
  `${OPEN}(?:waiting (?:to|for|on|until)|waiting$|awaiting|pending)`,
  'wait and see|^(?:we |i |but |so )*(?:will|shall) (?:have to )?(?:see|find out|know)|remains to be seen|yet to (?:be (?:seen|decided|confirmed|measured)|see|hear|come)|to be (?:confirmed|decided|determined|announced|seen|continued)',
  `${OPEN}(?:nothing|none|no news|no results?|no outcome|no feedback|no answer|no data|no figures|no reply|no response|no decision|nothing much)(?: to report| to show| back| known| available| in| heard){0,2}(?: yet| so far)?$`,
  'nothing to report|no (?:news|results|figures|data|feedback|answer|reply|response|decision|numbers) yet',
  '(?:too|bit) (?:early|soon) to|early days|(?:hard|difficult|tricky|impossible) to (?:say|tell|know|measure)|only time will tell|watch this space',
  `${OPEN}(?:ongoing|in progress|work in progress|underway|under way|under review|being (?:reviewed|evaluated|discussed|looked at|considered)|talking|in discussion|under discussion|up in the air)$`,
  '^(?:it is |it |this is |that is |we are |i am )?still (?:running|open|talking|ongoing|going|in (?:progress|talks|discussion|review)|being|under|working on)',
  '^(?:it |this |that |the [^ ]+ )?(?:is |are |sits |lies )?(?:now |currently |still )?(?:with|at) (?:the |my |our )?(?:board|management|hr|director|directors|committee|boss|manager|council|legal|head office)$',
  '^(?:the |first |final )?(?:results?|outcome|figures|feedback|evaluation|review|survey|answer|decision|numbers) (?:will|to|is due|are due|due|pending|expected|is expected|are expected|come|coming|out|is coming|follow|follows)(?: (?:follow|come|be|out|later|soon|next|in (?:a|the|january|may|june|july|september|[0-9]+)|on|at)(?: .*)?)?$',
  `${OPEN}(?:no (?:clear |real )?idea|no clue|not a clue)|^who knows|^dunno|^(?:still )?unknown|^idk|^not yet`,
)

const FILLER = phrase(
  '^(?:phew|wow|blimey|gosh|pff+|ah|oh) ?(?:simple|small|heavy|hard|long|late|busy)?$|^(?:simple|small|heavy|hard work)$',
  '^(?:it |we |that |this |is |are |has |have )*(?:only|just|barely) (?:been |had |got )*(?:[^ ]+ ){0,3}(?:day|days|week|weeks|month|months|fortnight|started|begun|going|running|in)$',
  '^(?:well|yes|yeah|no|oh|so|honestly|to be honest|overall|all in all|really|anyway|lovely reactions|nice reactions|great reactions|lots of reactions|lovely comments|nice comments|looking back|in the end|lol|haha|phew)$',
)

const VERB = new RegExp(
  `^(?:${oneOf('is are was were am has have had went goes go came comes come got gets get took takes take made makes make kept keeps keep left fell rose did does do can could will would signed ran runs run works work stayed stays stay use uses')}|[a-z]{3,}ed)$`,
)

const SELF = phrase('^(?:[^ ]+ ){0,2}i')

/** What somebody got, kept, reached or can do now is a change, although it is told of oneself. */
const GAIN = phrase(
  '(?:since|hardly|barely|rarely|seldom|not have to|do not have|got|get|gained|won|win|can|could|may|saved|save|earned|earn|sold|sell|now|no longer|reached|prevented|solved|cut|reduced|raised|improved|passed|pass|promoted|hired|offered|asked|chosen|appointed|named|nominated|shortlisted|signed|kept|keep|managed|succeeded|received|became|less|more|fewer|faster|again|finished|completed|delivered|convinced|recovered|persuaded|halved|doubled|was given|am allowed|customer|customers|client|team|team[a-z]*|colleagues|made)',
)

/** Told of nobody but the user, and nothing gained: what it was like, or where they went from there. */
const isAboutSelf = (text: string): boolean => SELF.test(text) && !GAIN.test(text) && !/\d/.test(text)

function emptinessOf(part: Part): Emptiness {
  if (isPlaceholder(part.text) || [WAITING, NEXT, NOT_KNOWN, MOOD].some((pattern) => pattern.test(part.text)))
    return 'empty'
  if (beginsWithMood(part.lows)) return 'empty'
  if (FILLER.test(part.text)) return 'filler'
  return FEELING_HEAD.test(part.text) || isFeelingOnly(part.lows) || isAboutSelf(part.text)
    ? 'empty'
    : 'substance'
}

/** `… and my team`: goes on with the part before it, having no verb of its own. */
const goesOn = ({ joined, lows }: Part): boolean => joined !== '' && !lows.some((low) => VERB.test(low))

/**
 * Is there nothing in an English answer that tells what changed?
 * Empty, not known yet, a feeling, or what was done next; one part that tells more is enough.
 */
export const isResultMissing = (told: Told): boolean =>
  isNothingTold(told, { isPlaceholder, emptinessOf, goesOn })
