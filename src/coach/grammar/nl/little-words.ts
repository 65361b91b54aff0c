/** Words that carry no content of their own: articles, pronouns, auxiliaries, prepositions, particles, words of time. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  (
    'ik je jij u ge gij hij zij ze we wij jullie me mij mijn mijzelf mezelf jou jouw uw haar hem hun ons onze zich zichzelf ' +
    'de het een die dat dit deze er hier daar waar wat wie welke hoe zo zulke zulk iets iemand alles al alle elk elke ieder iedere zelf eigen ' +
    'ben bent is zijn was waren geweest word wordt worden werd heb hebt heeft hebben had hadden gehad zal zul zult zullen zou zouden ' +
    'kan kun kunt kunnen kon mag mogen mocht moet moeten moest wil wilt willen wilde wou hoef hoeft ga gaat gaan doe doet doen laat laten ' +
    'krijg krijgt krijgen kom komt komen maak maakt maken vind vindt vinden denk hoop lijkt lijken blijf blijft blijven ' +
    'in op aan van voor met bij naar uit over door te tot om als dan en of maar want dus per binnen tussen tegen na omdat zodat zonder tijdens rond sinds vanaf qua ' +
    'ook nog wel eens even gewoon echt eigenlijk graag liefst liever misschien zeker vooral alleen enkel verder weer steeds ooit straks nu toch best heel erg zeer ' +
    'een beetje wat veel weinig meer minder beter best meest vooral natuurlijk gewoonweg simpel simpelweg eerlijk gezegd kortom ja nee nou tja ach pff mmm uhm eh hmm hoor joh denk weet zeg ' +
    'jaar jaren maand maanden week weken dag dagen komende volgende volgend dit vorig vorige toekomst lang langer snel sneller binnenkort termijn moment tijd vandaag morgen nieuw nieuwe ' +
    'waarin waarbij waarmee waarvoor telt tellen paar keer stuk aub alsjeblieft alstublieft dank gaat erover erom draait hoor horen aan ' +
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend half helft kwart dubbel staat ' +
    'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'wens wensen doel doelen wil vraag antwoord gesprek uitkomst punt inzet voorstel verwachting hoofd simpel duidelijk klaar meteen eindelijk ' +
    'weten snap bedoel bedoeling mogelijk eventueel minstens minimaal ongeveer bijvoorbeeld enzo enz etc zoals dergelijks soort dingen ding daarvoor daarom daarmee erbij ertoe erin ervan ervoor ermee daarin'
  ).split(' '),
)
