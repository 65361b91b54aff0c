import type { ReactionTexts } from '../../practice.ts'

/** Reacties van anderen dan je leidinggevende: HR, iemand uit je netwerk, een collega. */
export const others = {
  'manager-first': {
    name: 'HR: heb je dit al met je leidinggevende besproken?',
    says: 'Heb je dit al met je leidinggevende besproken?',
    summed: 'Ja, ik kan moeilijk iets voor je doen waar jouw leidinggevende niets van weet.',
    open: 'Ik kan je wel vertellen wat er bestaat: een loopbaanbudget, meelopen op een andere afdeling, een vertrouwelijk gesprek met een coach. Daar hoeft niemand bij te zijn.',
    closed: 'Nee, dan moet je echt eerst daarheen.',
    argued: 'Dat begrijp ik, maar zo is de volgorde hier.',
    pushed: 'Ik sta aan niemands kant. Ik leg je uit hoe het werkt.',
    offer:
      'Ik stuur je vandaag de regeling. En als je met je leidinggevende hebt gepraat, sluit ik de volgende keer graag aan.',
    behind:
      'HR zit tussen twee partijen in. Vraag dus eerst wat er tussen jullie blijft, en dan wat er mogelijk is.',
    model:
      'Dus je wilt niet om mijn leidinggevende heen. Wat kun je me nu al vertellen over wat hier mogelijk is, en wat blijft onder ons?',
  },
  'little-time': {
    name: 'netwerk: ik heb eigenlijk maar tien minuten',
    says: 'Ik heb eigenlijk maar tien minuten.',
    summed: 'Ja, sorry, ik moet zo naar een oplevering. Zeg maar wat je wilt weten.',
    open: 'De stap die mij het meest bracht? Dat ik een half jaar twee dagen per week mocht meedraaien voordat ik overstapte. Anders had ik het nooit geweten.',
    closed: 'Nou, ja, best wel.',
    argued: 'Oké. En wat is precies je vraag?',
    pushed: 'Zeg, ik doe dit in mijn pauze.',
    offer: 'Weet je wat, bel Fatima. Die doet dit werk nu twee jaar. Zeg maar dat je haar naam van mij hebt.',
    behind: 'Weinig tijd is geen afwijzing. Eén goede vraag past in tien minuten, een heel verhaal niet.',
    model:
      'Tien minuten is genoeg. Ik heb één vraag: welke stap heeft jou het meest gebracht, en wie zou ik nog meer moeten spreken?',
  },
  'job-hunting': {
    name: 'netwerk: zoek je een andere baan?',
    says: 'Zoek je een andere baan?',
    summed: 'Ik vraag het maar. Als ik iets hoor, kan ik aan je denken.',
    open: 'Wat mij opvalt aan jou: je kunt ingewikkelde dingen gewoon uitleggen. Bij ons zit daar een hele afdeling op te wachten, en ik denk dat ze dat bij jou ook nodig hebben.',
    closed: 'Dat dacht ik al.',
    argued: 'Oké, oké. Het klonk alleen zo.',
    pushed: 'Rustig maar, ik vraag het alleen.',
    offer: 'Kom een keer langs, dan stel ik je voor. En het blijft onder ons, dat spreek ik met je af.',
    behind:
      'Je hoeft hier niet alles te vertellen. Wat je vertelt, bepaal je van tevoren; de rest mag een vraag worden.',
    model:
      'Je vraagt je af waarom ik dit vraag. Ik wil weten welk werk bij me past, hier of ergens anders. Wat kwam je in dit werk tegen wat je van tevoren niet wist?',
  },
  'just-do-it': {
    name: 'klankbord: als ik jou was, zou ik het gewoon doen',
    says: 'Als ik jou was, zou ik het gewoon doen.',
    summed: 'Ja, want je loopt er al een jaar over na te denken, zo te horen.',
    open: "Ik heb er toen zelf te lang mee gewacht. Achteraf was ik niet bang voor het werk, maar voor wat mijn collega's zouden zeggen.",
    closed: 'Ja. Waarom niet?',
    argued: 'Dat zijn allemaal redenen om niets te doen.',
    pushed: 'Nou, je vroeg toch wat ik ervan vond?',
    offer:
      'Zullen we volgende week nog een keer gaan wandelen? Dan vraag ik alleen maar, en geef ik geen advies.',
    behind: 'Wie meteen advies geeft, wil helpen. Wil je liever vragen dan advies, zeg dat dan.',
    model:
      'Jij zou het doen, hoor ik. Ik ben nog aan het uitzoeken wat ik wil. Wat hoor je mij eigenlijk zeggen als ik erover praat?',
  },
  'why-you': {
    name: 'sollicitatie: waarom zouden we juist jou aannemen?',
    says: 'Waarom zouden we juist jou aannemen?',
    summed: 'Ja. Ik heb deze week zes mensen gesproken met dezelfde papieren.',
    open: 'Waar we nu op vastlopen? De overdracht tussen de ploegen. Daar gaat elke dag een uur verloren. Wie dat kan oplossen, heeft hier zo een plek.',
    closed: 'Dat zou kunnen.',
    argued: 'Dat zegt iedereen eerlijk gezegd.',
    pushed: 'Het is een gewone vraag, hoor.',
    offer: 'Kom donderdag een dienst meekijken. Dan weet jij wat het is, en wij ook.',
    behind:
      'Achter deze vraag zit: wat los jij voor ons op? Eén voorbeeld met een uitkomst zegt meer dan drie eigenschappen.',
    model:
      'Je zoekt iemand die het verschil maakt. Vorig jaar heb ik de overdracht opnieuw ingericht; die duurt nu een kwartier korter. Wat zou ik hier als eerste moeten oplossen?',
  },
  'too-little': {
    name: 'sollicitatie: je hebt hier te weinig ervaring voor',
    says: 'Je hebt hier eigenlijk te weinig ervaring voor.',
    summed: 'Ja, op papier. Je hebt het nog nooit alleen gedaan.',
    open: 'Het zit hem in de weekenden: dan sta je er alleen voor. Ik wil weten dat je dan belt als het nodig is, en niet gaat gokken.',
    closed: 'Nee, dat staat er niet.',
    argued: 'Mooi, maar dat is net iets anders dan wat wij doen.',
    pushed: 'Ik zeg het liever eerlijk dan dat ik je aan het lijntje hou.',
    offer: 'We zouden kunnen beginnen met drie maanden samen met Karim. Daarna beslissen we.',
    behind:
      'Te weinig ervaring betekent vaak: ik zie een risico. Vraag welk, dan kun je laten zien hoe je daarmee omgaat.',
    model:
      'Dus op papier mis je iets. Waar denk je dan precies aan, en wat zou je daar het liefst over van me horen?',
  },
  'watch-me': {
    name: '(een collega die je vraagt mee te kijken)',
    says: 'Meekijken hoe jij werkt? Waarom? Je doet het toch gewoon goed.',
    summed: 'O, je wilt er beter in worden. Ik dacht even dat er gedoe was.',
    open: 'Als ik moet kiezen: je begin. Je duikt er meteen in, en dan moet je later terug omdat je iets niet had gevraagd. Dat zou ik graag een keer van dichtbij zien.',
    closed: 'Ja hoor, prima zo.',
    argued: 'Nou, ik zou niet weten wat jij van mij nog kunt leren.',
    pushed: 'Oké, laat maar dan.',
    offer: 'Dinsdagochtend ben ik er toch. Ik kijk een uur mee en schrijf drie dingen op die me opvallen.',
    behind: 'Meekijken klinkt al snel als controle. Zeg je waar iemand op moet letten, dan wordt het hulp.',
    model:
      'Er is niets aan de hand, ik wil er beter in worden. Wil je dinsdag een uur meekijken en vooral letten op hoe ik begin?',
  },
  'went-fine': {
    name: '(feedback zonder inhoud)',
    says: 'Ging prima, hoor.',
    summed: 'Ja. Nou ja, het eind was een beetje rommelig, maar verder goed.',
    open: 'Het begin was sterk: iedereen wist meteen waar het over ging. Bij de vragen werd je sneller en zachter. Daar raakte ik je kwijt.',
    closed: 'Nee hoor, niks aan te merken.',
    argued: 'Vond ik niet. Echt, het was goed.',
    pushed: 'Ik bedoel het aardig, hoor.',
    offer: 'Volgende keer ga ik achterin zitten en noteer ik waar mensen afhaken. Dan heb je er meer aan.',
    behind: 'Prima is een afsluiter. Een vraag over één moment krijgt bijna altijd een echt antwoord.',
    model: 'Goed om te horen. Welk moment werkte voor jou het best, en waar had ik iets anders kunnen doen?',
  },
} as const satisfies Record<string, ReactionTexts>
