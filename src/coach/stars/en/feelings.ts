import { phrase, wordSet } from '../phrase.ts'

const FEELINGS = `fun funny interesting rewarding satisfying fulfilling exciting challenging tough hard difficult intense tiring exhausting
  stressful stressed exhausted tired knackered shattered proud happy glad pleased chuffed relieved delighted thrilled grateful thankful
  satisfied content nervous anxious scared frustrated frustrating disappointed disappointing surprised surprising touched moved moving
  emotional overwhelmed overwhelming enjoyable enjoyed enjoy enjoying loved love loving learnt learned learning instructive educational insightful
  inspiring inspired motivating motivated memorable unforgettable brilliant fantastic amazing awesome wonderful lovely nice cool great
  experience buzz laugh laughs blast ride rollercoaster feeling feelings felt feel feels worthwhile eye-opener eye-opening eye
  opener confidence confident grown grew growth pride joy satisfaction fulfilment fulfillment lesson lessons privilege honour honor honoured privileged
  enriching valuable useful hectic mad crazy weird strange humbling humbled daunting scary special magical gutted bittersweet terrifying draining
  energised energized energising buzzing stoked excited ecstatic valued appreciated heard seen ace`

const BESIDE = `i am was is it that this the a an to do be been being of with about at in on for from my me myself and but also very really
  so quite pretty rather super extremely truly absolutely just such much lot lots loads tons bit all overall personally
  honestly actually definitely always still though well too as person professional both at times afterwards
  day week time project job night what how good best better whole good have had has did not more no part part-of it's
  's work working part being found find gave give gives thing things something experience made make makes makes-me new
  looking back looked into out up through were we us our felt like oh yes yeah no end most thoroughly bloody dead one by every minute moment way some`

const FEELING_WORDS = wordSet(FEELINGS)
const BESIDE_WORDS = wordSet(BESIDE)

/** Beside one of these a word of praise is meant for the thing itself: too faint alone. */
const FAINT = wordSet(
  'feel feels felt great nice useful valuable hard special cool mad growth confidence seen heard',
)
const EXPERIENCE = phrase(
  '(?:great|nice|useful|valuable|hard|special|cool|mad|good|what a|real|lovely|long|rough|quite a|such a|hell of a) ..2 (?:experience|day|week|time|night|feeling|project|laugh|one|job|ride|thing)',
  'felt|feels',
)

/** Nothing but a feeling: `great fun`, `I found it really rewarding`, `what a night`. */
export function isFeelingOnly(lows: readonly string[]): boolean {
  if (!lows.every((low) => FEELING_WORDS.has(low) || BESIDE_WORDS.has(low))) return false
  if (lows.some((low) => FEELING_WORDS.has(low) && !FAINT.has(low))) return true
  return EXPERIENCE.test(lows.join(' '))
}

const ADV =
  '(?:just |really |very |so |quite |pretty |also |still |super |extremely |truly |absolutely |a bit |a little |dead |well |most |rather |genuinely |immensely |incredibly |personally |over the moon |bloody |all |now |both |ever so ){0,3}'
const STATE =
  '(?:proud|happy|glad|pleased|chuffed|relieved|delighted|thrilled|grateful|thankful|satisfied|content|nervous|anxious|scared|frustrated|disappointed|surprised|touched|moved|overwhelmed|exhausted|tired|knackered|shattered|excited|honoured|humbled|gutted|inspired|motivated|worried|stressed|upset|over the moon|made up|buzzing|sad|angry|more confident|much more confident|confident|stronger|privileged|impressed|glowing|elated)'
const TASTE =
  '(?:fun|interesting|rewarding|satisfying|fulfilling|exciting|challenging|tough|hard|difficult|intense|tiring|exhausting|stressful|enjoyable|instructive|educational|insightful|inspiring|motivating|memorable|unforgettable|brilliant|fantastic|amazing|awesome|wonderful|lovely|nice|cool|great|frustrating|emotional|scary|humbling|worthwhile|valuable|useful|fascinating|draining|daunting)'

/** How a telling of one's own feelings or lessons begins; whatever follows belongs to it. */
export const FEELING_HEAD = phrase(
  `i (?:am|was|were|feel|felt|have been|became|got|left|came out|came away) ${ADV}(?:feeling )?${ADV}${STATE}`,
  `^(?:am |was |feeling |felt |so |very |really |super |quite |pretty |still |just |mega |dead |incredibly |extremely |also |both |a bit |well ){0,3}${STATE} (?:of|with|about|that|to|at|for)`,
  `^i (?:${ADV})(?:felt|feel)`,
  '^felt',
  `i found (?:it|that|this|the [^ ]+|the whole [^ ]+) ${ADV}${TASTE}`,
  `^found (?:it|that|this) ${ADV}${TASTE}`,
  `^(?:it|this|that|the whole thing|the whole day|the day) (?:was|is|has been|felt) ${ADV}(?:a |an |one )?(?:good |great |real |huge |steep |massive |big |hard |tough |valuable |wonderful |brilliant |fantastic |amazing ){0,2}(?:learning|fun|buzz|experience|rollercoaster|ride|challenge|privilege|honour|honor|pleasure|laugh|blast|eye|lesson|day|night|week|journey)`,
  `^(?:it|this|that) (?:was|is) ${ADV}${TASTE} (?:to|for me|but|experience|and|work|being|seeing)`,
  `i (?:have )?(?:also |really |just |personally |certainly |thoroughly |definitely |absolutely )?(?:learned|learnt|enjoyed|loved|grew|gained|liked|discovered|realised|realized|developed as|found out that i|took a lot)`,
  `^(?:really |also |thoroughly |absolutely )?(?:learned|learnt|enjoyed|loved) (?:a lot|loads|lots|so much|a great deal|tons|much|heaps|plenty|that|how|it|every|to|the|doing|working|about)`,
  `(?:gave|gives|given|made|makes) me (?:[^ ]+ ){0,4}(?:energy|proud|confidence|happy|smile|feel|joy|boost|satisfaction|feeling|buzz|pride|appreciate|realise|realize)`,
  `^(?:a |such a |really )?(?:great|good|lovely|nice|wonderful|warm|proud|satisfying|brilliant) (?:feeling|experience|fun|day|night|week|learning experience|learning curve|team spirit)`,
  `^(?:steep|big|huge|massive|real) learning curve|learning curve`,
  'i (?:barely|hardly|never) slept|slept (?:badly|well|like)|i was (?:dead on|so tired|done in|on my last)',
  'i picked up (?:a lot|loads|so much|a great deal|plenty|tons)',
  `^(?:so |very |really |quite |super |pretty |just |always ){0,2}(?:nice|great|lovely|good|fun|interesting|wonderful|amazing|cool|exciting|rewarding|satisfying|hard|tough|sad|heartwarming|inspiring|brilliant|fascinating|special) (?:to (?:see|be|do|work|learn|have|get|watch|hear|know|meet|feel|help)|that i|that we|seeing|being|working|doing|for me|watching)`,
  `^(?:it|this|that|which|doing this|the whole thing) (?:really |also |has |had |certainly |just ){0,3}(?:gave|given|give|gives|taught|made|makes|brought|did|meant|showed|shown|inspired|motivated|pushed|challenged|touched|opened|boosted|helped) (?:me|us|my eyes|my confidence)`,
  `^(?:it |this |that )?(?:was |is |felt like |has been )?(?:such |quite |really |just )?(?:a |an )(?:huge |big |real |massive |total |great |true |proper |nice |lovely |enormous ){0,2}(?:relief|rush|thrill|adventure|eye-opener|eye opener|learning|challenge|privilege|honour|honor|pleasure|joy|dream|buzz|rollercoaster|ride|slog|blur|nightmare|journey|experience|lesson)`,
  '^you (?:learn|grow|get so much|really learn)|^(?:it |this |that )?(?:was|is|has been) (?:[^ ]+ ){0,2}(?:a|an) (?:[^ ]+ ){1,2}(?:period|time|day|week|month|year|evening|night|job|project|process|ride|moment|feeling|weekend|summer|season|assignment|shift)$|look(?:ed|ing)? back (?:on|at|with|fondly)|^i (?:look|looked) back',
  '^it (?:was|is) not (?:as|that|so|too) (?:bad|hard|scary|difficult|tough|easy)|not as bad as',
  'for me personally|to me personally|for myself|lost (?:a lot of )?sleep|looking back i|my heart|goosebumps|i was close to tears|i was in tears|i cried|i am (?:really |very |so )?(?:keen|curious|ready)|i had (?:a |so much |great |real |good |loads of )(?:great |good |lovely |lot of |brilliant )?(?:time|fun|feeling|laugh|blast)',
  'i would do it (?:all )?again|would do it again|i know (?:now )?(?:how|that)|i understand (?:now )?(?:how|better|more)|taught me|what a (?:day|night|week|ride|experience|team|time|journey)',
)

/** How a telling of one's own state begins, apart from what was learned or enjoyed. */
export const INNER_STATE = phrase(
  `^i (?:am|was|were|feel|felt|have been|became|got|left) ${ADV}(?:feeling )?${ADV}${STATE}`,
  `^(?:was |feeling |felt )(?:so |very |really )?${STATE}`,
  `^i (?:${ADV})(?:felt|feel)`,
  '^felt',
  `^(?:i )?found (?:it|that|this|the whole [^ ]+) ${ADV}${TASTE}`,
)
