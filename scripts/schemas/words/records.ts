import type { KeyWords } from './words.ts'

/** Keys of check-ins, reviews, evidence, feedback, practice and the log. */
export const RECORDS: KeyWords = {
  'checkin.made': { nl: 'De dag van de check-in.', en: 'The day of the check-in.' },
  learned: { nl: 'Wat je deze maand leerde.', en: 'What you learned this month.' },
  plus: { nl: 'Wat je energie gaf.', en: 'What gave you energy.' },
  minus: { nl: 'Wat je energie kostte.', en: 'What drained your energy.' },
  visible: {
    nl: 'Wat je liet zien van wat je wilt leren of worden.',
    en: 'What you showed of what you want to learn or become.',
  },
  'checkin.field': { nl: 'Wat er in je vak verandert.', en: 'What is changing in your field.' },
  'checkin.private.field': { nl: 'Wat er in je vak verandert.', en: 'What is changing in your field.' },
  share: {
    nl: 'Met wie je het deelt: nobody (niemand), colleague (een collega) of manager (je leidinggevende).',
    en: 'Whom you share it with: nobody, colleague or manager.',
  },
  energy: {
    nl: 'Hoeveel energie je werk gaf: 1 is weinig, 5 is veel.',
    en: 'How much energy your work gave: 1 is little, 5 is a lot.',
  },
  attention: {
    nl: 'Hoe je aandacht voor je werk was: 1 is weinig, 5 is veel.',
    en: 'How your attention to your work was: 1 is little, 5 is a lot.',
  },
  postpone: { nl: 'Wat je voor je uit schuift, en hoe dat komt.', en: 'What you keep putting off, and why.' },
  silence: { nl: 'Wat je had willen zeggen en niet zei.', en: 'What you wanted to say, and did not.' },
  'goal-status': {
    nl: 'Wat er met een doel gebeurt, per id van het doel.',
    en: 'What is to happen with a goal, by the id of the goal.',
  },
  'review.made': { nl: 'De dag van de terugblik.', en: 'The day you looked back.' },
  'review.from': { nl: 'De eerste dag waarop je terugkijkt.', en: 'The first day you look back on.' },
  table: {
    nl: 'Wat er in het volgende gesprek op tafel moet komen.',
    en: 'What has to be on the table in the next conversation.',
  },
  pattern: { nl: 'Wat je opvalt.', en: 'What strikes you.' },
  'review.private.kept': {
    nl: 'Welke afspraak niet liep, en wat jouw aandeel was.',
    en: 'Which agreement went wrong, and what your part in it was.',
  },
  stay: { nl: 'Wat je hier houdt.', en: 'What keeps you here.' },
  leave: { nl: 'Waarom je zou weggaan.', en: 'Why you would leave.' },
  'leave-behind': {
    nl: 'Waar je later met plezier op wilt terugkijken.',
    en: 'What you want to look back on with pleasure.',
  },
  'big-question': {
    nl: 'De grote vraag die je met je meedraagt.',
    en: 'The big question you carry with you.',
  },
  mode: {
    nl: 'Hoe je het liefst werkt: naar een stip op de horizon, of stap voor stap.',
    en: 'How you prefer to work: towards a point on the horizon, or step by step.',
  },
  'evidence.date': { nl: 'De dag waarop het gebeurde.', en: 'The day it happened.' },
  unseen: {
    nl: 'yes: werk dat anderen meestal niet zien.',
    en: 'yes: work that others mostly do not see.',
  },
  source: {
    nl: 'Waar het vandaan is gehaald, zodat dat één keer gebeurt.',
    en: 'Where it was taken from, so that it is taken over once.',
  },
  line: { nl: 'Wat er lukte, in één regel.', en: 'What went well, in one line.' },
  situation: { nl: 'Wat er aan de hand was.', en: 'What was going on.' },
  action: { nl: 'Wat jij deed.', en: 'What you did.' },
  'evidence.result': { nl: 'Wat er daardoor veranderde.', en: 'What changed because of it.' },
  'evidence.private.result': { nl: 'Wat er daardoor veranderde.', en: 'What changed because of it.' },
  'feedback.with': { nl: 'Aan wie je het vroeg.', en: 'Whom you asked.' },
  'feedback.kind': {
    nl: 'Waar het over gaat: moment (één moment) of work (hoe je werkt).',
    en: 'What it is about: moment (one moment) or work (how you work).',
  },
  moment: { nl: 'Over welk moment, of welk werk.', en: 'About which moment, or which work.' },
  behaviour: { nl: 'Wat je vooral wilt weten.', en: 'What you want to know most.' },
  'feedback.questions': { nl: 'De vragen, zoals je ze stelde.', en: 'The questions, as you asked them.' },
  'feedback.asked': { nl: 'De dag waarop je het vroeg.', en: 'The day you asked.' },
  answered: { nl: 'De dag waarop het antwoord kwam.', en: 'The day the answer came.' },
  answer: { nl: 'Wat de ander zei.', en: 'What they said.' },
  'feedback.private.reaction': { nl: 'Je eerste reactie.', en: 'Your first reaction.' },
  accept: { nl: 'Wat je ervan aanneemt.', en: 'What you take from it.' },
  do: { nl: 'Wat je ermee gaat doen.', en: 'What you are going to do with it.' },
  practised: { nl: 'De gesprekken die je oefende.', en: 'The conversations you practised.' },
  'practised.reaction': { nl: 'De reactie waar je mee oefende.', en: 'The reaction you practised with.' },
  meeting: {
    nl: 'Het gesprek waarvoor je oefende: het id ervan.',
    en: 'The conversation you practised for: its id.',
  },
  turns: { nl: 'Wie wat zei, om de beurt.', en: 'Who said what, in turn.' },
  them: { nl: 'Wat de ander zei.', en: 'What the other person said.' },
  me: { nl: 'Wat jij zei.', en: 'What you said.' },
  sentences: { nl: 'De zin die je meenam, elke keer.', en: 'The sentence you took along, each time.' },
  lines: {
    nl: 'De regels, in de volgorde waarin je ze schreef.',
    en: 'The lines, in the order you wrote them.',
  },
  'lines.on': { nl: 'Op welke dag.', en: 'On which day.' },
  'lines.text': { nl: 'Wat je opschreef.', en: 'What you wrote down.' },
  sign: {
    nl: 'plus: het gaf energie. minus: het kostte energie.',
    en: 'plus: it gave energy. minus: it drained energy.',
  },
}
