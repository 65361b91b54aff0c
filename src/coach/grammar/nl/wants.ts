import type { Line } from '../line.ts'
import { spansOf } from '../pattern.ts'
import { dutch } from './patterns.ts'

/** The user says what is wanted, asked or proposed. */
const WANTS = dutch([
  '!<(dat|wat|meer) (wil|wilde|willen|wou|zou|zouden) (ik|we|wij) !(niet|geen|maar|nooit)',
  '!<(wat|dat) ik ..2 vraag !(niet|geen|nooit|het niet|(er|dat|daar|het|nu|dit|ook|vandaag|voorlopig) ..1 (niet|geen|nooit|niks))',
  'dus (geef|laat|zet|doe) (me|mij) ..1 (gerust|maar|graag|de|het|een)',
  '!<(wat) ik ..2 (wil|wilde|wou|zou|zoek|hoop|droom|ga|plan|overweeg|kies|streef) !(niet|geen|nooit|het niet|(er|dat|daar|het|nu|dit|ook|vandaag|voorlopig) ..1 (niet|geen|nooit|niks))',
  '(we|wij) ..1 (willen|zouden)',
  '(liefst|liever) !(vandaag|morgen|nu|meteen|direct|gisteren|zo (snel|gauw|vlug|rap)|van ..6 (af|weg|verlost)|weg|niet|geen|nooit)',
  '(graag|voorstel|stel voor|stel ik voor|voorkeur)',
  '!<(een|zulke|die) (doel|wens|droom|plan)',
  '(heb|had|is|was|koester) ..3 een (doel|wens|droom|plan)',
  '(vraag|zoek|hoop|kies|ga) ik',
  '(mag|kan|kunnen|zullen) (ik|we|wij) ,,9 ?',
  '(het lijkt me|lijkt me|lijkt mij) ..2 (leuk|mooi|goed|fijn|geweldig|interessant|wat|iets|wel wat)',
])

/** Is there something wanted behind this place in the line? `after` is a place in its text. */
export const wantsAfter = (line: Line, after: number): boolean =>
  spansOf(WANTS, line).some(({ from }) => from >= after)

/** Is there something wanted anywhere in the line? */
export const wants = (line: Line): boolean => wantsAfter(line, 0)
