import type { FlowQuestions } from '../../questions.ts'

export const feedbackQuestions: FlowQuestions<'feedback'> = {
  'feedback.with': {
    label: 'Aan wie vraag je het?',
    hint: 'Bijvoorbeeld: Bram, of een collega die erbij was.',
    help: {
      why: 'Vraag het aan iemand die je aan het werk zag. Die kan vertellen wat je deed, en hoeft niet te raden.',
      example: 'Noor, die de dienst van me overnam',
      advice: 'S72, S92',
    },
  },
  'feedback.kind': {
    label: 'Waar gaat het om?',
    help: {
      why: 'Over één moment krijg je snel antwoord. Wil je weten hoe je werkt, dan moet iemand eerst meekijken.',
      example: 'Eén moment',
      advice: 'S29, S77',
    },
  },
  'feedback.moment': {
    label: 'Over welk moment?',
    hint: 'Bijvoorbeeld: de overdracht van dinsdag.',
    help: {
      why: 'Op "hoe doe ik het?" krijg je een beleefd antwoord. Op één moment krijg je te horen wat iemand zag.',
      example: 'de presentatie van de kwartaalcijfers',
      advice: 'S77, B22',
    },
  },
  'feedback.work': {
    label: 'Waar mag iemand bij meekijken?',
    hint: 'Bijvoorbeeld: hoe ik een oudergesprek voer.',
    help: {
      why: 'Iemand met meer ervaring ziet in een half uur wat jij zelf niet meer ziet. Kies één soort werk.',
      example: 'hoe ik de ploeg instrueer bij een storing',
      advice: 'S29',
    },
  },
  'feedback.behaviour': {
    label: 'Wat wil je vooral weten? Eén ding.',
    hint: 'Bijvoorbeeld: of mijn uitleg te volgen was.',
    help: {
      why: 'Met één ding voor ogen kan de ander gericht terugdenken, en kun jij er gericht iets mee.',
      example: 'of ik de anderen genoeg liet uitpraten',
      advice: 'S19, B22',
    },
  },
  'feedback.questions': {
    label: 'Welke vragen stel je? Hoogstens drie, één per regel.',
    hint: 'Laat staan wat past, en verander de rest in je eigen woorden.',
    help: {
      why: 'Op een open vraag met "wat" krijg je een verhaal. Met drie vragen is iemand in vijf minuten klaar.',
      example: 'Wat deed ik waardoor jij verder kon?\nWanneer raakte je me kwijt?',
      advice: 'S92, B22',
    },
  },
}

export const feedbackAnswerQuestions: FlowQuestions<'feedback-answer'> = {
  'feedback-answer.answer': {
    label: 'Wat zei de ander, letterlijk?',
    hint: 'Plak de tekst, of schrijf op wat je onthield. Alleen voor jou, tot je het deelt.',
    help: {
      why: 'Letterlijke woorden kun je later nog eens lezen. Een samenvatting is al jouw uitleg.',
      example: '"Je begon meteen met de cijfers. Ik miste waar het heen ging. Het slot vond ik sterk."',
      advice: 'S19, S30',
    },
  },
  'feedback-answer.reaction': {
    label: 'Wat was je eerste reactie?',
    hint: 'Bijvoorbeeld: ik wilde me meteen verdedigen.',
    help: {
      why: 'De eerste reactie mag er zijn. Staat die op papier, dan kun je daarna rustiger kijken.',
      example: 'Ik schrok, want ik dacht dat het goed ging.',
      advice: 'S30, S93',
    },
  },
  'feedback-answer.accept': {
    label: 'Wat neem je ervan aan?',
    hint: 'Bijvoorbeeld: dat ik te snel begin, dat hoorde ik vaker.',
    help: {
      why: 'Je hoeft niet alles aan te nemen. Zoek het deel waar je iets mee kunt.',
      example: 'Het tempo klopt. Dat het slordig was, zie ik anders.',
      advice: 'S30, S93',
    },
  },
  'feedback-answer.do': {
    label: 'Wat ga je ermee doen?',
    hint: 'Bijvoorbeeld: volgende keer begin ik met één zin waar het over gaat.',
    help: {
      why: 'Feedback verandert pas iets als je één ding anders doet. Klein is goed.',
      example: 'Ik vraag Bram bij de volgende presentatie om op mijn begin te letten.',
      advice: 'S30',
    },
  },
}
