const ME = `(?:me|us|my [^ ]+|our [^ ]+|the [^ ]+|her|him|them|anyone|people|a word|everyone|staff|any of us|colleagues|your (?:team|staff|people|own))`

/** Good deeds, blamed when they are denied: `you don't listen`. */
export const GOOD_DEEDS = [
  `(?:listen|answer|reply|respond|care|support|respect|value|appreciate|acknowledge|recogni[sz]e|involve|include|consult|bother|defend|praise|credit|apologi[sz]e|notice|communicate|delegate|consider|inform|encourage|reward|follow up|follow through|intervene|mean what)(?:ed|d)?`,
  `ask(?:ed)?(?! (?:for|him|her|them|me to))`,
  `(?:trust|help|back|thank|tell|told|rate|rated|trusted|helped|backed|thanked|train|trained|involve|invite|invited|protect|protected|pick|picked|choose|chose|chosen|stand up for|stood up for|stick up for|stuck up for|pay|paid|warn|warned|hear|heard|speak to|spoken to|spoke to|talk to|talked to|look after|looked after|believe|believed|fight for|fought for|promote|promoted) ${ME}`,
  `(?:take|took|taken) (?:me|us|my [^ ]+|our [^ ]+|it|this|any of it|anything|her|him|safety|the [^ ]+|responsibility|action|any|ownership|the (?:time|trouble)|people|complaints|[^ ]+) ?<..4>(?:seriously|responsibility|ownership|action|the time|the trouble|an interest|any notice|any interest|notice|on board|account|into account|advice|criticism)`,
  `(?:take|took|taken) (?:any )?(?:responsibility|action|ownership|the time|the trouble|an interest|notice|interest|advice)`,
  `(?:keep|kept) (?:your|a|any|me|us|to (?:your|what|any|agreements|the)|promises|appointments|one)`,
  `(?:stick|stuck) (?:to|up for|by)`,
  `(?:give|gave|given) (?:me|us|my [^ ]+|our [^ ]+|anyone|people|a (?:damn|toss|monkey|straight|stuff|fig|hoot|rat|shit|fuck)|any|feedback|credit|proper|women|the (?:team|night)|straight)`,
  `let (?:me|us|my|our|anyone|people|the team) (?!down)`,
  `(?:do|did|done) (?:anything|a thing|your (?:job|bit|part|share|homework)|enough|what you|much|nothing|a damn|a single|the first thing|it|something about)(?! (?:wrong|without))`,
  `(?:say|said) (?:a word|thank|thanks|hello|good morning|goodbye|good ?night|welcome|well done|sorry|anything|hi|please|one|a single)(?! wrong)`,
  `(?:make|made) (?:any |much |an |the |enough )?(?:time|effort|room|an effort|it (?:easy|clear|fair)|sure|clear|decisions|good on)`,
  `(?:show|showed|shown) (?:up|me|us|any|an|your face|interest|respect|much|appreciation|the)`,
  `(?:turn|turned) up`,
  `(?:understand|understood|get) (?:me|us|anything|how (?:hard|much|tough|difficult)|what (?:it|we|i|this|our|my|happens|the)|our|my|the (?:job|work|pressure|first|pupils|patients)|nursing|teaching)`,
  `know (?:what (?:we|i) do|who (?:we|i) (?:are|am)|anything|the first|half|a thing|my name|our names|your)`,
  `(?:have|had) (?:time for|my back|our backs?|any (?:respect|idea|clue|interest|time|sympathy|feeling|vision)|the (?:guts|decency|courage|balls|faintest|foggiest|first|slightest|nerve|respect)|a (?:clue|good word|kind word|plan|single|vision)|your facts|what it takes to (?:lead|run|manage))`,
  `(?:get|got|gotten) back to (?:me|us|anyone)`,
  `(?:see|saw|seen) (?:how (?:hard|much)|what (?:i|we) (?:do|did)|any of|the work|all the|my (?:work|side|effort)|our)`,
  `(?:look|looked) (?:at my|at our|at what|after|me in the eye|up from|at any|further)`,
  `(?:read|read any|open|opened|check|checked|use|used|consider|considered|discuss|discussed|share|shared|explain|explained|learn|learned|learnt|admit|admitted|own up|deal with|dealt with|act|acted|act on|acted on|spend|spent|pass on|passed on|plan|planned|lead|own|remember|remembered|honou?r|honou?red|return|returned|sort|sorted|fix|fixed|process|processed|sign|signed|send|sent|put|allow|allowed|approve|approved|accept|accepted|fill|filled|visit|visited|lift a|lifted a|raise a|raised a|step in|stepped in|bat an|practise what|practice what|walk the|set foot|come|came|pull your|pulled your|pay (?:any )?attention|paid (?:any )?attention)(?:$| (?!(?:me|the (?:day|wrong|morning)|until|till|on |at ))(?:my|our|a|an|any|anything|things|what|your|it|on|up|to|to (?:see|visit)|out|when|down|the|finger|eye|responsibility|mistakes|time|for us|in|information|promises|me forward|anyone|[^ ]+ (?:when|unless|except)|near|calls|emails|messages|calls|weight|attention|foot|talk|you preach|[,;:.!]))`,
]

/** Denied, yet no blame: courtesies, and what was spared somebody. */
export const HARMLESS = `<adv*>(?:(?:need|have) to|mind|let (?:me|us|anyone|the [^ ]+|them|it) (?:down|give up|forget|quit|struggle|get)|(?:make|made) (?:me|us|anyone|it|a) (?:feel|fuss|awkward)|give up|gave up|stop(?:ped)?|say no|said no|ask(?:ed)? (?:for (?:it|this|anything|much|my|extra)|twice)|reply to (?:this|all)|answer (?:this|now|straight away|right away)|come (?:to|on) (?:the|monday|tuesday|wednesday|thursday|friday)|treat(?:ed)? (?:me|us) (?:any )?(?:differently|as|like)|have (?:to|the (?:budget|space|vacancy))|put (?:me|us|any) (?:under|pressure)|send (?:me home|the)|take (?:no|sugar|long)|pick (?:up on|me up)|use (?:the|it|that))`
