/** What people ask around a conversation in English: something to drink, the room, the hour, the way there. */

const YOU = '(?:you|u|ya)'
const DRINK =
  'coffees?|teas?|cuppa|brew|water|milk|sugars?|biscuits?|cake|drink|juice|lemonade|coke|squash|cookies?|lunch|sandwich|soup|snack|something to (?:eat|drink)|seat|sit down|glass|mug|cup|pastry|doughnut|donut|fruit'
const HOUR =
  "(?:now|here|today|tomorrow|tonight|later|later on|this (?:time|moment|room|afternoon|morning|evening|slot|place|spot|seat|week)|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|lunchtime))?|(?:at )?(?:about |around )?(?:half (?:past )?|quarter (?:past|to) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|\\d{1,2}(?:[.:]\\d\\d)?(?: ?(?:am|pm))?)(?: o'clock| oclock| thirty| fifteen)?(?: today| tomorrow)?|(?:after|before) lunch)"
const FITS =
  '(?:good|fine|ok|okay|all right|alright|possible|convenient|too early|too late|too soon|better|best|an option|suit\\w*|works?|fit|do|busy|bad|awkward|inconvenient|a (?:good|bad|better|convenient|suitable|terrible|awkward) (?:time|moment|slot|day|place))'
const WITH_ONE =
  'laptop|tablet|phone|passport|papers|paperwork|id|diary|notebook|pen|charger|badge|folder|form|forms|contract|report|notes|cv|certificate|lunch|coat|ear defenders|hard hat'

const HOSTING = [
  /^(?:is|are) (?:the|my|your) (?:sound|audio|picture|camera|mic|microphone|connection|volume|line|screen) (?:\S+ ){0,2}?(?:ok|okay|all right|alright|good|fine|on|off|working|clear|too \S+)(?: now| for (?:you|u)| like this)*$/,
  /^(?:would|do) (?:you|u) (?:rather|prefer (?:it )?if|want|mind if|like it if) (?:i|we) (?:\S+ ){0,4}?(?:walk|walked|outside|sat|sit|stood|went out|inside|somewhere else|another room)(?: \S+){0,4}$/,
  /^(?:is it|would it be|are you|mind) ?(?:all right|alright|ok|okay|fine)? if i (?:\S+ )?(?:get|have|use|used|open|put|take|took|keep|left|leave) (?:my|the|this) (?:\S+ )?(?:laptop|phone|notes?|notebook|list|pen|charger|coat|screen|paper|bag)(?: \S+){0,4}$/,
  // Do you take sugar? Would you like some coffee?
  new RegExp(
    `^(?:do|would|will|can i get|can i offer|could i get|may i get|shall i get|did|have|want|fancy|like|care for|are) (?:${YOU} )?(?:\\S+ ){0,4}?(?:${DRINK})(?: \\S+){0,4}$`,
  ),
  /^(?:is there|have you got|do you have|got) (?:any |some |more )?(?:coffee|tea|water|milk|sugar)(?: \S+){0,3}$/,
  // Is four okay too? Would now be okay? Does ten o'clock work for you?
  new RegExp(
    `^(?:is|was|would|does|will|could|can|might|do) (?:it |that )?${HOUR}(?: (?:be|also|still|ok|really|suit|work|do|maybe|perhaps|possibly|just|not|it|any|to|you|for (?:you|u)))*(?: ${FITS})?(?: (?:for|with) (?:you|u|everyone|your team)| ${YOU}| too| as well| instead| then| to talk| for a (?:chat|talk|call)| at all| or not)*$`,
  ),
  /^am i (?:\S+ ){0,2}?(?:too )?(?:early|late|on time|in the right (?:place|room|building)|in your way|disturbing \S+|interrupting.{0,20}|catching you.{0,30}|audible|coming through(?: \S+){0,2}|on mute|muted|sharing(?: \S+){0,3})(?: for .{1,50})?$/,
  /^(?:can|could) (?:you|u|everyone|we) (?:all |still |just )*(?:hear|see) (?:me|us|my screen|this|the screen|each other)(?: (?:ok|okay|all|right|alright|now|well|clearly|better|properly|fine|at|the|back|over|there|from))*$/,
  /^is it (?:warm|cool|light|quiet) enough$/,
  /^(?:is|was|are) (?:it|the|my|your|this|that) ?(?:\S+ ){0,3}?(?:too |a bit |a little |bit )*(?:warm|cold|hot|chilly|stuffy|noisy|loud|bright|dark|draughty|quiet)(?: enough)?(?: in here| in there| here| for (?:you|u)| out there)+$/,
  /^(?:is|are|can|could|shall|may|should|would|do|does|will) (?:\S+ ){1,5}?(?:window|windows|door|heating|radiator|air ?con|fan|light|lights|blinds?|curtains?|radio|music|chair)(?: \S+){0,3}? (?:open|shut|closed?|off|on|up|down|ok|okay|too \w+|bothering you|for you)(?! (?:for|to) (?!you|u|a (?:bit|minute|while)))(?: \S+){0,3}$/,
  /^(?:can|could|may|shall|should|do) (?:i|we|you) (?:\S+ ){0,3}?(?:open|shut|close|turn (?:off|on|up|down)|switch (?:off|on)) (?:the|that|a|your) (?:\S+ )?(?:window|windows|door|heating|radiator|fan|light|lights|blinds?|curtains?|radio|music|camera|mic|microphone|screen)(?: \S+){0,4}$/,
  // Are you coming to Leeds yourself? Did you find us all right?
  /^(?:are|will) (?:you|u) (?:be )?(?:\S+ )?(?:coming|driving|travelling|getting|cycling|walking|taking|joining)(?: (?:by|in|over|along|down|up|alone|too|as well|yourself|on your own|in person|to (?:us|me|my office|the office|the site|the meeting)|to \S+|with \S+|the (?:train|bus|car)|us|from \S+|online|today|tomorrow|on \S+))+$/,
  /^(?:did|have|had) (?:you|u) (?:\S+ )?(?:find (?:us|it|the|your way|somewhere to park|parking)|found (?:us|it|somewhere)|have a (?:good|nice|safe|pleasant|decent|lovely|long) (?:\S+ )?(?:weekend|trip|journey|holiday|break|time|drive|flight|evening|morning|christmas|easter)|had (?:a (?:good|nice|long) \S+|lunch|breakfast|coffee|your \S+)|eaten|sleep|slept|manage to park|get (?:here|home|in) (?:ok|okay|all right|alright|safely))(?: \S+){0,4}$/,
  /^(?:did|have) (?:you|u) (?:\S+ )?(?:get|got|receive|received|see|seen|had) (?:my|the) (?:\S+ )?(?:email|mail|e-mail|message|text|invite|invitation|link|note|attachment|voicemail|letter|calendar \S+)(?: \S+){0,3}$/,
  new RegExp(
    `^(?:shall|should|do|can|could|may|will|are|must|did) (?:i|we|${YOU}) (?:(?:need|have|want|remember) (?:me )?to )?(?:\\S+ )?(?:bring|bringing|take|carry|use|have|fill in|sign) (?:\\S+ ){0,3}?(?:${WITH_ONE}|anything)(?: with (?:me|us|you)| along| too| today| tomorrow| to (?:the|our) \\S+)*$`,
  ),
  // Could we do it a day later?
  /^(?:can|could|may|might|shall|would) (?:we|it|the \S+|our \S+)(?: \S+){0,3} (?:(?:an? |half an? |\S+ )?(?:bit|hour|day|week|quarter of an hour|few minutes|little|minutes) (?:later|earlier)|(?:later|earlier) (?:in the day|that day|this week|today))$/,
  /^(?:did|have|are) (?:you|u) (?:\S+ )?(?:come|driven|walked|cycled|drive|walk|cycle|travelled|travel|parked) ?(?:by \S+|in|over|far|here|on foot|outside|on the (?:train|bus)|nearby|today)?(?: \S+){0,3}$/,
  /^would it (?:\S+ )?(?:help|be (?:useful|handy|easier|helpful)) if i (?:\S+ )?(?:email(?:ed)?|sent|send|wrote|write|put|printed|brought|bring|drew|showed|shared|jotted|made a list)(?= |$)(?: \S+){0,12}$/,
  /^is it (?:ok|okay|all right|alright|convenient|fine) (?:if i|to|for me to) (?:\S+ )?(?:come in|join|call|ring|start|sit|speak|talk|pop in|interrupt)(?: \S+){0,4}$/,
  // Would you be up for a monthly coffee?
  /^(?:would|will|are|might) (?:you|u) (?:be )?(?:\S+ )?(?:up for|open to|game for|free for|around for|available for|happy to (?:have|do)|ok with|okay with|in for) (?:a |an |another |some )?(?:\S+ ){0,3}?(?:coffee|chat|catch-up|catch up|lunch|call|walk|meeting|talk|word|one-to-one|drink|check-in|tea)(?: \S+){0,8}$/,
  /^(?:isn't it|is it|isnt it) (?:a |such )?(?:\S+ )?(?:beautiful|lovely|nice|gorgeous|glorious|awful|horrible|terrible|miserable|cold|hot|warm|sunny|freezing|fine|chilly|boiling|windy|foggy)(?: (?:day|morning|weather|afternoon|out|outside|today|here|evening|in here|for (?:a walk|march|april|may|june|july|october|november|the time of year)))+$/,
  /^(?:are|were) (?:you|u) (?:\S+ )?(?:sitting comfortably|comfortable|ready to (?:start|begin|go)|in a (?:meeting|hurry|rush)|on (?:teams|zoom|a call|the phone|mute|your own|the train|the road)|still (?:there|on|here|free|around|ok for \S+)|driving|at (?:home|work|your desk)(?: \S+)?|about (?:today|tomorrow|later|now)|in (?:today|tomorrow|later|the office|town))(?: \S+){0,3}$/,
  /^(?:can|could|would|will) (?:you|u) (?:\S+ )?(?:speak up|speak louder|turn (?:your|the) \S+ (?:on|off|up|down)|mute|unmute|move (?:a bit )?closer|sit (?:down|here)|wait (?:here|a \w+|outside)|hold on|hang on|take a seat|repeat that|say that again|share your screen)(?: \S+){0,4}$/,
  /^(?:can|could|may|might|shall) i (?:\S+ )?(?:hang|leave|put|charge|park|keep|share|plug) (?:up )?(?:my|the) (?:\S+ )?(?:coat|bag|bike|phone|laptop|car|jacket|screen|umbrella|charger)(?: \S+){0,5}$/,
]

/**
 * Something to drink, the room, the hour or the way there: courtesy around a conversation.
 * @param flat the asking clause, lower case, without marks
 */
export const isHosting = (flat: string): boolean =>
  flat.length <= LONGEST && HOSTING.some((pattern) => pattern.test(flat))

const LONGEST = 140
