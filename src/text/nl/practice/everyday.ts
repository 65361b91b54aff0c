import type { ReactionTexts } from '../../practice.ts'

/** Reacties die in elk gesprek met een leidinggevende kunnen komen. */
export const everyday = {
  custom: {
    says: 'Zo doen we dat hier niet.',
    summed: 'Nee. We hebben het een keer geprobeerd, en toen liep het rooster in de soep.',
    open: 'Als iedereen weet wie er wanneer is, en de overdracht blijft kloppen, dan wil ik er best naar kijken. Daar ging het de vorige keer mis.',
    closed: 'Nee. Dat is altijd zo geweest.',
    argued: 'Dat kan wel zijn, maar het werkt zoals het werkt.',
    pushed: 'Zeg, we draaien hier al twintig jaar zonder klachten.',
    offer: 'Probeer het vier weken, alleen op dinsdag. Als de overdracht blijft kloppen, praten we verder.',
    behind:
      'Achter een gewoonte zit vaak iets wat ooit misging. Vraag ernaar, dan kun je laten zien hoe jij dat voorkomt.',
    model:
      'Dus jullie hebben daar een vaste manier voor. {ask} Wat zou er mis kunnen gaan als we het een keer anders doen?',
  },
  'why-me': {
    says: 'En waarom zou ik daaraan meewerken?',
    summed: 'Ja, voor jou is het leuk. Ik zit straks met een gat op vrijdag.',
    open: 'Ik heb er wat aan als er na afloop twee mensen zijn die het kunnen in plaats van één. En als ik er niet zelf achteraan hoef.',
    closed: 'Dat zie ik niet, nee.',
    argued: 'Dat is wat het jou oplevert. Ik vroeg wat het mij oplevert.',
    pushed: 'Zeg, het is een gewone vraag. Ik mag toch weten wat wij eraan hebben.',
    offer: "Als jij er daarna twee collega's in meeneemt, kan ik het verkopen. Zet dat er duidelijk bij.",
    behind: 'Een botte vraag, maar wel een opening: wie dit vraagt, zoekt vaak een reden om ja te zeggen.',
    model:
      'Dus je wilt weten wat het team eraan heeft. {ask} Waar zou jij over een jaar het meest aan hebben?',
  },
  'off-topic': {
    name: '(begint over iets anders)',
    says: 'Ja, goed dat je het zegt. Trouwens, heb jij het rooster van maart al gezien?',
    summed: 'O ja, daar hadden we het over. Sorry, mijn hoofd zit vol met dat rooster.',
    open: 'Als ik eerlijk ben weet ik niet zo goed wat ik ermee moet. Ik heb zoiets nog nooit voor iemand geregeld.',
    closed: 'Ja, ja. Maar dat rooster, dat moet vandaag de deur uit.',
    argued: 'Ja, dat zal. Maar eerst moet dit af.',
    pushed: 'Ik luister heus wel. Er zijn alleen nog twintig andere dingen.',
    offer: 'Laten we er dan echt voor gaan zitten. Morgen na de koffie, een half uur, deur dicht.',
    behind:
      'Van onderwerp wisselen kan drukte zijn, of niet weten wat te zeggen. In allebei de gevallen helpt het om rustig terug te gaan.',
    model: 'Het rooster houdt je bezig, dat pak ik na dit gesprek op. {ask} Hoe kijk jij daarnaar?',
  },
  angry: {
    name: '(wordt boos)',
    says: 'Na alles wat ik voor je heb geregeld. Ik vind dit echt ondankbaar.',
    summed: 'Ja, dat raakt me. Ik heb mijn nek voor je uitgestoken vorig jaar.',
    open: 'Wat me raakt, is dat ik het nu pas hoor. Als je het eerder had gezegd, had ik met je mee kunnen denken. Dat wil ik nog steeds.',
    closed: 'Moet je dat nog vragen?',
    argued: 'Zie je wel. Alleen maar jij, jij, jij.',
    pushed: 'Oké. Dan zijn we hier klaar, denk ik.',
    offer:
      'Laat me even afkoelen. Maandag om negen uur praten we verder, en dan wil ik het van begin af aan horen.',
    behind:
      'Boosheid gaat vaak over iets wat verloren dreigt te gaan. Je hoeft het niet op te lossen, wel te horen.',
    model: 'Ik merk dat dit je raakt, na wat je voor me hebt gedaan. Wat vind je er het lastigst aan?',
  },
  tears: {
    name: '(wordt verdrietig)',
    says: '(slikt en kijkt weg) Sorry hoor. Het is gewoon even te veel allemaal.',
    summed:
      'Ja. Er gaan er dit jaar al drie weg. Elke keer als iemand me wil spreken, denk ik: daar gaan we weer.',
    open: 'Dat ik het even niet hoef op te lossen. En dat ik van je weet dat je het eerlijk zegt, dat helpt al.',
    closed: 'Ja hoor, gaat wel. Ga maar door.',
    argued: 'Ja, ik hoor je. Ik kan er nu even niets mee.',
    pushed: 'Dit is precies waarom ik zulke gesprekken niet meer durf.',
    offer: 'Laten we het vandaag hierbij laten. Kom je donderdag terug? Dan ben ik er met mijn hoofd bij.',
    behind: 'Tranen gaan zelden alleen over jouw vraag. Wacht gerust even; je vraag kan ook een andere dag.',
    model:
      '(even wachten) Er komt veel op je af, hoor ik. Wat heb je nu nodig: even stoppen, of toch verder?',
  },
  overreacting: {
    says: 'Nu overdrijf je wel een beetje.',
    summed: 'Ja. Ik hoor er verder niemand over, dus ik wist niet dat het zo zat.',
    open: 'Ik zie het kennelijk niet. Noem eens een moment van vorige week, dan weet ik waar je het over hebt.',
    closed: 'Nee, dat vind ik echt niet.',
    argued: 'Zo erg is het nu ook weer niet. Iedereen heeft het weleens druk.',
    pushed: 'Kijk, dit bedoel ik nou.',
    offer: 'Hou het twee weken bij, wanneer en hoe lang. Dan leggen we het naast het rooster.',
    behind:
      'Wie dit zegt, ziet vaak iets anders dan jij. Eén voorbeeld met een dag erbij doet meer dan nog een keer zeggen hoe erg het is.',
    model:
      'Dus jij vindt het minder zwaar dan ik. Vorige week dinsdag bleef ik tot acht uur. Hoe zag die dag er voor jou uit?',
  },
  email: {
    says: 'Zet het maar even op de mail.',
    summed: 'Ja, dan kan ik het rustig lezen. Als ik nu iets zeg, zeg ik maar wat.',
    open: "Wat ik erin wil zien? Wat je vraagt, hoeveel tijd het kost en wie het opvangt. Meer niet, een half A4'tje.",
    closed: 'Ja. Mail maar.',
    argued: 'Dat is vast zo, maar zet het op papier.',
    pushed: 'Ik schuif niets af. Ik heb over vier minuten een ander gesprek.',
    offer:
      'Mail het me donderdag, dan heb je maandag antwoord van me. Hoor je niets, loop dan bij me binnen.',
    behind:
      'Een mail geeft tijd om na te denken, of komt in de plaats van het gesprek. Spreek daarom een dag af waarop je antwoord krijgt.',
    model:
      'Dus je wilt het eerst rustig lezen. Wat heb je in die mail nodig om te kunnen kiezen, en wanneer praten we erover?',
  },
  'same-for-all': {
    says: 'We behandelen iedereen gelijk.',
    summed: 'Ja. Als ik het bij jou doe, staan er morgen vier anderen aan mijn bureau.',
    open: 'Er is verschil als de taak verschilt. Wie praktijkbegeleider is, krijgt er een toeslag bij. Maar dan moet het ook echt in je taken staan.',
    closed: 'Nee. Gelijk is gelijk.',
    argued: 'Ik ga jou niet met anderen vergelijken, daar begin ik niet aan.',
    pushed: 'Ik trek niemand voor. Dat laat ik me niet zeggen.',
    offer:
      'Schrijf op welke taken je er sinds de zomer bij hebt gekregen. Dan leg ik dat naast de functieomschrijving.',
    behind:
      'Gelijk behandelen is niet hetzelfde als iedereen hetzelfde geven. Vaak zijn er regels over wanneer het wél anders mag.',
    model:
      'Dus je wilt het kunnen uitleggen aan de anderen. {ask} Welke redenen zijn er hier wél om verschil te maken?',
  },
  'prove-first': {
    says: 'Bewijs je eerst maar eens.',
    summed: 'Ja. Ik heb te vaak mensen vol plannen zien beginnen en na twee maanden zien afhaken.',
    open: 'Als jij een kwartaal lang die planning draait zonder dat ik hoef bij te springen, heb ik geen argumenten meer.',
    closed: 'Nee, nog niet. Eerst zien.',
    argued: 'Dat weet ik, maar dat was ander werk.',
    pushed: 'Zo werkt het nu eenmaal. Ik heb het ook moeten laten zien.',
    offer:
      'Goed: van januari tot en met maart. Daarna zitten we bij elkaar en kijken we naar wat er lag en wat er af is.',
    behind:
      'Weet je niet wat genoeg is, dan komt er geen eind aan. Vraag waaraan het te zien is, en tot wanneer.',
    model:
      'Dus je wilt het eerst zien voordat je ja zegt. {ask} Waaraan zie jij over drie maanden dat het gelukt is?',
  },
  'what-if-everyone': {
    says: 'Wat als iedereen dat gaat vragen?',
    summed: 'Ja, dat is waar ik bang voor ben. Dan heb ik op vrijdag geen mens meer.',
    open: 'Als ik regels heb waar ik me aan kan houden, vind ik het minder spannend. Bijvoorbeeld: hooguit twee tegelijk, en nooit in december.',
    closed: 'Dat weet je nooit.',
    argued: 'Jij vraagt het nu, en morgen de volgende.',
    pushed: 'Dat is makkelijk praten als je het rooster niet hoeft te maken.',
    offer:
      'Doe een voorstel met die regels erbij. Als het team ermee kan leven, proberen we het tot de zomer.',
    behind:
      'Dit gaat niet over jou maar over wat er daarna komt. Denk mee over de regel, dan wordt het ook hun oplossing.',
    model:
      'Dus je bent bang dat je het rooster niet meer rond krijgt. {ask} Onder welke voorwaarden zou het voor het hele team werken?',
  },
  'quick-yes': {
    says: 'Ja hoor, prima. Doen we.',
    summed: 'Eh, ja. Dat je meer met nieuwe mensen gaat doen, toch? Of bedoelde je iets anders?',
    open: 'O, wanneer. Daar had ik nog niet over nagedacht. Ik moet het nog met de planning afstemmen.',
    closed: 'Ja, ja. Komt goed.',
    argued: 'Ja, dat zei ik toch? Geen probleem.',
    pushed: 'Ik zei toch al ja? Wat wil je nog meer.',
    offer:
      'Oké, concreet: ik praat dinsdag met de planning, en jij hebt vrijdag van me of het vanaf april kan.',
    behind:
      'Een snel ja is vriendelijk bedoeld en snel vergeten. Zonder wie en wanneer is er nog niets afgesproken.',
    model: 'Mooi. Dan leg ik het even vast: wat doe jij, wat doe ik, en vóór wanneer?',
  },
  talker: {
    name: '(blijft aan het woord)',
    says: "Nou, daar kan ik je alles over vertellen. Toen ik begon ging dat heel anders, ik weet nog dat we met z'n zessen in dat kamertje zaten, en Henk, die kende je niet meer, die zei altijd …",
    summed: 'Precies, dat je het zelf in handen moest nemen. Waar waren we? Jij wilde iets vragen.',
    open: 'Wat mij toen hielp? Dat iemand me gewoon liet meedraaien, zonder cursus of niks. Dat zou ik voor jou ook wel willen.',
    closed: 'Ja, nee, maar luister, het mooiste moet nog komen …',
    argued: 'Ja, en weet je, dat doet me denken aan die keer dat …',
    pushed: 'O. Nou. Dan hou ik mijn mond wel.',
    offer:
      'Loop volgende week woensdag een ochtend met me mee. Dan laat ik je zien wat er allemaal bij komt kijken.',
    behind:
      'Wie lang praat, wil vaak iets meegeven. Vat dat ene punt samen, dan is het aangekomen en ben jij aan de beurt.',
    model:
      'Mag ik je even onderbreken? Wat ik hoor is dat je het zelf moest uitzoeken. Wat zou je mij op mijn plek aanraden?',
  },
} as const satisfies Record<string, ReactionTexts>
