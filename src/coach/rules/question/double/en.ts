import type { QuestionReading } from '../../../questions/asking.ts'
import type { Cue, Examples } from '../../rule.ts'
import { MATTERS_EN, WAY_ON_EN } from './matters-en.ts'
import { standsBehind, type Topics, twoTopics } from './two-topics.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const EMPTY = set(`
  the and you your yours me my mine our ours his her hers their theirs its this that these those what who whom whose which where when why how
  what's who's where's how's when's there here any some all each every both either neither one two three four five more most much many
  less least few lot lots bit for from with without about into onto over under off out through across between before after during since until
  till against along around near within per via than then also too just even still yet again ever never always often sometimes usually
  now soon later today tomorrow yesterday week weeks month months year years day days time times hour hours next last new old own other
  another else same first second best better good bad great big small long short right wrong sure clear ready able possible likely open
  are was were been being have has had having did does doing done can could will would shall should may might must need needs get gets got
  getting give gives gave take takes took make makes made let lets see sees saw seen look looks think thinks thought feel feels know knows
  want wants wanted like likes liked say says said tell tells told ask asks asked find finds found keep keeps put puts going come comes came
  coming work works worked working start starts started use uses used help helps mean means expect expects happen happens happening happened
  deal handle decide decides plan change changes difference thing things way ways reason reasons step steps part parts point points side idea
  matters matter important view opinion thoughts example question answer case kind sort someone anyone everyone somebody people person anything something nothing
  everything i'm i've i'd i'll you're you've you'd you'll it's we're we've don't didn't doesn't isn't aren't won't wouldn't can't couldn't
  chance chances conditions condition cost costs requirements allowed please maybe really actually exactly think involved involve takes long
  recommend avoid suggest become becoming move moving go goes gone run runs running hear stand stands think fit fits because while but not nor yes okay well
`)

const BEFORE_NOUN = set(`
  be become as
  the a an my your our his her their this these any some no which what more new next other on in at for with of about from during against over into
  around there
`)

const TEAM_OUTING =
  /\b(?:team|staff|works|department|crew|office) (?:day|outing|event|lunch|do|party|drinks|meal|trip|night|picnic|barbecue)\b/g
/** A till is a thing, and till a preposition. */
const THE_TILL = /\b(the|a|new|our|my|that|this) tills?\b/g
/** Things of the place are no topic to point back to. */
const THOSE_THINGS =
  /\b(?:those|that|these|this) (?:\S+ )?((?:scanner|printer|machine|light|van|phone|computer|door|locker|window|forklift|trolley|fridge|lift|fence|gate|copier|laptop|tablet|heater|radiator|tap|toilet|bin)s?)\b/g

/** A pronoun that points back, or a question too short to stand by itself. */
const POINTS_BACK =
  /\b(?:it|that|they|them|him|she|he|then|there(?! (?:be|is|are|any|a|an|will|was|were))|so|those|afterwards|instead|after that|such|it's|that's|they're|same|ones?)\b/
const FOLLOWS_UP =
  /^(?:how many (?:\S+ ){1,2}are there|how so|which (?:would|do|is|are|one|should|of)|what makes|how come|on what|in what way|what else|how do you know|what would you|do i (?:need|have) to (?:bring|wear|print|prepare|sign|take|register|book)|how long|how much|how often|by when|who else|what did you like)\b/

const TOPICS: Topics = {
  leansOn: (flat) =>
    POINTS_BACK.test(
      flat
        .replace(/\b(?:say|think|know|agree|sure|hope|mean|hear|believe) that\b/g, '')
        .replace(/\bthat (?:i|we|you)\b/g, '')
        .replace(/\bis it (?:possible|ok|okay|true|alright)\b/g, '')
        .replace(/\bis there\b/g, ''),
    ) || FOLLOWS_UP.test(flat),
  matters: MATTERS_EN,
  isNoun: (flat, word) => standsBehind(flat, word, BEFORE_NOUN),
  wayOn: WAY_ON_EN,
  read: (flat) =>
    flat.replace(TEAM_OUTING, 'outing').replace(THE_TILL, '$1 cashdesk').replace(THOSE_THINGS, '$1'),
  aboutMe: /\bpart[- ]time\b|\bfull[- ]time\b|\bfrom home\b|\bam i doing\b|\bdid i do\b|\bhappy with me\b/,
  isEmpty: (word) => EMPTY.has(word),
  career:
    /^(?:train|course|career|role|job|grow|develop|promot|future|ambition|lead|senior|diploma|certif|pay$|salary|grade|band|contract|feedback|strength|weak|skill|talent|position|qualif|experience|review|apprais|coach|mentor|task|responsib|project|team$|special|candidate|vacanc|appl|direction|degree|stud|level|profile|progress|learn|manage|perform|opportunit|secondment|post$|supervis|appren|master's|masters|bachelor|nvq|msc|foundation degree|diplom)/,
  facility:
    /(?:playground|paint|garden|floor|entrance|calendar|staff room|parking|printer|coffee|kitchen|canteen|fridge|heating|^lifts?$|toilet|locker|^keys?$|^door|login|password|laptop|computer|phone|screen|software|^cars?$|^vans?$|^bus|^bikes?$|boots|shoes|uniform|refurb|building|^hall$|warehouse|^shed|^roof|window|noise|radio|music|^lights?$|machine|equipment|microscope|^beds?$|christmas|hamper|party|outing|barbecue|rota$|deliver|stock$|cleaning|washing|dryer|dishwasher|merger|website|newsletter|fryer|^pool$|^gym$|fence|tractor|timekeeping|conference room|hoist|^air|aircon|wifi|^loos?$|shower|scanner|copier|clocking|^gates?$|alarm|cctv|leak|microwave|kettle|cakes?$|pizza|catering|open day|summer do|fete|raffle|^shelv|^racking|forecourt|^skip$|smoking|^cashdesk|^drills?$|vending|projector|^barrier|^fountain|^carpet|^blinds?$|^badges?$|^ladders?$|^gloves$|^coats?$|^vests?$|^bins?$|^dogs?$|^pets?$|^skips$|^pallets?$|^trolleys?$|^mugs?$|^plants$|^signs?$|^fire drill)/,
  decision:
    /^(?:group|handover|round|rounds|procedure|deadline|exam|test|meeting|period|start|end|date|length|support|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|region|risks?|colleagues?|decision|choice|order|content|goals?|aim|approach|planning|numbers?|hours|programme|program|results?|supervisors?|difference|grounds)$/,
  changesTopic: /\b(?:also|by the way|btw|separately|another thing|on another|oh)\b/,
  followsUp: /(?:^| )if (?:so|not|yes|no)\b|(?:^| )or(?: \S+)?$/,
  onItsOwn: (first, second) => `Ask them one at a time: "${first}" And then: "${second}"`,
}

/** Fires on two questions about different things; not on a follow-up. */
export const cue = (reading: QuestionReading): Cue | null => twoTopics(reading, TOPICS)

export const examples: Examples = {
  fires: [
    'How do you see my role on the ward and when are the new beds coming?',
    "What do you think of my report, and what's happening with the parking spaces?",
    'Is my request approved and is the team day still on?',
    'Which course would you recommend? And who has the key to the store room?',
    'Can I drop a day and is there going to be a new coffee machine?',
    'Who decides on the pay bands and why is the canteen closed?',
  ],
  silent: [
    'How do you see my role, and why?',
    'Is there a budget, and if so how much?',
    'Which course would you recommend, and which would you avoid?',
    'When does the course start and how long does it take?',
    'How do you see my future and what do I need for that?',
    'What went well and what could be better?',
    'Have you read my report and was it clear?',
  ],
}
