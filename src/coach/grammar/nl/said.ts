import type { Line, Span } from '../line.ts'
import { fits, spansOf } from '../pattern.ts'
import { dutch } from './patterns.ts'

const REPORTERS =
  'zei|zeiden|zegt|zeggen|vertelde|vertelden|vertelt|schreef|schreven|schrijft|vroeg|vroegen|vraagt|meldde|meldt|beweerde|beweert|' +
  'riep|roept|antwoordde|hoorde|las|suggereerde|dacht|dachten|stelde|legde uit|gaf aan|gaven aan|geeft aan|liet weten|lieten weten|laat weten'

/** What comes behind these was said, written or thought by somebody else, or by the user at another time. */
const REPORTS = dutch([
  `(${REPORTERS}) ..4 (dat|of|:|ooit|vroeger)`,
  '(gaf|gaven|geeft|liet|lieten) ..6 (aan|weten|merken|blijken) (dat|of|:)',
  `(${REPORTERS}) (hij|ze|zij|je|jij|u|<role>|me|mij|tegen) ..3 , (dat|of|ik|je|jij|hij|ze|zij|we)`,
  '(heeft|hebben|had|hebt) ..4 (gezegd|verteld|gevraagd|geschreven|gemeld|aangegeven) (dat|of)',
  '(volgens|aldus) (hem|haar|hen|jou|u|mijn|de|het|hr|<role>)',
  '^ (mijn|een|de) ..2 (man|vrouw|partner|vriend|vriendin|moeder|vader|zus|broer|dochter|zoon|vrienden|ouders|buurman) ..1 (zegt|zei|vindt|vond|vroeg)',
  '(stond|staat) ..4 (in|op) ..4 (dat|:)',
  '(in|op|uit) (het|de|een|mijn|jouw|je|uw) ..3 (staat|stond|las ik|lees ik|blijkt|bleek) ..2 (dat|:)',
])

const REPORTED_BEFORE = dutch([
  ', (zei|zeiden|zegt|schreef|schreven|vertelde|vertelden|meldde|vond|staat|stond) (hij|ze|zij|er|het|in|dat|<role>|mijn|de|je|jij|u|ons|onze)',
  ', (heeft|hebben|hebt|had) (hij|ze|zij|je|jij|u|<role>) ..4 (gezegd|verteld|geschreven|gemeld|laten weten)',
  ', (dat|dit|zo) (zei|schreef|vertelde|stond|staat|meldde|hoorde|las|liet)',
  '(zei|schreef|vertelde|zeiden|vertelden) (hij|ze|zij) $',
])

/** "ik zeg niet dat", "ik wil niet dreigen", "niet dat ik …". */
const DENIED = dutch([
  '(ik|we) ..2 (zeg|vind|denk|geloof|bedoel|beweer|zeggen|ontken) ..2 niet ..2 (dat|:)',
  '(ik|we) wil ..3 (niet|geen) ..4 (zeggen|beweren|dreigen|suggereren|klagen|dreigement)',
  '^ niet dat',
  '(ik|we) (neem|verwijt|nemen|verwijten) ..2 (niet|niks)',
  '(ik|we) zal ..2 (niet|nooit) (zeggen|beweren)',
])

/** "stel dat", "wat als". */
const SUPPOSED = dutch([
  '^ (stel|gesteld|veronderstel) ..2 (dat|,|je|ik)',
  '^ wat (als|gebeurt er als|zou)',
  '(neem|stel) aan dat',
])

/** "ik wil dat je", "ik hoop dat je": what ought to be, not what is. */
const WISHED = dutch([
  '(ik|we) ..1 (wil|hoop|zou|wens|verwacht|vraag|verlang|hopen|willen) ..4 (dat|of)',
  '(graag|liefst|fijn|prettig|goed|mooi|belangrijk|nodig) ..4 (als|dat|wanneer)',
  '(wil|zou) ik ..3 (dat|graag dat)',
  '(zorg|zorgen) ..2 dat',
])

/** Something between takes up the user's own line again. */
const TURNED = dutch([
  '!<(het|er|dat|dit|ze|me) maar',
  '(toch|terwijl|ondertussen|alleen|nu|intussen|vervolgens)',
  ', en (nu|toch|dan|ik|je|jij)',
])

const begins = (patterns: ReturnType<typeof dutch>, line: Line, before: number): boolean =>
  spansOf(patterns, line).some(
    ({ from, to }) =>
      from <= before && !spansOf(TURNED, line).some((turn) => turn.from >= to && turn.from < before),
  )

/** Is this stretch what somebody else said, wrote or thought, or the user at another time? */
export const isReported = ({ line, from }: Span): boolean =>
  begins(REPORTS, line, from) || spansOf(REPORTED_BEFORE, line).some((one) => one.from > from)

/** Is this stretch something the user says is not so? */
export const isDenied = ({ line, from }: Span): boolean => begins(DENIED, line, from)

/** Is this stretch only imagined? */
export const isSupposed = ({ line }: Span): boolean => fits(SUPPOSED, line)

/** Is this stretch what the user wants to be so? */
export const isWished = ({ line, from }: Span): boolean => begins(WISHED, line, from)

/** Nobody's own present words: said by others, denied or supposed. */
export const isNotOwn = (span: Span): boolean => isReported(span) || isDenied(span) || isSupposed(span)
