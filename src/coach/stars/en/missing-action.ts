import type { Part } from '../part.ts'
import { oneOf, phrase } from '../phrase.ts'
import { isPlaceholder } from '../placeholder.ts'
import type { Told } from '../star-reading.ts'
import { tellsOfDeed, tellsOfState } from './deed.ts'
import { INNER_STATE, isFeelingOnly } from './feelings.ts'

const A =
  '(?:also |not |that |too |particularly |all that |myself ||always |just |really |very |still |really |the |a |an |one of the |part of the |only |main |quite |so |mostly |ultimately |fully |overall |solely |jointly |personally |basically |simply |there as |their |our |its |his |her |first |new |deputy |acting |sole |strong |firmly |deeply |totally |all |then |here |made |named |appointed |dead |pretty |of the |genuinely |more than |never ){0,4}'
const JOB = `(?:[a-z-]+ ){0,3}(?:lead|leader|manager|coordinator|co-ordinator|supervisor|owner|head|chair|chairman|chairperson|chairwoman|secretary|treasurer|member|contact|person|point|trainer|mentor|coach|teacher|nurse|host|ambassador|liaison|link|adviser|advisor|assistant|intern|volunteer|planner|cook|chef|driver|mechanic|champion|expert|buddy|user|rep|representative|spokesperson|organiser|organizer|sponsor|facilitator|specialist|consultant|engineer|developer|tester|analyst|officer|administrator|admin|foreman|captain|director|editor|clerk|keyholder|guardian|observer|participant|bystander|trainee|apprentice|doctor|medic|in-charge|matron|go-to|figurehead|boss|deputy|senior|junior|product owner|scrum master|master|warden|marshal|steward|first aider|aider|face|voice|glue|backbone|lynchpin|linchpin|middleman|one)`

const ROLE = phrase(
  `^(?:i )?(?:was|am|became|were|acted as|served as|act as|serve as|worked as|work as|have been|being) ${A}(?:responsible|accountable|in charge|charged with|tasked with|in the (?:role|seat|post|job|team|working|group|committee|lead|room)|on the (?:team|committee|board|panel|project|working|group|rota|shift|organising)|involved|present|around|there|part of|on duty|on shift|on hand|available|in the (?:middle|loop|chair)|at the (?:meeting|table|helm)|on call)`,
  `^(?:i )?(?:was|am|became|acted as|served as|act as|serve as|worked as|have been) ${A}${JOB}(?: (?:for|of|on|in|at|to|there|with|that|during|and|who everyone|everyone|people|throughout|from|here|behind)(?! (?:rang|called|found|fixed|did|made|who (?:rang|called|found|fixed|did|made|told))).*)?$`,
  `^(?:i )?(?:had|have|held|hold|carried|bore) ${A}(?:overall |full |final |line |day-to-day |general |formal |end |total ){0,2}(?:responsibility|charge|accountability|oversight|ownership|lead|role|position|post|brief|supervision|duty|management|job|remit)`,
  '^my (?:role|job|position|function|task|responsibility|duty|title|post|remit|goal|aim|wish|hope|intention|idea|view|opinion|dream|ambition|belief|purpose|plan|feeling|thinking) (?:was|is|in)',
  '^(?:overall |ultimately |fully |jointly |end |solely )?(?:responsible|accountable|responsibility|in charge) (?:for|of)',
  '^in charge$',
  `^(?:the |a |an )?(?:project |team |shift |ward |overall |main |key |acting |deputy |senior |lead |product |account |group |single |process |line |department |programme |program |data |night |change |site |store |head |union |class ){0,2}(?:lead|leader|manager|coordinator|supervisor|owner|head|chair|contact|point of contact|trainer|mentor|coach|nurse|host|ambassador|liaison|teacher|volunteer|member|champion|rep|representative|planner|assistant|organiser|organizer|developer|engineer|analyst|officer|foreman|captain|super user|key user)(?: (?:of|for|on|at|in|to) (?:[^ ]+ ?){1,6})?$`,
  '^i (?:sat|sit|am|worked|work|belonged|belong) (?:on|in|to|at|for) (?:the |a |our )?(?:[a-z-]+ ){0,3}(?:committee|group|team|board|panel|project|department|council|office|unit|union|ward|shop|kitchen|council)$',
  '^i (?:am|have always been) (?:a |an |someone|somebody|the kind|the sort|the type|naturally |by nature |very |always |quite |really |pretty |good |great ){1,2}(?:person|people|team|who|of person|hard|quick|patient|organised|organized|reliable|good|sociable|empathetic|calm|careful|thorough|flexible|perfectionist|with|at|listener|worker|doer|thinker|player|learner|creative|driven|loyal|precise|practical|honest|helpful|dedicated|committed|passionate)',
  '^i (?:attended|oversaw)$',
)

const WISH = phrase(
  '^(?:i |we |so i |all i |really |just |then i )?(?:really |always |just |only |very much |badly |desperately |had |had always |have always |have |was |am |truly |so |secretly |also |had only |still |dearly ){0,3}(?:wanted|want|hoped|hope|wished|wish|hoping|wishing|dreamed|dreamt|aimed|meant|intended|longed|planned|aspired|yearned|set out|meaning|aiming|planning|looking forward)(?! (?:and|the trip|the day out|ahead))',
  '^(?:i |we )?(?:would|should|could|might) (?:really |have |also |so |rather |much |just |always ){0,3}(?:like|liked|love|loved|prefer|preferred|rather|want|wanted|wish|wished|hoped|be happy|appreciated)',
  '^(?:i |we )(?:had|have) (?:a |the |every |always had a |high |no |great )?(?:wish|hope|hopes|dream|intention|desire|ambition|idea|plan|goal|feeling|hunch|opinion|doubts|faith|trust|confidence|concerns|worries|sympathy|respect|passion|belief|sense|views|view|idea)',
  '^(?:i |we )?(?:needed|was supposed|were supposed|was meant|was going|was about|was asked|was expected|had) to(?! [^ ]+ (?:and|so|then))',
)

const VIEW = phrase(
  '^(?:i |we |personally i |honestly i |for me i )(?:just |really |always |never |also |honestly |still |firmly |truly |strongly |do |did |have always |had always |always have |already |knew and |quickly |soon |genuinely |only |simply |sincerely |really do |have |personally |could |could not ){0,3}(?:think|thought(?! up| of a| of the)|believe|believed|feel|felt|know|knew|know that|care|cared|worry|worried|understand|understood|doubt|doubted|trust|trusted|like|liked|love|loved|hate|hated|enjoy|enjoyed|found (?:it|that|this|the whole)|find (?:it|that|this)|mind|minded|value|valued|struggled with it|struggled|realise|realised|realized|sensed|suspected|agree|agreed with (?:it|this|that|the (?:plan|idea|decision|change))|disagree|disagreed|regretted|feared|respect|respected|appreciate|appreciated|admired|dreaded|expected|assumed|wondered|lost sleep|was dreading|am dreading|lost a lot of sleep|lay awake|suffered|supported the idea|appreciate|prefer|preferred|see it as|saw it as|saw that|saw the need|stand for|stood for|stood behind|stand behind|stood by|take pride|took pride|set great store|attach|attached|considered it|reckon|reckoned|figured|stressed about|took it (?:very )?(?:seriously|personally|to heart))',
  `^(?:i |we )?(?:was|were|am|are|felt|feel|became|got|remained|stayed) ${A}(?:keen|eager|nervous|anxious|worried|excited|happy|glad|pleased|proud|convinced|certain|sure|aware|conscious|committed|passionate|motivated|determined|ready|willing|prepared|afraid|scared|frustrated|annoyed|angry|upset|sad|tired|relieved|surprised|curious|interested|unsure|confident|optimistic|hopeful|positive|enthusiastic|supportive|concerned|unhappy|fed up|stressed|overwhelmed|shocked|sceptical|skeptical|in favour|against|for it|of the opinion|of the view|dedicated|grateful|uncomfortable|sick of|tired of|disappointed|ashamed|embarrassed|impressed|inspired|honoured|up for it|under (?:a lot of |great |huge )?(?:pressure|stress)|bothered|driven|adamant|open to|behind it|on board|fond of|responsible|there for|scared|quick to worry|invested|afraid)`,
  '^(?:it|that|this|something|things) (?:was|is|had|needed|felt|seemed|has|could|should|were) ',
  '^(?:yes |yeah |well |that |it |this |which )*(?:came|comes|fell|falls|was|sat|sits|landed) (?:under|to|on|with|down to|within) (?:me|my [^ ]+)|(?:much|little|nothing|anything|lot) to do with (?:it|that|this)|^(?:well |yeah )?who else',
  '^(?:it|that|this) (?:[^ ]+ ){1,4}me(?: as .*)?$',
  '(?:could|can) not (?:really )?do (?:a thing|anything|much|nothing|a lot)',
  '^(?:and )?(?:i|me) (?:was|am|sat|were) (?:also |just )?(?:on|in|part of|at) (?:it|that|this|there)$',
  '^(?:in my (?:opinion|view)|to me|for me) ',
  '^(?:felt|thought(?! up| of)|believed|hoped|wished|wanted|knew|cared|worried)(?= )',
)

/** A deed in the same part: `my role was to lead, by …` stays a role; `wanted to help so rang` is cut at its "so". */
const DEED = phrase(
  'by (?:[a-z]+ing)',
  'i (?:also |then |therefore )?(?:rang|called|made|wrote|asked|built|took|put|set|gave|went|did|ran|spoke|checked|started|drew|sent|fixed|changed)',
)

/** `was the driving force`, `was a listening ear`: any noun behind "was" is what somebody was, unless it did something. */
const BEING = phrase(
  `^(?:i )?(?:was|am|became|remained) ${A}(?:the|a|an|their|our|his|her|one of the|part of)(?= )`.replace(
    `${A}(?:the`,
    '(?:also |always |just |really |mainly |mostly |basically |simply |only |kind of |sort of |very much |still )?(?:the',
  ),
)
const DOES_MORE = phrase(
  '(?:who|that|which) (?!everyone|people|they|you|we|the|colleagues)|(?:first|one|last|person|only one|second) (?:to|who|in)|and|[a-z]+ing (?:the|a|all|every|my|our|it|them|people|for)',
)

/** What a role is told in front of: `as team leader I had …`. */
const FRAME = phrase(
  '^(?:as (?:the |a |an |their |our )?(?:[^ ]+ ){1,4}(?=(?:i|my) )|in my role as (?:the |a |an )?(?:[^ ]+ ){1,4}(?=i )|(?:at first|honestly|personally|basically|actually|in the beginning|from the start|from day one|to be honest|at the time|initially|well|for this project|on this project) )',
)

/** `had strong opinions`, `acted as the link`: what somebody had or stood for. */
const HAVING = phrase(
  '^(?:i |we )?(?:just |always |also |really |certainly |did |only |still |do ){0,2}(?:have|had|felt|feel) (?:[^ ]+ ){0,4}(?:opinions?|views?|doubts?|hopes?|wish|wishes|faith|feelings?|responsibility|role|roles|trouble|difficulty|interest|passion|sympathy|experience|confidence|concerns?|ideas?|nerves|expectations?|vision|butterflies|nights|trust|worries|fears?|background|knowledge|degree|qualification|eye|heart|belief|ambition|urge|need|obligation|duty|pressure|pride|stress|anxiety|reservations|instinct|hunch|say|mandate|authority|patience|motivation|energy|respect)(?! (?:checked|tested|written|drawn|sorted|done|made|looked))',
  '^(?:i )?(?:also |mainly |mostly |just |always )?(?:acted|served|functioned|worked|stood in|filled in|act|serve|function|was there|am there|was seen|am seen|was known|am known) as',
  '^(?:what|all) i (?:really |always |ever |most |just |only ){0,2}(?:wanted|want|hoped|thought|felt|wished|cared)',
  '^(?:i )?(?:was|am) (?:[^ ]+ ){1,3}(?:about|with) (?:it|this|that|the (?:situation|plan|idea|outcome|change|whole))',
)

const EMPTY_WORDS = phrase(
  '^(?:not much|nothing much|nothing special|my job|my work|the usual|everything|lots|my best|yes|no|well|did my best|just my job)$',
)

function isIdle({ text: typed, lows }: Part): boolean {
  const text = typed.replace(FRAME, '')
  if (isPlaceholder(text) || EMPTY_WORDS.test(text)) return true
  if (DEED.test(text)) return false
  if (BEING.test(text) && !DOES_MORE.test(text)) return true
  if (BARE_ROLE.test(text) && !lows.some((low) => VERB.test(low))) return true
  return IDLE.some((pattern) => pattern.test(text)) || isFeelingOnly(lows)
}

/** `head chef for the night shift`: a role with no verb about it. */
const BARE_ROLE = phrase(
  `^(?:the )?(?:(?!the |a |an |my |our |every |each |all |to |with |for |and )[a-z-]+ ){0,3}(?:lead|leader|manager|coordinator|supervisor|owner|head|chair|chef|contact|trainer|mentor|coach|nurse|host|ambassador|liaison|teacher|volunteer|member|champion|rep|representative|planner|assistant|organiser|organizer|developer|engineer|analyst|officer|foreman|captain|secretary|treasurer|cook|driver|mechanic|tester|marshal|steward|aider|apprentice|trainee|intern|clerk)(?: (?:of|for|on|at|in|to) (?:[^ ]+ ?){1,6})?$`,
)

const IDLE = [ROLE, WISH, VIEW, HAVING, INNER_STATE]

const VERB = new RegExp(
  `^(?:${oneOf('i we did made took went got gave put set rang ran wrote built held sent drew spoke met brought found kept taught led sat bought drove cut chose told fed hung dug laid sold split shut swapped spent stood began came call ring write send check make')}|[a-z]{3,}ed)$`,
)
const SUBCLAUSE = phrase(
  '^(?:that|who|to|because|how|if|what|which|where|when|for|of|with|in|on|at|as|not|the|a|all|making|keeping)',
)

/** Still within what the part before it says: `… and the warehouse`, `… and to see people smile`. */
const goesOn = ({ lows, text }: Part): boolean => !lows.some((low) => VERB.test(low)) || SUBCLAUSE.test(text)

/** Does an English action tell of no deed: is it empty, or only a role, a wish, a feeling, an opinion? */
export function isActionMissing({ reading, parts }: Told): boolean {
  if (isPlaceholder(reading.text)) return true
  if (!parts.some(tellsOfDeed) && parts.some(tellsOfState)) return true
  let idle = false
  for (const part of parts) {
    if (isIdle(part)) idle = true
    else if (!(idle && goesOn(part))) return false
  }
  return idle
}
