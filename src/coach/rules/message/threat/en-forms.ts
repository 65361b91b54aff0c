/*
 * Conditions and consequences in their less usual forms: the condition with its verb first or as an order, the
 * consequence as a bare hint, or as what somebody else will hear, lose or have to do.
 */

const REFUSE = `(?:refuse|deny|decline|reject|block|cancel|cut|drop|skip|ignore|dodge|touch|delay|postpone|overlook|forget|pass|turn|say|do|try|pull|put|give|send|move|make|keep|leave|change|treat|push|fob|string|cross|mess|play|take|hand|hire|promote|dock|question|test)`

/** A condition that does not begin with `if`. */
export const CONDITION_FORMS: readonly string[] = [
  `^(?:and |but |so |, |well |then )*(?:should|were|had|did) (?:you|they|he|she|i|we|it|that|this|the|my|your|anyone|anybody|nothing) `.trimEnd(),
  `^(?:<..2>)${REFUSE} (?:<..7>)(?:and|, and|and then|then)`,
  `^(?:<..2>)(?:refuse|deny|reject|block|cancel|say no) (?:<..5>),`,
  `^(?:<..2>)(?:not (?:getting|being|having|giving|hearing|doing|fixing|signing|paying|granting|approving)|refusing|denying|rejecting|blocking|turning|passing|cancelling|cutting|ignoring|putting me|giving (?!me)|a (?:no|refusal|rejection)|no (?:raise|rise|contract|promotion|change|answer|budget|training|[^ ]+)) (?:<..8>)(?:means|will mean|would mean|and|is (?:goodbye|the end)|equals)`,
  `if you (?:<adv*>)${REFUSE} (?!(?:me|us) (?:the|a|an|my|more|this|that|some|your|it|one|another) )(?:[^ ]+)`,
  `(?:if|when) (?:that|this|it) (?:<adv*>)(?:is|'s) (?:<adv*>)(?:(?:really |indeed |truly )?(?:your|the|their) (?:<..2>)(?:word|answer|decision|attitude|offer|choice|position|plan|view|idea|conclusion|reply|way)|how|the way|a no|no|off|out|too much|not (?:possible|on|happening|going)|beyond|all|where)`,
  `(?:^|[,;:–—-] |and |but )(?:one|a single|another|any) (?:<..2>)(?:more |other )?(?:no|refusal|rejection|delay|cut|cancellation|remark|comment|word|mistake|incident|shift|weekend|month|year|week|night|day|late|excuse|promise|maybe|knock-back|knockback|fob-off|crack|complaint|time|winter|summer|season|trick|stunt|round|meeting) (?:<..6>)(?:and|,|then)`,
  `(?:till|until|by) (?:the )?(?:<..3>)(?:<day>|<month>|end of [^ ]+(?: [^ ]+)?|week|month|year|then|noon|\\d+[^ ]*)(?: [^ ]+)?,? (?:and )?(?:then|after that|or|otherwise|and after that|and not)`,
  `(?:otherwise|or else|if not|failing that|in that case|else)(?= (?:,|i|we|you|my|the|it))`,
  `(?:any|one bit|a bit) more of (?:this|that|your [^ ]+) (?:and|,)`,
  `in the absence of|failing (?:a|an|that|any)|short of (?:a|an)|barring (?:a|an)`,
  `(?:^|[,;.] )(?:no|not (?:a|any)) (?!problem|need|rush|worries|hurry|idea|doubt|matter|offence|offense|way|one|thanks)(?:[^ ,]+ ){1,5},? ?(?:then |and |means )?no (?!problem|need|rush|worries|hurry|idea|doubt)[^ ]+`,
  `(?:the )?(?:minute|moment|second|day|instant) (?:that )?(?:you|they|he|she|someone|somebody|anyone|it|that|this|the)`,
]

const TEAM = `(?:i|we|all of us|the (?:whole |entire |rest of the |full )?(?:team|shift|crew|ward|kitchen|lot of us|lads|girls|staff|department|night shift|day shift|band|class|office|depot|half of us)|half (?:of )?(?:the|my|us|this) ?[^ ]*|none of us|(?:three|two|four|five|several|both|most|some) of us|nobody)`

/** What is held over somebody's head, beside going, going over it and doing less. */
export const CONSEQUENCE_FORMS: readonly string[] = [
  `(?:count|include|leave|keep|cut) me out(?= (?:of|[,.!;]|from|for|and|when|as)|$)`,
  `(?:do not|you can not|never) (?:count on|bank on|rely on|expect|look to|come (?:running |crying )?to) (?:me|us|any|another|my)`,
  `(?<!(?:if|when|once|unless|that|hope) )you (?:<adv*>)(?:will|would|can|could|are going to|may) (?:<adv*>)(?:soon )?(?:have|get|be (?:left|stuck|facing|looking|dealing)|face|end up|be|lose|miss|need|want|see|find yourself|wake up) (?:with |at |to |having )?(?:<..4>)(?:vacanc(?:y|ies)|empty (?:desk|chair|seat|ward|kitchen|till|locker|shop|office|class|stage|bus|bed|room|post|stool|row|hook|slot)|hole (?:in|to fill)|gap (?:in|to fill|on)|nobody (?:left|to)|no (?:one|staff|team|driver|teacher|cook|chef|nurse|cover|night|crew|[^ ]+) (?:left|to|for|at|on)|(?:strike|walkout|walk-out|mutiny|revolt|lawsuit|tribunal|grievance|court case|complaint|problem|riot|fight) on your hands|(?:a |an |the )?(?:strike|walkout|walk-out|lawsuit|tribunal|grievance|court case)|without (?:a|an|me|us|your|any|my))`,
  `(?:(?<!(?:if|when|once|unless|that|hope|maybe|perhaps) )you (?:<adv*>)(?:will|can|could|may|might)|feel free to|by all means|good luck|have fun|best of luck|do) (?:<adv*>)(?:have to |need to |want to |be |go and |then )?(?:find|finding|look for|looking for|get|getting|hire|hiring|recruit|recruiting|advertise for|train|training|ask|start interviewing) (?:for )?(?:yourself |yourselves )?(?:(?:a|an|some) (?:other|new|different|replacement|substitute)|another|someone else|somebody else|some other)`,
  `${TEAM} (?:<adv*>)(?:will |shall |would |am going to |are going to |is going to |am |are |is |might |may )?(?:<adv*>)(?:not (?:be )?)?(?:walks?|walking|walks? out|walking out|downs? tools|downing tools|strikes?|goes? on strike|quits?|quitting|resigns?|leaves?(?= (?:[,.!]|with|too|as well|the same|for)|$)|works? to rule|stops? (?:covering|doing|working)|turns? (?:up|in)|call(?:s|ing)? in sick|goes? sick)(?= (?:[,.!;]|and|on|with|the|that|for|at|from|then|too|as|there|by|before|tomorrow|next|week)|$)`,
  `(?:<v:make> (?:very |damn |absolutely )?sure|<v:see> to it|<v:ensure>) (?:that )?(?:<..4>)(?:hears?|knows?|finds? out|gets? to (?:hear|know|see)|reads?|sees? (?:it|this|the|what|how)|learns?|is (?:told|informed)|are (?:told|informed))(?! (?:i (?:am|have)|about the (?:meeting|change|course)))`,
  `(?:i|we) (?:<adv*>)(?:will |would |shall )?(?:<adv*>)(?:then )?know (?:exactly |full well |perfectly well )?(?:what to do|enough|where (?:to go|i stand|the door is|i can go|the exit is|my future)|what (?:i|we) (?:have|need|must)|my (?:next )?(?:answer|step|move)|how to)(?! (?:with the|about the|at the))`,
  `(?:i|we) (?:<adv*>)(?:will |shall |would |am |am going to )?(?:<adv*>)(?:have to |be forced to |need to |be )?(?:draw|drawing|take|taking|consider|considering|rethink|rethinking|reconsider|reconsidering|review|reviewing|weigh|weighing|think about|look at|looking at|explore|exploring) (?:up )?(?:my|our) (?:own )?(?:conclusions?|options|position|future|choices|stay|commitment|loyalty|plans here|consequences|next step|next move|talents? elsewhere)`,
  `(?:take|taking) (?:my|our) (?:[^ ]+ )?(?:skills?|clients?|customers?|knowledge|experience|talents?|contacts|recipes?|tools|business|licen[cs]e|expertise|ideas|services|students?|network|team|followers?|list|patients?) (?:elsewhere|somewhere|with me|to (?!the meeting)[^ ]+|across|down the)`,
  `(?:someone|somebody|anyone|others?|another [^ ]+|some other [^ ]+|the (?:competition|competitors?|agency|hospital|neighbours|school) [^ ]*) (?:<adv*>)(?:will|would|can) (?:<adv*>)(?:snap me up|have me|take me|hire me|be happy to have me|welcome me|be (?:glad|delighted|pleased) to|pay (?:me|what i|more)|appreciate (?:me|it))`,
  `(?:i|we) (?:<adv*>)(?:can|could|will|would|may|might) (?:<adv*>)(?:always )?(?:get|find|have|earn) (?:a |that |it |the same |another |better |more |work |a better |one )*(?:job |work |pay |money |deal |offer )*(?:elsewhere|somewhere else|anywhere else|across the road|down the road|next door|at (?:the competition|a competitor)|any day|in no time|within a (?:week|day))`,
  `(?:i|we)(?: all| both)? (?:<adv*>)(?:will |shall |am going to |are going to )?(?:<adv*>)(?:stop|quit|refuse to|cease) (?:[a-z]+ing|to [^ ]+|[^ ]+)(?= |$)(?! (?:by|at|for (?:lunch|a)))`,
  `(?<!(?:if|when|unless) )you (?:<adv*>)(?:will|would|are going to) (?:<adv*>)be (?:<adv*>)(?:one |a |an |two )?(?:<..2>)(?:short|down|short of|without|on your own|minus|left with|poorer|looking for)(?= |$)`,
  `(?:the |a |some )?(?:<..1>)(?:newspapers?|papers?|press|union|court|tribunal|judge|inspectorate|lawyer|solicitor|media|works council|head office|police|ombudsman|competition|competitors?|others?|board) (?:will|would|might) (?:<adv*>)(?:listen|do so|hear|know|take|be (?:interested|told|hearing|delighted|only too)|want)?(?= |$)`,
  `(?:i|we) (?:<adv*>)(?:will|would|might|may|could|shall) (?:<adv*>)not (?:<adv*>)(?:show|turn) up`,
  `(?:the|all|my|our) (?:<..2>)(?:keys|files|story|emails?|evidence|recordings?|photos?|screenshots|figures|dossier|diary|letter|report|video|pictures|documents|log) (?:<adv*>)(?:will go|goes|go|will be|is going|are going|ends? up|lands?|will land|will end up) (?:<..2>)(?:to|on|in|with|at) (?:<..2>)(?:hr|press|paper|union|board|desk|inspectorate|police|internet|director|head office|media|regulator|lawyer|solicitor|journalist|ombudsman|owner|facebook|twitter)`,
  `(?:do not|you should not|nobody (?:will|should)) (?:come|be|act|look|start) (?:<..2>)(?:surprised|shocked|crying|complaining|moaning|amazed|running)`,
  `(?:i|we) (?:<adv*>)(?:will |shall |would |am |are |am going to )(?:not )?(?:be )?(?:<adv*>)(?:any longer |no longer )?(?:stay|stick|hang|put in|sign|renew|renewing|extend|extending|come|turn|show|be|carry on|continue|work|remain|last)(?:ing)? ?(?:<..2>)(?:around|up|on|here|another (?:day|week|month|season|year)|back|in on (?:monday|tuesday)|a minute longer|a day longer|in (?:<month>)|my contract|the contract|next (?:year|season|term))(?<=not (?:[^ ]+ ){1,6}[^ ]+)(?! (?:<..2>)(?:until|before|till) (?:i|we) (?:have|had|get))`,
  `(?:i am|i will be|we are|that is me) (?:<adv*>)(?:off|out|gone|done|finished|away|history|elsewhere|out of here|out the door|through)(?= (?:[,.!;]|mate|for good|then|too|and|like|by|before|the)|$)`,
  `(?:half|most|all|a lot|plenty|some|the best) (?:of )?(?:the |us |my |your |this )?(?:<..2>)(?:will|shall|are going to|is going to|would) (?:<adv*>)(?:be )?(?:<adv*>)(?:gone|off|leave|walk|quit|out|follow me|resign|strike|hand in)`,
  `you (?:<adv*>)(?:will|can|would|may) (?:<adv*>)(?:get|have|find|receive|pick up) (?:back )?my (?:<..2>)(?:keys|badge|pass|letter|uniform|apron|lanyard|laptop|phone|resignation|notice|papers|answer|locker|gloves|helmet|van keys)(?= |$)(?! (?:on (?:the hook|your desk for)))`,
  `(?:the )?(?:next|this|my next|that) (?:<..1>)(?:one|mail|email|letter|call|complaint|message|step|stop|copy|meeting) (?:<adv*>)(?:goes|is|will go|will be|lands|gets sent|is going) (?:<adv*>)(?:straight )?(?:to|with|at|on|for) (?:<..2>)(?:boss|hr|union|director|board|press|lawyer|solicitor|head office|tribunal|owner|manager|inspectorate|desk|police|ombudsman|governors|regulator)`,
  `(?:drive|do|run|cook|teach|clean|cover|open|load|staff|answer|fix|write|sort|serve|man) (?:<..4>)(?:yourself|yourselves|on your own|without (?:me|us))(?= |$)`,
  `(?:i|we) (?:<adv*>)(?:will|shall|would|am going to|might|may) (?:<adv*>)(?:just |suddenly |simply )?(?:be|fall|feel|turn|go|come down|get|wake up) (?:<adv*>)(?:ill|sick|poorly|unwell|with something|off sick|a cold|a migraine|the flu)(?= |$)`,
  `(?:this|that|it) (?:will|is going to|would) (?:<adv*>)(?:cost you|come back to (?:bite|haunt)|end badly|get (?:ugly|nasty|messy|expensive)|have consequences|be the end of|backfire on you|turn (?:ugly|nasty))`,
]

const PRESS = `(?:just (?:so you know|saying|thought (?:you|i)|a heads-up|letting you know|fyi)|so you know|for your information|fyi|by the way|in case (?:that|it|this) helps(?: you)?(?: decide)?|in case you (?:were|are|have|had)? ?(?:wonder(?:ing)?|forgotten|forgot|did not know|think|thought)|make of that what you will|think about (?:it|that)|bear (?:it|that) in mind|remember that|your (?:call|choice|move|decision)|the (?:choice|decision|ball) is|up to you|you have been warned|do with that what you|take that as|nod nod|wink wink|hint hint|or do i|(?:so )?do not (?:wait|take|leave it) (?:too long|forever)|so (?:i would )?think|so choose|so you (?:had )?better|so i would|so hurry|but you have to|do not forget|better be quick|before it is too late|while you still can|if you (?:catch|get|know what) (?:my|i))`

/** What may be told openly, and is pressure once it is followed by a nudge. */
const HINTED = `(?:my notice(?: period)? is <..4>|(?:i|we) have (?:<..1>)(?:other|better|three|two|several|plenty of|enough) (?:offers?|options|irons|jobs)(?: <..4>)?|my (?:<..2>)(?:linkedin|cv|resume|profile) (?:<adv*>)(?:is|has been|'s) (?:<adv*>)(?:up to date|updated|polished|ready|online|open|live|dusted off|out there)|(?:i|we) (?:<adv*>)(?:have |am )?(?:<adv*>)(?:updated|polished|dusted off|updating|polishing) my (?:<..2>)(?:linkedin|cv|resume|profile)|(?:recruiters?|headhunters?|the competition|competitors|other (?:firms|hospitals|schools|companies|shops)|agencies) (?:<adv*>)(?:keeps?|are|is|have been|has been|ring|rings|call|calls|phone|message|email) (?:<..5>)|(?:i|we) (?:<adv*>)(?:have |am )?(?:<adv*>)(?:been )?(?:approached|contacted|headhunted|talking|spoken|speaking|had offers?|getting offers|got offers|in touch) (?:<..6>)|there (?:is|are) (?:<..1>)(?:another|a second|some other|two other) (?:school|firm|company|hospital|shop|garage|restaurant|employer|place|kitchen|agency|offer|depot|trust|practice|bakery|team|studio|clinic|farm|lab) (?:<..9>)|there (?:is|are) (?:<..2>)(?:other|plenty of|lots of|no shortage of|enough) (?:<..2>)(?:jobs|hospitals|schools|firms|companies|employers|offers|kitchens|garages|places|work|shops|labs|wards|farms|depots|[a-z]+s) (?:<..6>)|(?:my |the |a )?(?:solicitor|lawyer|union|tribunal|reporter|journalist|rep) (?:<..8>))`

/** Pressure in itself, in whatever sentence. */
export const WARNING_FORMS: readonly string[] = [
  `either <..6>(?:goes|go|moves?|leaves?|changes?|stops?|quits?) or i (?:<adv*>)(?:do|will|go|am|leave|walk|quit)(?= |$)`,
  `think (?:<adv*>)(?:carefully|hard|twice|again|long and hard) (?:about|before) (?:<..6>)(?:say(?:ing)? no|no|refus(?:e|ing)|turn(?:ing)?)(?= |$)`,
  `(?:my |the )?(?:union(?: rep)?|rep|lawyer|solicitor|tribunal|press|paper|papers|inspectorate|ombudsman|board|council|hr|head office) (?:<adv*>)(?:will|is going to|are going to) (?:<adv*>)(?:be (?:hearing|told|informed|on to|in touch)|hear|get (?:a|to)|know) (?:<..5>)(?:if|unless)`,
  `if you (?:<adv*>)(?:will not|do not|would rather not|refuse to) (?:listen|act|help|do it|sort it|fix it|hear it|answer)(?: [^ ,]+)? ?,? i (?:<adv*>)(?:know|have) (?:<..2>)(?:people|somebody|someone|others?|contacts|friends) (?:<..4>)(?:who|that) (?:will|would|do|does|can)`,
  `(?:i|we) (?:<adv*>)(?:will|am going to) (?:<adv*>)(?:sign|accept) (?:it|that|theirs|the offer)(?: [^ ,]+){0,3} (?:if|unless) you (?:<adv*>)(?:can|do|will|match|come)`,
  `${HINTED} (?:<..4>)[,;.–—-]+ (?:and |so |but )?${PRESS}`,
  `${PRESS} ?,? (?:that )?${HINTED}`,
  `(?:give|name|tell) me (?:one|a|a single) (?:good |single |decent |proper )?reason (?:not to|why i (?:should not|should (?:stay|keep|carry|not|bother|go on|put)|would (?:stay|keep)))(?! (?:not )?(?:apply|ask|try))`,
  `(?:giving|give|gave|have given) you (?:just |only |exactly )?(?:till|until|one (?:more )?(?:week|month|day|chance|last chance)|a (?:week|month|day|fortnight)|two weeks|(?:\\d+|twenty-four|forty-eight) hours|to the end)(?= |$)(?! (?:<..4>)(?:to (?:read|reply|think|answer|let me know|get back|look)))`,
  `(?:last|final) (?:chance|warning|offer|time i (?:ask|say|warn|will ask))(?! (?:to (?:sign|book|register|apply|get|see|buy)|for the))`,
  `(?:he|she|they|it) (?:<adv*>)(?:goes|go|leaves?|stays?) or i (?:<adv*>)(?:do|will|go|am|leave)`,
  `either <..9>or <..5>(?:leaving (?:do|party|card|drinks)|goodbye|my (?:notice|replacement|p45|resignation)|a replacement)`,
  `i (?:<adv*>)know (?:where the bod(?:y|ies) (?:is|are)|(?:exactly )?(?:where|how|what) you (?:hide|hid|get up to|did|fiddle|cook)|too much|enough to)(?! (?:work|space))`,
  `(?:it is )?(?:either )?(?:me|us) or (?:him|her|them|that|the)(?= (?:[,.!]|then|simple)|$)`,
  `(?:i have|i keep) (?:<..3>)(?:evidence|proof|recordings?|screenshots|everything in writing|a file|a record|records|emails) (?:<..3>)(?:of|on|about|that) (?:<..2>)(?:you|your|what|how|every)`,
  `you (?:<adv*>)(?:would not|do not|will not) want (?:<..5>)(?:hear|find out|know|see|read|get (?:out|round|around|to)|leak|come out|go public|end up)`,
]

/** Not wished for, and held over somebody's head all the same. */
export const RELUCTANT_FORMS: readonly string[] = [
  `(?:do not|would not|would (?:really )?hate|rather not|prefer not|no wish|not (?:keen|planning)) (?:want |like |wish |have |to have )?to (?:<..1>)(?:go|take|involve|call|report|file|leave|quit|resign|walk|strike|escalate|bring|make|get|turn|contact|ring|sue|complain|hand in|cause|raise) (?:<..8>)(?:,|and|;|–|—|-|\\.)? ?but (?:<..2>)(?:i (?:will|can|am going to|have no choice|might have to|may have to|must|shall|could)|if (?:you|nothing|this|that|it|i|the)|you (?:leave|are leaving|give|are giving)|what choice|one more)`,
]
