import { phrase, wordSet } from '../phrase.ts'

/** What may stand before a word for how it was: the user, the thing itself, and words of degree. */
const BEFORE =
  wordSet(`i we it this that there was is were am are be been being have has had felt feel feels found really so very quite pretty super dead just such a an
  bit little too absolutely totally completely utterly honestly actually personally genuinely proper properly well rather truly incredibly extremely
  overall all in the end also still never ever always mostly mainly yes yeah ok oh god but and what as not me myself came away left got made gonna most
  kind sort of to say tell you mega bloody really afterwards after looking back both thing whole day night one part day-to-day`)

/** How it is to the one who tells. */
const MOODS =
  wordSet(`fun funny interesting rewarding satisfying fulfilling exciting challenging tough intense tiring exhausting stressful tired knackered
  shattered proud glad chuffed relieved delighted thrilled grateful thankful nervous anxious scared frustrated frustrating disappointed disappointing
  touched moved emotional overwhelmed overwhelming enjoyable instructive educational insightful inspiring inspired motivated memorable unforgettable
  brilliant fantastic amazing awesome wonderful lovely worthwhile hectic humbling humbled daunting scary magical gutted bittersweet
  terrifying draining energised energized energising buzzing stoked ecstatic honoured privileged wiped exhausted broken choked elated curious
  mad weird strange surreal hilarious gruelling hairy nerve-wracking nerve-racking eye-opening enriching pleased happy emotional teary speechless
  drained worn embarrassed ashamed guilty cross gobsmacked heartwarming heart-warming priceless bliss blissful touching moving magic wow uplifting heartbreaking mental wild over-the-moon sad upset`)

/** What may follow: no noun, so the word for how it was stands alone. */
const AFTER =
  wordSet(`to that about of with for at by after afterwards and but though tbh really when how i we it its it's this as in on though actually because so if
  honestly experience time day night week feeling stuff work journey out up all from too for looking me even though mate like lol overall in the either`)

/** `absolutely knackered after`, `glad its over`: how it was to the user; whatever comes behind it belongs to it. */
export function beginsWithMood(lows: readonly string[]): boolean {
  const at = lows.findIndex((low) => !BEFORE.has(low))
  if (at < 0 || at > 9 || !MOODS.has(lows[at] ?? '')) return false
  const next = lows[at + 1]
  return next === undefined || AFTER.has(next) || MOODS.has(next)
}

const TIME =
  '(?:day|days|time|night|evening|morning|week|weeks|weekend|period|experience|job|ride|trip|journey|challenge|event|year|month|summer|winter|project|hours|memory|memories|lesson|lessons|atmosphere|shift|moment|moments|laugh|laughs|vibe|buzz|craic|few weeks|couple of days)'

/** What it was like to be there, and what it did to the user. */
export const MOOD = phrase(
  '^(?:it |that |is |was |thank god |luckily |glad |finally |all )*(?:over|behind (?:me|us)|done and dusted)(?: now| with)?$|(?:nightmare|dream|horror|hell|rotten|dream of a) (?:of a )?(?:night|day|week|time|shift|job|month|year|evening)$',
  '(?:some|quite a|quite some|hell of a|right) (?:job|task|slog|effort)|i can tell you|^(?:nice|lovely|fun|great|good|lovely) (?:thing |one )?to (?:do|see|be|have|watch|hear)',
  '^what an? (?!difference|improvement|success|result|change)(?:[^ ]+ ?){1,4}$',
  '(?:see|saw|recognised|recognized) (?:a bit of |so much of |something of )?myself|(?:would|could|will) (?:gladly |happily )?do (?:another|it|one|more) (?:tomorrow|again|any day)',
  'my (?:face|eyes|heart|throat|legs|back|head|cheeks)|(?:tears|goosebumps|butterflies|lump in)|^(?:it |this |that )(?:still |really |always )*(?:gets|got|hits|hit|moves|moved|haunts|kills|killed) me|^(?:always |such |very |really |just )*(?:nice|good|great|lovely) (?:company|people|crowd|bunch|fun)$',
  'made (?:my|our) (?:day|week|month|year|night)|hard (?:yakka|graft|work|slog)$',
  '(?:peace|quiet|time|space|something|nice|good|lesson|bit) for (?:me|myself)$|^(?:seeing|watching|hearing) (?:[^ ]+ ){1,7}(?:beam|smile|laugh|shine|happy|faces?|grow|light up)(?: [^ ]+)?$',
  `^(?:it |this |that |i |we |was |is |has been |had |have |what |a |an |such |really |very |so |quite |pretty |one |of |the |most |proper |just |been |yeah |well |all in all ){0,6}(?:lovely|great|nice|good|fun|hard|tough|heavy|rough|weird|mad|busy|intense|special|brilliant|long|wonderful|amazing|hectic|warm|unforgettable|crazy|strange|memorable|hell of a|stressful|best) ${TIME}(?! for (?!me|us))`,
  '^(?:it |this |that )?(?:has |had |really |always |still )*(?:made|makes|taught|teaches|gave|gives|left|leaves|touched|touches|stayed with|stays with|meant|means|did|does|brought) (?:[^ ]+ ){0,5}(?:me|myself|us)(?= |$)(?! (?:a |the |an )?(?:contract|job|place|grant|hour|day|order|prize|permit|keys|account))',
  '(?:would|could) not (?:have )?(?:missed|miss|swap|swapped|trade)|would (?:have )?not missed|(?:would|could) (?:happily |gladly |definitely |absolutely )?do (?:it|that|this|it all) (?:all )?(?:again|tomorrow)',
  '(?:you|i) (?:really |do )?(?:get|got|gets) (?:so |such |really )?(?:much|a lot|lots|loads|a buzz|a kick|goosebumps|energy|joy|satisfaction|pleasure)(?: [^ ]+){0,2}(?: back| out| from)?',
  'never (?:been |felt |laughed |sweated |worked )(?:[^ ]+ ){0,1}(?:so|as|this|that|such)|(?:had|having) (?:such |a |real |proper |good |some ){0,4}(?:laugh|ball|blast|fun|giggle|cry|good time|great time|lovely time|whale)',
  '^(?:i |we |am |was |just |so |really |feel |felt |feeling ){0,4}(?:a )?(?:good|great|funny|warm|proud|odd|strange|nice|lovely|bad|sick|mixed) (?:feeling|feelings|inside|about)|^(?:felt|feels|feel|feeling) (?:[^ ]+ ?){1,6}$',
  '^(?:i |now |really |finally |me ){0,3}(?:know|realise|realize|understand|learn|learned|learnt|learning|discovered) (?:now |that |how |what |a lot|loads|lots|so|to|more|about|why)',
)
