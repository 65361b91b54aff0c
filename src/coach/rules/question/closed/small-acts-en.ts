/** Leave asked for something small, here and now: a frame of asking, and in it an act that no plan depends on. */

const YOU = '(?:you|u|ya|anyone|anybody|everyone)'
const FRAME = new RegExp(
  `^(?:(?:can|could|may|might|shall|should) (?:i|we|my|the|\\p{L}+)|do ${YOU} (?:mind|object|want me to|want us to|need me to)|would ${YOU} (?:\\S+ )?(?:mind|object|like me to|like us to|rather|prefer)|(?:is|would) (?:it|that|this) (?:be )?(?:\\S+ ){0,2}?(?:ok|okay|all right|alright|fine|rude|a problem|a bother|convenient)(?: (?:with|by|for) ${YOU})? (?:if|to|for)|are ${YOU} (?:\\S+ )?(?:ok|okay|happy|fine|all right|alright) (?:if|for|with) (?:me|i|us|we|\\p{L}+)|mind if|ok if|okay if|all right if)(?= )`,
  'u',
)

const ACT = [
  'doors?|windows?|blinds?|curtains?|heating|radiator|fan|lights?|music|radio',
  'coats?|bags?|rucksack|umbrella|jacket|chairs?|stool|desk lamp|pram',
  'laptop|tablet|phone|charger|charging|socket|wifi|wi-fi|screen|camera|mic|microphone',
  '(?:take|taking|took|make|making|jot|scribble) (?:\\S+ )?(?:notes?|minutes)|write (?:it|this|that|things) down|note (?:it|this|that) down|recording|record (?:this|it|our)|type (?:as|while)',
  '(?:joins?|joining|sits? in|sitting in|sat in|listens? in) (?:us|on this|on our|too|as well|for (?:this|the|a))|joins us|join us|sits? (?:here|there|nearer|closer|down|by|next|over|outside|inside)|sat (?:here|nearer|closer|down|by|next)|stands?|stood',
  'coffee|tea|water|sandwich|lunch|loo|toilet|bathroom|break|breather|breath of air|walk',
  'on the phone|over the phone|by phone|on teams|on zoom|over coffee|face to face|in person|outside|somewhere (?:else|quieter|private)|in my office|in your office|another room',
  'finish (?:my|this|what i)|read (?:it|this|that) out|call (?:you|u) (?:by|back)|use your first name|dash off|nip out|pop out|leave (?:a bit|a little|slightly|ten minutes|five minutes) early|speak (?:first|slower|louder)|go first|start|begin|kick off',
]
const SMALL = new RegExp(`(?:^| )(?:${ACT.join('|')})(?= |$)`, 'u')

/** A thing asked for to keep, or a task: no small act. */
const TO_KEEP =
  /\b(?:company|my own|new|permanent\w*|paid|pay|every|always|from now on|serve|sell|order|shifts?|work|working|train\w*|role|job|lead|run|budget|raise|team|course|as a|earlier in the year|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|next (?:year|month)|project|nights|days|week|weeks|staff|reception|clients?|customers?|patients?)\b/

/** What colleagues ask each other to come along to. */
const TREAT =
  '(?:lunch|coffee|coffees|sandwich|drinks?|pint|pub|canteen|cake|dinner|tea|breakfast|walk|barbecue|bbq|party|leaving do|leaving drinks|do on \\S+|curry|pizza|chips|ice cream|quiz|quiz night|bowling|christmas do|works do|retirement do|night out|team day|away day|fun run)'
const TOGETHER = new RegExp(
  `^(?:are|shall|do|can|could|should|will) (?:we|you|u|ya|you all) (?:\\S+ ){0,7}?${TREAT}(?: \\S+){0,4}$|^(?:fancy|coming|going|up for) (?:\\S+ ){0,5}?${TREAT}(?: \\S+){0,3}$`,
)

/** The company, the warmth of the room, and what lay on the desk. */
const AROUND = [
  /^(?:have (?:you|u) got|do (?:you|u) have|got) (?:something|anything|a pen|a pencil|paper) (?:to write|to hand|on you|handy)(?: \S+){0,4}$/,
  /^(?:can|could) (?:everyone|everybody|people|those) (?:\S+ ){0,3}?(?:hear|see) (?:me|us|this|the screen|my screen)(?: \S+){0,3}$/,
  /^(?:are|r) (?:we|you|u) (?:\S+ ){0,2}?(?:waiting (?:for|on)|expecting|missing) (?:anyone|anybody|someone|somebody|one more|\p{Lu}?\p{L}+)(?: (?:else|more|to join|today|still))*$/u,
  /^(?:are|r) (?:you|u) (?:\S+ )?(?:warm|cold|hot|cool|comfy|comfortable|settled|sitting)(?: \S+){0,4}$/,
  /^(?:did|have|had) (?:you|u) (?:\S+ ){0,2}?(?:get|got|see|seen|find|found|receive|received|had) (?:my|the|that) (?:\S+ )?(?:note|message|text|email|voicemail|post-it|card|invite|link|memo|parcel|envelope|attachment|whatsapp)(?: .{1,60})?$/,
  /^(?:are|is|was|will) (?:everyone|everybody|anyone|that everyone|that everybody|\p{L}+) (?:\S+ )?(?:here|there|in yet|here yet|ready|joining us|on the line|on the call|dialled in)(?: yet| already| now)?$/u,
]

/** "Do you want the window open?", "Would it be easier to talk outside?", "Should we take turns?" */
const ROOM = [
  /^(?:do|would) (?:you|u) (?:want|like|prefer) (?:the|that|your) (?:window|windows|door|heating|fan|light|lights|blinds?|curtains?|radio|music)(?= |$)/,
  /^(?:would|is) it (?:be )?(?:\S+ )?(?:easier|better|nicer|quieter|warmer|cooler|ok|okay|alright|more comfortable) to (?:talk|sit|chat|stand|meet|do this|go)(?: (?!to|about|for)\S+){0,5}$/,
  /^(?:shall|should|can|could) we (?:take (?:it in )?turns|take a (?:break|breather)|swap seats|move (?:closer|outside|inside|over|next door)|wait for)(?= |$)/,
  /^(?:do|would) (?:you|u) (?:need|want|like) me to (?:\S+ )?(?:speak (?:up|louder|slower)|repeat|say that again|slow down|spell|start again|share my screen)(?= |$)/,
]

const LONGEST = 160

/** Whether somebody is asked to come along for company: "are you coming bowling?". */
export const isCompany = (flat: string): boolean => flat.length <= LONGEST && TOGETHER.test(flat)

/**
 * Whether leave is asked for something small in the room, or after what lay on a desk.
 * @param flat the asking clause, lower case, without marks
 */
export const isSmallAct = (flat: string): boolean =>
  flat.length <= LONGEST &&
  (ROOM.some((pattern) => pattern.test(flat)) ||
    AROUND.some((pattern) => pattern.test(flat)) ||
    (FRAME.test(flat) && SMALL.test(flat) && !TO_KEEP.test(flat)))
