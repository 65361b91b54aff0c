const POSITIVE = `(?:help|make (?:time|me laugh|us laugh|sure|room)|listen|smile|thank|ask how|there for|ready|support|back|explain|answer|on time|open|fair|honest|calm|fresh|find time|on hand|bring|remember|once (?:made|let|complained|raised)|made? me|keep (?:your|their|his|her) (?:word|promise|cool)|forget|fail|let (?:me|us|anyone) down|complain|moan|judge|lose|give up|shout|raise|lie|cheat|late|gossip|stops? (?:believing|trying|improving|learning|growing|surprising|smiling|working|helping|caring)|short of|greet|check|knock|look after|care)`

/** Complaints that are none once a text goes on to a wish or tells of a day. */
export const BARE_COMPLAINTS: readonly string[] = [
  `(?:i|we) (?:get|am|are|end up|always get) (?:[^ ]+ ){1,9}?, (?:always|every (?:single )?time|without fail)(?= [.!]|$)`,
  `every (?:single )?time it is (?:<adv*>)(?:me|us|our|my|the (?:night|late|weekend|same)|nights) (?:<..3>)(?:that|who|gets?|has|have)`,
  `the same (?:<..1>)(?:people|ones|few|lot|faces|colleagues|names|lads|girls|crowd|person) always (?:<v:get|have|pick|take|choose|win|land>)`,
  `not a single <..5>(?:has|have) (?:ever|once|bothered)`,
  `blamed for everything`,
  `it is (?:<adv*>)always (?:(?!(?:nice|good|great|a (?:pleasure|joy)|fun|lovely) )[^ ,.]+ ){1,3}(?:who|that|which) (?!${POSITIVE})[a-z]+`,
  `(?:every|each|all) (?:<..2>)(?:decisions?|plans?|changes?|rota|meetings?|choices?|rules?) (?:<..2>)(?:is|are|gets?|was|were) (?:<..2>)(?:without (?:me|us|asking)|behind our|over our heads|before we)`,
  `(?:i|we) (?:<adv*>)<v:get|have|do|end up with|draw> the (?:worst|dirtiest|oldest|heaviest|hardest|longest|rubbish|crap|short|leftover|broken|early|late|boring|slowest) <..3>(?:every|each|all the time|day in|week after|time and)`,
  `,? always (?:have|has|did|do|does|will|was|were|is|are|been)(?= [.!]|$)`,
  `(?:do|does|did) not ever (?:<adv*>)(?!${POSITIVE}(?: |$))[a-z]+ (?:<..2>)(?:us|me|anything|anyone|our|my|a)(?= |$)`,
  `(?:you|they|he|she|people|management|planning|the (?!(?:bins?|shop|door|gate|office|heating|kitchen|bus|train|alarm|phone|pharmacy|lifts?|elevator|tram|ferry|van|fridge|freezer|tap|clock|bell|lights?|kids|children|dogs?|cats?|cows|horses?|plants?) )[^ ]+(?: [^ ]+)?|those [^ ]+|my (?:boss|manager|colleagues?)|our (?:boss|manager|bosses)|you lot|upstairs|head office) (?:<adv*>)(?:have |has |do |does )?never (?:<adv*>)(?!${POSITIVE})(?<!^you never )(?!know |get out of )[a-z]+`,
  `(?:you|they|he|she|people|management|planning|my (?:boss|manager|colleagues?)|our (?:boss|manager|bosses)|you lot|upstairs|head office|the (?:bosses|managers?|others|office|day shift|night shift|men|lads|doctors|teachers|planners)) (?:<adv*>)(?:always|constantly|forever) (?:<adv*>)(?!${POSITIVE}s?)[a-z]+ (?:[^ ]+ ){0,8}?(?:me|us|our|my|no|not|wrong|late|last|themselves|yourself|himself|herself|mates?|excuses?|same|again|instead|nothing|worst|more|first|easy|blame|credit|[^ ]+ off)`,
  `(?:my|our|all my|all our) (?:[^ ]+ ){1,3}?(?:<v:end up|get|be|go|disappear|vanish|land|fall|come>) (?:[^ ]+ ){0,6}?(?:every (?:single )?time|always|each time|without exception|all the time|every week|every day)`,
  `(?:my|our) (?:[^ ]+ ){1,3}?(?:are|is|get|gets) (?:always|constantly|never|forever) [^ ]+`,
  `everyone (?:in this [^ ]+|here|round here|on this [^ ]+|in the [^ ]+|at this [^ ]+|upstairs|in management)? ?(?:<adv*>)(?:is (?:only )?(?:out for|against|two-faced|lazy|selfish|scared|on edge)|only|just (?:thinks|cares|looks|does)|thinks only|looks after|does (?:what|as)|lies|ignores|hates|blames|pretends|leaves it|passes the)`,
  `(?:nobody|nothing|no one) (?:<..4>)(?:here|in this [^ ]+|on this [^ ]+|round here|around here|upstairs|at the top|ever|at head office) (?:<..5>)[a-z]+`,
  `(?:always|forever|constantly|every time) (?:<..3>)(?:my fault|my problem|on me|on us|to me|to us|my job|down to me|me again|the same|against us|against me|left to me|us first)`,
  `(?:all the time|every single time|every time|time and again|time after time|without exception|day in day out|over and over)(?<=(?:ignored|wrong|late|bin|us|me|no|not|excuses?|moan|moans|shout|shouts|interrupted|cancelled|changes?|changed|change|blame|blames|forgets?|left|dumped|refused|rejected|complain|complains|lies|short|cut) (?:[^ ]+ ){0,3}[^ ]+ [^ ]+)`,
]
