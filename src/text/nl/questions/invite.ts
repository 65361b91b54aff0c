import type { FlowQuestions } from '../../questions.ts'

export const inviteQuestions: FlowQuestions<'invite'> = {
  'invite.with': {
    label: 'Wie wil je spreken?',
    hint: 'Bijvoorbeeld: Anna, of Anna de Vries.',
    help: {
      why: 'Meestal is dat je leidinggevende. Het kan ook HR zijn, of iemand die het werk doet dat jij zou willen doen.',
      example: 'Anna de Vries, mijn teamleider',
      advice: 'S41, S75',
    },
  },
  'invite.when': {
    label: 'Wanneer ongeveer?',
    hint: 'Bijvoorbeeld: volgende week, begin januari, dinsdag of donderdag.',
    help: {
      why: 'In de tekst komen twee werkdagen. Op een voorstel met een dag antwoordt iemand sneller dan op "een keer praten".',
      example: 'de week van 7 december',
      advice: 'S20, S71',
    },
  },
  'invite.topic': {
    label: 'Waarover? Eén zin.',
    hint: 'Bijvoorbeeld: ik wil weten of ik in het voorjaar met de opleiding kan beginnen.',
    help: {
      why: 'Met één zin weet de ander waar het over gaat, en kan die er vast over nadenken. De rest komt in het gesprek.',
      example: 'Ik doe dit werk nu vier jaar en wil kijken wat een volgende stap kan zijn.',
      advice: 'S5, S45',
    },
  },
  'invite.reassure': {
    label: 'Wil je erbij zeggen dat er niets aan de hand is? Kies een zin, typ er zelf een, of sla over.',
    help: {
      why: 'Wie om een gesprek over zijn loopbaan vraagt, kan klinken als iemand die weg wil. Eén zin neemt dat weg.',
      example: 'Ik zit hier goed. Daarom wil ik op tijd kijken wat ik hierna kan betekenen.',
      advice: 'S1',
    },
  },
}
