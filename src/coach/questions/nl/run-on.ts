import { asksAs, type Clause, type Verdict } from '../clause.ts'
import { isFinite } from './verbs.ts'
import { PRONOUNS, SURE_PRONOUNS, WH } from './words.ts'

/** A question that begins inside a clause, where no mark was typed before it: `ik wil naar inkoop hoe pak ik dat aan`. */
export function insideOf({ lows, asks }: Clause, from: number): Verdict | null {
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
  (lows[at - 1] ?? '').endsWith('en') &&
  lows.length - at < 8
