/**
 * What people hold over somebody else's head: going, going over their head, doing less. Each is a threat only beside a
 * condition; `en.ts` asks for that.
 */

const WILL = `(?:i|we) (?:(?:will|shall|would|might|may|can|could|am|are|have|had|need|be|swear|just|not|simply|honestly|then|straight|definitely|to|going|as|well|better|soon|all|both|probably|really|also|seriously|personally) ){0,5}`

/** Where a sentence or clause ends behind a word that means leaving only when it stands alone. */
const ENDS_THERE = `(?= (?:[,;:.!–—)-]|and|for good|simple|full|end|because|as|before|by|within|tomorrow|today|then|to (?:the|a|another|somewhere|someone)|with(?: |$)(?:effect|immediate)|mate|pal|boss|sarge|chef|guv|straight|next|this (?:week|month|year|summer|time)|it is|that is|your|is that|if|unless|when|once|should|until|the (?:minute|moment|second|day|next)|or|otherwise|no (?:messing|joke|ifs|two))(?= |$)|$)`

const WORKPLACE = `(?:(?:this|the|my|your) (?:[^ ]+ )?(?:place|job|company|firm|team|ward|school|trust|department|kitchen|shop|depot|site|crew|force|service|unit|department|hospital|store|office|lab|farm|practice|university|council|theatre|restaurant|post|band|station|building|yard|profession|organi[sz]ation|business|agency|home|station|clinic|plant|factory|warehouse|library|garage|nursery|hotel|bakery)|here|you(?= (?:[,;:.!]|to it|lot|all|guys))|teaching|nursing)`

const JOB = `(?:job|jobs|employer|post|position|place|school|ward|hospital|company|firm|kitchen|depot|shop|team|boss|role|trust|garage|lab|farm|force|site|crew|somewhere|work|employment|restaurant|garage|practice|home|agency|theatre|mug|muggins|idiot|sucker|fool)`

export const GOES: readonly string[] = [
  `you (?:will|are going to) (?:<adv*>)(?:be )?(?:<adv*>)(?:train(?:ing)?|look(?:ing)? for|hir(?:e|ing)|advertis(?:e|ing) for|interview(?:ing)?|recruit(?:ing)?|find(?:ing)?) (?:someone (?:new|else)|somebody (?:new|else)|a (?:new|replacement)|my (?:replacement|successor)|another [^ ]+)`,
  `you (?:will|are going to) (?:<adv*>)miss me(?= |$)`,
  `${WILL}(?<!(?:am|are) not )(?:leave|leaving|walk|walking|quit|quitting|resign|resigning|gone|out|off|done|finished|through|going|go|history|outta here|out of here|packing up)${ENDS_THERE}`,
  `${WILL}(?:leave|leaving|quit|quitting|walk out on|walking out on|resign from|done with|finished with|through with|out of|off from|walk away from) ${WORKPLACE}(?! (?:by|via|through|at (?:\\d|four|five|six|half|noon)|unlocked|open|empty|tidy|clean|early|for (?:lunch|a (?:break|while|moment|minute|walk))|to (?:fetch|get|pick|meet|see|collect|check)|as we|until|till)(?: |$))`,
  `${WILL}(?:walk out|walking out|walk away|walking away|step down|stepping down|stand down|throw in the towel|throwing in the towel|call it (?:a day|quits)|jump ship|jumping ship|(?:move|moving) on(?! (?:to|with|from) (?:the|item|point|question|topic|slide|<day>))|bow out|pack(?:ing)? it (?:all )?in|jack(?:ing)? it (?:all )?in|chuck(?:ing)? it (?:all )?in|pack(?:ing)? my bags|clear(?:ing)? (?:out )?my (?:desk|locker)|say(?:ing)? goodbye|up sticks|vote with my feet)`,
  `<v:hand|put|turn|send|give> (?:you )?(?:in )?(?:my|our) (?:\\w+ )?(?:notice|resignation|badge|keys|papers|letter|cards|apron|lanyard|pager|uniform)(?: in)?`,
  `<v:give> (?:my )?notice`,
  `<v:tender> my resignation`,
  `${WILL}(?:start|begin|be|go)? ?(?:look|looking|shop|shopping|search|searching|apply|applying|interview|interviewing|try|trying|go|going|take my [^ ]+(?: [^ ]+)?|taking my [^ ]+(?: [^ ]+)?) (?:elsewhere|somewhere else|around|for (?:another|a new|a different|other|something else|somewhere)(?: ${JOB})?(?= |$)|to (?:a|the|our|your) (?:competitors?|competition|opposition|rivals?)|next door|across the road|down the road)`,
  `${WILL}(?:start|begin|be|am)? ?(?:find|finding|get|getting|taking|take|accept|accepting) (?:myself )?(?:another|a new|a different|a better|that other|the other|the agency|their|that) (?:${JOB}|one|offer)`,
  `${WILL}(?:find|finding|go|going) (?:myself )?(?:somewhere|someone|a [^ ]+|an [^ ]+) (?:else|that (?:will|does|can|values|pays|appreciates)|who (?:will|does|can|values|pays|appreciates)|where (?:they|i))`,
  `${WILL}(?:take|taking) my [^ ]+ (?:to (?!(?:the |my |our |work|school|bed|lunch)(?: |$)?)|elsewhere|across|down|somewhere)`,
  `${WILL}(?:start |go )(?:looking|job hunting|applying)`,
  `${WILL}<..2>(?:update|updating|dust|dusting|polish|polishing|send|sending) (?:off )?(?:out )?my (?:cv|resume)`,
  `you (?:will|can|would) (?:have|get|find|be getting|be having) my (?:<..3>)(?:notice|resignation|badge|keys|papers|letter|apron|lanyard|pager|uniform|epaulettes|stripes|warrant card)`,
  `my (?:\\w+ )?(?:notice|resignation|letter|badge|keys|apron|lanyard) (?:will be|is|goes|lands|will land|will go|will come)`,
  `you (?:will|are going to|would) (?:be )?(?:lose|losing|be without) (?:me|us|a (?:good|decent)|your (?:best|only))`,
  `you (?:will|would) be (?:one|a [^ ]+|an [^ ]+|two) (?:[^ ]+ )?(?:short|down|down by)`,
  `(?:i|we) (?:will |am |are |shall |be |going |to ){1,4}(?:phone|phoning|call|calling|ring|ringing|contact|contacting) (?:the |my )?(?:agency|agencies|recruiter|union|competition|competitors?|lawyer|solicitor|headhunter|press)`,
  `(?:i|we) (?:will |am |are |shall |be |going |to ){1,4}(?:tell|telling|let|letting) (?:everyone|everybody|them all|the (?:whole|others|team|parents|staff|board|customers|clients)|people) (?:know )?(?:why|what|how|about|that|where)`,
  `you (?:will|would) have to (?:explain|answer|account)`,
  `you (?:will|would|can) be? ?<..5>(?:on your own|by yourself|without me|on your tod)`,
  `you (?:will|have|would) <..3>(?:see the back of me|seen the last of me|not see me (?:again|for dust)|see me for dust)`,
  `${WILL}(?:go (?:and )?|be |start )?(?:work|working|drive|driving|cook|cooking|teach|teaching|sign|signing|sign on|signing on|sell|selling) (?:for|at|with) (?!(?:you|me|the (?:team|children|kids|clinic|desk|office|weekend|new|same)|a (?:day|week|while|change|solution)|it|this|that|less|free|my|our|six|seven|eight|nine|\\d) )[^ ]+`,
  `you (?:will|would) not (?:be )?(?:see|seeing|hear|hearing|find|finding|get|getting|have|having) (?:from )?(?:me|us|any(?:thing)? (?:more )?(?:from|out of) me)(?= |$)(?! (?:on (?:<day>)|tomorrow|today|complain|complaining|late))`,
  `${WILL}(?:putting|put) in for (?:a|another|that|the) (?:<..1>)(?:transfer|move|job|post)`,
  `that is me (?:gone|done|off|out|finished)`,
]

const ABOVE = `(?:the )?(?:[^ ]+ )?(?:union|unions|rep|hr|human resources|board|governors|governor|director|directors|press|papers|paper|newspapers|newspaper|media|lawyer|lawyers|solicitor|court|tribunal|acas|ombudsman|cqc|ofsted|hse|osha|inspector|inspectors|inspectorate|mp|ceo|md|chief executive|owner|owners|regulator|labor board|works council|council|your (?:own )?(?:boss|manager)|authorities|head office|trustees|dean|ethics line|hotline|commissioner|superintendent|police federation|eeoc|bbc|local paper|top|next level|safety rep|area manager|regional manager)`

export const ESCALATES: readonly string[] = [
  `${WILL}(?:go|going|take|taking|bring|bringing|turn|turning|escalate|escalating|complain|complaining|report|reporting|write|writing|speak|speaking|talk|talking|straight|ring|ringing|call|calling|contact|contacting|phone|phoning|involve|involving|raise|raising) (?:[^ ,]+ ){0,3}?(?:straight |directly |right )?(?:to |with |up with )?${ABOVE}(?! (?:meeting|form|rep about the|dinner|do|social|office for))`,
  `over your head`,
  `<v:take|push|carry> (?:this|it|things|that|the matter) (?:much |a lot |all the way )?(?:further|higher|upstairs|up the line|up the chain|to the top|elsewhere)`,
  `<v:file|lodge|raise|put|make|submit|start> (?:in )?(?:a |an )?(?:formal |official |written |collective )?(?:grievance|complaint|claim|appeal)(?: in)?(?= (?:[,;:.!]|against|about|with|and|to|tomorrow|this|next|on|if|unless|when|over)|$)`,
  `<v:get|bring> (?:the |my |a |our )?(?:[^ ]+ )?(?:union|lawyer|solicitor|rep|hr|press|media|works council) (?:involved|in|on to it|onto it|onto you)`,
  `<v:report> (?:you|it|this)(?= |$)`,
  `(?:i|we) will (?:see you in (?:court|front of)|sue|be suing|go public|name names|blow the whistle)`,
  `(?:on|to) (?:glassdoor|linkedin|facebook|twitter|tiktok|instagram|reddit|social media|trustpilot|the internet)`,
  `<v:tell> (?:everyone|the [^ ]+|them|the whole [^ ]+|people|anyone who|your [^ ]+|all the [^ ]+|every [^ ]+|[^ ]+) (?:[^ ]+ )?(?:what|how|about) (?:you|this|really|goes|happens|things|is really|it is really)`,
  `<v:let|make sure> (?:everyone|the [^ ]+|people|them|your [^ ]+|the whole [^ ]+) (?:knows?|hears?) (?:what|how|about|why)`,
  `<v:tell> (?:everyone|people|the whole [^ ]+) (?:<..4>)(?:what|how|why) (?:you|this|really|goes|happens)`,
  `(?:everyone|the whole [^ ]+|the [^ ]+|people) will (?:hear|know|find out) (?:about|what|how|why)`,
]

const WORK = `(?:covering|cover|doing|do|working|work|taking|take|training|train|coming|come|helping|help|answering|answer|staying|stay|running|run|picking|pick|standing|stand|filling|fill|being|opening|open|driving|drive|signing|sign|teaching|teach|lifting|lift|turning|turn|bothering|bother|putting|put|swapping|swap|going|go|organi[sz]ing|writing|write|delivering|making|make|showing|show|touching|touch|setting|set|loading|volunteering|volunteer|starting|start|finishing|finish|handing|hand|closing|close|attending|attend)`

export const WITHHOLDS: readonly string[] = [
  `(?:i|we) (?:will|am going to|shall|would|are going to|can)(?: just| simply| then| also| be)? ?(?:stop|stopping|quit|no longer be|refuse to|refusing to|cease) ${WORK}`,
  `(?:i|we) (?:am|are) (?:stopping|refusing to|not|done|finished|through) (?!being |going to (?!the |work|that |those |any |another |your ))${WORK}`,
  `(?:i|we) (?:will|shall|would) not (?:be )?<adv*>${WORK}`,
  `(?:i|we) (?:will |am |are |shall |would |might |can |just |be |going |to ){0,4}(?:work(?:ing)? to rule|down(?:ing)? tools|strike|on strike|go(?:ing)? on strike|walk out|do(?:ing)? the (?:bare )?minimum|sit(?:ting)? on my hands|go(?:ing)? slow|stick(?:ing)? to my (?:contract|hours|job description)|clock(?:ing)? off|pull(?:ing)? out|drop(?:ping)? out|pull(?:ing)? the plug|put(?:ting)? in for a transfer|transfer(?:ring)?|withdraw(?:ing)?|cancel(?:ling)?|go(?:ing)? off sick|sign(?:ed)? off sick|hold(?:ing)? back|keep(?:ing)? (?:it|the|my) [^ ]+ to myself|take(?:ing)? (?:my )?[^ ]+ with me)`,
  `no (?:more )?<..6>(?:from me|out of me)`,
  `(?:do not|never) (?:expect|count on|bank on|rely on|come (?:to|crying|running|looking)|look to|ask) (?:me|us|any|another|to)`,
  `you can (?:all )?(?:forget(?! it (?:in|here|at))|whistle|kiss|stick|shove|stuff|sing)(?! about the)`,
  `you can (?:<adv*>)(?:do|cover|sort|run|open|close|train|write|teach|drive|staff|count|clean|load|answer|handle|deal with|finish|take|tell|explain|face|ring) <..6>(?:yourself|yourselves|on your own|without me)`,
  `(?:see|watch) how (?:you|this [^ ]+|the [^ ]+|long|well|it|they) <..4>(?:cope|copes|manage|manages|get on|gets on|runs?|lasts?|do|does|like|survives?|without me)`,
  `good luck (?:finding|running|covering|with|getting|without|staffing|filling|keeping)`,
  `you (?:can|could|will have to|may) (?:<adv*>)[a-z]+ (?:<..5>)(?:yourself|yourselves) from (?:now|then|here) on`,
  `<v:do> (?:exactly |only |just )?(?:what is in my contract|my contracted hours|the bare minimum|nothing (?:extra|more)|not a minute more)`,
]

/** So much of a threat that any condition will do, also `if you give it to Kevin`. */
export const HARSH_CONSEQUENCES: readonly string[] = [
  `you (?:will|can|could|would) (?:<adv*>)(?:have|find|get|be getting|pick up) my (?:<..2>)[^ ]+ (?:<..3>)(?:on|in|by|at) (?:your|the) (?:desk|chair|table|doormat|mat|letterbox|pigeonhole|inbox|office|counter|door|bin)`,
  `(?:lose|losing|lost) me`,
  `you (?:will|can|could|would|may) (?:<adv*>)(?:run|do|open|close|manage|staff|cover|teach|drive|cook|sort|handle|finish|plan|lead|count|load|clean|train|explain) <..7>(?:without me|without us|yourself|yourselves|on your own)`,
  `(?:take|taking|took) (?:my|our|all my|half the|the whole) [^ ]+ (?:[^ ]+ )?with (?:me|us)`,
  `(?:hand|handing|put|putting|give|giving) (?:in )?my (?:notice|resignation|papers|badge)(?: in)?`,
  `my (?:notice|resignation)(?! (?:is up|ends|period|for|runs))`,
  `(?<!(?:if|when|unless|whenever) (?:i|we) (?:ever )?)(?:(?<=(?:i|we|us|am|crew|team|shift|ward|kitchen|lot|just|and|then|would|could|might|may|will|all|be|to|simply|or) )(?:call|calling|ring|ringing|phone|phoning|report|reporting|go|going|throw|pull)) (?:in )?(?:a )?(?:sick|sickie)`,
  `${WILL}<..6>(?:to|with|at|before|by) (?:the )?(?:[^ ]+ )?(?:union|press|papers|newspaper|newspapers|media|lawyer|lawyers|solicitor|court|tribunal|acas|ombudsman|cqc|ofsted|hse|osha|inspectors?|inspectorate|regulator|labor board|works council|authorities|local paper|gazette|radio|journalist|governors|board)`,
  `${WILL}(?:accept|accepting|take|taking|go for|going with|say yes to) (?:the |that |their |his |her |another )(?:<..1>)(?:job|offer|post|position|contract|role) (?:at|from|with|in|across|elsewhere|down|over)`,
  `${WILL}(?:file|lodge|raise|submit) (?:a |an )(?:<..2>)(?:grievance|complaint|claim)`,
  `${WILL}(?:quit|resign|leave for good|walk out|strike|down tools|work to rule|jump ship)(?= (?:[,.!;]|on the spot|and|there|that|the same|straight|immediately|at once|too|as well|tomorrow|next)|$)`,
  `(?:i am|we are|i will be) (?:<adv*>)(?:gone|off|out of here|history|out the door|away)(?= (?:[,.!;]|for good|to [^ ]+|like|before|by|and|too|as well|the same|that)|$)(?! to (?:bed|lunch|the (?:dentist|doctor|shops?|gym|ward|stores?|bank)|work|school|fetch|get|see|pick|collect|meet|a (?:meeting|course))| home)`,
]

/** Pressure that needs no condition beside it. */
export const WARNS: readonly string[] = [
  `you (?:will|are going to) (?:<adv*>)(?:be )?(?:hear|hearing) (?:about (?:it|this) )?from (?:the |my |our )?(?:union|solicitor|lawyer|rep|tribunal|press|inspectorate|ombudsman|works council)(?! (?:about|on|by|regarding|soon|tomorrow|today|this|next))`,
  `i would (?:<adv*>)(?:think (?:again|twice|hard|carefully)|be (?:very |really )?careful|watch (?:it|out|my step)|reconsider|hurry) (?:<..3>)if i were you`,
  `either (?:this|that|it|things|you|the [^ ]+|my [^ ]+) <..6>or (?:i get |i call |i ring |i see )?(?:my|a|our) (?:solicitor|lawyer|union rep)`,
  `^(?:keep|carry|go) (?:<..5>)and (?:<adv*>)(?:see|watch|find out) (?:who|what|how) [^ ]+`,
  `(?:do|try|pull|say) (?:that|this) (?:<..2>)again and (?:i (?:will|am)|you (?:will )?(?:regret|lose|be (?:sorry|out|on your own))|we (?:will|are))(?! (?:show|help|explain|laugh|clap|sing|be (?:happy|glad)))`,
  `(?:i|we) (?:will|am going to|are going to) (?:<adv*>)(?:make sure|see to it) (?:that )?(?:everyone|everybody|the (?:whole )?[^ ]+) (?:<adv*>)(?:knows?|hears?|finds? out|learns?) (?:<..1>)(?:about (?:this|it|you)|what (?:you|really)|how (?:you|things|we))(?= |$)`,
  `you know what (?:<adv*>)(?:happens|will happen|is going to happen|comes next|i will do|i am going to do|is coming|follows) (?:if|when|otherwise|unless)(?= |$)(?! (?:the (?:alarm|light|machine|printer|pump|power|system)|i (?:forget|sleep)))`,
  `if i were you (?:i would )?<..3>(?:careful|carefully|twice|hard|hurry|watch)`,
  `(?:i am|i was) warning you`,
  `then (?:do not|you can not|you should not) (?:count|bank|rely|depend|expect)`,
  `(?:bear|keep) that in mind (?:when|before) you (?:decide|say|choose|answer)`,
  `think (?:very )?carefully before you (?:turn|say|refuse|decide|reject|answer)`,
  `(?:would )?hate to have to (?:take|go|involve|bring|report|tell|call)`,
  `my (?:notice|resignation)(?: letter)? is (?:<adv*>)(?:written|ready|in my|typed|signed|printed|on my)`,
  `either <..8>or (?:the|you|my|our) <..3>(?:stays?|remains?|goes|will be) (?:off|shut|closed|empty|dark|unstaffed|undone|without)`,
  `${ABOVE} (?:gets?|will get|will be|is getting|are|is|will have to be) (?:<adv*>)(?:the (?:whole |full )?(?:file|story|lot|picture)|involved|informed|told|called in|brought in|notified)`,
  `i (?:could|might|can|may) (?:<adv*>)(?:always )?(?:go|talk|speak|turn|write|take (?:it|this)|send (?:it|this)) (?:straight )?(?:to|with) (?:the )?(?:press|papers?|newspapers?|media|union|governors|board|inspectorate|inspectors?|ombudsman|regulator|police|owner|director|council|tribunal|authorities)(?= (?:with|about|if|and|[,.!]|over|any)|$)(?! (?:for (?:the|a|help)|about my (?:pension|contribution)))`,
  `(?:it is )?(?:a )?yes (?:<..3>)or (?:it is |i am |we are )?(?:goodbye|gone|off|over|war|a no from)`,
  `(?:get|find|ask|let) (?:someone|somebody) else to (?:<..6>)then`,
  `(?:do not want|would not want|you want) (?:that |me |it |the [^ ]+ )(?:<..4>)to (?:come out|get out|leak|reach|keep quiet|stay quiet|go public|end up (?:in|with))`,
  `^no (?!more )<..3>,? ?no (?!problem|idea|doubt|worries|need|matter)<..5>(?:deal|overtime|cover|shifts?|work|weekends?|extra|more|nights|favou?rs|me|on-call|help|training|rota|signature|show)`,
  `(?:do not|you should not|nobody should) be (?:<adv*>)(?:surprised|shocked|amazed) (?:if|when) (?:i|we|you|my|half|the (?:whole|rest|team|shift|crew|others|best|lads|girls|night)[^ ]*)`,
  `(?:do not|never) make me (?:go|call|involve|take|get|do|ring|say)`,
  `${ABOVE} (?:will|would|might|may) (?:<adv*>)(?:be (?:very |most |really |quite )?(?:interested|pleased|keen|fascinated|curious)|love|like|want) (?:to (?:hear|know|see|read) (?:about|what|how|why|this|that|your|all|of|it)|in)`,
  `(?:we will|let us|i will) see what (?:<..2>)${ABOVE} (?:says?|thinks?|makes? of|has to say|have to say)`,
  `(?:would hate for|would be a (?:shame|pity) if|imagine (?:if|what)|wonder what) (?:the )?(?:[^ ]+ ){1,3}(?:find out|found out|finds out|hears?|heard|would (?:say|think|make)|to find out|to hear|knew|got wind|to know|to learn)`,
  `(?:i have|i know|i have got) (?:<..4>)(?:journalist|reporter|lawyer|solicitor|someone at the (?:paper|gazette|times|mail|inspectorate|ministry|council)|union man|friend at the (?:paper|inspectorate))`,
  `my patience (?:is|has) (?:<..2>)(?:run|running|limits|wearing|out|thin|up|gone|over|end)`,
  `you (?:have|have got) (?:got )?until (?:<..3>)(?:to (?:fix|sort|decide|give|change|make)|and (?:then|after)|or)`,
  `i (?:will|am) not (?:going to )?(?:be )?(?:ask|asking|say|saying) (?:it )?(?:you )?(?:nicely |politely )?(?:again|twice|a second time)`,
  `you need me (?:<..2>)more than i need`,
  `just (?:you )?watch me`,
  `i (?:can|could) (?:<adv*>)(?:start|be working|walk|be|get a job|get work|go) (?:<..1>)(?:at(?! (?:\\d|six|seven|eight|nine|ten|five|four|noon|once|any time))|into|with|for|anywhere|to) <..5>(?:tomorrow|any time|just like that|any day|in a heartbeat|like that|by monday)`,
  `you (?:will|are going to|would) <adv*>(?:regret|be sorry|rue|pay for|live to regret|come to regret)(?! (?:to|that you))`,
  `there (?:will|are going to|is going to) be (?:consequences|trouble|hell to pay|repercussions|a price to pay)`,
  `(?:do not|you can not|never) say (?:that )?(?:i|we|you were)(?: were| was)? ?(?:did not warn|have not (?:been )?warned|not warned|never warned)`,
  `(?:consider|count) (?:this|yourself|it) (?:a|my|your|the|as)? ?(?:\\w+ )?(?:warning|warned|notice)`,
  `(?:this is|it is|that is) (?:my|your|the) (?:final|last) (?:offer|chance|warning)`,
  `have a (?:good |long |hard |proper )*think before you (?:turn|say|refuse|decide|reject|answer)`,
  `on your (?:own )?(?:head|heads) be it`,
  `take it or leave it`,
  `you have (?:been|had) (?:warned|your (?:last )?warning|fair warning)`,
  `i know (?:things|stuff|enough|a lot|plenty) about (?:you|this place|how you)`,
  `it would be a (?:shame|pity) if <..5>(?:found out|heard|got to hear|knew|got wind)`,
  `<..5>that (?:will|would) have me (?:tomorrow|like a shot|in a heartbeat)`,
]
