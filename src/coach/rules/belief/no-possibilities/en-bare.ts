const CAREER = `(?:raise|rise|promotion|promoted|chance|permanent|contract|course|training|post|posts|job|jobs|role|roles|position|positions|place|places|band|grade|upgrade|transfer|secondment|degree|ladder|management|lead|leader|manager|supervisor|foreman|sergeant|head|top|higher|further|ahead|anywhere|somewhere|opportunity|opportunities|part-time|part time|full-time|office|day shift|days|apprenticeship|budget|hours|career|future|course|licence|license|qualification|mentor|project|projects|team leader)`

/** Closed doors that are none once a text goes on to a wish or tells of a day. */
export const BARE_CLOSED: readonly string[] = [
  `(?:you|i|we|one) (?:<adv*>)(?:get|go|come|end up|be) (?:<adv*>)nowhere`,
  `the only way (?:up|in|out|to get|to move) <..5>(?:is|when|dies|retires|leaves)`,
  `(?:is|are|was) (?:simply |just )?(?:not|never) (?:a thing|on offer|to be had|a career|an option)(?: here)?`,
  `(?:chances?|posts?|jobs?|money|budget|places) (?:is|are|'s) (?:all )?gone`,
  `(?:courses?|training|trainings|promotions?|careers?|projects?|mentors?|secondments|coaching|bonuses|days off|flexible hours|the good (?:jobs|shifts)|such things|that (?:kind|sort) of thing) (?:is|are) (?:<adv*>)(?:not|never) (?:<adv*>)(?:for|meant for|given to|open to) (?:us|me|people|the likes|temps|part-timers|cleaners|porters|drivers|nurses|staff|someone|anyone|the (?:night|floor|shop))`,
  `(?:dream on|in your dreams|hope for snow|when pigs fly|pigs might fly|fat chance|no such luck|don't even try|do not even try|need not even try)`,
  `an? [^ ]+ (?:stays|remains|will always be) an?`,
  `(?:they|management|the company|this company) (?:<adv*>)(?:never|only|do not) (?:<..1>)(?:fills?|promotes?|hires?|recruits?|develops?)`,
  `never (?:have|has|did|do),? (?:and )?never will`,
  `(?:the )?(?:ladder|road|line|career|journey) (?:stops|ends) (?:here|there)`,
  `for (?:people|someone|somebody|[^ ]+s|an? [^ ]+|us|me)(?: [^ ]+){0,3}? (?:it|everything|the (?:road|ladder|line)) (?:stops|ends|finishes)`,
  `(?:there is|there are) no (?:<adv*>)such (?:jobs?|posts?|roles?|things?|places?)`,
  `too (?:small|old-fashioned|rigid|poor|little) (?:a |an )?(?:[^ ]+ )?(?:shop|team|school|company|place|firm|department|ward|village|business|outfit|council)? ?for (?:<..2>)(?:careers?|promotions?|growth|that|anything|ambition|ambitions|development)`,
  `(?:there is|is|are|'s) (?:<adv*>)(?:nothing|no (?:one|job|way)) (?:here|left|more|else)`,
  `(?<!(?:if|why) )(?:i|you|we) (?:<adv*>)(?:will never|will not ever|are never going to|am never going to|can never|could never|do not|can not|will not) (?:<adv*>)(?:get|(?:see|have)(?! (?:me|us|you|my) )|make it|move|become|be made|be given|leave|escape|climb|rise|progress|end up|be (?:picked|chosen|promoted|asked|considered)|come) (?:(?:<adv*>)(?:any (?:further|higher) )?(?:out of|off|up|away from|past|beyond|into|on to)(?! (?:the|this|a|my|that|your) (?:<..1>)(?:stairs|system|car|van|building|room|site|lift|portal|file|programme|program|car park|door|gate|ladder to|roof|app|mail|account|intranet|store|freezer|locker|yard|motorway|phone|bus|train|call)(?: |$))|(?:<..4>)${CAREER})`,
  `(?:nobody|no (?:cleaner|porter|temp|nurse|woman|driver|assistant|[^ ]+)) (?:<..4>)(?:ever )?(?:gets?|got|becomes?|became|moves?|moved|lands?|is (?:ever )?(?:made|promoted|given)) (?:<..4>)(?:out|up|into|anywhere|${CAREER})`,
  `(?:what|how) (?:good|use|difference) (?:would|does|will|is|can|could) (?:it|that|asking|applying|talking|a talk|a meeting|trying|[^ ]+ing)`,
  `once an? [^ ]+(?: [^ ]+)? ,? ?always`,
  `(?:you|i|we) can (?:<adv*>)forget (?:it|that|about|any)`,
  `(?:the )?(?:good|best|nice|decent|senior|interesting|better|real|top|permanent|higher|all the|plum) (?:[^ ]+ )?(?:posts?|jobs?|roles?|places?|positions?|spots?) (?:<adv*>)(?:always |all |only )?(?:go|goes|are|is|get) (?:<adv*>)(?:all |always |only )?(?:to|for|given to|reserved|handed to|taken|gone|promised)`,
  `(?<!(?:if|when|unless|until) )(?:nothing|not much|never anything) (?:is |will |is ever going to |ever )*(?:going to )?(?:ever )?(?:come of it|comes of it|change|changes here|come up|comes up|open up|opens up)`,
  `(?:doomed|destined|condemned|bound) to (?:stay|be|remain|end|do|fail)`,
]
