import { type Line, quoteOf, type Span } from '../../../grammar/line.ts'
import { findCue, findInClauses } from '../../../grammar/nl/find.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import { isNotOwn } from '../../../grammar/nl/said.ts'
import { wantsAfter } from '../../../grammar/nl/wants.ts'
import { fits } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { cue as selfLimiting } from '../self-limiting/nl.ts'
import { CLOSED_IN_CLAUSE } from './nl-clauses.ts'
import { CHECKED } from './nl-checked.ts'
import { CLOSED_DOOR } from './nl-cues.ts'
import { sameAgain } from './nl-same-again.ts'

/** A closed door that nobody tried. */
export const cue = (reading: Reading): Cue | null =>
  linesOf(reading).some((line) => fits(CHECKED, line)) || selfLimiting(reading) !== null
    ? null
    : (findCue(reading, CLOSED_DOOR, (span) => isOpen(reading, span)) ??
      findInClauses(reading, CLOSED_IN_CLAUSE, (span) => isOpen(reading, span)) ??
      staysTheSame(reading))

function staysTheSame(reading: Reading): Cue | null {
  const span = linesOf(reading)
    .map(sameAgain)
    .find((one) => one !== null && !isOpen(reading, one))
  return span ? { quote: quoteOf(reading, span) } : null
}

const isOpen = (reading: Reading, span: Span): boolean => {
  const lines = linesOf(reading)
  const at = lines.indexOf(span.line)
  return (
    (span.line.sentence.asks && !lines[at + 1]) ||
    isNotOwn(span) ||
    opensAfter(span.line, span.to) ||
    lines.slice(at + 1).some((line) => opensAfter(line, 0))
  )
}

/** "Want ik zou het graag doen": what one would like, and sees no way to. */
const LONGED_FOR = dutch([
  '(ik|dat|het) (zou|had|wilde|wou) ,,4 (graag|best|wel|zo|dolgraag|willen|gewild|gedaan)',
  '(zou|had|wilde|wou) ik ,,4 (graag|best|wel|zo|dolgraag|willen|gewild)',
  '(hoe graag|jammer) ,,2 ik ..4',
])
const SO_IT_GOES_ON = dutch([
  '(dus|daarom|daarvoor|liever|voorstel|vraag|weten|bespreken|overleggen|kijken|hoe !(graag)|welke|wat)',
])

/** Does something wanted come behind it: a step, and not a mere longing? */
const opensAfter = (line: Line, after: number): boolean =>
  wantsAfter(line, after) && !(fits(LONGED_FOR, line) && !fits(SO_IT_GOES_ON, line))

export const examples: Examples = {
  fires: [
    'Als bode blijf je bode.',
    'Er is hier toch geen toekomst voor mij.',
    'Het heeft geen zin om erover te beginnen.',
    'Promotie kan ik hier wel vergeten.',
    'ze nemen toch iemand van buiten',
    'Dat zit er voor een conciërge niet in.',
    'Hier kom je niet hogerop.',
  ],
  silent: [
    'Zonder pasje kom je hier niet binnen.',
    'Er is geen plek in de parkeergarage.',
    'HR liet weten dat er dit jaar geen plek is; ik sta op de lijst.',
    'Er is nu geen budget, dus ik vraag het in oktober opnieuw.',
    'Is er geen mogelijkheid om te ruilen?',
    'Ik heb geen kans gehad je mail te lezen.',
    'Ik dacht dat er geen kans was, maar de planner zei van wel.',
  ],
}
