import type { FlowQuestions } from '../../questions.ts'
import { quoted } from '../../quoted.ts'
import { AMBITION } from './ambition.ts'

export const reviewQuestions: FlowQuestions<'review'> = {
  'review.ambition': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? AMBITION : `Klopt dit nog: ${words}?`
    },
    hint: 'Bijvoorbeeld: leerlingen begeleiden die vastlopen, één voor één.',
    help: {
      why: 'Wat je wilt, verandert terwijl je bezig bent. Je eerdere woorden blijven bewaard.',
      example: 'Ik wil nog steeds opleiden, maar liever op de werkvloer dan in een lokaal.',
      advice: 'S8, S109',
    },
  },
  'review.pattern': {
    label: 'Wat valt je op in dit overzicht?',
    hint: 'Bijvoorbeeld: wat me energie gaf, deed ik steeds samen met iemand.',
    help: {
      why: 'Los van elkaar zeggen de maanden weinig. Naast elkaar zie je wat terugkomt.',
      example:
        'Inwerken staat elke maand bij wat energie gaf. En de afspraak met HR staat al vier maanden open.',
      advice: 'S65, S66, B11',
    },
  },
  'review.craft': {
    label: 'Van welke taak wil je meer, en wat laat je daarvoor los?',
    hint: 'Bijvoorbeeld: meer op pad naar klanten, minder verslagen.',
    help: {
      why: 'Werk verandert ook in kleine stukjes. Noem je wat je loslaat, dan blijft het haalbaar.',
      example: 'Meer intakes. Daarvoor geef ik de voorraadlijst aan Bram, die dat graag wil leren.',
      advice: 'S66, S82',
    },
  },
  'review.short': {
    label: 'Je doel voor de komende 3 tot 6 maanden: wat is er dan anders?',
    hint: 'Bijvoorbeeld: ik draai zelfstandig avonddiensten.',
    help: {
      why: 'Beschrijf wat er straks te zien is. Dan weet je ook wanneer je er bent.',
      example: 'Vóór de zomer heb ik twee keer het werkoverleg geleid en met Anna de begroting doorgenomen.',
      advice: 'S62, S87',
    },
  },
  'review.short-back': {
    label: 'En dan terug naar nu: wat is er over 3 tot 6 maanden al anders?',
    hint: 'Bijvoorbeeld: ik heb twee storingen zelf opgelost, met Bram erbij.',
    help: {
      why: 'Van ver naar dichtbij zie je welk stuk nu aan de beurt is.',
      example: 'Ik geef elke maand één klinische les, en Anna heeft er een keer bij gezeten.',
      advice: 'S63, S87',
    },
  },
  'review.middle': {
    label: 'En halverwege: wat is er over een jaar dan al anders?',
    hint: 'Bijvoorbeeld: ik heb de opleiding gehaald en draai één dag mee in de planning.',
    help: {
      why: 'Tussen een half jaar en drie jaar zit een gat. Met één punt ertussen zie je of je nog op weg bent.',
      example: 'De helft van mijn uren zit dan op de werkvloer, de andere helft bij de leerlingen.',
      advice: 'S87',
    },
  },
  'review.first-next': {
    label: 'Wat is je volgende stap, en wanneer zet je die?',
    hint: 'Bijvoorbeeld: dinsdag vraag ik Joris of ik een ochtend mag meelopen.',
    help: {
      why: 'Je werkt liever stap voor stap. Dan is de volgende genoeg; daarna zie je weer verder.',
      example: 'Op 12 maart kijk ik mee bij de intake, en dan beslis ik over de cursus.',
      advice: 'S62, S63',
    },
  },
  'review.first': {
    label: 'Wat is je eerste stap, en wanneer zet je die?',
    hint: 'Bijvoorbeeld: vrijdag vraag ik Els om een uur van haar tijd.',
    help: {
      why: 'Een doel begint op de dag dat je iets doet. Klein mag.',
      example: 'Op 3 maart bel ik de opleiding over de avondgroep.',
      advice: 'S20, S62',
    },
  },
  'review.table': {
    label: 'Wat moet er in het volgende gesprek op tafel komen?',
    hint: 'Bijvoorbeeld: hoe het verder gaat met mijn uren.',
    help: {
      why: 'Hiermee begint je volgende voorbereiding. Je hoeft dan niet opnieuw te bedenken waar het over moest gaan.',
      example: 'Dat het meelopen er nog niet van kwam, en hoe we dat vóór juli wél voor elkaar krijgen.',
      advice: 'S23, S84',
    },
  },
  'review.qualities': {
    label: 'Waarvoor kwamen mensen de laatste tijd naar je toe?',
    hint: 'Bijvoorbeeld: om mee te lezen met een lastige mail.',
    help: {
      why: 'Waar anderen je om vragen, is voor jou vaak gewoon en voor hen niet.',
      example: 'Voor rekenproblemen in de bovenbouw, en om nieuwe ouders gerust te stellen.',
      advice: 'S88, D2',
    },
  },
  'review.motives': {
    label: 'Wat moet er het komende halfjaar zeker in je werk zitten?',
    hint: 'Bijvoorbeeld: buiten zijn, en dingen afmaken.',
    help: {
      why: 'Weet je wat je nodig hebt, dan kun je een aanbod daarnaast leggen voordat je ja zegt.',
      example: 'Mensen die ik vaker zie dan één keer, en elke week iets wat ik nog niet kan.',
      advice: 'S7, D2',
    },
  },
  'review.explore': {
    label: 'Welk werk van een ander maakte je nieuwsgierig?',
    hint: 'Bijvoorbeeld: dat van de arbeidshygiënist die bij ons kwam meten.',
    help: {
      why: 'Nieuwsgierig zijn verplicht je tot niets, en wijst vaak toch een kant op.',
      example: 'De planner die in een half uur drie ritten omgooide. Hoe ze dat ziet, wil ik ook leren.',
      advice: 'S28, S70, D2',
    },
  },
  'review.network': {
    label: 'Met wie buiten je team sprak je over je loopbaan? Wie is de volgende?',
    hint: 'Bijvoorbeeld: met Karim van de planning. Hierna Noor van HR.',
    help: {
      why: 'Je leidinggevende ziet een deel van wat er kan. Anderen zien weer een ander deel.',
      example: 'Met mijn oude stagebegeleider. Hierna iemand die van de basisschool naar het mbo is gegaan.',
      advice: 'S75, D2',
    },
  },
  'review.network-knows': {
    label: 'Wie van hen weet nu van je plannen? Eén per regel: de naam, een dubbele punt en wat.',
    hint: 'Bijvoorbeeld: Karim: dat ik naar de planning wil. Leeg laten mag.',
    help: {
      why: 'Een paar mensen die het weten, denken aan je als er iets vrijkomt. Zo hou je bij wie wat weet: career people.',
      example: 'Noor: dat ik volgend jaar minder nachten wil',
      advice: 'S26, S53',
    },
  },
  'review.kept': {
    label: 'Welke afspraak liep niet, en wat was jouw aandeel?',
    hint: 'Bijvoorbeeld: het meelopen; na mei heb ik er niet meer naar gevraagd.',
    help: {
      why: 'Het gaat niet om schuld. Jouw aandeel is het stuk dat je zelf kunt veranderen.',
      example: 'De cursus. HR zou me bellen, en ik heb zes weken gewacht voordat ik zelf belde.',
      advice: 'S4, S16',
    },
  },
  'review.stay': {
    label: 'Wat houdt je hier?',
    hint: 'Bijvoorbeeld: mijn ploeg, en dat ik op de fiets kan.',
    help: {
      why: 'Weet je wat je zou missen, dan weet je wat je wilt meenemen in een volgende stap.',
      example: "De kinderen, de vrijheid in mijn eigen lokaal, en collega's bij wie ik kan uitrazen.",
      advice: 'S37',
    },
  },
  'review.leave': {
    label: 'Waarom zou je weggaan?',
    hint: 'Bijvoorbeeld: als er over een jaar niets is veranderd.',
    help: {
      why: 'Alleen jij leest dit. Waarom je zou gaan, is vaak ook wat je als eerste kunt bespreken.',
      example: 'Als ik over een jaar nog alleen nachten draai en niemand kan zeggen wat er wél kan.',
      advice: 'S37',
    },
  },
  'review.leave-behind': {
    label: 'Waar wil je later met plezier op terugkijken, hier?',
    hint: 'Bijvoorbeeld: dat nieuwe collega’s zich hier snel thuis voelen.',
    help: {
      why: 'Wat je hier wilt achterlaten, zegt vaak wat je nu nog wilt doen, ook als je later iets anders kiest.',
      example: 'Dat de overdracht klopt, ook als ik er niet ben.',
      advice: 'S59',
    },
  },
  'review.until-then': {
    label: 'Je draagt werk over voor een volgende stap. Wat blijf je tot die tijd goed doen?',
    hint: 'Bijvoorbeeld: het rooster klopt, tot de laatste dag.',
    help: {
      why: 'Wie zegt wat er door blijft gaan, maakt een overstap makkelijker voor het team en voor zichzelf.',
      example: 'De oudergesprekken van mijn klas doe ik zelf, ook in het laatste half jaar.',
      advice: 'S51',
    },
  },
  'review.far-too': {
    label: 'Je werkt liever stap voor stap. Wil je nu ook 1 tot 3 jaar vooruitkijken?',
    help: {
      why: 'Het hoeft niet. Soms helpt het te weten welke kant je stappen op gaan.',
      example: 'Nee',
      advice: 'S63',
    },
  },
  'review.long': {
    label: 'Welke kant wil je op in de komende 1 tot 3 jaar? Eén zin.',
    hint: 'Bijvoorbeeld: van de lijn naar het onderhoud.',
    help: {
      why: 'Een richting is genoeg. Je ziet dan of een stap van nu ergens naartoe leidt.',
      example: 'Over drie jaar leid ik nieuwe verpleegkundigen op en sta ik nog twee dagen aan het bed.',
      advice: 'S35, S87',
    },
  },
  'review.big-question': {
    label: 'Welke grote vraag draag je met je mee?',
    hint: 'Bijvoorbeeld: blijf ik in loondienst of begin ik voor mezelf?',
    help: {
      why: 'Een grote vraag hoeft nu geen antwoord. Je komt hem bij elke terugblik weer tegen en ziet of hij verschuift.',
      example: 'Wil ik leidinggeven, of wil ik vooral dat er naar me geluisterd wordt?',
      advice: 'S64',
    },
  },
  'review.mode': {
    label: 'Hoe werk je het liefst: naar een stip op de horizon, of stap voor stap?',
    help: {
      why: 'Allebei is goed. Je begint dan bij het doel ver weg, of bij de stap van morgen.',
      example: 'Stap voor stap',
      advice: 'S63',
    },
  },
  'review.phase': {
    label: 'Waar sta je in je functie: net begonnen, goed ingewerkt of toe aan iets anders?',
    hint: 'Bijvoorbeeld: goed ingewerkt, en ik wil er nog iets bij.',
    help: {
      why: 'Wie net begint, heeft iets anders nodig dan wie toe is aan iets anders. Het hoort ook in een ontwikkelplan.',
      example: 'Ik doe dit werk zes jaar en hoef er niet meer bij na te denken. Ik ben toe aan iets nieuws.',
      advice: 'D5',
    },
  },
  'review.pop': {
    label: 'Werkt je organisatie met een ontwikkelplan (POP)?',
    help: {
      why: 'Is dat zo, dan kun je daarop aansluiten. Zo niet, dan is dit je eigen plan.',
      example: 'Nee',
      advice: 'S40, S43',
    },
  },
}
