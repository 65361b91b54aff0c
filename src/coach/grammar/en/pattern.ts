import { formsOf } from './inflect.ts'

const words = (list: string): string =>
  `(?:${list
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .split(' ')
    .join('|')})`
const phrases = (list: string): string =>
  `(?:${list
    .split(',')
    .map((one) => one.trim())
    .join('|')})`

/** Adverbs that may stand between a subject and its verb without changing what is said. */
const ADVERB = words(
  `just really simply still also even ever constantly obviously clearly honestly actually probably surely
  definitely certainly basically totally completely absolutely literally frankly deliberately only all both again
  often usually already always forever continually repeatedly keep kept consistently evidently apparently genuinely truly seriously
  quite fully mostly largely then now so too simply blatantly openly secretly quietly conveniently regularly
  sometimes somehow soon yet once sadly purely permanently effectively`,
).replace('|keep|kept', '')

/** Named word classes of English that patterns share; those ending in `*` take any number up to three, with their blank. */
const CLASSES: Readonly<Record<string, string>> = {
  'adv*': `(?:${ADVERB} ){0,3}`,
  is: `(?:is|'s|are|am|was|were|be|been)`,
  has: `(?:have|has|'s|had)`,
  aux: words('do does did have has had am is are was were will would can could should shall may might must'),
  not: words('not never hardly barely scarcely rarely'),
  me: phrases(
    'me, us, my team, our team, the team, the rest of us, people, anyone, our shift, my colleagues, staff',
  ),
  my: words('my our'),
  they: words('he she they management'),
  /** Somebody who decides: by pronoun, by role, or by a word that stands for those above. */
  boss: phrases(
    `he, she, they, (?:my|the|our|this|that)(?: [^ ,.]+){0,2} (?:boss|manager|supervisor|chief|head|director|lead|leader|foreman|sergeant|inspector|principal|chef|matron|sister|editor|coach|partner|owner|board|panel|committee|governors|management|hr|office|team lead|coordinator|superintendent|captain|gaffer|deputy|ward manager|mayor|trustees|top|consultant|professor|dean|sarge|md|ceo|school|company|trust|council|firm|hospital|university), management, hr, sarge, upstairs, head office, the top`,
  ),
  mark: `[,;:.!?–—-]`,
  day: words(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays
    wednesdays thursdays fridays saturdays sundays today tomorrow tonight yesterday`,
  ),
  month: words(
    `january february march april june july august september october november december jan feb mar apr jun jul aug sept
    sep oct nov dec easter christmas spring summer autumn winter`,
  ),
  money: phrases(
    `raise, pay rise, payrise, salary, pay, wage, wages, money, bonus, pay packet, paycheck, paycheque, pay check, rate, allowance,
    increment, uplift, grade, band`,
  ),
}

/**
 * A pattern on a sentence that is written out (`plainOf`), from whole word to whole word.
 *
 * Beside the marks of regular expressions it knows `<name>` for a word class, `<v:leave|quit>` for every form of some
 * verbs, and `<..3>` for up to three words with no mark between them.
 * @param sources alternatives
 */
export const pattern = (...sources: readonly string[]): RegExp =>
  new RegExp(`(?<![^ ])(?:${sources.map(expand).join('|')})(?![^ ])`)

const expand = (source: string): string =>
  source
    .replaceAll(/<v:([^>]+)>/g, (_, verbs: string) => anyForm(verbs))
    .replaceAll(/<\.\.(\d+)>/g, (_, most: string) => `(?:[^ ,;:.!?–—]+ ){0,${most}}`)
    .replaceAll(/(?<!\(\?)<([a-z*]+)>/g, (_, name: string) => {
      const found = CLASSES[name]
      if (found === undefined) throw new Error(`no such word class: ${name}`)
      return found
    })

/** Longer forms first would not matter: a pattern ends at the end of a word. */
const anyForm = (verbs: string): string => `(?:${verbs.split('|').flatMap(formsOf).join('|')})`
