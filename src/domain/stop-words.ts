/**
 * Words that say nothing about what something was about, in Dutch and English, folded: the small words of grammar,
 * and the words for time and measure that stand in nearly every line about a working day.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  aan al alle alleen als altijd ander andere bij bijna daar daardoor dan dat de deze die dit doe doen doet door
  dus een eens eigenlijk elk elke en er erg even ga gaan gaat gedaan geen geweest had hadden heb hebben heel heeft
  hem het hier hij hoe hun iets ik in is ja je jij jou jouw kan kon kunnen maar maken me meer meest met mij mijn
  moest moet moeten na naar net niet niets nog nooit nu of om omdat ons onze ook op over paar per steeds te teveel
  tegen ten ter terwijl toch toe toen tot tussen u uit uur uw vaak van vanwege vanuit veel via voor voordat waar
  want was waren wat we weer weg wel welk welke werd werden wie wij wil worden wordt ze zelf zich zij zijn zo
  zoals zonder zou zouden
  dag dagen week weken maand maanden keer vandaag gisteren morgen
  a about after again all also always am an and any are as at be because been before being but by can could did do
  does doing done during each even ever every few for from get getting go going got had has have having he her here
  him his how i if in into is it its just keep lot lots made make many me more most much my need never no not now
  of off often on once one only or other our out over own per quite really same she should so some still such
  than that the their them then there these they thing things this those through to too under until up us very was
  we were what when where which while who why will with without would you your
  day days week weeks month months time times today yesterday tomorrow
`
    .trim()
    .split(/\s+/u),
)
