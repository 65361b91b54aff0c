import { patternsOf as d } from './vague-classes-nl.ts'

/** With these a vague verb is none: "kijkt … na", "komt terug met een ja of een nee". */
export const TO_SHOW = d(
  '<kijken> ..8 (na|uit)',
  '(nakijken|nagekeken|nakijkt|uitwerken|inwerken|bijwerken|uitgewerkt|bijgewerkt|bijhouden|bijgehouden)',
  '<werken> ..8 (uit|in|bij|af|door)',
  '<houden> ..8 bij $',
  '<houden> ..5 (presentatie|toespraak|spreekuur|vergadering|interview|interviews)',
  '(loop|loopt|lopen) ..8 (na|mee|langs)',
  '(leg|legt|leggen) ..8 (vast|voor|uit|neer)',
  '(haal|haalt|halen) ..8 (op|af)',
  '(geef|geeft|geven) ..8 (door|terug|les|lessen|vrij|training)',
  '(neem|neemt|nemen) ..8 (over|op|af) $',
  '(zet|zetten) ..8 (op|klaar|uit)',
  '(zoek|zoekt|zoeken) ..8 (op|uit)',
  '(met een|een|een duidelijk) (ja|nee|antwoord|besluit|voorstel|datum|uitsluitsel|bod)',
  '(een|één) (ja|nee|antwoord|besluit) of',
  '(uitsluitsel|besluit|beslissing)',
)

/** More, better, more often; helping, improving: it can be seen once there is a number or a thing with a name. */
export const UNCOUNTED = d(
  '<blijven> ..4 *en $',
  '<better-e> ..1 <quality>',
  '(<helpen>|<steunen>|<ondersteunen>|bijstaan|bijstaat|staat <self> bij|springt bij|bijspringen)',
  '(<verbeteren>|<versterken>|<optimaliseren>|<vergroten>|<verminderen>|<motiveren>|verhogen|verlagen|beperken)',
  '(zorgen|zorgt|zorg) ..3 (voor|ervoor) ..4 (<quality>|goede|betere|fijne)',
  '(af en toe|soms|regelmatig|wat vaker|zo nu en dan|nu en dan) ..5',
  '(goed|goede|tijdig|netjes|zorgvuldig|duidelijk) ..2 (voorbereiden|communiceren|luisteren|overdragen|samenwerken|omgaan)',
  '(luisteren|luister|luistert) ..2',
)

/** More, better, more often, as an adverb: only a number makes it seen. */
export const MORE = d(
  '!<(niet|geen|nooit|niks|niemand|nergens|nog|een|of|twee|drie|vier|vijf|#) <better> !(dan #)',
  '(wat|iets|veel|nog) (eerder|later|*er) $',
  '(wat|iets) (eerder) ..6',
)

/** A line of these alone, without a verb, names a quality. */
export const QUALITY = d('<quality>', '<better> ..2 $', 'op de <quality>')

/** What one cannot see, as all there is to a clause without a deed. */
export const ABSTRACT = d(
  '!(contact|hulp|begeleiding|ondersteuning|ervaring|kennis|ruimte|steun|taal|hygiene|orde|gevoel|uitdaging van) <quality>',
)
