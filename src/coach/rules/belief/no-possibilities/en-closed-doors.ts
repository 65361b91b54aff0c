/** What is said not to exist: ways up, in and on. */
export const WAYS = `(?:(?:[^ ,.]+ ){0,3}?(?:opportunit(?:y|ies)|chances?|options?|openings?|vacanc(?:y|ies)|routes?|ways? (?:up|in|into|out|forward|on|to (?:get|move|grow|progress|climb|become|go|the)|from|for)|way|prospects?|future|room (?:to|for|above|at the top|higher up)|hope|possibilit(?:y|ies)|path|paths|career|careers|progression|promotions?|advancement|growth|ladder|jobs? like (?:that|this|it)|roles? like (?:that|this|it)|posts? like (?:that|this)|place for (?:me|someone|people|us)|jobs? for (?:me|people|someone)|positions?|perspective|development|scope|avenue|step up|next step|higher (?:grade|band|post)|senior (?:roles?|posts?|positions?)|training budget))`

export const NOTHING_THERE: readonly string[] = [
  `(?:there|here) (?:is|are|'s|will be|will never be|would be|was|is just|is simply) (?:<adv*>)(?:no|never any|zero|hardly any|not any|not a|not|barely any|nil) (?:<adv*>)(?:any |a |an |much |one |single )?${WAYS}`,
  `(?:there|here) (?:<adv*>)(?:is|are) (?:<adv*>)not (?:<adv*>)(?:any |a |an |much |one |single )?(?:${WAYS}|jobs?|future)`,
  `(?:(?:^|[,;:.–—] |and |but |so |because |got |have |has |see |offers? |with )(?:<adv*>))(?:no|zero|not a|nil|little) (?:(?:real|other|more|further|single|earthly|career|growth|promotion|future|such|possible|chance in|cat in) ){0,3}${WAYS}(?! (?:i|that i) (?:would|want|will))`,
  `(?:i|we|you) (?:<adv*>)(?:do not|can not|could not|never|have not got|have not) (?:<adv*>)(?:see|have|get|find|got) (?:<adv*>)(?:any|a|much|one|no|the) (?:${WAYS}|future)(?= |$)(?! (?:to (?:talk|ask|speak|read|finish|look)))`,
  `(?:there (?:is|are)|'s|is|are) (?:<adv*>)(?:nothing|nowhere) (?:<adv*>)(?:(?:more |else |left |higher |further )?(?:for (?:me|people like|someone like|us|a [^ ]+|an [^ ]+|[^ ]+s) ?(?:here|in|at|to|any)?|to (?:go|grow|climb|move|progress|get|aim)|above (?:it|that|this|me)|beyond|higher|up there|here|in (?:this|a) [^ ]+ for))`,
  `there is not (?:a (?:chance|hope|prayer|cat in hell 's chance|snowball 's chance)|anything (?:above|higher|for me|here for|to (?:move|grow|go))|anywhere (?:to|for)|much (?:of a )?(?:future|hope|chance|point))`,
  `(?:nothing|nowhere) (?:here |left |more )?(?:for me|to go|to grow|to move|higher|above|up)(?: here)?`,
  `(?:not a|no|zero|slim to no|not the slightest|not the remotest|not the faintest) (?:<..1>)(?:chance|hope|hope in hell|prayer|way|prospect)(?= (?:[,.!;]|of|in|that|for|they|he|she|here|a|as|with|anyone|to|on|i|me|because|so|whatsoever|at)|$)(?! (?:i (?:would|want|will|am going)|to (?:talk|ask|say|speak|tell|thank|meet)|in the (?:diary|rota)))`,
]

export const POINTLESS: readonly string[] = [
  `(?:there is |it is |is |i see |what is the |see |just )?(?:<adv*>)(?:no|little|not (?:any|much)|never any|zero|what is the|what is even the) (?:<adv*>|real |earthly )(?:point|use|sense|good(?! (?:for|at|to)))(?: (?:in )?(?:even |me |my |us )?(?:[a-z-]+ing|for|to)| anyway| at all| in (?:it|that|asking|a)| of)?(?= (?:[,.!?;]|me|my|it|for|the|that|about|with|here|anyway|this|again|because|now|up|a|an|any|to|in|is|on|at|if|when)|$)(?! (?:before|until|till|in [^ ]+ing (?:before|until|it twice)|crying))`,
  `(?:what is|where is|what would be|what 's) the (?:<..1>)(?:point|use|sense|good)`,
  `(?:it is |it would be |is |that is |feels |seems |all |would be |completely |totally |be |utterly |quite )(?:<adv*>)(?:pointless|useless|futile|hopeless|a lost cause|a waste of (?:time|breath|energy|effort)|a dead end|a dead-end job|a non-starter|out of reach|out of the question|a pipe dream|wishful thinking|unattainable|not an option|not on the cards|never on the cards|not in the cards|not going to happen|a closed (?:shop|door|book)|a done deal|a stitch-up|a foregone conclusion|unthinkable|unheard of|a lottery)(?! (?:to (?:talk|argue)|for me this))`,
  `^(?:<adv*>)(?:pointless|useless|hopeless|futile|a lost cause|dead end|waste of (?:time|breath)|impossible(?= [,.!]|$))`,
  `why (?:even |would i |do i even |should i |would i even |on earth would i |go on )?(?:bother|try|apply|ask|dream|hope|put in|waste|pretend|get my hopes up|fight|push|start|go for)`,
  `(?:not|hardly|scarcely|never) worth (?:<..1>)(?:it|asking|applying|trying|bothering|the (?:effort|bother|trouble|paper)|putting|my (?:time|while|breath)|even)(?! in)`,
  `(?:i|you|we) (?:<adv*>)(?:might|may) as well (?:<adv*>)(?:give up|forget|not bother|talk to the wall|ask the wall|save my breath|stop (?:hoping|trying|dreaming))`,
  `(?:i|you) can (?:<adv*>)(?:forget|whistle for|kiss goodbye)(?= (?:it|about|that|any|a|the|ever)| )`,
]

export const IMPOSSIBLE: readonly string[] = [
  `(?:it is|that is|is|would be|are|'s|be) (?:<adv*>)(?:(?:impossible|not possible|never possible)(?= (?:[,.!;]|here|in|at|for|with|to (?:get|move|go|become|be|change|transfer|combine|grow|progress|climb|earn|rise|switch|advance|work (?:part|less|from|fewer)))|$)(?! to get (?:hold|through|in|out|to|there))|unheard of|never going to (?:happen|be|get|work|come)|not going to (?:happen|come (?:up|off|round)|work out)|not for people like|never going to let|not (?:on|in) the cards|not happening|not meant (?:to be|for))(?! (?:to (?:say|tell|read|know|predict|hear|see|overstate|thank)))`,
  `(?:will|would|can|does|do|is going to|could) (?:<adv*>)(?:never|not|not ever) (?:<adv*>)(?:happen|work(?= (?:for (?:someone|people|me)|here|in this))|come (?:off|true|to anything|up here)|exist|get approved|get past|get through|be allowed|be possible|come my way)(?= (?:[,.!;]|here|at|in|for|anyway|to|now|not|round|with|on|so|because|any|ever|under|while|as)|$)`,
  `(?:never|not) (?:<..1>)(?:a chance|in a million years|in my lifetime|in a month of sundays|this side of)`,
  `(?:that|the) (?:train|ship|boat|bus|moment|chance|boat) (?:has|is|'s|had)? ?(?:<adv*>)(?:sailed|left|gone|passed|missed)(?! (?:the|at|without|from))`,
  `(?:i|i have|we) (?:<adv*>)(?:have )?(?:<adv*>)missed (?:the|my) (?:boat|train|chance|bus)`,
  `(?:glass ceiling|closed shop|closed door|dead end|dead-end|brick wall|end of the (?:line|road)|jobs for the boys|old boys 's? ?(?:network|club)|waiting for dead men 's shoes|dead men 's shoes)`,
  `(?:i have |i |have |we have |you )?(?:hit|reached|bang against|at|gone as (?:high|far)|come to) (?:the|a|my) (?:ceiling|end of the (?:line|road|ladder)|limit here|glass ceiling|brick wall|dead end|top of what)`,
  `(?:as (?:high|far) as (?:it|i|you|we|anyone|a [^ ]+) (?:<adv*>)(?:goes?|gets?|can (?:go|get)|will (?:ever )?(?:go|get)))`,
  `(?:i|you|we|one) (?:<adv*>)(?:are |am |will |would |are going to |am going to )?(?:<adv*>)(?:be )?stuck (?:<..5>)(?:until|till|for (?:ever|good|life|the rest)|forever|for the rest)`,
  `(?:i am|you are|we are) (?:<adv*>)(?:stuck|trapped|doomed) (?:here|in this|at this|on this) (?:<..4>)(?:for|until|till|forever|for good|and (?:that|nothing)|no)`,
  `(?:the )?(?:door|doors) (?:is|are|'s) (?:<adv*>)(?:shut|closed|locked)(?= (?:to|for) (?:me|us|people|someone|anyone))`,
  `(?:it|that|this|the (?:job|post|role)) (?:is|has|'s|will be) (?:<adv*>)(?:been )?(?:already )?(?:got someone 's name|(?:<..1>)decided (?:already|anyway|beforehand|who)|promised to|already (?:gone|promised|decided|earmarked|taken|filled)|earmarked|fixed (?:already|beforehand|in advance)|all fixed|stitched up|a stitch-up|a done deal|rigged|going to (?:go to|be given to) (?:someone|somebody|one of|an outsider))`,
  `(?:it|that) (?:just |simply |really |)?(?:does|do) not (?:<adv*>)(?:exist|happen|work like that|get approved)(?: (?:here|in|at|for|round|to))?`,
  `not in (?:this|a|our|any) (?:<..3>)(?:company|school|place|trust|firm|organi[sz]ation|town|team|hospital|lifetime|department|building|depot|region|economy|climate|world|sector|kitchen|council|force)`,
]

const PLACE = `(?:here|in (?:this|a|our|any|the) (?:[^ ]+ ){0,3}(?:place|company|school|trust|firm|organi[sz]ation|town|team|hospital|department|building|depot|region|job|kitchen|council|force|trade|shop|ward|library|business|sector|lab|outfit|office|branch|theatre|role|profession|size|line)|at this (?:place|company|school|hospital|firm|[^ ]+)|round here|around here|from (?:here|the (?:shop floor|bottom|vans|kitchen|ranks|warehouse))|with(?:out)? (?:a|the) (?:degree|diploma|right|connections?|[^ ]+ degree)|in this)`

export const NO_CLIMBING: readonly string[] = [
  `nobody (?:<..4>)(?:ever |here |round here )*(?:moves?|gets?|goes|makes? it|climbs?|rises?|becomes?|is promoted|comes|escapes?|progresses) (?:<..2>)(?:from|up|out|anywhere|past|beyond|into|promoted|ahead|any (?:higher|further)|higher|further|on)(?= |$)(?! (?:the bus|with))`,
  `(?:it |that )?(?:makes|would make|will make|make) no (?:<..1>)difference (?:what|if|whether|anyway|who|how|here)`,
  `(?:my|your) career (?:<..2>)(?:is|has|'s|was) (?:<adv*>)(?:over|finished|dead|stuck|hit|reached|ended|going nowhere|at a dead)`,
  `(?:promotion|career|progress|growth|development|a future|moving up|advancement|getting on|more hours|part-time|training) (?:here )?\\? ?(?:not|forget|never|no|dream|in your dreams)`,
  `either (?:you )?(?:leave|go|quit) or (?:you )?(?:stay|stick)|(?:you |either )(?:<..1>)(?:leave|go) or you (?:stay|stick|put up|accept)`,
  `(?:i|you|we|one|people|nobody|no-?one|women|nobody like me|someone like me) (?:<adv*>)(?:can not|can never|do not|will never|never|will not|could never|would never|can|ever|is ever|are not|am not|am never|does not|will) (?:<adv*>)(?:going to |allowed to )?(?:<adv*>)(?:get|go|move|climb|grow|rise|progress|advance|make it|come|break|work your way|be promoted|get promoted|become|going) ?(?:<..3>)(?:anywhere|ahead|up|any further|further|any higher|higher|promoted|in|to the top|upwards|through|on|somewhere|nowhere|past|beyond|out)(?= |$)(?<=(?:nobody (?:[^ ]+ ){1,6}|no-?one (?:[^ ]+ ){1,6}|not (?:[^ ]+ ){0,8}|never (?:[^ ]+ ){0,8})[^ ]+) (?:<..3>)${PLACE}`,
  `(?!(?:i|we|you) )[^ ,.]+(?: like (?:me|us))? (?:<adv*>)(?:do not|does not|never|will never|can not|are never|is never) (?:<adv*>)(?:get|become|make|end up as|be|move (?:up|on)|climb|rise|go|taken) ?(?:<..1>)(?:promoted|up|anywhere|ahead|team leaders?|managers?|supervisors?|foremen|chosen|picked|considered|on (?:courses|projects)|any(?:where| further)|further|in|on)(?= (?:[,.!;]|here|in|at|from|it|round|around|that|full|for)|$)`,
  `(?:they|management|this (?:company|place|school|trust)|the (?:company|board|bosses|trust|school|university|uni|council|hospital)) (?:<adv*>)(?:never|will never|would never|do not|does not|will not) (?:<adv*>)(?:ever )?(?:promote|hire|take(?: on)?|let|give|consider|pick|develop|train|pay for|appoint|invest in|create|choose|offer)(?:s)? (?:<..2>)(?:anyone|someone|anybody|people|from (?:within|inside|the)|us|women|cleaners|porters|temps|part-timers|internally|staff|a|an|like me|chances|that|training|courses|[a-z]+s)(?= |$)`,
  `(?:no|not any) (?:<..2>)(?:would|will|could|is|are) (?:<adv*>)(?:ever )?(?:going to )?(?:take|hire|want|employ|give|look at|have) (?:me|someone|people|a|us|an)`,
]
