import type { FlowQuestions } from '../../questions.ts'
import { quoted } from '../../quoted.ts'

/** What plays behind the conversation; the user's alone. */
export const prepBehind = {
  'prep.broken-link': {
    label: 'Waar bleef het de vorige keer hangen?',
    help: {
      why: 'Als het stokt, ontbrak er vaak één ding. Weet je wat, dan kun je dat nu als eerste regelen.',
      example: 'Er stond geen datum bij.',
      advice: 'S4, B7',
    },
  },
  'prep.misheard': {
    label: 'Hoe zou je wens verkeerd kunnen overkomen, en met welke zin voorkom je dat?',
    hint: 'Bijvoorbeeld: ik werk hier graag, en ik wil hier ook graag verder leren.',
    help: {
      why: 'Een wens kan klinken alsof je je werk niet meer leuk vindt. Zeg je eerst wat je hier goed vindt, dan hoort de ander iets anders.',
      example:
        "Ze kan denken dat ik wegwil uit de klas. Ik zeg: ik sta graag voor de groep, en ik wil daarnaast collega's begeleiden.",
      advice: 'S1',
    },
  },
  'prep.stakes': {
    label: 'Wat kost het je als je een half jaar niets zegt, en wat kun je winnen?',
    hint: 'Bijvoorbeeld: dan begint de opleiding weer zonder mij.',
    help: {
      why: 'Niets zeggen voelt veilig en heeft ook een prijs. Zet die naast wat het gesprek je kan brengen.',
      example:
        'Dan zit ik in de herfst nog steeds achter de kassa en ben ik thuis kortaf. Lukt het, dan leer ik vanaf april inkopen.',
      advice: 'S3',
    },
  },
  'prep.their-view': {
    label: 'Wat denkt je leidinggevende dat je nu wilt?',
    hint: 'Bijvoorbeeld: dat ik tevreden ben zoals het is.',
    help: {
      why: 'Misschien denkt je leidinggevende dat je niets anders zoekt, of er nog niet klaar voor bent. Dan is dat het eerste om over te praten.',
      example:
        'Dat ik het rustig aan wil doen sinds de kinderen er zijn. Twee jaar geleden was dat zo, nu niet meer.',
      advice: 'S22',
    },
  },
  'prep.perspective': {
    label: 'Wat heeft de ander zelf aan het hoofd, en welk bezwaar verwacht je?',
    hint: 'Bijvoorbeeld: er zijn twee zieken, dus mijn uren zijn nu nodig.',
    help: {
      why: 'Weet je wat er bij de ander speelt, dan kun je daar rekening mee houden in wat je vraagt en wanneer.',
      example:
        'Ze heeft drie vacatures open en in mei komt de inspectie. Ik verwacht: nu even niet. Ik vraag dus iets wat na mei begint.',
      advice: 'S57',
    },
  },
  'prep.facts': {
    label: 'Wat weet je zeker over hoe de ander erin staat?',
    hint: 'Alleen wat je hebt gehoord of gezien. Bijvoorbeeld: in mei vroeg ze of ik wilde inwerken.',
    help: {
      why: 'Schrijf eerst op wat je zeker weet. Dan zie je beter wat je er zelf bij bedenkt.',
      example:
        'Hij vroeg me dit jaar twee keer om nieuwe mensen in te werken. Over een andere functie heeft hij nog niets gezegd.',
      advice: 'S11, B10',
    },
  },
  'prep.assumptions': {
    label: 'Wat vul je zelf in?',
    hint: 'Eén per regel. Bijvoorbeeld: ze denkt vast dat ik hier goed zit.',
    help: {
      why: 'Van wat je invult, kun je een vraag maken. Na het gesprek kijk je of het klopte.',
      example: 'Hij wil me niet kwijt op deze lijn.\nEr is geen geld voor een opleiding.',
      advice: 'S11, B10',
    },
  },
  'prep.assumption-question': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null
        ? 'Met welke vraag kom je erachter of je aanname klopt?'
        : `Je vult in: ${words}. Met welke vraag kom je erachter?`
    },
    hint: 'De vraag komt bij je andere vragen. Wat je invult, blijft bij jou.',
    help: {
      why: 'Wie het vraagt, hoeft niet te raden. Kies een vraag waar de ander alle kanten mee op kan.',
      example: 'In hoeverre denk je dat ik hier op mijn plek zit?',
      advice: 'S11, B10',
    },
  },
  'prep.belief': {
    label: 'Welke gedachte houdt je tegen?',
    hint: 'Bijvoorbeeld: voor mij is hier toch geen plek.',
    help: {
      why: 'Een gedachte die op papier staat, kun je nagaan: weet je dit, of heb je het nog nooit gevraagd?',
      example: 'Zulke plekken gaan bij ons naar mensen van buiten.',
      advice: 'S2, B6',
    },
  },
  'prep.belief-question': {
    label: 'Welke vraag kun je de ander hierover stellen?',
    hint: 'De vraag komt bij je andere vragen. De gedachte blijft bij jou.',
    help: {
      why: 'Een gedachte die je tegenhoudt, voelt als een feit. Met een open vraag hoor je hoe de ander het ziet.',
      example: 'Welke mogelijkheden zie jij voor mij, ook buiten dit team?',
      advice: 'S2, S3, B6',
    },
  },
  'prep.belief-step': {
    label: 'Wat is de kleinste stap om het na te gaan?',
    hint: 'Bijvoorbeeld: vrijdag vraag ik een collega hoe zij aan haar plek kwam.',
    help: {
      why: 'Eén kleine stap zegt meer dan nog een week nadenken. De stap komt bij wat jij gaat doen; alleen jij ziet hem.',
      example: 'Als ik dinsdag pauze heb, dan kijk ik welke vacatures er intern open staan.',
      advice: 'S2, S20, B6',
    },
  },
  'prep.obstacle': {
    label: 'Hoe kun je jezelf in de weg zitten?',
    hint: 'Bijvoorbeeld: stilvallen, te snel toegeven.',
    help: {
      why: 'Aan de ander verander je weinig, aan je eigen gewoonte wel. Noem wat jij doet als het spannend wordt.',
      example: 'Als ik nee hoor, leg ik meteen uit waarom het ook niet zo belangrijk is.',
      advice: 'S6, B13',
    },
  },
  'prep.if-then': {
    label: 'Maak af: "Als dat gebeurt, dan …".',
    hint: 'Bijvoorbeeld: als ik stilval, dan kijk ik op mijn briefje en stel ik mijn tweede vraag.',
    help: {
      why: 'Een voornemen met als en dan schiet je makkelijker te binnen op het moment dat je het nodig hebt.',
      example: 'Als ze zegt dat er geen geld is, dan vat ik dat samen en vraag ik wat er zonder geld kan.',
      advice: 'S6, B13',
    },
  },
  'prep.confidence': {
    label: 'Hoe zeker voel je je over dit gesprek, van 0 tot 10?',
    help: {
      why: 'Het hoeft geen tien te zijn. Is het een zes of lager, dan kijk je wat het één punt hoger maakt.',
      example: '6 (ik weet wat ik wil, maar nog niet hoe ik begin)',
      advice: 'S10, B13',
    },
  },
  'prep.confidence-plus': {
    label: 'Wat maakt het één punt hoger?',
    hint: 'Bijvoorbeeld: één keer hardop oefenen met een vriend.',
    help: {
      why: 'Eén punt is klein genoeg om er vóór het gesprek nog iets aan te doen.',
      example: 'Als ik mijn eerste twee zinnen een keer hardop heb gezegd.',
      advice: 'S10, B13',
    },
  },
} as const satisfies Partial<FlowQuestions<'prep'>>
