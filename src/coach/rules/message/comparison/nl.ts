import { quoteOf, type Span } from '../../../grammar/line.ts'
import { linesOf } from '../../../grammar/nl/line.ts'
import { withNames } from '../../../grammar/nl/names.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import { isDenied, isNotOwn, isSupposed } from '../../../grammar/nl/said.ts'
import { fits, spansOf } from '../../../grammar/pattern.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { AS_ARGUMENT } from './nl-arguments.ts'
import { SIDE_BY_SIDE } from './nl-clauses.ts'

/** Pay bands, help from a colleague, learning from one, and who does what on a day. */
const FAIR = dutch([
  '(krijgt|mag|heeft|maakt) niemand ..8',
  'dus (ik|we|wij) (kijk|vraag|leer|oefen|loop|kijken|doen) ..6',
  'ik (volg|gebruik|lees|rij|neem|kies) (dezelfde|hetzelfde) ..3 als',
  // What one wants to learn from; whom one serves, and what one is licensed for.
  '(weten|horen|vragen) (wat|hoe|welke|of) (anderen|collegas|de anderen|mijn collegas) ..8',
  '(meer|minder|andere) (bewoners|klanten|leerlingen|patienten|clienten|kinderen|bezoekers|gasten|orders|ritten|bedden|kamers|machines|vragen|bestellingen) ..2 dan',
  '(mag|mogen) ..4 (openen|bedienen|ondertekenen|toedienen|voorschrijven|aftekenen|besturen|afsluiten)',
  '(weten|horen|begrijpen|snappen|zien|afkijken|leren) ..1 hoe (hij|zij|ze|die|naam) ..6',
  '(hogere|hoger|meer|grotere|betere|lagere) (opkomst|opbrengst|score|scores|cijfer|cijfers|omzet|verkoop|bezetting|punten|stappen|doelpunten|uitslag) ..3 dan',
  '(minder|meer) dan (een|de) (kwart|helft|derde|deel|tiende|uur|week|maand|jaar) ..2',
  'dat is ..1 (eerlijk|terecht|logisch|normaal) ..1 $$',
  '(leuk|goed|netjes|fijn|eerlijk) (geregeld|verdeeld|opgelost|zo)',
  '(mag|mogen|gaat|gaan) ..1 (volgende|deze|komende) (week|maand) ..9',
  '(mag|mogen) ..4 (meelopen|meekijken|meerijden)',
  '(niet|zonder) ..4 (vergelijken|vergelijk)',
  'zoals ..1 (afgesproken|besproken|gepland)',
  'meer (geduld|ervaring|verstand|kennis|overzicht|gevoel|rust|kracht|handigheid|routine|tijd|lef|moed|talent|feeling) ..5 dan',
  '(is|zijn) ..1 (langer|groter|kleiner|ouder|jonger|sterker|sneller|handiger|lenig|sterk|lang) (dan|als) (ik|mij|wij)',
  'ik heb (mijn|het|de|nog|geen) ..3 (nog niet|nog geen)',
  '<any> mag (mij|me|ons) ..2 (niet|wel|graag)',
  '(dezelfde|hetzelfde|zelfde) (laptop|telefoon|scanner|kluis|sleutel|maat|jas|bril|trein|bus|auto|formulier|mail|uitnodiging|bril|zorg|dieet|medicatie|verjaardag|achternaam|merk|type|taart|tas|kleur) ..2 als',
  'ik (probeer|test|vraag) ..3 (hem|haar|het|dat|morgen|even)',
  '(feliciteer|feliciteren|gefeliciteerd|felicitaties|proficiat|vieren|proost|verdiend|blij voor|leuk voor|mooi voor|feestje|taart om|taart in|er is taart|(ik|we) vier (dat|het))',
  '(schat|schatten|vindt|vinden) (mij|me|ons) ..2 (lager|hoger|minder|slechter|beter)',
  '(heeft|hebben|had) het ..3 over',
  '(verdient|verdienen|krijgt|krijgen) ..3 (lof|complimenten|aandacht|rust|krediet|hulp|steun|bloemen)',
  '(dat|en dat|dit) (werkt|loopt|gaat) ..2 (prima|goed|fijn)',
  'ik ..2 ook niet',
  'dus (het|dat) klopt',
  'de andere (helft|ene|kant)',
  '(tarief|prijs|loon|uurloon|kosten) van <any> is',
  '(cao|loonwijzer|gemiddelde|gemiddeld|markt|benchmark|functiehuis|salarisschalen)',
  '(leren|leerde|geholpen|hielp|legde uit|inwerken|samen met|meekijken|dank|fijn voor|gun) ..2',
])

/** "Ik hoorde dat de nieuwe meer krijgt": it is held against the other as well. */
const HEARD_MYSELF = dutch([
  '(ik|we|wij) (hoorde|hoor|zag|zie|las|lees|begreep|merkte|merk|weet|wist) ..4 dat',
  '(hoorde|zag|las|begreep) (ik|we|wij) ..4 dat',
])

/** "…, waarom ik dan niet?" */
const ASKED_BACK = dutch([
  '^^ (hoe kan het|waarom|hoezo|hoe komt het) ,,8 (evenveel|meer|hoger|hetzelfde|eerder|beter|langer) ..4 (als|dan) (ik|wij|mij|ons)',
  '^^ (jij|je|jullie|u|ge) (heb|hebt|hebben|gaf) ..3 ook ..6 (gegeven|laten|gegund|betaald|toegestaan|beloofd|verhoogd) ..1 ?',
  ', ..1 (waarom|en|dan|hoezo) (ik|wij|mij|ons) ..2 (niet|ook)',
  '^^ (waarom|hoezo|hoe kan het dat) ,,9 (en|maar|terwijl) (ik|wij|mij|ons) ..3',
])

/** A colleague's pay, place or favour as an argument. */
export function cue(reading: Reading): Cue | null {
  for (const line of linesOf(reading)) {
    if ((line.sentence.asks && !fits(ASKED_BACK, line)) || fits(FAIR, line)) continue
    const named = withNames(line)
    const span: Span | undefined = [...spansOf(AS_ARGUMENT, named), ...spansOf(SIDE_BY_SIDE, named)].find(
      (one) => !isNotOwn(one) || (fits(HEARD_MYSELF, line) && !isDenied(one) && !isSupposed(one)),
    )
    if (span !== undefined) return { quote: quoteOf(reading, span) }
  }
  return null
}

export const examples: Examples = {
  fires: [
    'Waar Koen een eigen kamer heeft, zit ik in de gang.',
    'Nadia verdient met minder uren meer dan ik.',
    'Bij Joost kon het ineens wel.',
    'Mijn collega mag wel thuiswerken.',
    'Zelfs de stagiairs krijgen reiskosten.',
    'Voor Marieke werd een uitzondering gemaakt en voor mij niet.',
    'Piet heeft ook een auto van de zaak.',
  ],
  silent: [
    'Mijn collega krijgt in mei een kind, dus ik neem haar klanten over.',
    'Sara heeft een vast contract gekregen, we vieren het vanmiddag.',
    'Piet gaat met pensioen en zijn taken moeten verdeeld worden.',
    'In de cao staat schaal 7 voor deze functie.',
    'Lotte krijgt dinsdag haar beoordeling, ik woensdag.',
    'Ik heb van Bram geleerd hoe je een kraan afstelt.',
    'Mijn collega en ik doen samen de voorraad.',
    'Waarom mag Kees wel thuiswerken?',
  ],
}
