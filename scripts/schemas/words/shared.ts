import type { KeyWords } from './words.ts'

/** Keys that stand in more than one kind of file, and those of `career.yaml`. */
export const SHARED: KeyWords = {
  schema: { nl: 'Het nummer van de indeling van dit bestand.', en: 'The number of the format of this file.' },
  private: {
    nl: 'Wat hieronder staat, is alleen voor jou: het komt in geen document voor een ander.',
    en: 'What stands below is only for you: no document for anybody else is made of it.',
  },
  conflict: {
    nl: 'Wat een andere versie van dit bestand op dezelfde plek zei. Zet erboven wat je wilt, en haal het hier weg.',
    en: 'What another version of this file said in the same place. Put what you want above, and take it away here.',
  },
  field: { nl: 'De plek waar het zou hebben gestaan.', en: 'Where it would have stood.' },
  other: { nl: 'Wat de andere versie daar zei.', en: 'What the other version said there.' },
  language: {
    nl: 'De taal van het scherm en van je documenten.',
    en: 'The language of the screen and of your documents.',
  },
  'your-name': { nl: 'Jouw naam, voor onder een mail.', en: 'Your name, to sign a mail with.' },
  pop: {
    nl: 'Werkt je organisatie met ontwikkelplannen? yes is ja, no is nee.',
    en: 'Does your organisation work with development plans?',
  },
  rhythm: { nl: 'Hoe vaak je wat doet.', en: 'How often you do what.' },
  'catch-up-weeks': {
    nl: 'Om de hoeveel weken je even bijpraat.',
    en: 'After how many weeks you have a catch-up.',
  },
  'checkin-months': {
    nl: 'Om de hoeveel maanden je een check-in doet.',
    en: 'After how many months you do a check-in.',
  },
  'talk-months': {
    nl: 'Om de hoeveel maanden je een loopbaangesprek hebt.',
    en: 'After how many months you have a career conversation.',
  },
  'review-months': {
    nl: 'Om de hoeveel maanden je terugkijkt.',
    en: 'After how many months you look back.',
  },
  id: {
    nl: 'Hoe career dit terugvindt. Laat het staan zoals het is.',
    en: 'How career finds this again. Leave it as it is.',
  },
  made: { nl: 'De dag waarop het ontstond.', en: 'The day on which it came about.' },
  closed: {
    nl: 'De dag waarop het klaar was of verviel.',
    en: 'The day on which it was finished or dropped.',
  },
  by: { nl: 'Vóór wanneer.', en: 'By when.' },
  goal: { nl: 'Het doel waar het bij hoort: het id ervan.', en: 'The goal it belongs to: its id.' },
  steps: { nl: 'Je eigen stappen.', en: 'Your own steps.' },
  'steps.what': { nl: 'Wat je gaat doen.', en: 'What you are going to do.' },
  history: {
    nl: 'Wat ermee gebeurde, het oudste eerst.',
    en: 'What happened to it, the oldest first.',
  },
  'history.on': { nl: 'De dag waarop dat gebeurde.', en: 'The day on which that happened.' },
  'history.status': { nl: 'Hoe het er toen voor stond.', en: 'How it stood from then on.' },
  'history.by': { nl: 'De dag waarnaar het is verzet.', en: 'The day it was put on.' },
  reminded: {
    nl: 'Wie eraan herinnerd is: een naam, of them voor de ander.',
    en: 'Who was reminded of it: a name, or them for the other person.',
  },
  note: { nl: 'Waarom, of wat ervan kwam.', en: 'Why, or what came of it.' },
  agreements: { nl: 'Wat jullie afspraken.', en: 'What you agreed.' },
  'agreements.what': { nl: 'Wat er is afgesproken.', en: 'What was agreed.' },
  who: {
    nl: 'Wie het doet: me (jij), them (de ander) of een naam.',
    en: 'Who does it: me (you), them (the other person) or a name.',
  },
  'agreements.with': {
    nl: 'Met wie je het afsprak, buiten een gesprek om.',
    en: 'Whom you agreed it with, outside a conversation.',
  },
  seen: { nl: 'Waaraan je ziet dat het gedaan is.', en: 'How you see that it is done.' },
  status: {
    nl: 'Hoe het ervoor staat: open, going (bezig), done (gedaan), stuck (loopt vast) of dropped (gaat niet door).',
    en: 'How it stands: open, going (in progress), done, stuck or dropped.',
  },
  stuck: {
    nl: 'De kleinste volgende stap voor een afspraak die vastloopt, per id van de afspraak.',
    en: 'The smallest next step for an agreement that is stuck, by the id of the agreement.',
  },
  'if-then': { nl: 'Maak af: "Als …, dan …".', en: 'Finish: "If …, then …".' },
}
