/** What is complained of behind `never`: things one may expect of people at work. */
export const EXPECTED = `(?:<v:listen|ask|answer|reply|respond|care|support|back|help|trust|respect|value|appreciate|notice|acknowledge|recogni[sz]e|involve|include|consult|inform|tell|bother|defend|explain|thank|follow|own|admit|praise|consider|share|discuss|communicate|delegate|apologi[sz]e|warn|plan|prepare|greet|check|visit|clean|wash|refill|return|stick|turn up|show up|show|pull|lift|tidy|finish|deliver|learn|change|improve|work|happen|arrive|do|get|give|let|take|say|keep|make|have|come|look|see|know|pick|choose|think|read|mean|stand|speak|understand|hear|pay|sort|fix|seem>)`

/** `nobody listens`: what one expects of somebody. */
export const NOBODY_DOES = `(?:<v:listen|ask|answer|reply|respond|care|support|back|help|trust|respect|value|appreciate|notice|acknowledge|recogni[sz]e|involve|include|consult|inform|bother|explain|thank|follow|admit|praise|apologi[sz]e|warn|plan|check|clean|wash|refill|stick|pull|lift|tidy|learn|communicate|understand|remember|share>|tells? (?:us|me|you|anyone)|told (?:us|me)(?! (?:about|that|of|it|where|when|how) )|takes? (?:me|us|it|any|the|responsibility|notice|my|our|this)|gives? (?:a|me|us|any|feedback)|says? (?:a word|thank|thanks|hello|anything|sorry|well done|good morning)|does (?:anything|a thing|their|the)|lets? (?:me|us)|gets? (?:told|asked|thanked|a (?:say|chance|break)|anything|listened|any)|knows? (?:what|anything|how|who|where|which)|wants? to (?:know|help|hear|listen|do)|looks? (?:at|after|out)|picks? up|reads?|turns? up|shows? up|comes? (?:near|down|to help)|seems? to (?:care|know|bother|notice|listen)|is (?:ever |even )?(?:listening|bothered|interested|helping|accountable|told|asked|allowed)|has (?:ever )?(?:asked|told|thanked|listened|bothered|offered|noticed|shown|explained|said|given|got)|ever (?:[a-z]+))`

/** What is bad enough to be complained of behind `always`. */
export const UNWELCOME = `(?:late|last|too (?:late|busy|little|much)|short(?:-staffed| staffed| of| notice)?|at short notice|last minute|left (?:to|with|out|holding|behind|standing|for)|stuck with|blamed|overlooked|ignored|forgotten|passed over|told off|the (?:same (?:people|person|ones|few|faces|excuse|story|old|answer|names|two|three|lot|thing)|one who (?:has|gets|stays|cleans|clears|ends|loses)|one (?:that|left|picking|cleaning|staying|covering)|last (?:to|one)|first to (?:go|be cut|suffer)|scapegoat|mug|bottom|other (?:team|shift|ward|site|department)|favou?rites|loudest)|some excuse|an excuse|excuses?|something (?:wrong|else|more important|going wrong)|someone else 's fault|chaos|a mess|a problem|a fight|a battle|drama|trouble|wrong|broken|down|empty|full of|against|moaning|complaining|arguing|negative|grumpy|rushed|understaffed|on at|nagging|having a go|getting at|my fault|our fault|me|us|me that|me who|us who|me left|having to|picking up|clearing up|cleaning up|covering for|expected to|asked to (?:stay|cover)|in (?:the )?(?:way|trouble)|somebody else|someone else|given to|the case that|unfair|rude|angry|cross|out of|forced|made to|chasing|waiting|running (?:late|around after|behind)|fobbed off|talked over|interrupted|at the bottom|second best|the bad (?:guy|one)|in a (?:mood|rush)|nothing|cut|cancelled|moved|changed at|about (?:money|numbers|targets)|too (?:slow|hard)|dumped|lumbered|landed with|the rubbish|the worst|the easy)`

/** The same as verbs: `they always give …`. */
export const UNWELCOME_DEEDS: readonly string[] = [
  `<v:ignore|blame|forget|refuse|cancel|moan|complain|interrupt|criticise|criticize|undermine|favou?r|dump|shove|dodge|avoid|shout|snap|leave|change|block|reject|postpone|delay|overlook|skip|push|expect|overrule|argue|lose|miss|nag|exclude|pile|offload|pass|palm|fob|hassle|grumble|gossip|lie|cheat|waste|mess|fail|struggle|suffer|clash|fall through>`,
  `<v:get> (?:the (?:rubbish|mess|worst|short|dirty|boring|crap|bad|blame|nasty|early|late|graveyard|leftover|oldest|broken|heavy|hardest|shit|dregs|good|best|easy|nice|plum|cushy|credit|attention|bottom|difficult|long)|away|told off|told no|blamed|left|overlooked|ignored|passed|stuck|dumped|put|lumbered|moved|forgotten|landed|in the way|their way|your way|his way|her way|asked last|cut|picked last|shouted|fobbed|interrupted|it wrong|cancelled|first (?:pick|choice|dibs)|special|preferential|what (?:they|he|she) wants?|nowhere|nothing)`,
  `<v:have> to (?:clean|clear|pick|wait|chase|stay|cover|do|work|take|beg|fight|ask|explain|be|fix|sort|carry|mop|cope|make|put|work|apologi[sz]e|justify|remind|suffer|sacrifice|give|step|fill)`,
  `<v:have> (?:an excuse|some excuse|something better|the last word|to be)`,
  `<v:say> (?:no|there is no|you are too busy|they are|he is|maybe|next)`,
  `<v:tell> (?:us|me) (?:to wait|no|off|at|too|there is no|nothing)`,
  `<v:find> (?:fault|something|an excuse|a reason|excuses)`,
  `<v:side> with`,
  `<v:take> (?:the credit|credit|her side|his side|their side|sides|the best|it out|advantage|forever|ages|my|me for granted|us for granted)`,
  `<v:turn> (?:up late|me down|us down|it down)`,
  `<v:show|come> (?:up|in) late`,
  `<v:put> (?:us|me|it|things|everything|the blame|other|others|it all|targets|money|yourself|himself|herself|themselves)`,
  `<v:give> (?:the (?:[^ ]+ ){1,3}to the same|the (?:best|good|decent|better|nicer|cushy|nice|easy|plum|interesting|fun|credit|worst|job|overtime)|it to|them to|priority|[^ ]+ (?:the (?:best|worst|rubbish|good|nice|easy|credit)))`,
  `<v:pick|choose> (?:the same|on|your|his|her|their|someone|somebody|others|favou?rites|holes)`,
  `<v:end> up`,
  `<v:make> (?:excuses|me (?:feel|look|do|stay|wait)|us (?:feel|look|do|stay|wait)|it (?:difficult|hard|about)|a fuss|mistakes|the same)`,
  `<v:cut> (?:me|us|corners)`,
  `<v:keep> (?:us|me) waiting`,
  `<v:let> (?:us|me|everyone) down`,
  `<v:look> (?:down|for (?:faults|mistakes))`,
  `<v:talk> (?:over|down|about)`,
  `<v:hide>`,
  `<v:start> late`,
  `<v:finish> late`,
  `<v:run> (?:out|late|over)`,
  `<v:break> down`,
  `<v:go> (?:wrong|to (?:the same|someone|somebody|your|his|her|their|other|day shift|men|the|those)|over|missing|off on|home early|on about)`,
  `<v:come> (?:last|down to|second)`,
  `<v:do> the (?:dirty|rubbish|worst|boring|same|heavy|cleaning)`,
  `<v:think|know> (?:you|he|she|they) (?:know|are|is|knows)`,
  `<v:wait> until the last`,
  `<v:throw> (?:me|us)`,
  `<v:step> in`,
  `<v:assume>`,
  `<v:bring> up`,
  `<v:treat> (?:us|me)`,
]
