import { FAULTY } from '../../../grammar/en/traits.ts'
import { CERTAIN, WHO } from './en-minds.ts'

/** States of mind that show in nobody's face for certain. */
const FEELING = `(?:afraid|scared|frightened|terrified|worried|anxious|nervous|jealous|envious|angry|annoyed|irritated|furious|livid|cross|disappointed|ashamed|embarrassed|bored|fed up|sick|sick and tired|tired|weary|glad|relieved|delighted|convinced|certain|sure|offended|insulted|upset|hurt|threatened|intimidated|disgusted|amused|resentful|bitter|suspicious|uncomfortable|unhappy|sorry|guilty|proud|keen|dying|desperate|itching|determined|prejudiced|biased|obsessed|over the moon|secretly [^ ]+|hoping|counting|betting|banking|laughing|gloating|sulking|plotting|scheming|out to|against|set against|dead set|only interested|not interested|not bothered|unimpressed|unwilling)`

/** The user, as what a mind is said to be about. */
const ABOUT_ME = `(?:me|my [^ ]+|us|our [^ ]+|i|we|people like (?:me|us)|women|nurses|cleaners|porters|temps|part-timers|older people|anyone (?:over|from|without|like)|someone like me|a (?:woman|cleaner|temp|porter|foreigner))`

const MOTIVE = `(?:wants? to|wanted to|feels? (?:sorry|guilty|obliged|threatened|bad)|felt (?:sorry|guilty|obliged|he|she|they|you|bad|threatened)|needs? (?:someone|a (?:mug|scapegoat|favour))|likes? (?:him|her|the)|pit(?:ies|ied)|hates?|hated|fears?|can not stand|could not stand|is (?:afraid|scared|jealous|embarrassed|bored|after|trying)|are (?:afraid|scared|jealous|embarrassed|bored|after|trying)|was (?:afraid|scared|jealous|bored)|thinks? (?:i|we|it looks)|thought (?:i|we|it)|does not (?:like|want|trust)|do not (?:like|want|trust)|have to|had to|has to)`

/** What a mind is said to hold, behind the one whose mind it is. */
export const HELD_BY_WHO: readonly string[] = [
  `(?:<adv*>)(?:have |has |had )?never (?:<adv*>)(?:wanted|liked|trusted|rated|believed in|respected|valued) (?:me|us|my|having me)(?= |$)`,
  `(?:<adv*>)(?:have |has )?(?:already|long since) (?:<adv*>)(?:decided|picked|chosen|promised|settled) (?:on|to (?:give|refuse|reject|drop|say no)|against|it)(?= |$)`,
  `(?:${CERTAIN}|)(?:finds?|considers?|thinks?) me (?:<adv*>)(?:a |an |too |so |such a )*(?:${FAULTY}|difficult|annoying|boring|irritating|tiresome|arrogant|pushy|nuisance|burden|moaner|threat|joke|failure|pain|unreliable|useless|aggressive|immature|replaceable|bossy|demanding|stubborn|naive|exhausting)(?= |$)`,
  `only (?:sees?|notices?|looks? at|remembers?) (?:my (?:mistakes|faults|weaknesses|failures|age|accent|gender|leg|past)|what (?:i do wrong|goes wrong)|the negative)(?= |$)`,
  `(?:${CERTAIN}|)(?:is|are|'s|was|were|seems|gets?|feels?) (?:${CERTAIN}|)(?:so |too |a bit |far too |probably |very |really |quite )*${FEELING} (?:<..1>)?(?:of|about|that|by|with|at|in|to|for|because|when|if|over)? ?(?:having to |losing |hearing (?:from |about )?|listening to |seeing |the (?:sight|thought) of |what |how |it when |being )?(?:${ABOUT_ME}|this|it|that|all this|hearing)(?= |$)(?! (?:is|was|will|would|can|has) )(?! (?:is (?:late|early)|(?:would|will|can) (?:help|join|come|bring)))`,
  `(?:${CERTAIN}|)(?:is|are|'s) (?:<adv*>)(?:just |only |merely |simply |probably |secretly )+(?:humou?ring|tolerating|indulging|using|putting up with|toying with|playing with|stringing|pretending|being (?:nice|polite|kind|friendly)|going through the motions|ticking (?:a box|boxes)|covering (?:himself|herself|themselves)|protecting (?:himself|herself|themselves|his|her|their)|doing it (?:to|for|because)|saying (?:that|it|so|this) (?:to|because)|looking for (?:an excuse|a reason|a way)|waiting (?:for me|till i|until i))`,
  `(?:${CERTAIN}|)(?:pretends?|is pretending|are pretending|acts? as if (?:he|she|they) (?:cares?|likes?)|has made it (?:his|her|their) mission|made it (?:his|her|their) mission|is made it (?:his|her|their) mission) (?:to (?:<..1>)(?:be (?:interested|listening|nice|my friend|fair)|care|listen|like|understand|support|make|get|ruin|destroy|block)|me|us)`,
  `secretly (?:<..1>)(?:<v:hope|want|think|hate|love|wish|enjoy|like|know|laugh|fear|envy|admire|plan|despise>) [^ ]+`,
  `(?:<adv*>)(?:can not|could not) (?:<adv*>)(?:stand|bear|stomach|take|handle|forgive|accept|cope with|tolerate) (?:it )?(?:that |when |seeing |hearing )?(?:${ABOUT_ME}|losing|being (?:wrong|told|corrected|contradicted)|criticism)(?= |$)`,
  `(?:<adv*>)(?:would|'d) (?:<adv*>)(?:much |far |clearly )?(?:rather|sooner|prefer)(?: it)?(?: if| that| to see| to have)? (?:${ABOUT_ME}|have [^ ,.]+ (?:do|doing|in|as|lead|leading|run|running|on)|have someone|give it to|see (?:me|us)|lose|keep|someone|somebody|anyone)(?= |$)(?! (?:is told|was told))`,
  `(?:<adv*>)(?:do|does|did) not (?:<adv*>)(?:care|mind|give (?:a|two) [^ ]+) (?:whether|if|about|what|how|one bit|at all|less) (?:<..1>)(?:${ABOUT_ME}|it)(?= |$)`,
  `(?:<adv*>)(?:has|have|had|'s|'ve|is|are) (?:<adv*>)(?:long |already |long since |clearly |obviously |probably |just )*(?:made|set) (?:(?:his|her|their|its|your) (?:own )?minds?|up (?:his|her|their|its|your) minds?)(?: up)?`,
  `(?:<adv*>)(?:has|have) (?:<adv*>)(?:me|us) (?:<adv*>)(?:down as|marked (?:down )?as|pegged (?:as|for)|pigeonholed|written off|filed under|figured for)`,
  `(?:<adv*>)(?:will|would|is going to|are going to|is bound to|are bound to|is sure to|are sure to) (?:<adv*>)(?:just |only |surely |definitely |probably )*(?:think|say|believe|assume|decide|conclude|feel|take it|see (?:it|me|this|that)|find (?:it|me)|hold (?:it|that)|reckon|imagine|hear|read (?:it|this)) (?:that )?(?:i am|i have|i want|i can|i was|i just|i do|we are|it is (?:about|just|all|too|silly|stupid|a (?:joke|waste|bad))|as|the wrong way|badly|personally|against (?:me|us)|(?:me )?${FAULTY}|me (?:a|an)|complaining|moaning|criticism|after (?:his|her|their))`,
  `(?:<adv*>)(?:thinks?|reckons?|believes?|finds?|considers?|calls?|sees?|feels?|regards?) (?:${CERTAIN}|)(?:${ABOUT_ME})(?: [^ ,.]+){0,2}? (?:is |are |am |as |to be |a |an |too |not |just |only |so )+(?:${FAULTY}|[^ ]+)(?<!(?:ready|good|great|strong|right|useful|interesting|fine|capable|best|brilliant|important|excellent|suitable|natural|leader|asset|example))(?= (?:[,.!?;]|for|to|and|enough|at|of|in|because|who|with|anyway|like)|$)`,
  `(?:<adv*>)(?:thinks?|reckons?|believes?) (?:[^ ,.]+ ){1,4}(?:is|are|'s) (?:<adv*>)(?:better|cleverer|smarter|more [^ ]+|worth more|faster|easier) than (?:me|i|us)`,
  `(?:<adv*>)(?:likes?|enjoys?|loves?|prefers?) (?:[^ ,.]+ ){1,3}(?:more|better|over|above) (?:than )?(?:me|us)(?= (?:[,.!;]|and|because)|$)`,
  `(?:<adv*>)(?:is |are |was |were |has |have |'s )?(?:only|just) (?:<adv*>)(?:<v:ask|invite|say|do|give|call|offer|send|want|put|keep|hire|help|smile|praise|promote|agree|include|talk|listen>) (?:<..8>)because (?:of |they |he |she |you )?(?:${MOTIVE}|pity|guilt|hr|head office)`,
  `(?:<adv*>)(?:is |are |was |were |has |have |'s )?(?:<adv*>)(?:only|just|merely) (?:<adv*>)(?:<v:ask|invite|say|do|give|call|offer|send|want|put|keep|hire|help|smile|praise|promote|agree|include|talk|listen|nod|pretend>) (?:<..5>)(?:to (?:get (?:me|us|rid)|shut (?:me|us)|keep (?:me|us) (?:quiet|happy|sweet)|please|spite|look|save face|be polite|fob|make (?:me|us|himself|herself|themselves)|avoid|cover|butter|soften|test|annoy)|so (?:i|we) (?:<..2>)(?:shut|stop|go away|quit|leave|keep))`,
  `(?:<adv*>)(?:has|have|had|'s|'ve) (?:<adv*>)(?:already |long |probably )*(?:given|promised|offered|handed|decided|picked|chosen|earmarked) (?:<..8>)(?:,? i (?:can |just )?(?:feel|know|sense|tell|bet)|,? (?:obviously|clearly|i bet|no doubt|surely|for sure))`,
  `(?:<adv*>)(?:does|do|could|can) not (?:<adv*>)(?:give|care|gives?) (?:a|two|one) (?:<..1>)(?:hoots?|damn|toss|monkey 's|monkeys|figs?|stuff|fig|jot|rat 's|straws?|brass) `.trimEnd(),
  `(?:<adv*>)(?:will |would )?(?:have|has) (?:<adv*>)(?:already )?(?:<..6>)in (?:his|her|their|your) (?:heads?|minds?)(?: already)?`,
]

/** Whose mind a question is about, behind its first verb. */
const ASKED_ABOUT = `(?:you|he|she|they|everyone|everybody|people|management|hr|head office|(?:my|the|our) (?:[^ ,.]+ ){0,2}[^ ,.]+|[a-z]+)`

/** `why do you hate me`: what is asked is the reason, and the state of mind is taken for granted. */
export const WHY_FEELS: readonly string[] = [
  `why (?:on earth )?(?:do|does|did) (?:not )?${ASKED_ABOUT} (?:<adv*>)(?:secretly |suddenly )?(?:hate|dislike|distrust|mistrust|resent|despise|loathe|envy|fear) (?:me|us|my|our|it when i|that i|people like me)`,
  `why (?:on earth )?(?:do|does|did) (?:not ${ASKED_ABOUT}|${ASKED_ABOUT} (?:<adv*>)(?:not|never)) (?:<adv*>)(?:trust|like|want|rate|respect|value|believe in|think (?:of|highly)|believe|see|care (?:about|what|whether)|appreciate|have (?:any )?(?:faith|confidence) in|think) (?:me|us|i (?:am|can|could)|my (?:work|ideas|judg(?:e)?ment|opinion|plans?))(?= |$)(?! (?:to (?:<v:bring|send|fill|hand|call|mail|use|come|start|do|take|sign>)))`,
  `why (?:do|does|did) ${ASKED_ABOUT} never want (?:me|us|my|to (?:hear|listen|see|know|talk|help))`,
  `why (?:do|does|did) ${ASKED_ABOUT} (?:<adv*>)(?:think|believe|feel|assume|reckon) (?:that )?i (?:<adv*>)(?:(?:am|can|could|do|have|will|would) (?:<adv*>)(?:not|never|no|only|just) (?:<..2>)(?:able|good|capable|suited|up|cut|right|smart|clever|strong|brains?|experienced|handle|manage|do|lead|cope|care|here|interested|ambition|want)(?! (?:<..2>)yet)|am (?:<adv*>)(?:a |an |too |so )*(?:${FAULTY}|difficult|annoying|arrogant|nuisance|boring|pushy|unreliable|aggressive|threat))`,
  `why (?:do|does|did) ${ASKED_ABOUT} (?:<adv*>)(?:find|consider|think) me (?:<adv*>)(?:a |an |too |so |not |such )*[^ ]+`,
  `why (?:do|does|did) ${ASKED_ABOUT} (?:<adv*>)(?:only|just|always) (?:see|regard|view) (?:me|us) as`,
  `why (?:do|does|did) ${ASKED_ABOUT} (?:<adv*>)(?:want (?:me (?:gone|out|off|to (?:fail|leave|quit))|to get rid of (?:me|us))|look down on (?:me|us))`,
  `why (?:are|is|were|was) ${ASKED_ABOUT} (?:<adv*>)(?:jealous|afraid|scared|angry|annoyed|disappointed|embarrassed|ashamed|cross|mad|furious|fed up|bored|threatened|irritated|against) ?(?:of|with|by|at|in|about)? (?:me|us|my)(?= |$)`,
]

/** A look, a silence or a word is read: `so he clearly hates it`. */
const CONCLUDES = `(?:so|which means|that means|meaning|which tells me|that tells me|which shows|that shows|proof that|that proves|i can tell|you can tell|anyone can see|i can see|it is (?:obvious|clear|plain|written all over)|i (?:just )?know|i could tell|obviously|clearly)`

/** Minds read in more ways than by a verb of thinking. */
export const FORMS: readonly string[] = [
  `(?:my|the|our|that|this) (?:[^ ,.]+ ){1,2}(?:${CERTAIN}|)(?:is|are|'s|was|were|seems) (?:${CERTAIN}|)(?:so |too |a bit |far too |very |really |quite )*(?:afraid|scared|terrified|jealous|envious|convinced|ashamed|embarrassed|annoyed|angry|furious|bored|disappointed|glad|relieved|threatened|intimidated|hoping|praying|secretly [^ ]+) (?:of |about |that |by |with |at |because |when )?(?:me|us|i|my|we|our)(?= |$)(?! (?:is (?:late|early)))`,
  `nobody (?:<..5>)(?:cares?|wants to (?:know|hear|listen|see)|gives a [^ ]+|respects|values|appreciates|trusts|likes|believes in|takes) (?:<..3>)(?:us|me|what|how|if|whether|about|for)(?= |$)(?! (?:to (?:know|see))|(?:<..3>)(?:yet|else))`,
  `(?:the|my|our) (?:<..2>)(?:lads|lasses|girls|men|women|guys|crew|others|team|staff|patients|clients|customers|parents|students|kids|residents|drivers|nurses|cooks|officers|[a-z]+ers) (?:will|would) (?:<adv*>)(?:never|not) (?:<adv*>)(?:accept|respect|listen to|follow|trust|take|want|like|tolerate|put up with|obey) (?:orders from )?(?:me|us|a|an|someone|somebody|women|my|it|being)(?= |$)`,
  `${CONCLUDES} (?:that )?(?:${CERTAIN}|)${WHO} (?:${CERTAIN}|)(?:<v:hate|dislike|despise|loathe|resent|regret|fear|envy|distrust|want|prefer|think>) (?!(?:me |us )?to (?:know|see|hear|talk|meet|plan|send|bring|come|start|do)|the (?:report|figures|list|form|keys|minutes|order|slides) )(?:it|me|us|my|the|that|this|i|him|her|them|someone|somebody|a|to)(?! (?:is |was )?(?:great|good|lovely|useful|works|went well))`,
  `(?:my|the|this|our) (?:<..2>)(?:idea|plan|proposal|mail|question|request|story|presentation|wish|suggestion) (?:<adv*>)(?:bores?|bored|annoys?|annoyed|irritates?|scares?|scared|threatens|threatened|embarrasses|embarrassed) (?:him|her|them|you|my (?:boss|manager)|the (?:boss|manager|board|head))(?= |$)`,
  `(?:in|to|for|according to) (?:his|her|their|your) (?:eyes|mind|book|head|view|world) ,? ?(?:i|we) (?:<adv*>)(?:am|are|will|can|do|have|count)`,
  `(?:i|we) (?:<adv*>)(?:am|are|mean|means|will always be) (?:<adv*>)(?:just |only |no more than |nothing but |merely )?(?:a number|nothing|air|a nuisance|a pair of hands|a burden|an afterthought|invisible|the enemy|a joke|cheap labour|a threat|a thorn) (?:<..2>)(?:to|for) (?:him|her|them|you|management|my (?:boss|manager)|the (?:board|boss|managers?))`,
  `(?:he|she|they|you) (?:<adv*>)(?:was|were|is|are|had|have|has) (?:<adv*>)(?:never (?:<..2>)(?:wanted|liked|trusted|rated|believed|planning|going|interested|intending|meant)|hoping|planning all along|after (?:my|our))(?= |$)(?! (?:to (?:work|come|be) (?:here|there)))(?:<..4>)(?:me|us|my|this|to|in)(?= |$)`,
]
