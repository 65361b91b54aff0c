import type { Language } from '../../src/domain/codes.ts'
import type { SharedEvidence } from '../../src/domain/checkin.ts'
import type { CheckinRecord, MeetingRecord, PlanRecord, ReviewRecord } from '../../src/domain/records.ts'
import type { Agreement } from '../../src/domain/agreement.ts'
import type { SharedMeeting } from '../../src/domain/meeting.ts'
import { day } from './document-words.ts'

/** One talk with everything around it, as somebody would write it down in each language. */
export interface ExampleRecords {
  readonly meeting: MeetingRecord
  readonly last: SharedMeeting
  readonly negotiation: MeetingRecord
  readonly plan: PlanRecord
  readonly evidence: readonly SharedEvidence[]
  readonly mine: readonly Agreement[]
  readonly theirs: readonly Agreement[]
  readonly checkin: CheckinRecord
  readonly review: ReviewRecord
}

const made = day('2026-10-05')

const negotiation = (shared: Partial<SharedMeeting>, own: MeetingRecord['private']): MeetingRecord => ({
  type: 'meeting',
  file: 'meetings/2026-12-03-anna.yaml',
  shared: {
    id: 'm-8n4g',
    kind: 'negotiation',
    with: 'Anna de Wit',
    date: day('2026-12-03'),
    status: 'planned',
    ...shared,
  },
  private: own,
})

const NL: ExampleRecords = {
  meeting: {
    type: 'meeting',
    file: 'meetings/2026-12-03-anna.yaml',
    shared: {
      id: 'm-7k2m',
      kind: 'career',
      with: 'Anna',
      date: day('2026-12-03'),
      status: 'planned',
      outcome:
        'Na afloop weet ik of ik in het voorjaar met de opleiding kan beginnen, en wat daarvoor nodig is.',
      questions: [
        'Wat zie jij als de volgende stap voor mij?',
        'Wat zou je van me moeten zien om ja te zeggen?',
        'Wat heeft het team het komende halfjaar nodig?',
      ],
      current: 'Het nieuwe rooster loopt. De overdracht kost nog veel tijd.',
      evidence: ['e-1a2b', 'Twee nieuwe collega’s ingewerkt'],
      need: 'acht uur per maand om mee te lopen',
      offer: 'ik werk mijn opvolger op de dagplanning in',
      develop: 'een begroting maken',
      proof: 'een maand lang zelf de bestelling doen',
      proposal: 'Ik begin in maart met de opleiding. Jij bespreekt vóór 15 januari het budget met HR.',
      feasible: 'meelopen kan nu, de opleiding kan na de zomer',
    },
    private: {
      minimum: 'een datum waarop we hierop terugkomen',
      opening: 'Ik werk hier graag, en ik wil graag vooruitkijken.',
      heart: 'als een nieuwe collega het ineens zelf kan',
      facts: 'in mei vroeg ze of ik wilde inwerken',
      assumptions: [
        {
          text: 'Ze denkt vast dat ik tevreden ben zoals het is.',
          question: 'Hoe kijk jij naar mijn volgende stap?',
        },
        { text: 'Er is geen budget.', state: 'unknown' },
        { text: 'Ze wil me niet kwijt.', state: 'refuted' },
      ],
      'their-view': 'dat ik het rustig aan wil doen',
      perspective: 'er zijn twee zieken, dus mijn uren zijn nu nodig',
      misheard: 'alsof ik wegwil; ik zeg eerst wat ik hier goed vind',
      stakes: 'dan begint de opleiding weer zonder mij',
      belief: 'voor mij is hier toch geen plek',
      obstacle: 'te snel toegeven',
      'if-then': 'Als ik nee hoor, dan vat ik samen wat ik hoorde en vraag ik wat er wél kan.',
      'broken-link': 'no-date',
      'keep-private': 'Over de open dag bij de hogeschool zeg ik nog niets.',
    },
  },
  negotiation: negotiation(
    {
      want: 'Ik wil vier dagen werken, met de vrijdag vrij.',
      'interests-mine': 'tijd voor mijn moeder',
      options: ['vier dagen van negen uur'],
      bring: ['ik ken alle drie de locaties', 'ik draai de lastige vroege dienst'],
      proposal: 'We proberen het drie maanden, vanaf 1 maart.',
    },
    {
      'interests-theirs': 'dat het rooster rondkomt',
      options: ['ruilen met Sanne'],
      'bottom-line': 'minder dan vier dagen kan ik niet betalen',
      alternative: 'ik vraag het in het najaar opnieuw',
    },
  ),
  last: {
    id: 'm-3f4g',
    kind: 'career',
    with: 'Anna',
    date: made,
    status: 'held',
    summary: 'We spraken over de opleiding en over de planning van het voorjaar.',
    thanks: 'voor je eerlijkheid over het budget.',
    agreements: [],
    notNow: [{ what: 'Teamleider worden', condition: 'eerst de opleiding', again: day('2027-03-01') }],
    next: day('2026-12-03'),
    mail: {
      sent: day('2026-10-06'),
      text: 'Hoi Anna,\n\nDank je wel.\n\nWe spraken over de opleiding en over de planning van het voorjaar.\n',
    },
  },
  plan: {
    type: 'plan',
    file: 'plan.yaml',
    shared: {
      ambition: 'Ik wil nieuwe collega’s opleiden, naast mijn werk op de afdeling.',
      direction: ['broaden', 'project'],
      'direction-detail': 'ik wil leren begeleiden, van Karim',
      why: 'ik word blij als iemand het zelf kan',
      benefit: 'nieuwe collega’s draaien sneller zelfstandig mee',
      strengths: 'rustig uitleggen\noverzicht houden in de drukte',
      values: 'iedere week iets leren',
      phase: 'goed ingewerkt, en ik wil er nog iets bij',
      goals: [
        { id: 'g-1', text: 'Twee collega’s zelfstandig inwerken', horizon: 'short', status: 'open', made },
        { id: 'g-2', text: 'Praktijkopleider zijn', horizon: 'long', status: 'open', made },
        { id: 'g-3', text: 'Een oud doel', horizon: 'short', status: 'replaced', made },
      ],
    },
    private: { craft: 'meer inwerken, minder bestellen', options: 'het werk van Karim' },
  },
  evidence: [
    {
      id: 'e-1a2b',
      date: day('2026-11-02'),
      line: 'De overdracht van dinsdag opnieuw ingericht.',
      result: 'een kwartier korter',
      goal: 'g-1',
    },
    { id: 'e-9z9z', date: day('2026-11-09'), line: 'Iets wat voor dit gesprek niet gekozen is' },
  ],
  mine: [
    {
      id: 'a-1',
      what: 'Ik zoek uit wat de opleiding kost.',
      who: 'me',
      by: day('2026-11-30'),
      seen: 'een overzicht met drie aanbieders',
      status: 'going',
      made,
      goal: 'g-2',
    },
    {
      id: 'a-2',
      what: 'inwerkschema maken',
      who: 'me',
      by: day('2027-01-15'),
      status: 'open',
      made,
      goal: 'g-1',
    },
  ],
  theirs: [
    {
      id: 'a-3',
      what: 'Anna mailt HR vóór 15 januari',
      who: 'them',
      by: day('2027-01-15'),
      status: 'open',
      made,
    },
    { id: 'a-4', what: 'meelopen regelen met Karim', who: 'Anna', status: 'open', made, goal: 'g-1' },
  ],
  checkin: {
    type: 'checkin',
    file: 'checkins/2026-11.yaml',
    shared: { made: day('2026-11-28'), learned: 'Hoe je een begroting leest.' },
    private: {
      energy: 4,
      plus: ['het inwerken van Sam', 'de studiedag'],
      minus: ['het rooster rond krijgen'],
      postpone: 'Het gesprek over mijn uren. Ik weet niet hoe ik begin.',
      visible: 'Mijn idee voor de planning verteld in het werkoverleg.',
      silence: 'Dat ik graag gevraagd was voor de werkgroep.',
      'if-then': 'Als het maandag na de overdracht is, dan vraag ik Karim om een half uur.',
      steps: [
        { id: 's-1', what: 'Karim om een half uur vragen', by: day('2026-11-30'), status: 'open', made },
      ],
    },
  },
  review: {
    type: 'review',
    file: 'reviews/2026-11-21.yaml',
    shared: { made: day('2026-11-21'), from: day('2026-06-01'), table: 'Wanneer ik met de opleiding begin.' },
    private: {
      pattern: 'Wat energie geeft, heeft steeds met uitleggen te maken.',
      kept: 'Meelopen liep niet; ik heb er niet naar gevraagd.',
      stay: 'Het team.',
      leave: 'Als er nog een jaar niets verandert.',
      'big-question': 'Wil ik leidinggeven?',
      steps: [{ id: 's-2', what: 'De opleiding aanvragen', by: day('2026-12-11'), status: 'open', made }],
    },
  },
}

const EN: ExampleRecords = {
  meeting: {
    type: 'meeting',
    file: 'meetings/2026-12-03-anna.yaml',
    shared: {
      id: 'm-7k2m',
      kind: 'career',
      with: 'Anna',
      date: day('2026-12-03'),
      status: 'planned',
      outcome: 'Afterwards I know whether I can start the course in spring, and what that takes.',
      questions: [
        'What do you see as my next step?',
        'What would you need to see from me to say yes?',
        'What does the team need over the next six months?',
      ],
      current: 'The new rota works. The handover still takes a lot of time.',
      evidence: ['e-1a2b', 'Showed two new colleagues the ropes'],
      need: 'eight hours a month to shadow Karim',
      offer: "I'll train my successor on the daily planning",
      develop: 'how to make a budget',
      proof: 'doing the ordering myself for a month',
      proposal: 'I start the course in March. You discuss the budget with HR before 15 January.',
      feasible: 'shadowing can start now, the course after the summer',
    },
    private: {
      minimum: 'a date on which we come back to this',
      opening: "I enjoy working here, and I'd like to look ahead.",
      heart: 'when a new colleague suddenly manages alone',
      facts: 'in May she asked me to train people',
      assumptions: [
        { text: 'She must think I am fine as it is.', question: 'How do you see my next step?' },
        { text: 'There is no budget.', state: 'unknown' },
        { text: "She doesn't want to lose me.", state: 'refuted' },
      ],
      'their-view': 'that I want to take it easy',
      perspective: 'two people are ill, so my hours are needed now',
      misheard: "as if I want to leave; I'll start with what I like here",
      stakes: 'then the course starts without me again',
      belief: "there's no place for me here anyway",
      obstacle: 'giving in too soon',
      'if-then': 'If I hear no, then I will sum up what I heard and ask what is possible.',
      'broken-link': 'no-date',
      'keep-private': "I won't mention the open day at the college yet.",
    },
  },
  negotiation: negotiation(
    {
      want: 'I want to work four days, with Fridays off.',
      'interests-mine': 'time for my mother',
      options: ['four days of nine hours'],
      bring: ['I know all three sites', 'I run the difficult early shift'],
      proposal: 'We try it for three months, from 1 March.',
    },
    {
      'interests-theirs': 'that the rota works out',
      options: ['swapping with Sanne'],
      'bottom-line': "I can't afford less than four days",
      alternative: "I'll ask again in the autumn",
    },
  ),
  last: {
    ...NL.last,
    summary: 'We talked about the course and the planning for spring.',
    thanks: 'for your honesty about the budget.',
    notNow: [{ what: 'Becoming team leader', condition: 'the course first', again: day('2027-03-01') }],
    mail: {
      sent: day('2026-10-06'),
      text: 'Hi Anna,\n\nThank you.\n\nWe talked about the course and the planning for spring.\n',
    },
  },
  plan: {
    type: 'plan',
    file: 'plan.yaml',
    shared: {
      ambition: 'I want to train new colleagues, next to my work on the ward.',
      direction: ['broaden', 'project'],
      'direction-detail': 'I want to learn to coach people, from Karim',
      why: 'I love it when someone manages alone',
      benefit: 'new colleagues work on their own sooner',
      strengths: 'explaining things calmly\nkeeping an overview when it is busy',
      values: 'learning something every week',
      phase: 'settled in, and I want something extra',
      goals: [
        { id: 'g-1', text: 'Train two colleagues on my own', horizon: 'short', status: 'open', made },
        { id: 'g-2', text: 'Be a practice trainer', horizon: 'long', status: 'open', made },
        { id: 'g-3', text: 'An old goal', horizon: 'short', status: 'replaced', made },
      ],
    },
    private: { craft: 'more training, less ordering', options: "Karim's work" },
  },
  evidence: [
    {
      id: 'e-1a2b',
      date: day('2026-11-02'),
      line: "Set up Tuesday's handover in a new way.",
      result: 'a quarter of an hour shorter',
      goal: 'g-1',
    },
    { id: 'e-9z9z', date: day('2026-11-09'), line: 'Something not chosen for this conversation' },
  ],
  mine: [
    {
      id: 'a-1',
      what: "I'll find out what the course costs.",
      who: 'me',
      by: day('2026-11-30'),
      seen: 'an overview of three providers',
      status: 'going',
      made,
      goal: 'g-2',
    },
    {
      id: 'a-2',
      what: 'make a training schedule',
      who: 'me',
      by: day('2027-01-15'),
      status: 'open',
      made,
      goal: 'g-1',
    },
  ],
  theirs: [
    {
      id: 'a-3',
      what: 'Anna emails HR before 15 January',
      who: 'them',
      by: day('2027-01-15'),
      status: 'open',
      made,
    },
    { id: 'a-4', what: 'arrange for me to shadow Karim', who: 'Anna', status: 'open', made, goal: 'g-1' },
  ],
  checkin: {
    type: 'checkin',
    file: 'checkins/2026-11.yaml',
    shared: { made: day('2026-11-28'), learned: 'How to read a budget.' },
    private: {
      energy: 4,
      plus: ['training Sam', 'the study day'],
      minus: ['getting the rota done'],
      postpone: "The conversation about my hours. I don't know how to start.",
      visible: 'Told the team meeting about my idea for the planning.',
      silence: "That I'd have liked to be asked for the working group.",
      'if-then': "If it's Monday after the handover, then I will ask Karim for half an hour.",
      steps: [{ id: 's-1', what: 'ask Karim for half an hour', by: day('2026-11-30'), status: 'open', made }],
    },
  },
  review: {
    type: 'review',
    file: 'reviews/2026-11-21.yaml',
    shared: { made: day('2026-11-21'), from: day('2026-06-01'), table: 'When I start the course.' },
    private: {
      pattern: 'What gives me energy always has to do with explaining.',
      kept: "Shadowing didn't happen; I never asked for it.",
      stay: 'The team.',
      leave: 'If nothing changes for another year.',
      'big-question': 'Do I want to lead people?',
      steps: [{ id: 's-2', what: 'apply for the course', by: day('2026-12-11'), status: 'open', made }],
    },
  },
}

export const EXAMPLES: Readonly<Record<Language, ExampleRecords>> = { nl: NL, en: EN }
