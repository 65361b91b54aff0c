import type { Line } from '../../../grammar/line.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import { isOver, PRESENT } from '../../../grammar/nl/over.ts'
import { fits } from '../../../grammar/pattern.ts'

/** Words of trouble that are told for another reason: it was worked on, it got better, it is somebody's task. */
const NO_TROUBLE = dutch([
  // It got better.
  '(is|zijn|wordt|worden|verloopt|loopt|lopen|gaat|werkt|ziet) ..4 (beter|rustiger|duidelijker|veiliger|sneller|vlotter|korter|mooier|leuker|makkelijker|overzichtelijker|opgelost|verholpen|gehalveerd|verbeterd|hersteld|gedaald|verminderd|weg|verdwenen)',
  '(geen|minder|nauwelijks|nooit) ,,6 meer (geweest|gehad|voorgekomen|zoekgeraakt|gezien|gekregen|gemist)',
  '(sinds|sindsdien) ..6 (geen|minder|nooit)',
  '(weer|nu) genoeg',
  // The user, or somebody else, does something about it.
  '(pak|los|noteer|meld|bespreek|registreer|behandel|verhelp|herstel|repareer|verminder|verlaag|verzamel|tel|bel|mail|geef) (ik|we|wij) ..6',
  '^^ (ik|we|wij) (pak|los|noteer|meld|bespreek|registreer|verhelp|herstel|repareer|verminder|verlaag|verzamel|tel|pakken|lossen|bespreken|verminderen|verlagen) ..6',
  '(heb|heeft|hebben) ..9 (opgelost|genoteerd|geteld|gemeld|besproken|verholpen|hersteld|opgezet|ingevoerd|gemaakt|verdeeld|neergelegd|gevraagd|uitgezocht|verbeterd|aangepakt)',
  '(af|afgesproken) dat',
  '(spreken|spreek) ..2 af',
  '(wordt|worden|is|zijn) ..6 (vervangen|hersteld|gerepareerd|opgehaald|uitbetaald|nagekeken)',
])

/** "Nooit", "weet niet": an answer, and nothing told. */
const FEWEST_WORDS = 3
const isNothing = ({ tokens }: Line): boolean =>
  tokens.filter(({ first }) => !first.mark).length < FEWEST_WORDS &&
  !tokens.some(({ low }) => PRESENT.has(low))

/** Is what is told here over, better by now, or being dealt with? */
export const isNoTrouble = (line: Line): boolean => isNothing(line) || isOver(line) || fits(NO_TROUBLE, line)
