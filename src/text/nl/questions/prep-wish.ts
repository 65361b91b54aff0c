import type { FlowQuestions } from '../../questions.ts'
import { AMBITION } from './ambition.ts'

/** What the user wants, which way it leads, and what it brings others. */
export const prepWish = {
  'prep.heart': {
    label: 'Waar gaat je hart sneller van kloppen in je werk?',
    hint: 'Bijvoorbeeld: het moment dat een leerling het ineens snapt.',
    help: {
      why: 'Wat je raakt, zegt vaak meer over je richting dan een lijst met functies. Je kunt er het gesprek mee openen, als je wilt.',
      example:
        'Als niemand een storing kan vinden en het mij toch lukt. Daar blijf ik graag een uur langer voor.',
      advice: 'S7',
    },
  },
  'prep.ambition': {
    label: AMBITION,
    hint: "Bijvoorbeeld: nieuwe collega's inwerken en lastige gesprekken met ouders voeren.",
    help: {
      why: 'Een functienaam zegt weinig over wat je wilt doen. Noem je het werk, dan kan de ander meedenken, ook over andere wegen ernaartoe.',
      example:
        "Ik wil mensen met hersenletsel thuis begeleiden, en nieuwe collega's leren hoe je dat aanpakt.",
      advice: 'S8, S94',
    },
  },
  'prep.ambition-shared': {
    label: ({ name = 'de ander' }) => `Wat deel je hiervan met ${name}?`,
    hint: 'Leeg laten = niets delen.',
    help: {
      why: 'Jij beslist wie iets hoort over een stap naar buiten. Wat je hier invult, mag de ander lezen; de rest blijft bij jou.',
      example: 'Dat ik de komende jaren meer met cijfers wil werken, en dat ik daar nu een cursus voor volg.',
      advice: 'S44, S53',
    },
  },
  'prep.direction': {
    label: 'Welke kant wil je op?',
    hint: 'Kies er één of twee.',
    help: {
      why: 'Groeien is meer dan hogerop gaan. Kijk je ook naar de andere kanten, dan zie je meer mogelijkheden. Nog niet weten mag ook.',
      example: 'Mijn werk breder maken, en een project.',
      advice: 'S21, S68, S70',
    },
  },
  'prep.detail-up': {
    label: 'Welk deel van dat werk doe je nu al?',
    hint: 'Bijvoorbeeld: het rooster maken als de teamleider vrij is.',
    help: {
      why: 'Wat je nu al doet, hoef je niet te beloven. Je kunt het laten zien.',
      example: "In de zomer vervang ik de teamleider. Dan maak ik het rooster en bel ik met zieke collega's.",
      advice: 'S22, S23',
    },
  },
  'prep.detail-broaden': {
    label: 'Wat wil je erbij leren, en van wie?',
    hint: 'Bijvoorbeeld: inkopen, van iemand op het hoofdkantoor.',
    help: {
      why: 'Met een naam erbij wordt een wens iets waar je deze week mee kunt beginnen.',
      example:
        'Ik wil leren inkopen. Karim doet dat al jaren en vindt het goed als ik een paar keer meekijk.',
      advice: 'S68, S105',
    },
  },
  'prep.detail-deepen': {
    label: "Waarvoor wil je dat collega's naar jou toe komen?",
    hint: 'Bijvoorbeeld: voor kinderen die vastlopen met lezen.',
    help: {
      why: 'Verdiepen wordt concreet als je weet waarvoor anderen straks bij jou aankloppen.',
      example: 'Voor wonden die niet willen genezen, ook als die op een andere afdeling liggen.',
      advice: 'S68',
    },
  },
  'prep.detail-other-role': {
    label: 'Wat van dat werk heb je zelf al gedaan of van dichtbij gezien?',
    hint: 'Bijvoorbeeld: een dag meegelopen, of ingevallen toen iemand ziek was.',
    help: {
      why: 'Van ander werk heb je al snel een beeld. Wat je er zelf van hebt gezien, vertelt je meer dan een vacature.',
      example: 'Ik heb twee middagen meegekeken bij HR en één sollicitatiegesprek voorbereid.',
      advice: 'S21, S70',
    },
  },
  'prep.detail-project': {
    label: 'Welk probleem wil je oplossen?',
    hint: 'Bijvoorbeeld: retouren blijven te lang staan.',
    help: {
      why: 'Een probleem dat anderen ook zien, geeft hun een reden om je de ruimte te geven.',
      example:
        'Retouren blijven bij ons soms een week staan. Ik wil uitzoeken waar dat door komt en een andere werkwijze uitproberen.',
      advice: 'S8, S62',
    },
  },
  'prep.detail-less': {
    label: 'Waar wil je minder van, en wat komt ervoor in de plaats?',
    hint: 'Bijvoorbeeld: minder avonddiensten, en daarvoor de weekplanning.',
    help: {
      why: 'Met alleen minder blijft er een gat achter. Met iets ervoor in de plaats wordt het een voorstel.',
      example: 'Minder achter de kassa. Daarvoor doe ik de bestellingen en werk ik de vakantiekrachten in.',
      advice: 'S79, S80',
    },
  },
  'prep.detail-outside': {
    label: 'Wat vertel je hierover, en wat nog niet?',
    hint: 'Bijvoorbeeld: wel dat ik rondkijk, niet waar.',
    help: {
      why: 'Ook een stap naar buiten kun je bespreken, als jij dat wilt. Bepaal nu waar je ophoudt, dan hoef je dat straks niet te doen.',
      example:
        'Ik vertel dat ik twijfel of ik hier over twee jaar nog werk. Met wie ik al gesproken heb, hou ik voor mezelf.',
      advice: 'S44, S53',
    },
  },
  'prep.detail-unknown': {
    label: 'Bij wie zou je een dag willen meelopen?',
    hint: 'Bijvoorbeeld: bij de collega die de roosters maakt.',
    help: {
      why: 'Je hoeft nog niet te weten wat je wilt. Een dag meekijken leert je vaak meer dan er lang over nadenken.',
      example: 'Bij Fatima op de spoedeisende hulp, om te zien of dat tempo bij me past.',
      advice: 'S69, S70',
    },
  },
  'prep.detail-any': {
    label: 'Wat hoort er voor jou bij die richting?',
    hint: 'Bijvoorbeeld: welk deel van dat werk je nu al doet, of van wie je het wilt leren.',
    help: {
      why: 'Een richting wordt pas iets om over te praten als de ander het werk voor zich ziet.',
      example: 'Ik werk nu al twee nieuwe collega’s in en wil ook het rooster leren maken.',
      advice: 'S21, S68',
    },
  },
  'prep.why': {
    label: 'Waarom is dit belangrijk voor je?',
    hint: 'Bijvoorbeeld: ik wil over tien jaar nog steeds met mijn handen werken.',
    help: {
      why: 'De ander kan beter meedenken als duidelijk is wat erachter zit. En jij merkt of dit is wat je wilt.',
      example:
        'Ik leer graag, en sinds een jaar herhaal ik mezelf. Als ik anderen opleid, leer ik zelf ook weer.',
      advice: 'S34',
    },
  },
  'prep.develop': {
    label: 'Wat wil je leren of beter kunnen?',
    hint: 'Bijvoorbeeld: een vergadering leiden, of met de nieuwe kraan werken.',
    help: {
      why: 'Als je zegt wat je wilt leren, kan de ander meedenken over waar je dat kunt oefenen.',
      example: 'Ik wil leren hoe je een begroting maakt, en rustiger blijven als familie boos is.',
      advice: 'S34, S84, S88',
    },
  },
  'prep.benefit': {
    label: 'Wat heeft je team of organisatie eraan?',
    hint: 'Bijvoorbeeld: minder wachttijd voor patiënten. Of: zodat er altijd iemand kan invallen.',
    help: {
      why: 'Je leidinggevende kijkt ook naar het team en de klanten. Laat je zien wat zij eraan hebben, dan is het niet meer alleen jouw wens.',
      example:
        'Als ik de nieuwe scanners leer repareren, hoeft de nachtploeg niet meer op de monteur te wachten.',
      advice: 'S48, S94, B4',
    },
  },
  'prep.gain-manager': {
    label: 'Wat heeft je leidinggevende eraan?',
    hint: 'Bijvoorbeeld: één ding minder om zelf te regelen.',
    help: {
      why: 'Ja zeggen is makkelijker als het ook de ander iets oplevert.',
      example: 'Zij hoeft in de zomer geen uitzendkracht te zoeken.',
      advice: 'S48, B4',
    },
  },
  'prep.gain-colleagues': {
    label: "Wat hebben je collega's eraan?",
    hint: 'Bijvoorbeeld: minder losse vragen tussendoor.',
    help: {
      why: 'Gaan anderen erop vooruit als jij een stap zet, dan is er minder reden om nee te zeggen.',
      example: 'Zij hoeven de nieuwe mensen niet meer om de beurt rond te leiden.',
      advice: 'S48, B4',
    },
  },
  'prep.proof': {
    label: 'Wat zou laten zien dat je hier klaar voor bent?',
    hint: 'Bijvoorbeeld: drie diensten zelfstandig draaien.',
    help: {
      why: 'Of je er klaar voor bent, blijft een mening tot jullie weten waaraan je het ziet.',
      example: 'Dat ik een maand lang de wekelijkse bestelling doe, en dat er niets ontbreekt.',
      advice: 'S22, S95',
    },
  },
} as const satisfies Partial<FlowQuestions<'prep'>>
