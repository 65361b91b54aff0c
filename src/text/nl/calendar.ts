import type { CalendarTexts, SmallStep } from '../calendar.ts'
import type { DateTexts } from '../dates.ts'

const withName =
  (title: string, link = 'met') =>
  (name: string | null): string =>
    name === null ? title : `${title} ${link} ${name}`

const always = (title: string) => (): string => title

const byWhen = ({ by, daysLeft }: SmallStep, dates: DateTexts): string =>
  daysLeft > 1 ? `uiterlijk ${dates.weekday(by)} ${dates.dayAndMonth(by)}` : dates.distance(daysLeft)

export const calendar: CalendarTexts = {
  help: {
    calendar: {
      about: [
        'Je krijgt één bestand met alles wat een dag heeft: gesprekken, de stappen ernaartoe, de mail erna, afspraken, check-ins en tijd om na te denken.',
        'Dat importeer je in je eigen kalender. Collega’s lezen daar alleen titels zoals "Gesprek met Anna". Noem je geen bestand, dan komt het in documents/share/.',
      ],
      examples: [
        { command: 'career calendar', does: 'maakt documents/share/career.ics in je map' },
        { command: 'career calendar ~/Downloads/career.ics', does: 'schrijft het bestand daar' },
        { command: 'career calendar anna --details', does: 'alleen je gesprek met Anna, met uitleg erbij' },
      ],
    },
  },
  options: {
    details: 'zet erbij waar het over gaat, voor zover je dat mag delen',
    all: 'neem ook mee wat voorbij is',
  },
  argument: 'een bestand (eindigt op .ics; - is de uitvoer), een gesprek (een id, datum of naam), of allebei',
  titles: {
    talk: withName('Gesprek'),
    'next-talk': withName('Gesprek'),
    prepare: withName('Voorbereiden: gesprek'),
    'look-back': always('Voorbereiden: terugkijken'),
    wish: always('Voorbereiden: doel van het gesprek'),
    example: always('Voorbereiden: voorbeeld kiezen'),
    questions: always('Voorbereiden: vragen opschrijven'),
    rehearse: always('Voorbereiden: hardop oefenen'),
    agenda: withName('Agenda sturen', 'naar'),
    'cue-card': always('Notities doorlezen'),
    notes: always('Notities bijwerken'),
    mail: withName('Mail sturen', 'naar'),
    agreement: (name) => (name === null ? 'Afspraak nakomen' : `Afspraak met ${name} nakomen`),
    'own-step': always('Eigen stap'),
    ask: withName('Navragen', 'bij'),
    'not-now': withName('Ergens op terugkomen', 'bij'),
    goal: always('Plan bekijken'),
    milestone: always('Plan bekijken'),
    practice: always('Tijd om te oefenen'),
    checkin: always('Notities van de maand bijwerken'),
    review: always('Terugkijken en vooruitkijken'),
    'plan-talk': withName('Gesprek plannen'),
    'catch-up': withName('Bijpraten plannen'),
    reflection: always('Tijd om na te denken'),
  },
  calledOff: (title) => `Gaat niet door: ${title}`,
  noLonger: (title) => `Vervalt: ${title}`,
  toType: (command) => `Zo ga je verder: ${command}`,
  saved: (count, first, last, dates) =>
    count === 1
      ? `Voor je kalender: één gesprek of stap, op ${dates.longDay(first)}.`
      : `Voor je kalender: ${count} gesprekken en stappen, van ${dates.longDay(first)} tot en met ${dates.longDay(last)}.`,
  goneToo: (count) =>
    count === 1
      ? 'Wat er eerder in stond en nu vervalt: één.'
      : `Wat er eerder in stond en nu vervalt: ${count}.`,
  savedAt: (file) => `Bewaard: ${file}`,
  howToImport: [
    'Open het bestand, of kies importeren in je kalender.',
    'Verandert er iets, typ de opdracht dan nog eens en importeer opnieuw: de meeste kalenders werken bij wat er al staat.',
    'Met een aparte kalender kun je alles in één keer weer weghalen.',
  ],
  whatOthersSee: 'Wie meekijkt in je kalender leest alleen de titels, zoals "Gesprek met Anna".',
  othersMayRead: 'Nu staat er ook in waar het over gaat. Wie in je kalender mag kijken, kan dat lezen.',
  none: [
    'Er is nog niets waar een dag bij staat. In de kalender komen je gesprekken, de stappen ernaartoe, je afspraken en je check-ins.',
    'Begin met: career prep',
  ],
  withoutDay: (name, id) => [
    `Je gesprek met ${name} heeft nog geen dag. Kies er een: career meetings move ${id} "over twee weken"`,
  ],
  noneOf: (name) => [
    `Rond je gesprek met ${name} staat niets meer op de kalender. Ook wat voorbij is: career calendar --all`,
  ],
  smallStep: (step, dates) => `Kleine stap, ${byWhen(step, dates)}: ${calendar.steps[step.id]}`,
  dueStep: (step, dates) =>
    `voor je gesprek met ${step.with}: ${calendar.steps[step.id]} (${byWhen(step, dates)})`,
  late: 'In de tijd die er is, kan dit nog:',
  steps: {
    'look-back': 'terugkijken, en opschrijven wat er lukte',
    wish: 'opschrijven wat je wilt',
    example: 'een voorbeeld kiezen dat laat zien wat je kunt',
    questions: 'je vragen en je voorstel opschrijven',
    rehearse: 'hardop oefenen',
    agenda: 'de agenda naar de ander sturen; die staat in documents/share/',
    'cue-card': 'je spiekbriefje lezen',
  },
}
