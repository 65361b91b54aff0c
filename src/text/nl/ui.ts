import { commandOf } from '../command-of-flow.ts'
import { otherKinds } from '../other-kinds.ts'
import { asClause } from '../problem-parts.ts'
import type { UiTexts } from '../ui.ts'
import { nlChoices } from './choices.ts'
import { toDo } from './to-do.ts'
import { unlikely } from './unlikely.ts'

const FLOW = {
  prep: 'voorbereiding',
  debrief: 'nabespreking',
  checkin: 'check-in',
  review: 'terugblik',
  practice: 'oefenen',
  invite: 'uitnodiging',
  feedback: 'feedback vragen',
  'feedback-answer': 'feedback bewaren',
  evidence: 'voorbeeld',
  goal: 'doel',
  options: 'richtingen',
} as const

export const ui: UiTexts = {
  you: 'jij',
  inYourFile: (text) => `Eerder bewaard: ${text}`,
  stillRight: 'Klopt dit nog? Enter = ja',
  filesRead: (count) => `Even geduld: ${count} bestanden gelezen`,
  filesWritten: (count) => `Even geduld: ${count} bestanden geschreven`,
  isThisDay: (day, weekend) => `Dat is ${day}${weekend ? ', in het weekend' : ''}. Klopt dat?`,
  whichDay: 'Welke dag bedoel je?',
  confirmHelp: {
    day: [
      'Zo is je datum gelezen. Klopt de dag niet, zeg dan nee en typ hem anders, bijvoorbeeld: 3 december.',
    ],
    days: ['Wat je typte, kan op meer dan één dag slaan. Kies de dag die je bedoelt.'],
    parts: ['Zo zijn je regels uit elkaar gehaald. Klopt er iets niet, zeg dan nee; dan pas je ze aan.'],
  },
  takenApart: {
    lead: 'Zo wordt het bewaard:',
    who: (name) => `Wie: ${name ?? 'nog niemand'}`,
    what: (text) => `Wat: ${text}`,
    by: (day) => `Vóór: ${day ?? 'nog geen datum'}`,
    seen: (sign) => `Te zien aan: ${sign ?? 'nog niets'}`,
    later: (text) => `Voor later, dus nog geen afspraak: ${text}`,
    isRight: 'Klopt dit?',
  },
  unlikely,
  yesOrNo: 'Typ j voor ja of n voor nee. Enter kiest het antwoord met de hoofdletter.',
  emptied: {
    stood: (text) => `Eerder bewaard: "${text}"`,
    label: 'Wil je dat wissen?',
    help: ['Bij ja blijft deze vraag leeg. Bij nee staat je eerdere antwoord weer in het veld.'],
  },
  otherDay: 'een andere dag',
  person: {
    is: (name) => `Dat is ${name}.`,
    which: (typed) => `Wie bedoel je met "${typed}"?`,
    somebodyElse: (typed) => `iemand anders: ${typed}`,
    help: [
      'Deze naam lijkt op iemand die je al kent, of past bij meer mensen. Kies wie je bedoelt; is het iemand anders, kies dan de laatste regel.',
    ],
  },
  whichTalk: {
    label: 'Welk gesprek bedoel je?',
    toDebrief: 'Op welk gesprek kijk je terug?',
    talk: (name, kind, day) => `met ${name}, ${kind}, ${day ?? 'nog zonder datum'}`,
    other: 'een ander gesprek',
    help: ['Alles wat bij een gesprek hoort, komt in één bestand te staan.'],
    heldAsk: (name, day) =>
      `Het gesprek met ${name}${day === null ? '' : ` van ${day}`} is al gevoerd. Wil je een nieuw gesprek met ${name} voorbereiden?`,
    heldSaid: (name, day) =>
      `Het gesprek met ${name}${day === null ? '' : ` van ${day}`} is al gevoerd. Dit wordt een nieuw gesprek.`,
    wasItThis: (name, day) =>
      day === null
        ? `Er staat al een gesprek met ${name}, nog zonder datum. Bedoel je dat gesprek?`
        : `Er staat al een gesprek met ${name}, op ${day}. Bedoel je dat gesprek?`,
    early: {
      ask: (name, day) => `Je gesprek met ${name} staat op ${day}. Is het al geweest?`,
      today: (day) => `ja, vandaag: ${day}`,
      otherDay: 'ja, op een andere dag',
      notYet: 'nee, nog niet',
      help: [
        'Is het gesprek eerder gevoerd dan gepland, dan komt die dag erbij te staan. Je voorbereiding blijft.',
      ],
      stays: (name, day, id) => [
        `Er is niets veranderd: je gesprek met ${name} staat nog op ${day}.`,
        `Is de dag anders? career meetings move ${id} "over twee weken"`,
      ],
    },
  },
  restsOn: (advice) =>
    `Het advies hierachter: ${advice.map(({ number, title }) => `${title} (${number})`).join('; ')}.`,
  forExample: (example) =>
    example.includes('\n') ? `Bijvoorbeeld:\n${example}` : `Bijvoorbeeld: ${example}`,
  scales: {
    energy: { low: 'weinig', high: 'veel' },
    attention: { low: 'weinig', high: 'veel' },
    confidence: { low: 'helemaal niet', high: 'helemaal' },
  },
  resume: {
    label: 'Je was hier al mee begonnen. Wil je verder waar je was?',
    draft: (begun, answers, about) =>
      `verder${about ? ` met ${about}` : ''} (begonnen op ${begun}, ${answers === 1 ? '1 antwoord' : `${answers} antwoorden`})`,
    lastSaid: (label, words) => `${label}, je laatste antwoord: "${words}"`,
    fresh: 'opnieuw beginnen; wat er al is, blijft bewaard',
    discard: 'weggooien wat er al is, en opnieuw beginnen',
    help: [
      'Wat je eerder antwoordde, is bewaard. Ga je verder, dan kom je bij de eerste vraag die nog open is.',
    ],
  },
  goOnWith: {
    label: 'Welk gesprek bereid je voor?',
    meeting: (name, day) => `met ${name}${day ? `, ${day}` : ', nog zonder datum'}`,
    fresh: 'een ander gesprek',
    help: ['Ga je verder met een gesprek dat er al is, dan staan je eerdere antwoorden er nog in.'],
  },
  stopped: (flow, answers) => [
    `Gestopt. ${answers === 1 ? 'Je antwoord is' : `Je ${answers} antwoorden zijn`} bewaard.`,
    `Verder gaan: ${commandOf(flow)}`,
  ],
  stoppedEmpty: 'Gestopt. Er is niets veranderd.',
  answersKept: 'Je antwoorden zijn bewaard. Met dezelfde opdracht ga je ermee verder.',
  saved: (files) => `Bewaard: ${files.join(', ')}`,
  nextStep: (what, day) => `Je volgende stap: ${day ? `${asClause(what)} (${day})` : what}`,
  withWhom: (name) => `Samen met: ${name}`,
  withWhomNobody: 'Samen met: kies iemand om dit mee te delen',
  next: {
    toDo: (reason, command) => `${toDo(reason)}: ${command}`,
    withCommand: (what, command) => `${what}: ${command}`,
    goOn: (flow) => `verder waar je was (${FLOW[flow]}): ${commandOf(flow)}`,
    sendRequest: (id) =>
      `de vraag versturen (career feedback ${id} met --eml, --copy of --mailto); is er antwoord: career feedback answer ${id}`,
    thank: 'bedanken voor de feedback',
    sendInvite: (meeting) =>
      `de uitnodiging versturen (met --eml, --copy of --mailto), daarna: career invite ${meeting} --sent`,
  },
  documents: {
    agenda: { title: 'Agenda', fileName: 'agenda' },
    'confirmation-mail': { title: 'Bevestigingsmail', fileName: 'mail' },
    'development-plan': { title: 'Ontwikkelplan (POP)', fileName: 'ontwikkelplan' },
    'feedback-request': { title: 'Vraag om feedback', fileName: 'feedbackvraag' },
    invite: { title: 'Uitnodiging', fileName: 'uitnodiging' },
    update: { title: 'Korte update', fileName: 'update' },
    reminder: { title: 'Herinnering', fileName: 'herinnering' },
    handover: { title: 'Overdracht', fileName: 'overdracht' },
    'new-manager': { title: 'Voor je nieuwe leidinggevende', fileName: 'nieuwe-leidinggevende' },
    'coach-pack': { title: 'Voor je coach', fileName: 'voor-mijn-coach' },
    'cue-card': { title: 'Spiekbriefje', fileName: 'spiekbriefje' },
    'notes-sheet': { title: 'Notitieblad', fileName: 'notities' },
    'negotiation-sheet': { title: 'Blad voor je onderhandeling', fileName: 'onderhandeling' },
    'checkin-summary': { title: 'Samenvatting van de maand', fileName: 'samenvatting' },
    'review-summary': { title: 'Samenvatting van je terugblik', fileName: 'samenvatting' },
  },
  documentMade: (title, file, audience) =>
    `${title} (${audience === 'share' ? 'om te delen' : 'alleen voor jou'}): ${file}`,
  othersRead: (title) => `${title}, zoals de ander die leest:`,
  upgraded: ({ to }) =>
    `Je bestanden staan nu in de nieuwe indeling (schema ${to}). De oude liggen in .career/backup; terug kan met: career undo`,
  madeFolder: (folder) => `Er is een map voor je gemaakt: ${folder}`,
  wouldWrite: (file) => `Dit zou er in ${file} komen te staan:`,
  nothingChanged: 'Er is niets veranderd.',
  letItStand: {
    label: 'Mag de ander dat lezen?',
    hint: 'Bij nee wordt er niets gemaakt en kun je het eerst aanpassen.',
    help: ['Jij beslist. Wat de ander eenmaal gelezen heeft, kun je niet meer terugnemen.'],
    held: ['Er is niets gemaakt. Pas het aan en probeer het daarna opnieuw.'],
  },
  sheet: {
    title: (flow) =>
      `${commandOf(flow)} · antwoordblad (${FLOW[flow]}) · leeg laten = overslaan · \`-\` wist een oud antwoord`,
    required: 'verplicht',
    onlyForYou: 'alleen voor jou',
    offers: 'Of kies een nummer:',
    behind: 'Zet elk antwoord achter waar het bij hoort, bijvoorbeeld:',
    onlyIf: (condition) => `Alleen ${condition}`,
    conditions: {
      kind: (kinds) => {
        const others = otherKinds(kinds, nlChoices.kind)
        return others ? `als kind niet ${others.join(' of ')} is` : `bij kind: ${kinds.join(', ')}`
      },
      direction: 'als er een richting gekozen is',
      outside: 'als je naar buiten de organisatie kijkt',
      heart: 'als je zegt waar je hart sneller van gaat kloppen',
      'two-directions': 'als je twee richtingen kiest',
      wish: 'als je zegt wat je wilt gaan doen',
      'led-nowhere': 'als het de vorige keer stokte',
      'low-confidence': 'bij een 6 of lager',
      'no-agreement': 'als er niets is afgesproken',
      'later-mentioned': 'als er iets bleef hangen op misschien of later',
      'no-next': 'als er geen datum is afgesproken',
      'no-meeting': 'als het gesprek nog niet in je map staat',
      'not-reached': 'bij result: no',
      stuck: 'bij status: stuck',
      'no-name': 'de eerste keer',
      leak: 'als een antwoord over vertrekken gaat',
      assumption: 'als je iets invult',
      'assumption-closed': 'als het klopte, of juist niet',
      belief: 'als je denkt dat er toch niets kan, of dat jij het niet kunt',
      replied: 'als je daar al iets op zei',
      training: 'als je een opleiding noemt',
    },
  },
  tip: {
    lines: (quote, reason, suggestion) => [
      ...(quote === '' ? [] : [`In je tekst staat: "${quote}"`]),
      reason,
      `→ ${suggestion}`,
    ],
    why: 'Een tip kijkt alleen naar de woorden die er staan. Jij weet wat je bedoelt: zo laten is altijd goed.',
    keys: (takes) =>
      `Enter laat je antwoord zoals het is. Met e pas je het aan${takes ? ', met o komt het voorstel in de plaats van je eigen woorden' : ''}. Met x zie je deze tip niet meer.`,
    hidden: 'Deze tip komt niet meer terug. Met career coach --reset zie je alle tips weer.',
    turnTo:
      'Hierover kun je praten met je huisarts, de bedrijfsarts, een vertrouwenspersoon, je vakbond of HR.',
    aboutAnswers: 'Bij je antwoorden:',
  },
  fault: (draft) => [
    'Dit is een fout van career, niet van jou.',
    draft ? `Je antwoorden zijn bewaard in ${draft}` : 'Er is niets aan je bestanden veranderd.',
    'Geef de opdracht nog eens met CAREER_DEBUG=1 ervoor; dan zie je waar het misging.',
  ],
  warning: 'Let op',
}
