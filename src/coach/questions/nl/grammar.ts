import { asksAs, type Clause, LEADS_IN, type QuestionGrammar, TELLS, type Verdict } from '../clause.ts'
import { slips } from '../typos.ts'
import { frameOf } from './frames.ts'
import { invitationOf } from './invitations.ts'
import { beginsQuestion, start } from './opening.ts'
import { questionWordVerdict } from './question-word.ts'
import { insideOf } from './run-on.ts'
import { isVerbFirst } from './verb-first.ts'
import { isFinite } from './verbs.ts'
import { INVERTING, PRONOUNS, SUBORDINATORS, WH } from './words.ts'

const SUPPOSES = /^(?:mocht|stel|gesteld|veronderstel|stel je voor|aangenomen)$/

/** `wat mijn uren betreft`, `hoe dan ook`, `wie weet`: they begin like a question and only lead in. The number of words. */
function lookalike(lows: readonly string[], at: number): number {
  const flat = lows.slice(at, at + 12).join(' ')
  const match =
    /^(?:wat (?:\S+ ){0,8}?(?:betreft|aangaat)|wat betreft(?: \S+){0,3}|hoe dan ook|hoe het ook zij|hoe (?:\S+ ){1,4}?ook (?:is|zijn|loopt|gaat)|(?:wat|wie|waar|wanneer) dan ook|wat er ook gebeurt|wie weet(?! (?:er|hoe|of|waar|wat|dit|dat|hier|daar|bij|het|precies|alles|meer|toevallig|wanneer|welke|waarom|nog)))(?= |$)/.exec(
      flat,
    )
  return match ? match[0].split(' ').length : 0
}

const BARE = /^(?:en )?(?:dan|nu|toen|verder|daarna|jij|u)$/

function judge(clause: Clause): Verdict {
  const { lows, asks } = clause
  if (asks && BARE.test(lows.join(' '))) return asksAs('open', 'wh', 0)
  const from = start(lows)
  if (from >= lows.length) return TELLS
  const skipped = lookalike(lows, from)
  if (skipped > 0)
    return from + skipped >= lows.length ? LEADS_IN : (judgeFrom(clause, from + skipped, true) ?? LEADS_IN)
  const inverted = lows.slice(0, from).some((low) => INVERTING.has(low))
  return judgeFrom(clause, from, inverted) ?? insideOf(clause, from) ?? TELLS
}

function judgeFrom(clause: Clause, from: number, inverted: boolean): Verdict | null {
  const { lows, rest } = clause
  const told = frameOf(rest.slice(from), from) ?? invitationOf(rest.slice(from), from)
  if (told) return told
  const first = lows[from] ?? ''
  if (SUPPOSES.test(first)) return insideOf(clause, from + 1) ?? LEADS_IN
  if (isSubclause(lows, from)) return insideOf(clause, from + 1) ?? LEADS_IN
  const word = questionWordVerdict(clause, from)
  if (word?.does === 'embed') return insideOf(clause, from + 1) ?? word
  if (word) return word
  return isVerbFirst(clause, from, inverted) ? asksAs('closed', 'verb-first', from) : null
}

const isSubclause = (lows: readonly string[], from: number): boolean =>
  SUBORDINATORS.has(lows[from] ?? '') &&
  lows[from] !== 'wanneer' &&
  // "Sinds wanneer" asks.
  !(lows[from] === 'sinds' && WH.has(lows[from + 1] ?? '')) &&
  !(/^(?:nu|of|dat|ook)$/.test(lows[from] ?? '') && !PRONOUNS.has(lows[from + 1] ?? ''))

const TAG =
  / , (?:toch|he|of niet|of wel|niet dan|niet waar|nietwaar|is het niet|niet|of niet soms|wel he|eh)(?: wel| dan| soms)?(?: [.!])*$/

/** "je bent het toch met me eens dat", "jij vindt toch ook dat": it waits for a yes, whatever stands at its end. */
const PRESSES_FOR_YES =
  /^(?:(?:en|maar|want) )?(?:je|jij|u|ge|gij|jullie|iedereen) (?:bent|zijt|zijn|vindt|vinden|ziet|weet|snapt|begrijpt) (?:(?:het|zelf|mij|me) )*toch (?:ook |wel |zelf )*(?:(?:met (?:me|mij|ons) )?eens|dat) /

/** How questions are told apart in Dutch. */
export const DUTCH: QuestionGrammar = {
  conjunctions: new Set(['en', 'maar', 'of', 'dus', 'want', 'oftewel', 'alsook', 'plus', 'ofwel']),
  slips: new Map([
    ...slips(
      ['wat', 'waarom', 'wanneer', 'hoeveel', 'welke', 'waarmee', 'waarvoor', 'hoe', 'wie'],
      [
        'elke',
        'heel',
        'veel',
        'waar',
        'welk',
        'wel',
        'hoever',
        'woe',
        'hee',
        'wi',
        'wane',
        'waarvoor',
        'who',
      ],
    ),
    ['t', 'het'],
    ['k', 'ik'],
    ['n', 'een'],
    ['da', 'dat'],
    ['wrm', 'waarom'],
    ['wnr', 'wanneer'],
    ['hvl', 'hoeveel'],
  ]),
  beginsQuestion,
  judge,
  endsInTag: (flat) => TAG.test(flat) || / he(?: [.!])*$/.test(flat) || PRESSES_FOR_YES.test(flat),
  onlyLeadsIn: (flat) =>
    /^(?:wat denk (?:je|jij|u)|wat denkt (?:u|ge|gij)|wat vind (?:je|jij)|wat vindt u|hoe zie (?:je|jij) (?:dat|het)|hoe denk (?:je|jij) (?:daarover|erover)|wat (?:zeg|zou) (?:je|jij)(?: zeggen)?|hoe zit het|wat is het)(?: nou| nu| zelf| eigenlijk| ervan| daarvan)?$/.test(
      flat,
    ),
  isQuestionWord: (low) => WH.has(low),
  opensCondition: (low, next) =>
    next === 'dan' ||
    /^(?:mocht|had|was|zou|waren|hadden|moest)$/.test(low) ||
    (/^(?:krijg|kom|kan|lukt|gaat|komt|is|wordt|blijft|mag)$/.test(low) && isFinite(next)),
  isBareQuestion: (flat) =>
    /^(?:en |hoi |hey )?(?:(?:nog|al|enige|enig|ooit|toevallig) (?:enige |iets |een )?(?:nieuws|kans|bekend|gehoord|plek|vacatures|ontwikkelingen|updates?|ruimte|uitzicht|zicht|idee|mogelijkheden|mogelijkheid|vragen|plannen|reactie)|mogelijk om)(?: |$)/.test(
      flat,
    ),
  isEcho: (flat) =>
    /^(?:(?:denk|vind|geloof|snap|weet|zie|begrijp|dacht|vin|merk) (?:je|jij)|(?:denkt|vindt|gelooft|weet) (?:u|ge|gij)|vindje|denkje)(?: ook| niet| nie| zelf| toch| dat| ook niet| ook nie| niet ook)?$|^(?:is|was) het niet(?: zo)?$|^weet (?:je|jij|u) (?:dat|het)(?: misschien| toevallig)?$|^klopt (?:dat|dit)$/.test(
      flat,
    ),
  asksPreference: (flat) =>
    /^(?:wat|welke?|wie|waar) (?:\S+ ){0,4}?(?:voorkeur|beter|best|beste|liever|liefst|handiger|verstandiger|slimmer|wijsheid|aanraden|kiezen|adviseren)(?: |$)|^(?:wat|welke?) (?:raad|raadt|adviseer|adviseert|kies|kiest|prefereer) (?:je|jij|u)(?: |$)|^wat (?:wordt|is) het$|^wat (?:denk|vind|zou) (?:je|jij|u)(?: doen| kiezen| zelf)?$/.test(
      flat,
    ),
  namesOptions: (flat) =>
    / (?:of|dan wel) (?!niet|wel|zo|iets)/.test(flat) && !/^(?:ik|we) twijfel/.test(flat),
  hasVerb: (lows) => lows.some(isFinite),
}
