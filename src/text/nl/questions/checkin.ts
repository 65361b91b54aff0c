import type { FlowQuestions, QuestionParams } from '../../questions.ts'
import { quoted } from '../../quoted.ts'

function statusLabel({ quote, name, by }: QuestionParams): string {
  const words = quoted(quote)
  if (words === null) return 'Hoe staat het hiermee?'
  const details = [name, by && `vóór ${by}`].filter(Boolean).join(', ')
  return `${words}${details && ` (${details})`}: hoe staat het hiermee?`
}

export const checkinQuestions: FlowQuestions<'checkin'> = {
  'checkin.energy': {
    label: 'Hoeveel energie gaf je werk je deze maand, van 1 tot 5?',
    help: {
      why: 'Eén maand zegt weinig. Over een paar maanden zie je welke kant het op gaat.',
      example: '3 (drukke weken, wel een leuk project)',
      advice: 'S61, S65',
    },
  },
  'checkin.plus': {
    label: 'Wat gaf je energie? Eén tot drie dingen.',
    hint: 'Eén per regel. Bijvoorbeeld: de proefles met de brugklas.',
    help: {
      why: 'Wat steeds terugkomt, wijst vaak een richting aan.',
      example: 'Een nieuwe collega inwerken.\nHet moment dat we de storing vonden.',
      advice: 'S65, S66, B11',
    },
  },
  'checkin.minus': {
    label: 'Wat kostte je energie?',
    hint: 'Eén per regel. Bijvoorbeeld: drie overleggen achter elkaar op maandag.',
    help: {
      why: 'Wat maand na maand terugkomt, kun je op de agenda zetten. Daarvoor moet je het eerst zien.',
      example: 'Roosters die op het laatste moment veranderen.\nDezelfde lijst twee keer invullen.',
      advice: 'S65, S66, B11',
    },
  },
  'checkin.status': {
    label: statusLabel,
    help: {
      why: 'Een afspraak blijft leven als iemand ernaar kijkt. Eén woord is genoeg, ook als er niets is gebeurd.',
      example: 'Bezig',
      advice: 'S16, S101, B1',
    },
  },
  'checkin.stuck': {
    label: ({ quote }) => {
      const words = quoted(quote)
      const asked = 'Wat is de kleinste volgende stap?'
      return words === null ? asked : `${words} loopt vast. ${asked}`
    },
    hint: 'Bijvoorbeeld: vragen wie erover gaat.',
    help: {
      why: 'Een te grote stap blijft liggen. Maak hem zo klein dat hij deze week nog kan.',
      example: 'Ik vraag Els donderdag bij de koffie of ze mijn mail heeft gezien.',
      advice: 'S16, S62',
    },
  },
  'checkin.win': {
    label: 'Wat lukte er dat je in een volgend gesprek wilt noemen? Eén zin.',
    hint: 'Bijvoorbeeld: de wachtlijst is van twaalf naar acht weken gegaan.',
    help: {
      why: 'Over een half jaar weet je dit niet meer zo precies. Eén zin nu is dan je voorbeeld.',
      example: 'De telling deed ik met Bram in één dag; vorig jaar kostte dat drie dagen.',
      advice: 'S85, S107',
    },
  },
  'checkin.postpone': {
    label: 'Wat schuif je voor je uit, en hoe komt dat?',
    hint: 'Bijvoorbeeld: de cursus aanvragen, want ik weet niet wie erover gaat.',
    help: {
      why: 'Uitstel heeft vaak een reden: te groot, te vaag, of niet wat je wilt. Die reden helpt je verder.',
      example: 'Het gesprek met Anna. Ik weet niet hoe ik moet beginnen zonder dat ze schrikt.',
      advice: 'S67, B11',
    },
  },
  'checkin.step': {
    label: 'Eén stap voor de komende maand. Maak af: "Als …, dan …".',
    hint: 'Bijvoorbeeld: als het de eerste maandag van juni is, dan vraag ik Anna om een gesprek.',
    help: {
      why: 'Eén stap is genoeg. Met een moment erbij hoef je niet meer te bedenken wanneer.',
      example:
        'Als ik donderdag mijn dienst heb overgedragen, dan vraag ik Noor of ik een keer mag meelopen.',
      advice: 'S16, S62, S108',
    },
  },
  'checkin.learned': {
    label: 'Wat heb je deze maand geleerd? Eén ding dat je nu weet of kunt.',
    hint: 'Bijvoorbeeld: hoe je de nieuwe infuuspomp instelt.',
    help: {
      why: 'Wat je leert, valt vaak pas op als je ernaar vraagt. Je kunt het later laten zien.',
      example: 'Ik haal nu zelf de weekcijfers uit het systeem en zie waar ze niet kloppen.',
      advice: 'S27, S105',
    },
  },
  'checkin.attention': {
    label: 'Hoe was je aandacht voor je werk van nu, van 1 tot 5?',
    help: {
      why: 'Wie vooruitkijkt, is er soms even niet bij. Dan wil je dat zelf als eerste merken.',
      example: '4 (één week zat ik met mijn hoofd bij de sollicitatie)',
      advice: 'S54, S55, B20',
    },
  },
  'checkin.visible': {
    label: 'Wat liet je deze maand zien van wat je wilt leren of worden?',
    hint: 'Bijvoorbeeld: mijn idee voor de planning verteld in het werkoverleg.',
    help: {
      why: 'Mensen denken eerder aan je als ze hebben gezien waar je naartoe wilt.',
      example: 'Ik vroeg of ik mocht meekijken bij de nieuwe machine, en vertelde de ploeg wat ik zag.',
      advice: 'S27, S28',
    },
  },
  'checkin.silence': {
    label: 'Wat had je deze maand willen zeggen, maar zei je niet?',
    hint: 'Bijvoorbeeld: dat ik die extra klas liever niet neem.',
    help: {
      why: 'Wat je niet zei, kun je hier kwijt. Je ziet later alleen je eigen woorden terug, zonder oordeel.',
      example: 'Dat ik graag gevraagd was voor de werkgroep. Ik dacht dat het vanzelf zou komen.',
      advice: 'S3',
    },
  },
  'checkin.goal-status': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? 'Wat doe je met dit doel?' : `Je doel: ${words}. Wat doe je ermee?`
    },
    help: {
      why: 'Een doel dat niet meer past, mag weg. Past het nog, dan gaat het nog een maand mee.',
      example: 'Aanpassen',
      advice: 'S108',
    },
  },
  'checkin.win-goal': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? 'Bij welk doel hoort dit voorbeeld?' : `${words}: bij welk doel hoort dit?`
    },
    hint: 'Hoort het bij geen van je doelen, sla de vraag dan over.',
    help: {
      why: 'Een doel met voorbeelden erbij laat zien dat je al onderweg bent. In je ontwikkelplan staan ze bij elkaar.',
      example: 'Avonddiensten draaien',
      advice: 'S107',
    },
  },
  'checkin.experiment': {
    label: 'Welk klein ding in je werk ga je een paar weken anders doen?',
    hint: 'Bijvoorbeeld: de eerste tien minuten van mijn dienst loop ik een ronde.',
    help: {
      why: 'Je hoeft je werk niet om te gooien om het te veranderen. Na een paar weken weet je of het bevalt.',
      example: 'Elke maandag begin ik het werkoverleg met een vraag van iemand uit de ploeg.',
      advice: 'S82',
    },
  },
  'checkin.experiment-until': {
    label: 'Tot wanneer probeer je dat?',
    hint: 'Bijvoorbeeld: eind maart, of over drie weken. Leeg laten = vier weken.',
    help: {
      why: 'Met een laatste dag erbij blijft het een proef. In een volgende check-in kijk je wat ervan kwam.',
      example: 'tot de kerst, dus 24 december',
      advice: 'S82',
    },
  },
  'checkin.experiment-result': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? 'Wat kwam er van je proef?' : `Je probeerde: ${words}. Wat kwam ervan?`
    },
    hint: 'Bijvoorbeeld: twee keer gedaan, en de overdracht ging rustiger.',
    help: {
      why: 'Ook iets wat niet beviel, zegt wat je in je werk wel of niet zoekt.',
      example: 'De ronde kost tien minuten, maar ik word de rest van de dienst minder geroepen.',
      advice: 'S82',
    },
  },
  'checkin.experiment-after': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? 'Hoe ga je daarmee verder?' : `${words}: hoe ga je daarmee verder?`
    },
    help: {
      why: 'Wat werkt, wordt gewoon. Wat niet werkt, laat je los en dan is er ruimte voor iets anders.',
      example: 'Dit blijf ik doen',
      advice: 'S82',
    },
  },
  'checkin.field': {
    label: 'Wat verandert er in je vak of in jullie branche?',
    hint: 'Bijvoorbeeld: steeds meer klanten bestellen via de app.',
    help: {
      why: 'Wie ziet wat eraan komt, kan er een plan bij maken. In een volgend gesprek is het een punt om te noemen.',
      example: 'Er komt meer zorg thuis. Daar heb je verpleegkundigen voor nodig die alleen op pad durven.',
      advice: 'S28',
    },
  },
  'checkin.field-goal': {
    label: 'Bij welk van je doelen past dat?',
    hint: 'Past het bij geen van je doelen, sla de vraag dan over.',
    help: {
      why: 'Een doel dat aansluit bij wat er verandert, is makkelijker uit te leggen aan je leidinggevende.',
      example: 'Wijkverpleegkundige worden',
      advice: 'S28',
    },
  },
  'checkin.share': {
    label: 'Met wie wil je dit delen?',
    hint: 'Je ziet eerst wat de ander te lezen krijgt.',
    help: {
      why: 'Wat iemand anders ook weet, laat je minder snel los. Eén persoon is genoeg.',
      example: 'Een collega',
      advice: 'S18, S78',
    },
  },
}
