import { asksAs, type Clause, LEADS_IN, type QuestionGrammar, TELLS, type Verdict } from '../clause.ts'
import { slips } from '../typos.ts'
import { frameOf } from './frames.ts'
import { invitationOf } from './invitations.ts'
import { questionWordAt, questionWordVerdict } from './question-word.ts'
import { isVerbFirst } from './verb-first.ts'
import { isFinite, isStrongVerb, isVerbWithYou } from './verbs.ts'
import { INVERTING, OPENERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, SURE_PRONOUNS, WH } from './words.ts'

const SUPPOSES = /^(?:mocht|stel|gesteld|veronderstel|stel je voor|aangenomen)$/

/** `wat mijn uren betreft`, `hoe dan ook`, `wie weet`: they begin like a question and only lead in. The number of words. */
function lookalike(lows: readonly string[], at: number): number {
  const flat = lows.slice(at, at + 12).join(' ')
  const match =
    /^(?:wat (?:\S+ ){0,8}?(?:betreft|aangaat)|wat betreft(?: \S+){0,3}|hoe dan ook|hoe het ook zij|hoe (?:\S+ ){1,4}?ook (?:is|zijn|loopt|gaat)|(?:wat|wie|waar|wanneer) dan ook|wat er ook gebeurt|wie weet(?! (?:er|hoe|of|waar|wat|dit|dat|hier|daar)))(?= |$)/.exec(
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
  !(/^(?:nu|of|dat|ook)$/.test(lows[from] ?? '') && !PRONOUNS.has(lows[from + 1] ?? ''))

/** A question that begins inside a clause, where no mark was typed before it: `ik wil naar inkoop hoe pak ik dat aan`. */
function insideOf({ lows, asks }: Clause, from: number): Verdict | null {
  for (let at = from + 1; at < lows.length - 1; at += 1) {
    if (isWhQuestion(lows, at, asks)) return asksAs('open', 'wh', at)
    if (isVerbThen(lows, at) || isAboutWish(lows, from, at)) return asksAs('closed', 'verb-first', at)
  }
  const flat = lows.join(' ')
  return ENDS_IN_QUESTION.test(flat) ? asksAs('closed', 'verb-first', Math.max(from, lows.length - 3)) : null
}

const ENDS_IN_QUESTION =
  / (?:is (?:dat|dit|het|zoiets) (?:ook |nog |wel |voor jou |voor u |wat jou betreft )?(?:mogelijk|haalbaar|oke|ok|goed|te doen|een optie|realistisch|bespreekbaar|bekend|logisch|normaal|verstandig|handig|toegestaan)|(?:kan|mag|lukt|klopt|gaat|past|hoort) (?:dat|dit|het)(?: ook| nog| wel| zo)?)$/

function isWhQuestion(lows: readonly string[], at: number, asks: boolean): boolean {
  if (!WH.has(lows[at] ?? '') || !isFinite(lows[at + 1] ?? '')) return isWhPhraseQuestion(lows, at)
  const subject = lows[at + 2] ?? ''
  return (
    SURE_PRONOUNS.has(subject) ||
    /^(?:je|er|ze)$/.test(subject) ||
    (asks && (PRONOUNS.has(subject) || /^(?:de|mijn|jouw|je|uw)$/.test(subject)))
  )
}

/** `welke opleiding raad je aan`, `op welke manier kan ik`. */
const isWhPhraseQuestion = (lows: readonly string[], at: number): boolean =>
  /^(?:welke?|hoeveel|hoe)$/.test(lows[at] ?? '') &&
  isFinite(lows[at + 2] ?? '') &&
  SURE_PRONOUNS.has(lows[at + 3] ?? '')

/** `mag ik dan`, `krijg ik dan`: behind a condition without a comma. */
const isVerbThen = (lows: readonly string[], at: number): boolean =>
  lows[at + 2] === 'dan' && isFinite(lows[at] ?? '') && SURE_PRONOUNS.has(lows[at + 1] ?? '')

/** `ik wil graag … halen kan dat dit jaar`: a question on what one just said one wants. */
const isAboutWish = (lows: readonly string[], from: number, at: number): boolean =>
  /^(?:ik|we|wij)$/.test(lows[from] ?? '') &&
  /^(?:kan|mag|is|lukt|gaat|klopt|zou|past)$/.test(lows[at] ?? '') &&
  /^(?:dat|dit|zoiets)$/.test(lows[at + 1] ?? '') &&
  /en$/.test(lows[at - 1] ?? '') &&
  lows.length - at < 8

/** Where the clause begins behind "en", "maar", "hoi Petra" and the like. */
function start(lows: readonly string[]): number {
  let at = 0
  while (at < lows.length && isOpener(lows, at)) at += 1
  if (at > 0 && /^(?:hoi|hallo|hey|dag|beste|he|goedemorgen|goedemiddag)$/.test(lows[at - 1] ?? ''))
    return behindName(lows, at)
  return at
}

function isOpener(lows: readonly string[], at: number): boolean {
  const low = lows[at] ?? ''
  const next = lows[at + 1] ?? ''
  if (/^\d+$/.test(low)) return at === 0 && !/^(?:uur|dagen|dag|keer|jaar)$/.test(next)
  if (!OPENERS.has(low)) return false
  if (/^(?:of|nu|ook)$/.test(low) && PRONOUNS.has(next) && next !== 'er') return false
  if (/^(?:vraag|zeg|kijk|dank)$/.test(low))
    return !/^(?:ik|je|jij|is|me|eens|mij|of|wat|hoe|maar)$/.test(next)
  if (low === 'derde' || low === 'tweede') return lows[at - 1] === 'ten'
  return true
}

/** `hoi Petra kan ik …`: one or two words of a name, if a question follows. */
function behindName(lows: readonly string[], at: number): number {
  const found = [at, at + 1, at + 2].find((place) => beginsQuestion(lows, place))
  return found ?? at
}

function beginsQuestion(lows: readonly string[], at: number): boolean {
  const first = lows[at] ?? ''
  const next = lows[at + 1] ?? ''
  if (first === 'zo') return /^(?:ja|nee|niet)$/.test(next)
  if (first === 'indien') return /^(?:ja|niet|nee|zo)$/.test(next)
  const word = questionWordAt(lows, at)
  if (word >= 0) return beginsWh(lows, word)
  if (isVerbWithYou(first)) return true
  if (PREPOSITIONS.has(first) || !isFinite(first)) return false
  return (
    PRONOUNS.has(next) ||
    (isStrongVerb(first) && /^(?:de|het|mijn|jouw|mn|onze|een|die|deze|nog|al|ook)$/.test(next))
  )
}

function beginsWh(lows: readonly string[], word: number): boolean {
  const next = lows[word + 1] ?? ''
  if (next === '' || /^(?:niet|wel|dan|juist)$/.test(next) || isFinite(next)) return true
  return (
    /^(?:welke?|hoeveel|hoe|wat)$/.test(lows[word] ?? '') && lows.slice(word + 2, word + 5).some(isFinite)
  )
}

const TAG =
  / , (?:toch|he|of niet|of wel|niet dan|niet waar|nietwaar|is het niet|niet|of niet soms|wel he|eh)(?: wel| dan| soms)?(?: [.!])*$/

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
  endsInTag: (flat) => TAG.test(flat) || / he(?: [.!])*$/.test(flat),
  onlyLeadsIn: (flat) =>
    /^(?:wat denk (?:je|jij|u)|wat denkt (?:u|ge|gij)|wat vind (?:je|jij)|wat vindt u|hoe zie (?:je|jij) (?:dat|het)|hoe denk (?:je|jij) (?:daarover|erover)|wat (?:zeg|zou) (?:je|jij)(?: zeggen)?|hoe zit het|wat is het)(?: nou| nu| zelf| eigenlijk| ervan| daarvan)?$/.test(
      flat,
    ),
  opensCondition: (low) => /^(?:mocht|had|was|zou|waren|hadden|krijg|kom|kan|lukt|gaat|komt)$/.test(low),
  isBareQuestion: (flat) =>
    /^(?:en |hoi |hey )?(?:(?:nog|al|enige|enig|ooit|toevallig) (?:enige |iets |een )?(?:nieuws|kans|bekend|gehoord|plek|vacatures|ontwikkelingen|updates?|ruimte|uitzicht|zicht|idee|mogelijkheden|mogelijkheid|vragen|plannen|reactie)|kans op|mogelijk om)(?: |$)/.test(
      flat,
    ),
  isEcho: (flat) =>
    /^(?:(?:denk|vind|geloof|snap|weet|zie|begrijp|dacht|vin|merk) (?:je|jij)|(?:denkt|vindt|gelooft|weet) (?:u|ge|gij)|vindje|denkje)(?: ook| niet| nie| zelf| toch| dat| ook niet| ook nie| niet ook)?$|^(?:is|was) het niet(?: zo)?$|^weet (?:je|jij|u) (?:dat|het)(?: misschien| toevallig)?$|^klopt (?:dat|dit)$/.test(
      flat,
    ),
  asksPreference: (flat) =>
    /^(?:wat|welke?|wie|waar) (?:\S+ ){0,4}?(?:voorkeur|beter|best|beste|liever|liefst|handiger|verstandiger|slimmer|wijsheid|aanraden|kiezen|adviseren)(?: |$)|^(?:wat|welke?) (?:raad|raadt|adviseer|adviseert|kies|kiest|prefereer) (?:je|jij|u)(?: |$)|^wat (?:wordt|is) het$/.test(
      flat,
    ),
  namesOptions: (flat) =>
    / (?:of|dan wel) (?!niet|wel|zo|iets)/.test(flat) && !/^(?:ik|we) twijfel/.test(flat),
  hasVerb: (lows) => lows.some(isFinite),
}
