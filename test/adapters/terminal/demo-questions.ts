import type { Question } from '../../../src/engine/asker.ts'

const BASE: Question = {
  id: 'line',
  kind: 'line',
  label: 'Wat wil je bereiken?',
  notes: [],
  hint: '',
  choices: [],
  offers: [],
  scale: null,
  typed: '',
  old: '',
  chosen: [],
  known: false,
  required: false,
  audience: null,
  mayChange: false,
  progress: null,
  mayGoBack: true,
  maySkipPart: false,
  check: () => null,
}

/** A question as the engine would ask it, with the parts a test cares about. */
export const question = (parts: Partial<Question> = {}): Question => ({
  ...BASE,
  // As the engine has it while nothing is half typed.
  old: parts.known === true ? (parts.typed ?? '') : '',
  ...parts,
})

/** Every kind of question once, in both languages. */
export function demoQuestions(language: string): Readonly<Record<string, Question>> {
  const nl = language === 'nl'
  const part = nl ? 'Wat je wilt' : 'What you want'
  const at = (screen: number): Question['progress'] => ({ at: screen, of: 7, part, minutesLeft: 12 })
  return {
    line: question({
      id: 'with',
      label: nl ? 'Met wie ga je praten?' : 'Who will you talk with?',
      notes: [
        nl
          ? 'Je bereidt een gesprek voor. Wat je overslaat, kun je later nog invullen; niets gaat ergens heen.'
          : 'You are preparing a conversation. What you skip can be filled in later; nothing leaves this machine.',
      ],
      required: true,
      mayGoBack: false,
      progress: at(1),
      check: (raw) => (raw === '' ? (nl ? 'Vul hier iets in.' : 'Type something here.') : null),
    }),
    long: question({
      id: 'outcome',
      kind: 'long',
      label: nl
        ? 'Wat wil je dat er na dit gesprek anders is?'
        : 'What do you want to be different after this talk?',
      hint: nl
        ? 'Bijvoorbeeld: ik doe vanaf januari de overdracht van dinsdag niet meer alleen.'
        : 'For example: from January I no longer do the Tuesday handover on my own.',
      audience: 'share',
      mayChange: true,
      maySkipPart: true,
      progress: at(2),
    }),
    list: question({
      id: 'questions',
      kind: 'list',
      label: nl ? 'Wat wil je vragen?' : 'What do you want to ask?',
      hint: nl ? 'Eén vraag per regel.' : 'One question a line.',
      audience: 'share',
      mayChange: true,
      progress: at(3),
    }),
    choice: question({
      id: 'kind',
      kind: 'choice',
      label: nl ? 'Wat voor gesprek is het?' : 'What kind of conversation is it?',
      choices: [
        { value: 'career', label: nl ? 'een loopbaangesprek' : 'a career conversation' },
        { value: 'annual', label: nl ? 'een jaargesprek' : 'an annual review' },
        { value: 'catch-up', label: nl ? 'even bijpraten' : 'a quick catch-up' },
      ],
      maySkipPart: true,
      progress: at(4),
    }),
    many: question({
      id: 'direction',
      kind: 'many',
      label: nl ? 'Welke kant wil je op?' : 'Which way do you want to go?',
      choices: [
        { value: 'up', label: nl ? 'een stap omhoog' : 'a step up' },
        { value: 'deepen', label: nl ? 'me verdiepen in mijn vak' : 'go deeper into my field' },
        {
          value: 'project',
          label: nl
            ? 'een tijdelijk project of een klus naast mijn werk, om iets nieuws te proberen'
            : 'a temporary project or a task beside my job, to try something new',
        },
      ],
      audience: 'private',
      mayChange: true,
      progress: at(5),
    }),
    scale: question({
      id: 'energy',
      kind: 'scale',
      label: nl ? 'Hoeveel energie geeft je werk je nu?' : 'How much energy does your work give you now?',
      scale: {
        from: 0,
        to: 10,
        low: nl ? 'het kost me alleen energie' : 'it only drains me',
        high: nl ? 'ik kom vol energie thuis' : 'I come home full of energy',
      },
      audience: 'private',
      progress: at(6),
      check: (raw) =>
        /^(\d|10)$/.test(JSON.stringify(raw).replaceAll('"', ''))
          ? null
          : nl
            ? 'Typ een getal van 0 tot 10.'
            : 'Type a number, 0 to 10.',
    }),
    date: question({
      id: 'date',
      kind: 'date',
      label: nl ? 'Wanneer is het gesprek?' : 'When is the conversation?',
      hint: nl ? 'Bijvoorbeeld: volgende week dinsdag.' : 'For example: next Tuesday.',
      typed: '12 december',
      known: true,
      progress: at(7),
    }),
    'yes-no': question({
      id: 'right',
      kind: 'yes-no',
      label: nl ? 'Dinsdag 12 december. Klopt dat?' : 'Tuesday 12 December. Is that right?',
      required: true,
      typed: 'yes',
    }),
  }
}
