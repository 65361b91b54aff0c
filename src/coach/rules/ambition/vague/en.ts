import { wordsBeside } from '../../../grammar/en/left-over.ts'
import { pattern } from '../../../grammar/en/pattern.ts'
import { cueOf, findIn, plainsOf } from '../../../grammar/en/plain.ts'
import { toldOnce } from '../../../grammar/en/told-once.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Words for getting on in general, with which no scene can be pictured. */
const VAGUE_WORDS: ReadonlySet<string> = new Set(
  `grow growing grown growth develop developing developed development improve improving improved improvement evolve evolving progress
    progressing progression advance advancing advancement move moving forward forwards ahead onward onwards upward upwards higher up ladder
    climb climbing next step steps level levels career careers careerwise job jobs work working role roles position positions profession professional professionally
    personal personally challenge challenges challenged challenging challenge's responsibility responsibilities responsible different
    new else change changes changed direction directions path paths opportunity opportunities chance chances possibilities
    possibility option options open doors better bigger best self selves oneself potential reach reaching realise realize fulfil fulfill achieve
    achieving success successful succeed impact difference contribute contribution value valued valuable meaning meaningful purpose
    purposeful satisfaction satisfied satisfying fulfilling fulfilled fulfilment fulfillment happy happier fun enjoy enjoyable
    interesting exciting inspiring inspired inspire motivated motivating motivation stimulating varied variety variation dynamic
    energy energised energized passion passionate dream dreams skill skills skillset set knowledge expertise talent talents
    qualities strengths abilities competences competencies horizons horizon broaden broadening expand expanding widen widening
    deepen deepening stretch stretched stretching boundaries comfort zone learn learning learnt experience experiences gain gaining use using make making
    become becoming get getting got person version people organization organisation company team business firm here place world society bit lot
    standing still stuck rut grow's game a-game heights height top far farther further five ten three plan stage phase chapter
    fresh start refreshing turn leaf page depth deeper room space freedom autonomy independent independence influence visible visibility
    recognition recognised recognized appreciated appreciation noticed seen heard matters counts counting worthwhile useful
    most fully fulfillment explore exploring discover discovering find finding out try trying stay staying relevant ready
    push pushing myself raise bar excel shine flourish thrive thriving bloom blossom spread wings wing unlock build building
    take taking more extra increase increasing wider broader larger greater important importance senior seniority serious
    perspective perspectives prospects outlook future-proof employability sharpen sharper stronger strong confident confidence
    something anything everything somewhere elsewhere nowhere whatever open-minded myself being live living life balance
    direction's quality mark leave footprint legacy blossom body sink teeth deepen present at turns turn challenged generally general overall sense worker employee professional's
    feel feeling moved bored boring same pace step-up stepup upskill upskilling reskill leader leadership leading stretch's
    proud pride content comfortable own things big small bits anywhere various all-round rounded well-rounded role's which know while time
    keep keeping add adding added tap tapping maximise maximize optimise optimize reinvent reinventing invent
    sure decided clear clue idea ideas dunno exactly specific specifically yet though moment along rather beyond current currently
    believe involved involvement involving closer lines line thereof corner end day days suits suit suited fits fit fitting matches match myself out`.split(
    /\s+/,
  ),
)

/** At least one of these must be what is wanted. */
const IS_VAGUE = pattern(
  `whatever comes (?:along|up|my way)`,
  `as long as it is (?:<..1>)(?:interesting|fun|different|new|challenging|varied|exciting|meaningful|worthwhile)`,
  `(?:grow|growing|growth|develop|developing|development|improve|improving|progress|progressing|progression|advance|advancement|evolve|evolving)`,
  `(?:move|moving|go|going|get|getting|come|climb|climbing|further|higher|be|step|stepping|career|take) (?:<..3>)(?:forward|forwards|ahead|up|further|on|upwards|higher|ladder|level|along|on in (?:life|my career))`,
  `(?:higher up|level up|further up|up the ladder|further than)`,
  `(?:more|new|bigger|some|extra|greater|different|fresh|another|real|next|a) (?:<..1>)(?:challenges?|responsibility|responsibilities|direction|opportunities|opportunity|chances|level|step|impact|meaning|variety|variation|satisfaction|fulfilment|freedom|autonomy|influence|depth|fun|energy|purpose|recognition|chapter|start|phase|role|job|path|perspective|skills|experience|experiences|horizons)`,
  `(?:the|a|my) next (?:step|level|stage|phase|chapter|thing)`,
  `(?:something|somewhere|anything|someplace) (?:<..2>)(?:else|different|new|better|bigger|more|meaningful|interesting|challenging|exciting|fulfilling|useful|fun|fresh|inspiring|with|where|worthwhile|satisfying|higher|up|i)`,
  `(?:challenge|challenged|challenges|responsibility|potential|horizons|skills?|skill set|skillset|impact|difference|meaningful|purpose|fulfil(?:led|ling|ment)?|fulfill(?:ed|ing|ment)?|satisfaction|comfort zone|talents?|strengths|passion|boundaries)`,
  `(?:more|most|best|better) (?:out of|from|of) (?:myself|me|it|my (?:work|job|career|talents?|life))`,
  `(?:role|job|position|work|place|task) (?:that |which )?(?:<adv*>)(?:suits?|fits?|matches|challenges|inspires|motivates|energi[sz]es|fulfils) (?:me|my)`,
  `(?:better|best|most) (?:<..3>)(?:me|self|version|person|myself|at (?:my job|what i do))`,
  `(?:a )?(?:change|new direction|different direction|fresh start|new start|step up|career (?:move|change|switch))`,
  `(?:better|good|complete|all-round|stronger) (?:professional|employee|worker|colleague|leader|person)`,
  `(?:stretch|push|reinvent|challenge|better) myself`,
  `(?:blossom|bloom|flourish|thrive|more body|sink my teeth|make steps|deepen myself|broaden myself)`,
  `(?:feel|be|feeling|being) (?:<..1>)(?:happy|happier|better|good|content|satisfied|useful|valued|appreciated|needed|seen|challenged|inspired|motivated|energi[sz]ed)`,
  `make (?:a|my) (?:career|mark|way)`,
  `(?:successful|success|happier|happy in)`,
  `(?:spread my wings|make my mark|learn new things|learn (?:more|a lot|something)|try something)`,
)

/** A text that is longer than this holds more than general words, whatever its words. */
const LONGEST = 40

/** Only general words of getting on: nothing that somebody else could picture. Not knowing the direction is no fault. */
export const cue = toldOnce(look)

function look(reading: Reading): Cue | null {
  const plains = plainsOf(reading)
  if (plains.some(({ asks }) => asks)) return null
  if (plains.reduce((sum, { words }) => sum + words.length, 0) > LONGEST) return null
  const vague = findIn(plains, IS_VAGUE)
  if (!vague || wordsBeside(plains, VAGUE_WORDS).length > 0) return null
  if (/\d/.test(reading.text.replaceAll(/\b(?:20\d\d|\d{1,2})\b/g, ''))) return null
  if (DENIED.test(plains.map(({ text }) => text).join(' '))) return null
  return cueOf(reading, vague)
}

/** Nothing is asked for: all is well, nothing new is wanted. */
const DENIED = pattern(
  `^(?:we (?:are|have)|there (?:is|are)|since|(?:my|our) (?:desk|boss|manager|team))`,
  `\\d+ ?(?:k|grand|thousand|euros?|pounds?|dollars?|percent|per cent|%|an hour)`,
  `(?:do|does|would|am|will) not (?:<adv*>)(?:want|need|have|feel|like|looking|interested|see)`,
  `(?:no|nothing|never) (?:new|more|other|need|further|chance|point|opportunities|opportunity|future|room|career|job|jobs|possibilities|growth|challenge|challenges|progression|way|prospects|options)`,
  `(?:bored|boring|nobody|lack|too|can not|could not|(?:am|are|is) (?:not|never|stuck)|not (?:learning|growing|challenged|valued|appreciated|developing|happy)|never)`,
  `(?:stay|keep|staying|keeping) (?:<..3>)(?:here|where|same|this|my)(?! (?:skills|knowledge))`,
)

export const examples: Examples = {
  fires: [
    'I want to develop myself.',
    'more challenge',
    'Something different, something new.',
    'Take the next step in my career',
    'I want to get the best out of myself.',
    'to grow and have more impact',
    'A fresh start somewhere else.',
  ],
  silent: [
    'I want to grow into running the night clinic.',
    'A challenge: rebuilding the stock system.',
    'Teaching new drivers on Saturdays.',
    'I want to develop lesson plans for the new maths course.',
    'Something different: the archive.',
    'I do not want a new challenge, I want to keep my class.',
    'Planning',
  ],
}
