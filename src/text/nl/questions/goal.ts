import type { FlowQuestions } from '../../questions.ts'

export const goalQuestions: FlowQuestions<'goal'> = {
  'goal.text': {
    label: 'Wat wil je bereiken?',
    hint: 'Noem het werk zelf. Bijvoorbeeld: de overdracht op dinsdag leiden.',
    help: {
      why: 'Een doel dat je voor je ziet, kun je ook aan een ander uitleggen.',
      example: 'Zelf een project van twee maanden leiden.',
      advice: 'S8, S62',
    },
  },
  'goal.horizon': {
    label: 'Op welke termijn?',
    help: {
      why: 'Een richting voor later en een doel voor nu vragen om een andere stap.',
      example: 'binnen een half jaar',
      advice: 'S35, S87',
    },
  },
  'goal.result': {
    label: 'Waaraan zie je dat het gelukt is?',
    hint: 'Bijvoorbeeld: ik deed het vier keer, en niemand hoefde in te springen.',
    help: {
      why: 'Dan weet je wanneer je er bent, en je leidinggevende ook.',
      example: 'Het project is opgeleverd en de klant wil verder.',
      advice: 'S62, S95',
    },
  },
  'goal.by': {
    label: 'Wanneer wil je zover zijn?',
    hint: 'Bijvoorbeeld: 1 juni, of over vier maanden.',
    help: {
      why: 'Met een dag erbij kun je terugrekenen wat je nu al moet doen.',
      example: 'eind mei',
      advice: 'S62, S87',
    },
  },
  'goal.milestones': {
    label: 'Welke punten kom je onderweg tegen?',
    hint: 'Eén per regel, met een dag als je die weet. Bijvoorbeeld: plan besproken vóór 1 februari.',
    help: {
      why: 'Aan een punt onderweg zie je of je nog op koers ligt.',
      example: 'Meegelopen met Els vóór 15 januari\nEerste keer zelf gedaan vóór 1 maart',
      advice: 'S62',
    },
  },
  'goal.first': {
    label: 'Wat is je eerste stap, en wanneer zet je die?',
    hint: 'Bijvoorbeeld: vrijdag vraag ik Els of ik mag meelopen.',
    help: {
      why: 'Een kleine stap met een dag is sneller gezet dan een grote zonder.',
      example: 'Maandag bel ik de opleider over de startdata.',
      advice: 'S62, B4',
    },
  },
  'goal.gain-organisation': {
    label: 'Wat heeft je organisatie of je team eraan?',
    hint: 'Bijvoorbeeld: de overdracht hangt niet meer aan één persoon.',
    help: {
      why: 'Ja zeggen is makkelijker als er voor meer mensen iets in zit.',
      example: 'Minder uitval op de planning, want er is altijd een tweede die het kan.',
      advice: 'S48, S94, B4',
    },
  },
  'goal.gain-manager': {
    label: 'Wat heeft je leidinggevende eraan?',
    hint: 'Bijvoorbeeld: één overleg minder per week.',
    help: {
      why: 'Ook wie beslist, wil weten wat het oplevert.',
      example: 'Els houdt een dagdeel per week over.',
      advice: 'S48, S57, B4',
    },
  },
  'goal.gain-colleagues': {
    label: 'Wat hebben je collega’s eraan?',
    hint: 'Bijvoorbeeld: ze weten wie ze kunnen bellen.',
    help: {
      why: 'Collega’s merken je stap het eerst. Beter als ze er zelf ook iets aan hebben.',
      example: 'Piet hoeft niet meer elke maandag in te springen.',
      advice: 'S48, S57, B4',
    },
  },
  'goal.needs': {
    label: 'Wat heb je ervoor nodig?',
    hint: 'Eén per regel. Bijvoorbeeld: twee uur per week, toegang tot het systeem.',
    help: {
      why: 'Wat je nodig hebt, kun je vragen. Wat je niet vraagt, krijg je meestal niet.',
      example: 'Een dagdeel per week\nIemand die meekijkt',
      advice: 'S62, S88',
    },
  },
  'goal.training': {
    label: 'Hoort er een cursus of opleiding bij?',
    hint: 'Bijvoorbeeld: training gesprekken leiden, drie dagen.',
    help: {
      why: 'Een opleiding die ergens toe leidt, is makkelijker te vragen dan een opleiding op zich.',
      example: 'Leergang teamcoach',
      advice: 'S39',
    },
  },
  'goal.training-cost': {
    label: 'Wat kost het?',
    hint: 'Bijvoorbeeld: € 900, of niets.',
    help: {
      why: 'Wie ja moet zeggen, wil eerst het bedrag weten.',
      example: '€ 1.250, te betalen in twee delen',
      advice: 'S39',
    },
  },
  'goal.training-hours': {
    label: 'Hoeveel tijd kost het, en wanneer?',
    hint: 'Bijvoorbeeld: drie dagen in maart.',
    help: {
      why: 'Tijd is vaak lastiger te regelen dan geld.',
      example: 'Zes avonden, waarvan twee onder werktijd',
      advice: 'S39',
    },
  },
  'goal.training-purpose': {
    label: 'Waar is het een voorbereiding op?',
    hint: 'Bijvoorbeeld: dan kan ik het teamoverleg leiden.',
    help: {
      why: 'Zo wordt het geen wens maar een stap.',
      example: 'Op de rol van tweede aanspreekpunt, vanaf september.',
      advice: 'S39',
    },
  },
  'goal.training-give-back': {
    label: 'Hoe deel je daarna wat je leerde?',
    hint: 'Bijvoorbeeld: een kwartier in het teamoverleg. Is de opleiding klaar, dan komt dit bij je afspraken.',
    help: {
      why: 'Wat je terugbrengt, telt mee als iemand moet beslissen.',
      example: 'Ik maak een kaart met de tien vragen en neem die door met het team.',
      advice: 'S49, B14',
    },
  },
  'goal.practise': {
    label: 'Waar ga je het oefenen?',
    hint: 'Bijvoorbeeld: ik zit het werkoverleg van donderdag voor.',
    help: {
      why: 'Wat je niet binnen een paar weken gebruikt, zakt weg.',
      example: 'In het overleg met de andere locatie, elke eerste dinsdag.',
      advice: 'S105',
    },
  },
  'goal.reading': {
    label: 'Wat wil je erover lezen, kijken of luisteren?',
    hint: 'Eén per regel.',
    help: {
      why: 'Een goed boek is soms de goedkoopste coach.',
      example: 'Het handboek overdracht van de beroepsvereniging',
      advice: 'S33',
    },
  },
  'goal.partner': {
    label: 'Wie houdt je eraan?',
    hint: 'Eén naam. Iemand die af en toe vraagt hoe het ermee staat.',
    help: {
      why: 'Wat je hardop zei tegen iemand, laat je minder snel liggen.',
      example: 'Piet, bij de koffie op vrijdag',
      advice: 'S78',
    },
  },
  'goal.handover': {
    label: 'Wat draag je over als je deze stap zet?',
    hint: 'Eén per regel, met aan wie. Is het doel bereikt, dan komen deze bij je afspraken.',
    help: {
      why: 'Een stap gaat makkelijker als je werk in goede handen is.',
      example: 'De weekplanning aan Noor\nMet Piet meelopen langs de vaste klanten',
      advice: 'S50, S51, B14',
    },
  },
  'goal.trend': {
    label: 'Wat verandert er in je vak waar dit bij past?',
    hint: 'Bijvoorbeeld: steeds meer zorg gaat op afstand.',
    help: {
      why: 'Wie ziet waar het vak heen gaat, vraagt om iets waar behoefte aan komt.',
      example: 'De nieuwe norm vraagt om twee mensen die kunnen beoordelen.',
      advice: 'S28',
    },
  },
}
