const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Subjects that are nothing else, or hardly. */
export const PRONOUNS = set(
  `ik k 'k jij je u ge gij hij ie zij ze we wij jullie jullie't het 't er dat dit die deze iemand niemand iedereen iets niets
   alles da das diegene men mn`,
)

/** Pronouns that are never an object or a possessive: a verb before them is the verb of a question. */
export const SURE_PRONOUNS = set(`ik jij hij we wij ge gij jullie u`)

/** What a noun phrase begins with. */
export const DETERMINERS = set(
  `de het een 'n n mijn m'n mn jouw je uw zijn z'n haar ons onze hun jullie deze die dit dat elke elk ieder iedere alle geen sommige veel
   weinig meer genoeg voldoende andere nog al enige een zo'n zon dergelijke beide twee drie vier vijf`,
)

/** Question words that need nothing behind them. */
export const WH = set(
  `wat wie waar wanneer waarom hoe hoeveel hoezo hoelang hoever hoevaak hoeverre welk welke wiens vanwaar waarheen waarnaartoe waaraan
   waarachter waarbij waarboven waarbinnen waardoor waarin waarlangs waarmee waarna waarnaar waarom waaromheen waaronder waarop waarover
   waartegen waartoe waartussen waaruit waarvan waarvandaan waarvoor watvoor wa woar wanneer waneer wat's`,
)

export const PREPOSITIONS = set(
  `aan achter bij binnen boven buiten door in met na naar naast om onder op over per rond sinds te tegen tijdens tot tussen uit van
   vanaf vanuit via volgens voor voorbij wegens zonder omtrent betreffende qua dankzij ondanks`,
)

/** What a subclause begins with. */
export const SUBORDINATORS = set(
  `als wanneer omdat doordat zodat opdat voordat nadat totdat terwijl hoewel mits tenzij indien toen nu zolang zodra sinds dat of aangezien
   zoals ofschoon gezien naarmate behalve ook`,
)

/** What leads in to a question and is not part of it. */
export const OPENERS = set(
  `en maar of want dus dan oke ok okay ja nee nou nu eh ehm euh uh uhm hm hmm ff effe even hoi hallo hey he hee dag trouwens overigens
   verder daarnaast bovendien eigenlijk zeg goh joh welnu allee amai kortom tenslotte vraag vraagje ps serieus sorry pardon
   eerlijk concreet en/of ook so well btw eerst tot slot toch mss misschien vooral q v gewoon kijk zo ja nee niet indien anders heey hai beste
   goedemorgen goedemiddag ten eerste tweede derde daarom daarbij wel alsjeblieft aub dank nogmaals enfin tja mja`,
)

/** Openers that put the verb before the subject in a statement too: "dus ga ik weg". */
export const INVERTING = set(
  'dus dan nu ook verder daarnaast bovendien eigenlijk eerst toch misschien mss vooral anders daarom zo daarbij wel trouwens overigens gewoon even tenslotte kortom',
)

/** Words that no one takes for a verb at the head of a clause. */
export const NEVER_VERB = set(
  `als dat omdat toen nu of zoals hoewel terwijl zodat totdat voordat nadat want maar en dus dan ook nog al wel niet geen graag misschien
   vooral alleen juist soms vaak altijd nooit straks morgen vandaag gisteren vorige volgende zodra zolang tenzij mits indien sinds daar
   hier er om volgens eigenlijk gewoon behalve zelfs bijna helaas gelukkig natuurlijk waarschijnlijk hopelijk daarom daarna daarvoor
   toch tenslotte uiteindelijk momenteel binnenkort sindsdien inmiddels ondertussen soms beste hoi hallo dag ja nee ik jij je u hij zij ze
   we wij jullie het de een mijn dit deze die iets iemand`,
)
