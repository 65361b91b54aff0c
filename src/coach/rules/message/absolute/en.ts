import { isBare } from '../../../grammar/en/bare.ts'
import { ownStatements } from '../../../grammar/en/own-words.ts'
import { pattern } from '../../../grammar/en/pattern.ts'
import { cueOf, findIn, findUnless } from '../../../grammar/en/plain.ts'
import type { Reading } from '../../../grammar/reading.ts'
import { cue as noPossibilities } from '../../belief/no-possibilities/en.ts'
import { cue as selfLimiting } from '../../belief/self-limiting/en.ts'
import type { Cue, Examples } from '../../rule.ts'
import { BARE_COMPLAINTS } from './en-bare.ts'
import { byTone } from './en-by-tone.ts'
import { EXPECTED, NOBODY_DOES, UNWELCOME, UNWELCOME_DEEDS } from './en-complaints.ts'

/** Others at work, as the subject of a complaint; `I` stands apart, because it may tell of the user's own record. */
const OTHERS = `(?:you|he|she|they|people|management|hr|(?:the|my|our|your|this|that|these|those)(?: (?!(?:will|would|can|could|should|might|may|i|we) )[^ ,.]+){1,4}?|day shift|nights|nights staff|payroll|the others|(?!(?:i|can|could|would|will|have|had|has|do|did|am|may|might|and|but|so|,|just|or|was|were) )[^ ,.]+|those upstairs|staff|office|planning|it)`

const ALWAYS = `(?:always|forever|constantly|invariably|without fail|every time|every single time)`

const COMPLAINS = pattern(
  `(?:i|we) (?:am|are) (?:always|constantly|forever) (?:<adv*>)(?:short(?:-staffed|-handed)?|understaffed|too few|behind|the last to|on lates|on nights|stuck with|left with|covering for)(?= |$)`,
  `every single (?:[^ ,]+ ){1,7}(?:it is|i am|we are|it 's) (?:<adv*>)(?:me|us|mine|ours|on|left|stuck|the one|my)(?= |$)`,
  `(?:you|they|he|she|management|we|i) only ever (?:come|call|ring|talk|speak|write|turn up|show up|visit|mail|email|hear|see|notice|ask)(?:s)? (?:<..6>)(?:when|if)`,
  `you (?:have )?never once (?!(?:complained|missed|let|forgot|failed|raised)(?: |$))[^ ]+`,
  `(?!you never know )${OTHERS} (?:(?:have|has|'s|do|does|just|really|simply|honestly|literally|can) ){0,2}never (?:once |ever |even |bother(?:s|ed)? to |seem(?:s)? to |wants? to |want to )?(?!fail|<v:go> (?:down|wrong|out|off)|<v:crash|break|leak|jam|stop>|let (?:me|us) down|complain|miss|made (?:me|us) feel|make (?:me|us) feel|know (?:what|who|how|when|where|whether|if|with)|got? (?:round|around|to)|seems? (?:like )?(?:the|a) (?:right|good)|get out of|had (?:so|such|a better)|lost|give(?:s)? up|gave up|judge|done (?:it|this|that) before|had (?:to|a (?:problem|complaint|bad|cross))|had any)${EXPECTED}`,
  `${OTHERS} (?:are|is|'s|were|was) never (?:told|asked|listened|there|here|available|happy|satisfied|consulted|thanked|around|on time|ready|good enough|enough|given|allowed|included|involved|taken|heard|any|fair|in|reachable|interested|invited|informed|picked|prepared|paid|clear|wrong|pleased|(?:my|our)(?! (?:thing|forte|strong|idea|intention|plan|cup|ambition|dream|favou?rite|aim|goal|style|first|choice))|the right|a good)`,
  `(?:i|we) (?:do |have |just )?never <adv*>(?:<v:get|hear|receive> <adv*>(?:asked|told|thanked|a (?:say|look|chance|break|thank|reply|straight|proper|word|response|go|turn|lunch|day|weekend|minute)|any(?:thing)?(?! (?:complaints|bother))|the (?:chance|good|credit|easy|nice|projects|fun|decent|same|interesting|training|opportunity)|to (?:do|go|choose|see|work|have|lead|speak|finish|say|be|use|pick|eat|sit)|invited|included|picked|chosen|considered|noticed|listened|heard|back|credit|feedback|help|recogni[sz]ed|consulted|involved|offered|anywhere|what|enough|heard|my (?:turn|way|lunch|break|hours)|our|home on time|out on time|seen|considered|promoted|paid|support|praise|thanks|it right|a thing|nothing|informed|rewarded)|<v:have> (?:a say|any say|enough|time to (?:eat|breathe)|the (?:chance|right|time))|know (?:what|when|where|who|which)|(?:been|was|were) (?:asked|told|thanked|offered|given|consulted|invited|allowed|considered|listened))`,
  `(?:i|we) (?:am|are) <adv*>never <adv*>(?:good enough|asked|told|consulted|thanked|considered|listened|included|invited|on (?:earlies|days|lates|the list|the early|the good)|allowed|given|picked|chosen|first|in the loop|taken|informed|heard|the one|offered|noticed)`,
  `nothing (?:i|we) <..3>(?:is|counts|gets|matters|makes|seems|ever|will)(?! (?:wrong|missing))`,
  `nothing (?:ever |here |round here |around here |in this [^ ]+ ){0,2}(?:(?:ever |is ever |is |'s )?(?:changes?|gets (?:done|fixed|better|sorted|decided|picked)|works|works properly|good enough|happens|improves|moves))(?! (?:before|until|till|on))`,
  `nobody (?:<..4>)(?!ever (?:moves|gets (?:from|up|out)|goes|makes it|becomes|leaves|climbs|comes back))(?:(?:ever|even|actually|really|else|in charge|here|around|upstairs|at the top|in this [^ ]+|on this [^ ]+|in the [^ ]+) )?${NOBODY_DOES}(?! (?:until|before|on (?:monday|saturday|sunday)))(?!.* (?:yet|so far)(?: |$))`,
  `(?:it is|'s|is|are|am|was|were|be|been|comes|feels|gets|being|been) <adv*>${ALWAYS} <adv*>${UNWELCOME}`,
  ...UNWELCOME_DEEDS.map((deed) => `(?<!i )${ALWAYS} ${deed}`),
  `(?<!i )${ALWAYS} about (?:you|him|her|them)`,
  `${ALWAYS} ${UNWELCOME}`,
  `(?:every|each) (?:single )?(?:time|day|week|shift|meeting|month|year|night|morning) (?:[^ ]+ ){0,12},? ?(?:there is (?:some|an|another|always|a) (?:excuse|reason|problem|drama|crisis|fuss)|(?:it|everything|that) (?:<v:get|go> (?:ignored|cancelled|wrong|nowhere|shot|rejected|turned|pushed|moved|lost)|is (?:no|the same|a fight|a battle|ignored|chaos|late|my (?:fault|problem|job|mess)|down to me|on me|us|me))|(?:you|he|she|they|someone|somebody|management|the [^ ]+) (?:<v:ignore|say no|cancel|forget|change|shoot|have an excuse|turn|block|find|laugh|interrupt|tell me no|blame|brush|roll|cut|walk|come up with|move|put|make|fob|leave|dump|shout>)|(?:i|we|it) (?:am|are|is|get|gets|got|end|ends) (?:told (?:no|to wait|off)|ignored|fobbed|brushed|blamed|interrupted|cut|shot|shouted|left|turned|knocked|refused|up|passed|the same|overruled|a no|no for|nothing|laughed|dumped|stuck))`,
  `every single (?:time|day|week|shift|meeting|one of (?:my|our)|idea|request|decision|weekend|thing|month|year) <..9>(?:no|not|wrong|late|ignored|cancelled|excuse|problem|fault|moan|fight|left|without|refused|rejected|blame|worst|complain|cover|mess|nothing|dumped|turned down)`,
  `(?:everyone|every other [^ ]+|all the others|the whole [^ ]+|everyone else|anyone) (?:[^ ]+ ){0,9}(?:except|but|apart from|bar|other than|save) (?:me|us|for me|for us|our|my|nights|the (?:night|late|weekend|evening)|the cleaners|the)(?= (?:[,.!;]|gets?|is|has|and|was|team|crew|shift|staff|lot|lads|girls|porters|cleaners|drivers|part-timers|temps|of course|as usual|again)|$)`,
  `every (?:single )?time (?:i|we) (?:[^ ]+ ){1,10}?,? ?(?:you|they|he|she|someone|somebody|management|the boss) (?!(?:help|smile|thank|bring|explain|listen|answer|make|give|offer|show|laugh|say (?:yes|thank)|are (?:there|kind|happy)|is (?:there|kind|happy)|learn|come|want|like|can|could|have|has)[a-z]*)[a-z]+`,
  `(?:the |their |your |his |her )?(?:answer|reply|response|verdict|reaction|outcome|result) is (?:always|every time|each time|invariably) (?:no|nope|the same|negative|a no|maybe later|not now)`,
  `(?:whatever|no matter what) (?:i|we) (?:<..3>)[^ ]+ ,? ?(?:<..3>)(?:is|'s|gets|it is|never|the answer|you|they|he|she|nobody|nothing) <..3>(?:no|wrong|not|never|good enough|ignored|rejected|shot|fault|always|enough|listens|changes|complain|criticise|criticize|find|thrown|binned|undone|scrapped|ruined|torn|dismissed|criticised|broken|shelved|overruled|moaned)`,
  `everyone (?:but|except|bar|apart from) (?:me|us|our|the [^ ]+) (?:<v:get|have|be|know|hear|go|seem|leave|earn>|'s)`,
  `everyone <..3>(?:dumps|moans|complains|is (?:fed up|leaving|unhappy|sick|miserable|against|exhausted|on their knees|angry|burnt|stressed)|hates|ignores|blames|does (?:what|as) they|gets away|takes advantage|thinks (?:only of|they (?:own|run)|he (?:owns|runs)|she (?:owns|runs)|it is (?:normal|funny|easy for us|our job))|knows you|knows he|knows she|says you)(?! (?:highly|the world))`,
  `everything (?:i|we) <..3>(?:is|gets|'s) <adv*>(?:wrong|binned|refused|blocked|turned down|knocked back|laughed at|ignored|criticised|criticized|rejected|not good enough|questioned|never|picked apart|overruled|shot)`,
  `everything (?:always |here |round here |in this [^ ]+ |on this [^ ]+ |about this [^ ]+ ){0,2}(?:is|'s|has to be|gets|<v:go|fall|land|come>) <adv*>(?:wrong|late|chaos|a mess|broken|my fault|our fault|our problem|on (?:me|us|my)|last minute|to me|left to|dumped|rushed|urgent|down to (?:me|us)|a fight|rubbish)`,
  `(?:all the time|24/7|day in day out|constantly|non-stop|the whole time)(?<=(?:late|ignored|blamed|cancel|moaning|complaining|changing|arguing|interrupted|interrupting|criticised|shouting|short|dumped|chasing|away with it|wrong|moan|us|me|it) (?:all the time|24/7|day in day out|constantly|non-stop|the whole time))`,
  `(?:you|he|she|they|management|the [^ ]+) (?:have |has )?not once <..3>${EXPECTED}`,
  `(?:it is|'s) (?:always|forever|invariably|constantly) (?:the|us|me|our|my|nights) (?:<..4>)(?:that|who|which) (?:<v:get|have|clean|stay|cover|pay|end|miss|suffer|lose>|is|are)`,
  `whatever (?:goes wrong|breaks|happens|is missing|goes missing|gets lost) ,? ?(?:it|we|i|the|they|nights) (?:<..4>)(?:on|to|with|blamed?|blame|fault|at|for it|told|catch)`,
  `(?:i|we) only (?:ever )?(?:hear|see|get|are told|am told) (?:<..6>)when (?:something|things|it) (?:'s|is|goes|go|went|are|has gone) (?:<..1>)wrong(?= |$)`,
  `(?:everyone|everybody) (?:gets?|has|is|got) (?:<..5>)(?:except|but|apart from|bar) (?:the|those) (?:<..1>)(?:people|ones|lot|staff|team) (?:who|that|on|at|in) [^ ]+`,
  `not once (?:<..4>)(?:have|has|was|were|did) (?:i|we) (?:been |ever )*(?:asked|told|thanked|invited|given|offered|consulted|included|considered|picked|chosen|heard|hear|get|got)`,
  `not once (?:<..4>)(?:have|has|did|do) (?:you|he|she|they|anyone|anybody|someone|management|the [^ ]+)`,
  `<v:pick|choose|ask|take|promote> the [^ ]+ (?:people|lot|lads|ones|men|boys|girls) ,? ?every (?:<..1>)time`,
  `(?:i|we) (?:always|forever|constantly) (?:<adv*>)(?:<v:get|have|draw|land>|<v:end> up with) the (?:worst|dirtiest|oldest|heaviest|hardest|longest|rubbish|leftover|broken|boring|slowest) (?!of )[^ ]+`,
  `all (?:i|we) ever (?:<v:get|hear|see> )(?:<..4>)is`,
  `never (?:any|a single|a word of|a) (?:thank|thanks|thank you|feedback|praise|explanation|apology|kind word|good word|appreciation|support|credit|notice|warning|recognition|reply|answer|word)`,
  `(?:nothing|no [^ ]+|not|nobody|none|not a single [^ ]+) <..9>,? (?:not )?ever(?= [.!]|$)`,
  `(?:not|never) (?:one|a single|one single|a single one)(?: of)? (?!(?:day|minute|moment) i)(?:<..7>)(?:has|have|had|was|were|is|did|does|got|gets|ever|takes?|made) (?:<..2>)(?:ever|been|come|helped|asked|bothered|once|listened|taken|got|led|said|thanked|offered|noticed|made|followed|answered)`,
  `there is not (?:a|one) (?:single )?(?:day|week|shift|meeting|night|month|time) (?:<..3>)(?:that|when|without|goes|passes|i|we|where|they|he|she|you|somebody|someone)(?! (?:learn|laugh|enjoy|smile))`,
  `(?:whenever|every time|each time|any time|always when|the moment) (?:i|we) (?:<..8>),? ?(?:the answer|it|you|they|he|she|there|nobody|somebody|someone|my [^ ]+) (?:<adv*>)(?:is|are|'s|gets?|have|has|do|does|say|says|will) (?:<..3>)(?:no|not|never|nothing|an excuse|some excuse|ignored|too (?:busy|late)|a problem|wrong|refused|in the way|shot|someone else)`,
  `(?:all|the only thing|everything) (?:i|we|you) (?:<adv*>)(?:ever )?(?:hear|get|see|have|do) (?:(?:from|of|about|in return|back|in|on|round) (?:<..3>))?(?:here )?(?:is|are) (?:<adv*>)(?:no|complaints?|criticism|moans?|moaning|excuses?|lies|problems|blame|trouble|grief|abuse|promises|the (?:leftovers|scraps|worst|mess|rubbish|dregs)|crumbs|hassle|negativity|what)`,
  `(?:every|all|each|any) (?:single )?(?:of )?(?:my |our )?(?:suggestions?|ideas?|requests?|proposals?|applications?|questions?|plans?|complaints?|mails?|emails?|attempts?|thing|time|shift|holiday|leave|report|one of (?:my|our) [^ ]+) (?:(?:that )?(?:i|we) (?:<..4>)|of (?:mine|ours) )?(?:is|are|gets?|got|has been|have been|was|were|ends? up|goes|go|falls?|disappears?|vanish(?:es)?|lands?) (?:<adv*>)(?:always )?(?:shot|refused|rejected|ignored|turned|binned|blocked|cancelled|thrown|laughed|dismissed|knocked|brushed|denied|wrong|forgotten|swept|buried|lost|unanswered|picked apart|overruled|questioned|on deaf|in (?:the bin|a drawer|the shredder)|nowhere|declined|left)`,
  `<v:block|refuse|reject|ignore|shoot|turn|cancel|bin|veto|deny|dismiss|kill|knock> (?:down )?(?:every|all|each|everything|each and every|every last) (?:single )?(?:of )?(?:my |our |the )?(?:[^ ]+ )?(?:(?:that )?(?:i|we)|of (?:mine|ours)|down|idea|request|proposal|application|suggestion)`,
  `(?:it is|'s) (?:<adv*>)(?:[^ ]+ ){1,4}(?:that|who|which) (?:<..5>)(?:every (?:single )?time|all the time|time and again|without fail|always)(?= [,.!]|$)(?<=(?:forgotten|left|blamed|cut|last|out|suffers?|stuck|picked|asked|clean|cover|stay|told|short|ignored|pays?|loses?|the (?:blame|mess|worst)|behind|dumped) (?:[^ ]+ ){0,3}[^ ]+ ?(?:,)? (?:every (?:single )?time|all the time|time and again|without fail|always))`,
  `(?:i|we) always (?:<adv*>)(?:have|has|need|am|are|end up|get) (?:<adv*>)(?:to be )?(?:to be )?(?:the one|the last|the mug|the first one|left|stuck|forced|made|expected|told|blamed)(?= |$)(?! (?:to (?:learn|know|laugh|try)|with a smile|to help out and))`,
  `(?:none|not one|not a single one|neither) of (?:you|them|us|the [^ ]+|my [^ ]+|those [^ ]+|these [^ ]+)(?: [^ ]+){0,4}? (?:has|have|had|did|ever|is|are|was|does|do|bothers?|cares?|listens?|took|takes?) (?:<..1>)(?:ever|once|bothered|asked|set foot|listened|helped|cared?|noticed|said|thanked|read|answered|lifted|interested|listening|come|been|offered|understood|understands?|knows?|replied)`,
  `there is (?:<adv*>)(?:always|forever|every time) (?:<adv*>)(?:some|someone|somebody|something|a|an|another|one) (?:<..2>)(?:who |that |to )?(?:<..1>)(?:spoils?|ruins?|complains?|moans?|blocks?|gets in|excuse|reason|problem|catch|snag|crisis|drama|hitch|objection|row|fight|wrong|missing|broken|against|more important|fuss|else|issue|delay)`,
  `(?:everything|it all|nothing) (?:always )?(?:here |in this [^ ]+ |on this [^ ]+ )?(?:<adv*>)(?:takes? (?:forever|ages|an age|an eternity)|is (?:<adv*>)(?:too much|a (?:struggle|fight|battle|drama))|has to go through|costs? (?:blood|too much))`,
  `all (?:of )?the (?:<..1>)(?:good|best|nice|nicer|better|decent|easy|easier|fun|interesting|plum|cushy|big|new|quiet|short) (?:<..1>)(?:shifts?|jobs?|routes?|projects?|clients?|accounts?|work|hours|weekends?|runs?|rounds?|class(?:es)?|sections?|tables?|tasks?|bits|stuff|ones|orders?|trips?|rooms?|leave|overtime|equipment|kit|vans?|patients?|cases?|days|weeks|training|courses) (?:<adv*>)(?:go|goes|went|get given|are given|end up|land|fall) (?:<adv*>)(?:to|with|in)(?= |$)`,
  `there is never (?:<adv*>)(?:anyone|anybody|any |enough|time|someone|a (?!(?:dull|quiet) )[^ ]+)(?= |$)(?! (?:trouble|doubt|problem|need)|thing wrong)`,
  `not (?:one|a single) (?:person|colleague|manager|soul|[a-z]+er|word) (?:<..3>)(?:said|thanked|asked|bothered|helped|noticed|listened|replied|answered|came|turned up|showed|offered)(?= |$)`,
  `(?:every|each) (?:single )?(?:year|time|week|month|day|winter|summer|christmas|holiday) (?:<..1>)(?:it is )?(?:<adv*>)the same (?:<..1>)(?:story|song|thing|mess|fight|excuses?|answer|circus|drama|trouble|problem|rubbish|hassle|row|nonsense|people)`,
  `never a (?:thank you|word|please|kind)`,
  `everything (?:<..1>)(?:gets|is|has been) (?:<adv*>)(?:decided|planned|arranged|settled|agreed|discussed|changed) (?:<..3>)(?:without (?:me|us|asking|a word|telling)|behind (?:my|our)|over (?:my|our) heads?|above (?:me|us)|upstairs)`,
  `all (?:you|they|he|she|management|hr|my (?:boss|manager)|anyone(?: here)?|anybody(?: here)?|people(?: here)?) (?:<adv*>)(?:ever )?(?:<v:do> is|<v:say> is|(?:talk|talks|care|cares|think|thinks|moan|moans|worry|worries) about is) (?:<adv*>)(?:no|complain|moan|criticise|criticize|nag|shout|find|take|talk|push|count|block|cut|blame|point|whinge|pile|dump|send|ask for more|sit|look|promise|stall|delay|check|wait)`,
  `every (?:single )?(?:meeting|talk|conversation|discussion|shift|week|day|project|plan|proposal|christmas|year) (?:<adv*>)(?:ends?|turns?|descends?|finishes|results|goes) (?:up )?(?:in|into|with) (?:the same |a |an |another )?(?:<..1>)(?:row|fight|argument|chaos|shouting|shouting match|mess|drama|tears|blame|nothing|disaster|quarrel|complaints?|moaning|frustration)`,
)

const BARE = pattern(...BARE_COMPLAINTS)

/** Thanks, pleasure and pride: then the words count what is good. */
const GLAD = pattern(
  `(?:could|can|might|may) (?:<adv*>)always`,
  `^(?:please |and |so )?(?:always|never) (?:wear|use|check|put|keep|lock|close|open|wash|switch|turn|touch|lift|mix|park|sign|ask|call|ring|store|clean|test|read|report|unplug|press|walk|run|carry|let|hold|work|stand|drive|stack|pour|cut|climb|reach|store|bring|take|leave) (?:the|a|an|your|any|in|on|with|without|under|behind|[a-z]+)`,
  `, so (?:i|we) (?:<adv*>)(?:left|took|rang|called|went|put|did|wrote|sent|drove|used|bought|got|gave|brought|asked|made)(?= |$)`,
  `never (?:a|an|any) (?:<..1>)(?:queue|problem|problems|delay|delays|wait|line|accident|accidents|issue|issues|complaint|complaints|trouble)`,
  `can never have (?:enough|too)`,
  `never (?:<..1>)(?:had|seen|known|been|worked|felt) <..6>(?:so|this|such an?|as|better|nicer|smoother) ?(?:good|nice|smooth|quiet|calm|happy|proud|warm|friendly|kind|easy|clean)?(?= [.!,]|$)`,
  `never (?:had|seen|known) (?:a|an) (?:<..1>)[^ ]+ (?:this|so|as) (?:good|nice|smooth|quiet|calm|happy|warm|friendly|kind|easy|clean|short|busy)`,
  `(?<!(?:says?|said|a|of|any|word|without|saying|ever|never|nobody|even|once|no|who|he|she|management|they) )(?:thanks|thank you)`,
  `(?:love|loved|enjoy|enjoyed|grateful|glad|proud|brilliant|lovely|wonderful|pleased|kind|helpful|laugh|smile|happy to|patient|fair|supportive|noticed and|appreciated|appreciate it|great|it is noticed|made me feel welcome|regardless|haha|best|well(?! done))`,
  `never (?:<v:forget|regret|look> (?:that|it|how|what|back)|late|lost|missed|mind)`,
  `(?:i|we) (?:have )?never (?:used to|<v:miss|call>|done|worked|been|had a complaint|seen|tried|led|taught|thought i|managed|driven|run|written|chaired)`,
  `(?:almost|nearly|not|did not|do not|can not|is not) (?:always|everyone|everything|all)`,
  `(?:always|never) (?:wanted|been (?:a|able|good|interested|keen|curious|that)|dreamed|dreamt|liked|hoped|happy|welcome|willing|glad)`,
  `(?:always|never) (?:closed|open|shut|locked)`,
  `(?:nobody|nothing|none|no [^ ]+) (?:<..6>)(?:allowed|permitted|enters?|goes|leaves?|moves?|starts?|gets? (?:in|out|past|through)|drives?|works?|touches|comes?) (?:<..6>)(?:without|unless|until)`,
  `never (?:<..1>)(?:get|gets|am|is|are|be) (?:bored|tired|lost|sick|enough)`,
  `(?:that|which) is how it should be`,
  `it never gets? (?:boring|dull|old|tired|easier|routine|less)`,
  `nobody asked me to(?= [,.!]|$| but)`,
  `so (?:i|we) (?:<adv*>)(?:made|wrote|built|started|drew|set up|tidied|bought|designed|created|put|translate|fixed|sorted|printed)`,
  `(?:opens?|closes?|runs?|leaves?|departs?|go out|goes out|starts?) at (?:\\w+)`,
  `(?:never|always|nobody|nothing|everyone|everything) (?:[^ ,]+ ){1,5}(?:on|at|before|after|between) (?:<day>|weekends?|bank holidays?|\\d[^ ]*|noon|midnight)`,
  `(?:if|when|unless|until|once|after|before|in case|as soon as) (?:[^ ,]+ ){0,6}(?:, )?(?:nobody|nothing|everyone|everything|none)`,
  `nobody (?:<..4>)(?:listen|hire|take|want|follow|look|pick|choose|believe|trust)[a-z]* (?:[^ ]+ ){0,5}(?:like me|of my age|my age|with my)`,
  `never (?:<v:let|keep|leave>) (?:<..3>)(?:wait|waiting|down|alone|in the lurch)|(?:i|we) never (?:<adv*>)(?:got|went|made it) (?:any )?(?:further|past|beyond)|(?:nobody|no one) (?:knew|guessed|won) (?:the|that|it|what)|nobody minds|so (?:i|we) would (?:<adv*>)(?:like|love) to be the first|(?:nobody|no one) (?:was|got|is) (?:<adv*>)(?:hurt|injured|harmed|ill)`,
  `never (?:<..1>)(?:part of|on my mind|my intention|the plan|the idea|in question|in doubt|an issue|a problem)`,
)

/** Complaints that allow of no exception. Not in praise, about one's own record, or in a timetable. */
export function cue(reading: Reading): Cue | null {
  if (
    !/\b(?:always|never|ever|every|each|whatever|matter|answer|no ?-?one|nobody|nothing|all|not|24|constantly|invariably|without|forever|none|everything|the whole|non)/i.test(
      reading.text,
    )
  )
    return null
  // `With my spelling nobody will hire me`, `they'll never make me permanent`: a verdict, a closed door first of all.
  if (selfLimiting(reading)) return null
  const bare = isBare(reading) && noPossibilities(reading) === null
  const hit = findUnless(
    ownStatements(reading),
    (among) => findIn(among, COMPLAINS) ?? (bare ? (findIn(among, BARE) ?? byTone(among)) : null),
    ({ text }) => GLAD.test(text),
  )
  return hit && cueOf(reading, hit)
}

export const examples: Examples = {
  fires: [
    'Nobody ever tells us when the plans change.',
    'You always say no to new ideas',
    "It's always the same people who get the good routes.",
    'I never get asked for the nice projects.',
    'Everyone gets a new laptop except me.',
    'Nothing ever changes in this school.',
    "Every time I bring it up there's another excuse.",
  ],
  silent: [
    'You always make time for us.',
    "I've never led a team and I'd like to learn.",
    'The pharmacy is always closed on Sundays.',
    'Everyone gets the minutes on Friday.',
    'No one was at the desk, so I left the form there.',
    "I've always wanted to work with animals.",
    'He told me I never listen.',
    'The night team never let me down.',
  ],
}
