import { pattern } from '../../../grammar/en/pattern.ts'
import { isBare } from '../../../grammar/en/bare.ts'
import { ownWords } from '../../../grammar/en/own-words.ts'
import { cueOf, findIn, plainsOf } from '../../../grammar/en/plain.ts'
import { isHurting } from '../../../grammar/en/tone.ts'
import { WANTS } from '../../../grammar/en/wants.ts'
import type { Reading } from '../../../grammar/reading.ts'
import { cue as awayFrom } from '../../ambition/away-from/en.ts'
import { cue as onlyMoney } from '../../ambition/only-money/en.ts'
import { cue as vague } from '../../ambition/vague/en.ts'
import { cue as noPossibilities } from '../../belief/no-possibilities/en.ts'
import { cue as selfLimiting } from '../../belief/self-limiting/en.ts'
import { cue as silenceCost } from '../../belief/silence-cost/en.ts'
import type { Cue, Examples } from '../../rule.ts'

/** A state of things that is bad for whoever is in it. */
const BAD_STATE = `(?:unfair|unreasonable|unsafe|insane|crazy|mad|ridiculous|unbearable|unsustainable|unmanageable|impossible|impossible to [^ ]+|chaotic|chaos|a (?:mess|joke|nightmare|struggle|shambles|circus|disaster|madhouse|constant|farce|disgrace|fight|battle|slog|problem|minefield|war zone|death trap|revolving door)|exhausting|draining|stressful|frustrating|demoralising|demoralizing|soul-destroying|mind-numbing|tedious|boring|dull|monotonous|repetitive|dead|hell|murder|killing|wearing|unclear|vague|confusing|confused|outdated|out of date|broken|useless|toxic|awful|terrible|horrible|dreadful|poor|bad|grim|dire|lonely|noisy|freezing|too|through the roof|out of control|out of hand|all over the place|getting (?:worse|out of hand|too|on top of)|worse|below|behind|understaffed|short-staffed|short staffed|overloaded|overworked|underpaid|undervalued|underused|overlooked|ignored|passed over|stuck|trapped|bored|knackered|exhausted|shattered|tired|drained|worn out|run ragged|stretched|swamped|snowed under|drowning|overwhelmed|flat out|frustrated|fed up|demotivated|lost|left out|isolated|torn|invisible|taken for granted|squeezed|sandwiched|(?:rushed|run) off|(?:working|paid|employed|graded) (?:<adv*>)(?:way |far |well )?(?:below|beneath|under) (?:my|our)|on my knees|on our knees|at breaking point|unhappy|miserable|unappreciated|sidelined|micromanaged|underestimated|wasted|going round in circles|going nowhere|running on empty|a dogsbody|always (?:late|last|rushing|the one|me|short|tired|behind)|constantly [^ ]+|in the dark|pulled in|firefighting|treading water|standing still|dying|suffering|struggling|burning|falling|failing|losing|wasting|missing|slipping|piling|on the edge|hanging by|hard to (?:plan|combine|keep|get|concentrate)|difficult to (?:plan|combine|keep|get|concentrate)|not [^ ]+)`

const TROUBLED = pattern(
  `since (?:[^ ,]+ ){1,3}(?:left|went|retired|quit|is off|is ill|moved) ,? ?i (?:have been|am|do|have|run|cover) [^ ]+`,
  `(?:paid|contracted|employed|hired) for (?:[^ ,]+ ){1,2}(?:hours|days)?(?: a week)? ?(?:and|but) (?:i )?(?:<adv*>)(?:work|do|put in|am there) [^ ]+`,
  `(?:has|have|needs?) to (?:<adv*>)go (?:past|through|via|by) (?:two|three|four|five|six|ten|everyone|half|\\d+|several|all) [^ ]+`,
  `(?:two|three|four|five|six|half|\\d+|several|many|most) (?:of (?:us|the [^ ]+) |[^ ,]+ )?(?:have |has )?(?:<adv*>)(?:left|quit|gone|resigned|been let go)(?= (?:[,.!]|and|this|since|in|already)|$)`,
  `all (?:of )?the (?:nice|good|best|easy|decent|interesting|quiet) [^ ]+ (?:<adv*>)(?:go|goes|went|are given) to`,
  `(?:they|management|planning|hr|my (?:boss|manager|supervisor)|someone|head office) (?:have |has )?(?:<adv*>)(?:cut|halved|cancelled|scrapped|took away|took|changed|moved|gave|given|binned|split) (?:my|our) (?!(?:advice|word|warning)(?: |$))[^ ]+`,
  `<v:drive> (?:me|us|everyone) (?:<adv*>)(?:nuts|mad|crazy|insane|round the bend|up the wall|potty|spare|bonkers)`,
  `(?:i am|we are) (?:<adv*>)so (?:<adv*>)(?:busy|tired|behind|stretched|rushed)(?= |$)(?! (?:that i|with (?:the )?(?:good|nice)))`,
  `(?:i am|we are) always the (?:one|ones) (?:who|that|to)`,
  `(?:i am|we are) expected to (?:[^ ]+ ){1,7}(?:on top of|besides|as well|too|for free|unpaid)(?= |$)`,
  `(?:are|am|'s|is|left) (?:<..1>)down to (?:one|two|three|four|five|six|seven|\\d+)`,
  `(?:had|have|on|got) (?:<..1>)(?:my )?(?:three|four|five|six|seven|third|fourth|fifth|sixth|\\d+) (?:<..1>)(?:managers?|bosses|boss|team leaders?|supervisors?|heads|directors?|reorganisations?|systems) (?:<..2>)(?:in|since|this|within|already)`,
  `since (?:<..6>)(?:i|we) have (?:<adv*>)had (?:three|four|five|six|seven|\\d+) (?:different )?(?:managers|bosses|team leaders|supervisors|heads|directors)`,
  `(?:caseload|workload|list|queue|backlog|hours|targets|pile|classes|admin|paperwork|number of [^ ]+|travel time|commute) (?:has|have) (?:<adv*>)(?:doubled|tripled|trebled|exploded|grown|gone up|shot up|risen|got longer)`,
  `<v:change> (?:his|her|their) minds? (?:every|all the time|each|constantly|twice|by the|daily|weekly)`,
  `(?:i|we) (?:<adv*>)(?:got|get|was|were|am|are|have been|keep (?:getting|being)) (?:<adv*>)(?:passed over|overlooked|left out|skipped|sidelined|turned down|fobbed off|interrupted|talked over|taken for granted)`,
  `it is (?:<adv*>)(?:the|my|all the) (?:<..1>)(?:commute|hours|noise|travel|travelling|driving|heat|cold|rota|shifts|stairs|smell|paperwork|admin|atmosphere|pressure|stress|distance|nights|weekends|uncertainty|bureaucracy)(?= [.,!;–—-]|$)`,
  `(?:do not|never|no longer) (?:<adv*>)know where (?:i|we) stand`,
  `(?:is|are|am|'s|feels?|feel|was|were|been|getting|gets|get|becoming|has become|have become|looks?|seems?|keeps?|left|makes? (?:me|us|it)|drives? (?:me|us)) (?:<adv*>)(?:so |very |really |pretty |completely |totally |utterly |absolutely |just |a bit |always |permanently |constantly |bloody )*${BAD_STATE}`,
  `(?:^|, )(?:so |very |really |always |completely |totally |bloody |constantly |just )*(?:knackered|exhausted|overworked|underpaid|understaffed|overloaded|swamped|stuck|bored|stressed|burnt out|short-staffed|overlooked|unfair|frustrated|shattered|undervalued|snowed under|run ragged)`,
  `too (?:much|many|busy|little|few|late|long|far|heavy|tight|low|high|big|small|noisy|loud|hot|cold|slow|fast|hard|tired|short|early|often|complicated|expensive|thin|stressful|chaotic)`,
  `(?<!(?:where|that|who|which|if|because|even if|when|so that|as|than|so) )(?:i|we|it|there|they|he|she|people|my [^ ]+|our [^ ]+|the [^ ]+|everyone|[^ ]+s) (?:(?!(?:where|that|who|which|because|if) )[^ ,]+ ){0,6}?(?:not(?! (?:matter|decided?|thought about|made up|sure|chosen|mind|know))|never(?! (?:gets? (?:tired|bored|boring|dull|old)|be bored|bores|want))|hardly|barely|nobody|nothing|no(?! longer)|without|nowhere)`,
  `^(?:no|not enough) (?:time|rest|breaks?|support|help|budget|staff|space|hands|idea what|feedback|overview|structure|lunch|peace|cover|clarity|guidance)`,
  `(?:nobody|nothing(?! beats)|no manager|not one of us|neither of us) [a-z]+`,
  `(?:killing|wearing|grinding|driving|getting|eating|wrecking|ruining|burning|draining|costing|breaking|stressing|pulling) (?:me|us|my|our|people)`,
  `(?:is|are|'s|has been|have been|keeps?) (?:<adv*>)(?:piling|stacking|creeping|mounting|slipping|dragging|falling|suffering|leaving|lagging|crumbling|leaking|clashing|changing (?:all|every))`,
  `(?:struggl(?:e|es|ing)|suffer(?:s|ing)?|drown(?:s|ing)?|fail(?:s|ing)?|clash(?:es|ing)?|complain(?:s|ing)?|lack(?:s|ing)?|dread(?:s|ing)?|hate(?:s)?|resent|worr(?:y|ies)|cr(?:y|ies|ied|ying)|in tears|fall(?:s|ing)? (?:apart|behind|through|short)|burn(?:s|ing)? out|break(?:s|ing)? down|lose|loses|losing|waste(?:s|d)?|conflict(?:s)?(?! (?:training|resolution|management|coach|work))|ends? up|bear the brunt|run(?:s|ning)? (?:late|out|behind)|drag(?:s|ging)? on|keeps? (?:on )?(?:growing|increasing|rising|piling|changing|breaking|failing|crashing|shifting|slipping|coming back|getting|interrupting|falling)|miss(?:ing)? (?:my|our|the|out))`,
  `(?:i|we) (?:<adv*>)(?:have|had|have to|has to|am|are|do|keep|end up|get) (?:<adv*>)(?:doing |do |carrying |covering |carry |cover |juggling |running |running between )?(?:all the|(?:two|three|four|five) (?:jobs|roles|functions|posts|people|shifts|teams|bosses|managers|hats|wards|classes|desks|sites|locations|rounds|projects at)|double|the work of|everyone 's|everybody 's|other people 's|someone else 's|half the|both|the (?:whole|brunt|worst|mess|rubbish|dirty|leftovers?))`,
  `(?:one|two|three|four|five|\\d+|people|staff|hands|pairs of hands|colleagues|nurses|teachers|drivers) (?:[^ ]+ ){0,2}(?:short|down|off sick|missing|too many|too few|left and)`,
  `(?:everything|all of it|it all|the lot|everyone 's [^ ]+) (?:<adv*>)(?:lands?|falls?|comes? down|ends? up|goes|depends|gets dumped|comes) (?:<adv*>)(?:on|to|with|down|through)`,
  `(?:every (?:week|day|night|single|month|weekend|shift|time|other|morning)) (?:<..2>)(?:another|the same|something|again|late|a new|until|till|i|we|it|there)`,
  `(?:the same|another) (?:<..3>)(?:every|again|over and over|for (?:\\w+) years|year after year|day in|day after day)`,
  `(?:go|goes|going|given|falls?) (?:<adv*>)(?:all )?to (?:the (?:others|same|new|men|lads|favou?rites|seniors|loud)|others|someone else|somebody else|colleagues|other people|everyone else|agency)(?= |$)`,
  `for (?:\\w+ )?(?:years|ages|months|decades) (?:now|and|without|already|on end|in a row|running)`,
  `(?:my (?:<..1>)(?:manager|boss|supervisor|team leader|foreman|head)|they|management|everyone|head office|he|she|people|colleagues) (?:<adv*>)(?:micromanages?|decides? (?:everything|it all|all)|takes? (?:<adv*>)(?:all )?(?:the )?credit|dumps?|keeps? (?:giving|dumping|changing|moving|cancelling|putting|sending|piling|adding|interrupting|checking|cutting)|interferes?|meddles?|ignores?|forgets?|shouts?|overrules?|goes over)`,
  `takes? (?:me|us) (?:<..2>)(?:hours?|\\d+|half|ages|forever|all)`,
  `(?:never|not) (?:<..1>)(?:have|get|got) (?:<..1>)(?:time|a break|a minute|a moment|enough|any)`,
  `(?:work|job|orders|trade|money) (?:has |have |is )?(?:<adv*>)(?:dried|drying) up`,
  `at (?:each other 's|one another 's) throats?`,
  `(?:my (?:back|knees?|shoulders?|hands?|hip|hips|wrists?|neck|feet|eyes|body|head|family|marriage|kids|partner|wife|husband|sleep|health|social life|home life)) (?:<adv*>)(?:can|is|are|'s|hurts?|suffers?|gets?|has|have|pays?|never|takes?)`,
  `(?:others|someone else|somebody else|everyone else|colleagues|the (?:men|lads|new (?:guy|girl|starters?|people)|others)) (?:<adv*>)(?:gets?|get away|takes?|decides?|earns?|have all|has all|walk off)`,
  `the (?:work|job|jobs|load) of (?:two|three|four|five|six|seven|eight|nine|ten|double|\\d+|several|a whole|an entire|a senior|a manager|my boss|half)(?= |$)`,
  `<v:pull|tear> (?:me|us|everyone) (?:apart|in (?:two|three|all|different|opposite|every)|between|every which way)`,
  `(?:gets?|keeps? getting|got|(?:is|are) (?:always )?being) (?:<adv*>)(?:cut|cancelled|canceled|postponed|given (?:to|away)|taken (?:away|off|over)|dropped|rejected|refused|blocked|shortened|pushed|turned down|interrupted)`,
  `(?:changes?|breaks?|crashes|fails?|moves|shifts|jams|stalls|freezes|stops|goes down) (?:<..3>)(?:every|each|by the|(?:two|three|four|five|six|ten|twenty|several|\\d+) times (?:a|an|per|every)|(?:twice|thrice) an?) (?:single |other )?(?:day|week|hour|month|shift|morning|time)`,
  `<v:spend|waste> (?:<adv*>)(?:half|most of|hours|too much|whole days|all) (?:my |of my |the )?(?:<..1>)(?:days?|weeks?|time|shift|mornings?|hours|evenings?)? ?(?:on|with|in|looking|waiting|chasing|filling|driving)`,
  `<v:cost|lose> (?:me|us|my|our) (?:<..1>)(?:hours?|days?|evenings?|weekends?|time|sleep|energy|half|two|three|an|a|so much|too much|money)`,
  `(?:have |has )?lost (?:<..1>)(?:two|three|four|five|six|half|most|all|\\d+) (?:<..2>)(?:people|colleagues|nurses|drivers|teachers|staff|cooks|clients|hands)`,
  `(?:sat|sitting|stood|standing|stuck|left|always|forever|hanging|spend) (?:<..3>)(?:waiting|idle|queueing|twiddling)`,
  `(?:waiting|chasing|searching|looking|driving|walking|running|queueing|hunting) (?:<..5>)(?:half|most of) (?:the|my) (?:day|week|shift|time|night|morning)`,
  `(?:gets?|given|from|between|juggle|juggling|with|have|has) (?:<..1>)(?:two|three|four|five|different|conflicting|contradictory|opposite) (?:<..2>)(?:sets of )?(?:instructions|orders|answers|stories|bosses|versions|messages|briefs|priorities)`,
  `(?:rota|roster|schedule|timetable|planning|plan|shifts|hours|list|briefing) (?:<..2>)(?:comes?|is|are|gets?|arrives?|goes|appears?|posted|published|known|changes?) (?:<..3>)(?:(?:one|two|three|a|an?|the) (?:days?|hours?|evening|night|week) (?:before|ahead|in advance|beforehand)|at the last|overnight)`,
  `^(?:two|three|four|too many) (?:bosses|managers|captains|chiefs|employers|masters)(?= |$)`,
  `and then (?:they|he|she|it) (?:<adv*>)(?:goes|go|leaves?|quits?|disappears?|gets? (?:the|cancelled|dropped)|walks?)(?= [.!,]|$)`,
  `(?:freezes?|crash(?:es)?|jams?|breaks? down|fails?|goes down|packs? up|stalls?|cuts? out) (?:<adv*>)(?:when|whenever|as soon as|during|all|constantly|always|on me|right)`,
  `(?:work|do|doing|working|have|run) (?:two|three|four) (?:jobs|roles|functions|posts)`,
  `the (?:real|actual|proper|important) (?:work|job) (?:<..2>)(?:after|later|waits?|suffers?|last|home)`,
  `(?:doing|do|does) (?:my|our|the) (?:boss|manager|supervisor|team leader|deputy|colleague) 's (?:job|work)`,
  `(?:two|three|both|my|the) (?:bosses|managers|teams|departments) (?:<..3>)(?:do not|never|can not) (?:<adv*>)(?:talk|agree|speak|listen|communicate|align)`,
  `but (?:i|we) (?:<adv*>)(?:work|do|run|put in|am there|cover) (?:<..2>)(?:\\d+|more|double|twice|full)`,
  `(?:leaving|left|quit|quitting) (?:<..3>)(?:one after|in droves|by the|because)`,
  `(?:the problem|the trouble|my problem|the issue|the thing) (?:is|with)`,
  `(?:does not add up|half of what|more and more|less and less|worse and worse|on top of (?:that|it|my)|by myself|all on my own|on my own|single-handed|around the clock|all day long|from morning till night|non-stop|nonstop|constantly|last minute|last-minute|at short notice|behind schedule|out of hours|unpaid|shrinking|red tape|bottleneck|double shifts|split shifts|zero hours|zero-hours|temporary contract|fixed-term)`,
)

/** What is wanted or put forward, also without `I want`. */
const PROPOSES = pattern(
  `after that (?:the|a|an|my) [^ ]+`,
  `and would (?:<adv*>)(?:like|love|prefer|want|welcome)`,
  `(?:would|should|could|needs? to be|ought to) (?:<adv*>)(?:fix|solve|help|make|work|be|suit|do|mean|save|give|let|go|get|have|start|stop|take|keep|share|[.!])`,
  `^(?:more|a|an|one|two|three|less|fewer|better|fixed|to|working|running|teaching|doing|being|having|learning|starting|building|my own) (?:[^ ]+ ){0,6}(?:instead|please|every|per|a week|with|and|of|for)`,
  `so (?:i|we) (?:would|want|will|am going|asked|suggested)`,
  `, so (?:a|an|the|more|fewer|less|part-time|maybe|preferably|let|better|days|mornings|could) (?!(?:lot|whole)(?: |$))[^ ]+`,
  `(?:i|we) would (?:<adv*>)(?!(?:not|never|be|hate|have|lose|die|leave|quit|say) )[a-z]+`,
  `(?:please|let us|instead|so that|in return|propose|proposal|suggest|suggestion|(?:my|our) (?:idea|plan|solution)|rather|prefer|ideally|solution|how about|what if|deal)`,
  `(?:wish|hope|dream|goal|aim|looking for|after a|looking to|ready for|keen|interested in|happy to|love to|like to)`,
  `(?<!(?:not|never) )(?:i|we) (?:want|need|would like|ask)`,
)

/** Starts as what one would be doing: a picture, not a problem. */
const SCENE = pattern(
  `^nothing but [^ ]+`,
  `^(?:in|at|on|with) (?:the|a|an|my own) (?:<..3>)[^ ]+ , where`,
  `^on (?:my|our) own (?:with|in|at)`,
  `^(?:reduce|prevent|cut|improve|raise|set up|make|get|save|solve|organi[sz]e|introduce|simplify|shorten|stop|combine|divide|create|write|speed up|bring|turn|help|give|let|start) `.trimEnd(),
  `^(?:less|fewer) (?!and )(?!.* than )[^ ]+`,
  `^nobody (?:left|having|standing|waiting|needing) [^ ]+`,
  `^(?:no|without|not) (?:[^ ,]+ ){1,5}, (?:my own|a|an|more|days|mornings|plenty|lots) [^ ]+`,
  `^(?:be|become|work|help|coach|run|lead|build|teach|drive|fix|train|own|open|cook|design|join|found|reach|grow|keep|someone who|somebody who|that (?:the|my|our|we|i)|to [a-z]+|head of|part-time|full-time|my own|in (?:a|one|two|three|five|ten) years?)`,
  `^(?:an?|the) (?:<..2>)(?:job|team|role|place|boss|life|week|post|position|workplace|company|school|kitchen|function|desk|class|shift|work) (?:where|that|with|in which|which|of my own|without)`,
  `^something (?:with|for|in|about|where|nobody|like)`,
  `i am (?!always )(?:<adv*>)the (?:first|head|one (?:who|people)|boss|chef|owner)`,
  `so (?:more|less) of`,
  `^(?!everything|nothing|something|anything|feeling|being (?:ignored|overlooked|passed|treated|left)|struggling|drowning|doing (?:three|two|four|the work)|working (?:too|far)|running (?:around|between)|going)[a-z]+ing`,
)

/** Nothing is wrong: all is well, or it is put with a wink. */
const CONTENT = pattern(
  `stuck (?:on|at|in) (?:chapter|page|module|level|question|exercise|the (?:<..1>)(?:exam|module|chapter|traffic|test|exercise))`,
  `, i do (?:in|at|with|for) [^ ]+`,
  `it is (?:that|so) (?:good|nice|great|fun|pleasant)`,
  `(?:can not|could not|never|do not) (?:get|be|been) (?:<..1>)bored`,
  `so (?:do|am|can|have|will) i`,
  `nothing fancy`,
  `(?:goes|going|went|works|working|gets on|doing|runs?|turned out) (?:<adv*>)(?:well|fine|great|smoothly|nicely)`,
  `(?:have|got|is|leaves?) (?:me )?(?:<..1>)time(?= (?:now|for|again|to (?:learn|study|do)|[.!,])|$)(?<!no time)(?<!(?:not|never) (?:<..1>)(?:have|got) (?:<..1>)time)`,
  `(?<!(?:not|never|hardly|keeps|keep) )(?:grown|growing|grew|improv(?:ed|ing|es)|learn(?:t|ed|ing)|certified|qualified|in charge of|halfway through)`,
  `(?:best|good (?:with|at)|what i (?:like|love|enjoy)|(?:i|we) (?:<adv*>)(?:like|love|enjoy)(?! (?:being ignored|that less)))`,
  `(?:do not mind|can not wait|could not be (?:happier|better)|no complaints|nothing (?:wrong|to complain|changes for me|needs)|not bad|suits? me|happy (?:with|where|as|here|home)|love (?:it|my|the|this|what)|enjoy|fine (?:as|with|by)|content|proud|keep (?:doing|it|this|things)|stay where|as it is|like it|good at|no problem|no need|not sure|do not know|no idea|no preference|nothing special|not much|nothing|none|no)(?= (?:[.!,;]|with|where|as|home|here|my|the|this|what|it|by|yet|exactly|really|to|at|about|which|either|doing|things|[a-z]+ing)|$)(?<=^(?:[^ ]+ ){0,2}(?:nothing|none|no|not much|not sure|do not know|no idea|no preference|nothing special)|(?:mind|wait|happier|better|complaints|wrong|complain|me|needs|bad|with|where|as|here|home|it|this|my|the|what|enjoy|by|content|proud|doing|things|is|at|problem|need|sure|know|idea|preference|special|much))`,
)

/** How things are, said as a full sentence: where no wish stands beside it, that is what is wrong. */
const STATES = pattern(
  `^(?:(?:so|well|and|the thing is|honestly|basically|right now|every (?:day|week)) )?(?:(?:i|we) (?:<adv*>)(?:do|have|am|are|get|work|spend|live|sit|stand|drive|carry|cover|run|train|need|see|hear|wait|share|keep|feel|must|pay|lose|start|finish|end|travel|juggle|handle|answer|sleep|come|go|been|have to|only)|(?:my|our|the|this|these|every|each|two|three|half|most|all) (?:[^ ]+ ){1,5}?(?:is|are|'s|has|have|gets?|takes?|eats?|costs?|makes?|keeps?|means?|comes?|goes|runs?|drags?|falls?|changes?|needs?|breaks?|starts?|ends?|lasts?|clashes|lies|sits|leaks?)|(?:it|there|everything|everyone|working|travelling|sharing) (?:[^ ]+ ){0,4}?(?:is|are|has|have|takes?|costs?|gets?|means?|feels?|keeps?|been))`,
)

/** What tells that a state of things is put up with: for how long, how much, alone, or how bad. */
const WEIGHED = {
  test: (text: string): boolean => text.split(' ').some((word) => isHurting(word) || BURDENS.has(word)),
}

const BURDENS: ReadonlySet<string> = new Set(
  `alone while double twice unpaid nobody always without instead than ahead last either enough`.split(/\s+/),
)

/** About the future, or about asking: that is a belief, and other rules look at those. */
const LOOKS_AHEAD = pattern(
  `(?:learned|learnt|dreams?|beyond|thick|degree|diploma|master 's|from inside|why would|the moment|run away|does not matter|do not matter|too (?:old|young|stupid|shy|thick|soft|much of))`,
  `[:,;–—] (?:and )?(?:split|give|let|make|put|take|move|share|hire|start|stop|swap|cut|fix|pay) (?:it|me|us|my|the|that|them|half|some|one)`,
  `(?:grant|or) (?:or )?no`,
  `(?:will|would|shall) (?:<adv*>)(?:never|not|only|be (?:able|too))`,
  `(?:maybe|perhaps|to ask|asking|(?:not|rather|better|to) say|wait|some ?day|one day|ever|career|promotion|promoted|chance|chances|opportunities|opportunity|vacancy|vacancies|position|positions|age|possible|impossible|posts?|such|ladder|future|wishes|lifetime|careers|permanent job|type|kind of person|person|enough for|clever|smart|stupid|shy|talent|leader)`,
  `(?:i|we) (?:can|could) not (?:do|be|lead|manage|speak|learn|handle)`,
)

/** At least so many words: a name or a catchword tells of no problem. */
const SHORTEST = 3

/** Names a problem and says nowhere what is wanted instead. What another rule is about is left to that rule. */
export function cue(reading: Reading): Cue | null {
  const plains = plainsOf(reading)
  if (plains.reduce((sum, { words }) => sum + words.length, 0) < SHORTEST) return null
  const own = ownWords(reading).filter(({ asks }) => !asks)
  const hit =
    findIn(own, TROUBLED) ??
    (isBare(reading) && own.some(({ text }) => WEIGHED.test(text)) ? findIn(own, STATES) : null)
  if (!hit) return null
  const says = plains.some(({ text }) =>
    [WANTS, PROPOSES, CONTENT, SCENE, LOOKS_AHEAD].some((one) => one.test(text)),
  )
  if (says || OTHERS.some((other) => other(reading) !== null)) return null
  return cueOf(reading, hit)
}

const OTHERS = [awayFrom, onlyMoney, vague, noPossibilities, selfLimiting, silenceCost]

export const examples: Examples = {
  fires: [
    'I am stuck on the same ward for six years now.',
    "It's unfair how the weekends are divided.",
    'Too much work, not enough hands.',
    "We've been two people short since May.",
    'My travel time is killing me.',
    'I never get to the work I was hired for.',
    'Everything lands on my desk.',
  ],
  silent: [
    'It is too busy, so I would like to hand over the rota.',
    'I want to lead the night team.',
    "We're short of people; I propose a fixed pattern.",
    'Teaching new drivers.',
    "I don't mind the nights.",
    'No more nights please.',
    'There is no future for me here.',
    'A bench of my own to repair radios.',
  ],
}
