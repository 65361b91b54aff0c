import type { FlowQuestions } from '../../questions.ts'

/** Which conversation it is, what should come out of it, and what goes on the agenda. */
export const prepTalk = {
  'prep.kind': {
    label: 'Wat voor gesprek wordt het?',
    help: {
      why: 'Elk soort gesprek vraagt om een eigen agenda. Wat in een gesprek over je loopbaan past, past niet altijd in een beoordeling.',
      example: 'een loopbaangesprek van een half uur met mijn leidinggevende, alleen over mijn loopbaan',
      advice: 'S45, B16',
    },
  },
  'prep.with': {
    label: 'Met wie?',
    hint: 'Bijvoorbeeld: Anna, of Anna de Vries.',
    help: {
      why: 'Met een naam erbij weet je later welke afspraken bij wie horen. Het hoeft niet je leidinggevende te zijn.',
      example: 'Anna de Vries',
      advice: 'S41, S75',
    },
  },
  'prep.date': {
    label: 'Wanneer?',
    hint: 'Bijvoorbeeld: over twee weken, 6 december of 2026-12-06.',
    help: {
      why: 'Zonder datum blijft het bij een voornemen. Met twee weken ervoor kun je je rustig voorbereiden.',
      example: 'over twee weken',
      advice: 'S20, S83',
    },
  },
  'prep.outcome': {
    label:
      'Wanneer is het gesprek voor jou geslaagd? Maak af: "Na afloop weet ik …" of "We hebben afgesproken dat …".',
    hint: 'Bijvoorbeeld: na afloop weet ik wat er nodig is om de nachtploeg te leiden.',
    help: {
      why: 'Als je weet waar het gesprek op moet uitkomen, kun je zelf sturen en merk je het op tijd als het afdwaalt.',
      example: 'We hebben afgesproken dat ik vanaf maart één dag per week meeloop met de planners.',
      advice: 'S5, S6',
    },
  },
  'prep.minimum': {
    label: 'Waarmee ben je ook tevreden?',
    hint: 'Bijvoorbeeld: een datum om hierop terug te komen.',
    help: {
      why: 'Een gesprek loopt zelden precies zoals je hoopt. Dan helpt het om vooraf te weten wat voor jou ook goed genoeg is.',
      example:
        'Als de opleiding dit jaar niet kan, wil ik in elk geval weten wanneer wel, en wat daarvoor nodig is.',
      advice: 'S6',
    },
  },
  'prep.evidence': {
    label: 'Welk voorbeeld laat zien dat je dit kunt?',
    hint: 'Eén per regel. Bijvoorbeeld: het inwerkplan dat nu op drie afdelingen wordt gebruikt.',
    help: {
      why: 'Eén voorbeeld met een uitkomst zegt meer dan een rij goede eigenschappen.',
      example:
        "In maart heb ik het inwerkplan herschreven. Nieuwe collega's draaien nu na drie weken zelfstandig mee; eerst was dat zes.",
      advice: 'S85, S91, S107',
    },
  },
  'prep.questions': {
    label: 'Wat wil je van de ander weten? Twee of drie vragen.',
    hint: 'Eén per regel. Bijvoorbeeld: Wat zou jij op mijn plek als eerste doen?',
    help: {
      why: 'Een vraag die begint met wat, hoe of welke nodigt uit tot uitleg. Op een ja-neevraag krijg je vaak alleen ja of nee.',
      example:
        'Hoe zie jij mijn werk over twee jaar?\nWat moet ik laten zien om de planning te mogen doen?\nWie kan ik hierover nog meer spreken?',
      advice: 'S11, S12',
    },
  },
  'prep.need': {
    label: 'Wat heb je daarvoor van je leidinggevende nodig?',
    hint: 'Bijvoorbeeld: tijd om te oefenen, geld voor een cursus, een goed woordje bij HR.',
    help: {
      why: 'Een wens zonder vraag blijft vaak liggen. Zeg je wat je nodig hebt, dan kan de ander ja zeggen, of iets anders voorstellen.',
      example: 'Vier vrijdagmiddagen om mee te lopen op orthopedie, en een berichtje aan de teamleider daar.',
      advice: 'S14, S88, S95',
    },
  },
  'prep.offer': {
    label: 'Wat breng je zelf in?',
    hint: 'Bijvoorbeeld: kennis delen, iemand inwerken, een taak overdragen.',
    help: {
      why: "Wie iets vraagt en ook iets meebrengt, praat als gelijke. Denk aan wat je collega's aan je plan hebben.",
      example:
        'Na de cursus vertel ik in het werkoverleg wat ik geleerd heb. En ik werk Daan in, zodat hij mijn dinsdag kan overnemen.',
      advice: 'S49, S50, S81',
    },
  },
  'prep.feasible': {
    label: 'Wat kan hier en nu, en wat kan wachten?',
    hint: 'Bijvoorbeeld: meelopen kan nu, de opleiding kan na de zomer.',
    help: {
      why: 'Als je zelf zegt wat nu kan en wat later, merkt de ander dat je er goed over hebt nagedacht.',
      example:
        'Eén ochtend per week meedraaien bij de planning past in dit rooster. Een andere functie kan wachten tot er iemand weggaat.',
      advice: 'S90',
    },
  },
  'prep.proposal': {
    label: 'Welke afspraak stel je voor: wie doet wat, vóór wanneer?',
    hint: 'Bijvoorbeeld: ik zoek twee opleidingen uit, Anna vraagt vóór 1 mei naar het budget.',
    help: {
      why: 'Een gesprek krijgt vervolg als iemand iets gaat doen, op een dag die jullie allebei kennen. Jouw voorstel is een begin.',
      example:
        'Ik schrijf vóór 15 april op hoe mijn week eruit zou zien. Anna bespreekt het met de directeur. Op 1 mei praten we verder.',
      advice: 'S9, S14, S95',
    },
  },
  'prep.current': {
    label: 'Wat wil je vertellen over je werk van nu?',
    hint: 'Bijvoorbeeld: het nieuwe rooster loopt, de overdracht kost nog veel tijd.',
    help: {
      why: 'Begin bij je werk van nu. Dan hoort de ander dat je daar nog met je hoofd bij bent.',
      example: 'Alle rapporten waren dit kwartaal op tijd. Met twee ouders wil ik nog een keer om tafel.',
      advice: 'S54, D6',
    },
  },
  'prep.opening': {
    label: 'Met welke zin begin je?',
    hint: 'Bijvoorbeeld: ik wil het vandaag hebben over wat ik hierna zou willen doen.',
    help: {
      why: 'De eerste zin is vaak de lastigste. Heb je die klaar, dan kun je daarna luisteren.',
      example:
        'Ik werk hier met plezier, en ik wil het met je hebben over waar ik de komende jaren naartoe kan.',
      advice: 'S7, S10',
    },
  },
} as const satisfies Partial<FlowQuestions<'prep'>>
