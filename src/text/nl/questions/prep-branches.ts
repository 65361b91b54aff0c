import type { FlowQuestions } from '../../questions.ts'

/** What only one kind of conversation asks: annual review, appraisal, catch-up, negotiation, network. */
export const prepBranches = {
  'prep.since-last': {
    label: 'Wat is er gelukt sinds het vorige gesprek?',
    hint: 'Eén per regel. Bijvoorbeeld: de intake duurt nu een kwartier korter.',
    help: {
      why: 'De laatste weken onthoudt iedereen. Met een lijstje over de hele periode tellen de maanden daarvoor ook mee.',
      example:
        'Ik heb drie stagiairs begeleid, ze zijn alle drie gebleven.\nDe overdracht tussen groep 5 en 6 past nu op één blad.',
      advice: 'S85, B15',
    },
  },
  'prep.feedback-wanted': {
    label: 'Waar wil je feedback op? Kies één ding.',
    hint: 'Bijvoorbeeld: hoe ik de dienst overdraag.',
    help: {
      why: 'Op een brede vraag krijg je een breed antwoord. Vraag je naar één ding, dan hoor je iets waar je wat mee kunt.',
      example: 'Hoe ik reageer als er een boze klant aan de balie staat.',
      advice: 'S92, B22',
    },
  },
  'prep.pay': {
    label: 'Wat wil je over je beloning weten of vragen?',
    hint: 'Bijvoorbeeld: wat er nodig is voor de volgende trede.',
    help: {
      why: 'Dit gesprek kan gevolgen hebben voor je beloning. Hou het daarbij, dan krijgt je loopbaan een eigen gesprek.',
      example: 'Welke beoordeling hoort bij de volgende trede, en wanneer wordt dat beslist?',
      advice: 'S36, S73, D3',
    },
  },
  'prep.report': {
    label: 'Wat wil je vragen of vertellen?',
    hint: 'Eén per regel. Bijvoorbeeld: hoe de eerste lessen van de cursus waren.',
    help: {
      why: 'Vertel je tussendoor hoe het gaat, dan kan de ander meedenken. Vraag ook wat de ander ervan vindt.',
      example:
        'De eerste twee lessen zijn klaar. Ik zie nu sneller waar het bij klanten misgaat. Wat merk jij ervan?',
      advice: 'S17, S18, S19',
    },
  },
  'prep.next-date': {
    label: 'Wanneer praten jullie weer?',
    hint: 'Bijvoorbeeld: over zes weken, 6 december of 2026-12-06.',
    help: {
      why: 'Staat er een datum, dan hoeft niemand te bedenken wie er de volgende keer over begint.',
      example: 'over zes weken',
      advice: 'S17, S106',
    },
  },
  'prep.want': {
    label: 'Wat wil je precies?',
    hint: 'Bijvoorbeeld: vier dagen werken, met de vrijdag vrij.',
    help: {
      why: 'Onderhandelen begint bij iets willen. Dat is iets anders dan een probleem noemen of om een gunst vragen.',
      example:
        'Ik wil vanaf september de grote klanten in het noorden doen, en twee kleinere daarvoor overdragen.',
      advice: 'S79, S80',
    },
  },
  'prep.interests-mine': {
    label: 'Wat levert het je op?',
    hint: "Bijvoorbeeld: 's avonds thuis zijn, of meer afwisseling.",
    help: {
      why: 'Achter wat je wilt, zit een reden. Ken je die, dan zie je ook andere oplossingen die goed voor je zijn.',
      example:
        'Ik kan mijn dochter twee keer per week van school halen, en ik hou energie over voor de lastige zaken.',
      advice: 'S81, B17',
    },
  },
  'prep.interests-theirs': {
    label: 'Wat is voor de ander belangrijk?',
    hint: 'Bijvoorbeeld: dat het rooster rondkomt.',
    help: {
      why: 'Weet je wat er voor de ander van afhangt, dan kun je iets voorstellen waar jullie allebei mee verder kunnen.',
      example: 'Dat de vroege dienst bezet is, en dat niemand in het team zich tekortgedaan voelt.',
      advice: 'S48, S57, B17',
    },
  },
  'prep.options': {
    label: 'Noem drie oplossingen waar jullie allebei iets aan hebben.',
    hint: 'Eén per regel. Bijvoorbeeld: eerst drie maanden op proef.',
    help: {
      why: 'Met één oplossing wordt het ja of nee. Met drie kunnen jullie samen kiezen.',
      example:
        'Eerst drie maanden op proef.\nVier dagen van negen uur.\nRuilen met Sanne, die juist meer uren wil.',
      advice: 'S81, B17',
    },
  },
  'prep.bring': {
    label: 'Wat breng je mee aan tafel?',
    hint: 'Eén per regel. Bijvoorbeeld: dat ik alle drie de locaties ken.',
    help: {
      why: 'Jullie praten als gelijken. Wie weet wat hij te bieden heeft, hoeft niet om een gunst te vragen.',
      example: 'Ik draai de lastige vroege dienst al vijf jaar.\nIk heb mijn diploma logistiek gehaald.',
      advice: 'S81, B17',
    },
  },
  'prep.bottom-line': {
    label: 'Waar ligt je grens?',
    hint: 'Bijvoorbeeld: minder dan drie vaste dagen doe ik niet.',
    help: {
      why: 'Een grens die je rustig hebt bepaald, hoef je in het gesprek niet te bedenken. Alleen jij ziet hem.',
      example: 'Een paar maanden later beginnen is goed. Elke zaterdag werken niet.',
      advice: 'S81, B17',
    },
  },
  'prep.alternative': {
    label: 'Wat doe je als het niet lukt?',
    hint: 'Bijvoorbeeld: het over een half jaar opnieuw vragen.',
    help: {
      why: 'Weet je wat er anders kan, dan praat je rustiger en hoef je de ander niet onder druk te zetten.',
      example: 'Dan vraag ik in het najaar een gesprek met HR over een plek op een andere locatie.',
      advice: 'S52, B17',
    },
  },
  'prep.learn-from': {
    label: 'Wat heeft deze persoon gedaan waar jij van wilt leren?',
    hint: 'Bijvoorbeeld: van verpleegkundige opleider geworden.',
    help: {
      why: 'Over hun eigen weg vertellen de meeste mensen graag. Zo wordt het een gesprek, geen sollicitatie.',
      example:
        'Hij ging op zijn veertigste van het magazijn naar de planning. Ik wil weten hoe hij dat leerde en wie hem hielp.',
      advice: 'S46, S75',
    },
  },
  'prep.keep-private': {
    label: 'Wat vertel je over je plannen, en wat hou je voor jezelf?',
    hint: 'Bijvoorbeeld: wel dat ik iets anders zoek, niet dat ik al gesolliciteerd heb.',
    help: {
      why: 'Anderen kunnen je helpen als ze weten wat je zoekt. Wat ze nog niet hoeven te weten, bepaal je nu.',
      example:
        'Ik vertel dat ik iets met kwaliteit wil gaan doen. Dat het in mijn team stroef loopt, hou ik voor mezelf.',
      advice: 'S26, S53, S75',
    },
  },
} as const satisfies Partial<FlowQuestions<'prep'>>
