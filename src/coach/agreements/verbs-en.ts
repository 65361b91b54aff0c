import { isPastDeed } from './deeds-en.ts'

/** Stands between a person and what that person does. */
export const HELPERS: ReadonlySet<string> = new Set(
  "will shall 'll can could would should must may might has had needs ought agreed promised".split(' '),
)

/** A finite verb in the third person, going by its form. */
export const looksFinite = (low: string): boolean =>
  HELPERS.has(low) ||
  /^(?:doesn't|won't|isn't|hasn't|can't|does|goes)$/u.test(low) ||
  low === 'is' ||
  low === 'was' ||
  low === "'s" ||
  low === "'ll" ||
  isPastDeed(low) ||
  (low.length > 3 && low.endsWith('s') && !low.endsWith('ss') && !low.endsWith("'s") && !NO_VERBS.has(low))

/** Words after which a clause inside the sentence begins; a subject behind them is not the doer of the line. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  (
    'that if whether when whenever because so what which who whom whose where why how once until while unless ' +
    'although though since than whatever'
  ).split(' '),
)

/** Words that open a phrase in front of the subject: "On Friday Hannah sends …". */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'on in by before after at with together as during from within this next every each soon then also tomorrow ' +
    'today tonight for early mid end later first afterwards meanwhile now monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december over ' +
    'maybe perhaps therefore finally besides some asap jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun straight right until upon starting till latest eow eod come week ' +
    'end halfway midway once weekly daily last between beginning early late next today tonight no yes ok okay per'
  ).split(' '),
)

/** Words on -s that are no verbs. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'this always perhaps towards afterwards besides minutes hours days weeks months years news thanks plus whereas yes'.split(
    ' ',
  ),
)
