import { asClause } from '../problem-parts.ts'
import { commandOf } from '../command-of-flow.ts'
import type { Day } from '../../domain/day.ts'
import type { Due } from '../../domain/due.ts'
import type { CommandTexts } from '../commands.ts'
import type { DateTexts } from '../dates.ts'

const when = ({ days, date }: Pick<Due, 'days' | 'date'>, dates: DateTexts): string =>
  `${dates.dayAndMonth(date)}, ${dates.distance(days)}`

const FLOWS = {
  prep: 'je voorbereiding',
  debrief: 'je terugblik op het gesprek',
  checkin: 'je check-in',
  review: 'je terugblik',
  practice: 'oefenen',
  invite: 'je uitnodiging',
  feedback: 'je vraag om feedback',
  'feedback-answer': 'de feedback die je kreeg',
  evidence: 'je voorbeeld',
  goal: 'je doel',
  options: 'je richtingen',
} as const

const LINE_FAULTS = {
  'invalid-json': 'dit is geen JSON-object. Bijvoorbeeld: {"text": "Kan ik doorgroeien?"}',
  'no-text': 'hier ontbreekt "text" (bij star: situation, task, action, result).',
  'invalid-lang': '"lang" is nl of en.',
  'invalid-ref': '"ref" is een dag, bijvoorbeeld 2026-03-11.',
  'not-utf8': 'dit is geen UTF-8-tekst. De andere regels zijn wel gelezen.',
} as const

const FORMS: Readonly<Record<string, string>> = {
  open: 'Open vraag.',
  closed: 'Gesloten vraag.',
  none: 'Geen vraag.',
}

/** What there is to say of a text besides tips. */
function aboutText(
  kind: string,
  found: Readonly<Record<string, unknown>>,
  dates: DateTexts,
): readonly string[] {
  const day = (value: unknown): string => (isDay(value) ? dates.longDay(value) : 'geen datum')
  switch (kind) {
    case 'question':
      return [FORMS[String(found['form'])] ?? '']
    case 'agreement':
      return [
        `Wie: ${whoText(found['owner'])} · vóór: ${day(found['deadline'])} · te zien of het gelukt is: ${found['measurable'] === true ? 'ja' : 'nee'}`,
      ]
    case 'date': {
      const days: readonly unknown[] = Array.isArray(found['alternatives']) ? found['alternatives'] : []
      return [days.length > 1 ? days.map(day).join(', of ') : day(found['date'])]
    }
    default:
      return []
  }
}

/** As it was typed, except for the user themselves: "Ik" is jij. */
const whoText = (owner: unknown): string => {
  if (typeof owner !== 'string') return 'nog niemand'
  if (owner === 'me' || /^ik$/i.test(owner)) return 'jij'
  return owner === 'them' ? 'de ander' : owner
}

const isDay = (value: unknown): value is Day => typeof value === 'string'

export const commands: CommandTexts = {
  standardOutput: 'de uitvoer',
  standardInput: 'standaardinvoer',
  help: {
    about: 'Bereid gesprekken over je loopbaan voor, leg vast wat je afspreekt en volg het op.',
    usage: 'Gebruik:',
    options: 'Opties:',
    globalOptions: 'Opties bij elke opdracht:',
    commands: 'Opdrachten:',
    groups: {
      talks: 'Rond een gesprek:',
      between: 'Tussen twee gesprekken:',
      ahead: 'Terug en vooruit:',
      files: 'Vinden, nakijken en meenemen:',
    },
    arguments: 'Wat je erbij zet:',
    examples: 'Voorbeelden:',
    more: 'Meer over een opdracht: career prep --help',
    root: {
      summary: 'Bereid gesprekken over je loopbaan voor, leg vast wat je afspreekt en volg het op.',
      about: [
        'Alles staat in gewone tekstbestanden in je eigen map (~/career). Er gaat niets het netwerk op; alleen met career sync neemt je eigen git de map mee naar de plek die jij kiest.',
        'Zonder opdracht zie je waar je bent en wat je volgende stap is.',
      ],
      examples: [
        { command: 'career', does: 'waar sta ik, en wat is mijn volgende stap' },
        { command: 'career prep', does: 'een gesprek voorbereiden' },
        { command: 'career debrief anna', does: 'vastleggen wat je met Anna afsprak' },
      ],
    },
    commandHelp: {
      prep: {
        about: [
          'Vraagt in zeven schermen wat je wilt, wat je wilt weten en welke afspraak je voorstelt.',
          'Stoppen kan altijd met Ctrl-C; de volgende keer ga je verder waar je was.',
        ],
        examples: [
          { command: 'career prep', does: 'begin, of ga verder met een gesprek dat eraan komt' },
          { command: 'career prep anna --full', does: 'de lange route voor het gesprek met Anna, in delen' },
          {
            command: 'career prep --questions > blad.yaml',
            does: 'de vragen als blad, in te vullen in je editor',
          },
          { command: 'career prep --answers blad.yaml', does: 'de antwoorden van dat blad' },
        ],
      },
      debrief: {
        about: [
          'Het liefst op de dag zelf. Wat de ander letterlijk zei en hoe jij het opvat, blijft bij jou.',
          'In de mail komen alleen de samenvatting, de afspraken en de volgende datum.',
        ],
        examples: [
          { command: 'career debrief', does: 'het laatste gesprek waar je nog niet op terugkeek' },
          { command: 'career debrief anna', does: 'het laatste gesprek met Anna' },
        ],
      },
      checkin: {
        about: ['Vijf minuten, alleen voor jou.'],
        examples: [
          { command: 'career checkin', does: 'de check-in van deze maand' },
          { command: 'career checkin --full', does: 'met een paar vragen extra' },
        ],
      },
      review: {
        about: [
          'Eerst de feiten over de periode, dan de vragen. Je krijgt een samenvatting en een ontwikkelplan.',
        ],
        examples: [
          { command: 'career review', does: 'kijk terug sinds de vorige keer' },
          { command: 'career review --full', does: 'met de vragen over je loopbaan op langere termijn' },
        ],
      },
      practice: {
        about: [
          'Je kiest een reactie, zoals "Daar is nu geen budget voor", en typt wat je zou zeggen. De ander reageert daarop.',
          'Je krijgt hoogstens één tip per antwoord, daarna een voorbeeld, en aan het eind één zin om mee te nemen.',
        ],
        examples: [
          { command: 'career practice', does: 'oefen voor het gesprek dat eraan komt, of zomaar' },
          {
            command: 'career practice anna --full',
            does: 'met de kaartjes vooraf, voor het gesprek met Anna',
          },
          { command: 'career practice --cards', does: 'alleen de kaartjes, om te lezen of af te drukken' },
        ],
      },
      mail: {
        about: [
          'Zonder gesprek gaat het om de mail die nog weg moet, anders om de laatste. Versturen doe je zelf.',
        ],
        examples: [
          { command: 'career mail', does: 'toon de mail om te kopiëren' },
          { command: 'career mail anna --eml', does: 'als concept voor je mailprogramma' },
          { command: 'career mail anna --sent', does: 'verstuurd: de tekst blijft bewaard, de klok stopt' },
        ],
      },
      meetings: {
        about: ['Een gesprek dat verschuift of niet doorgaat, houdt zijn voorbereiding.'],
        examples: [
          { command: 'career meetings', does: 'alle gesprekken' },
          {
            command: 'career meetings move anna "over een week"',
            does: 'het gesprek met Anna is over een week',
          },
          { command: 'career meetings cancel anna --by them', does: 'Anna zegde af' },
        ],
      },
      'meetings list': {
        summary: 'alle gesprekken',
        about: [],
        examples: [
          { command: 'career meetings list', does: 'met id, datum en hoe het ervoor staat' },
          { command: 'career meetings list --json', does: 'als gegevens voor een ander programma' },
        ],
      },
      'meetings move': {
        summary: 'een gesprek krijgt een andere datum',
        about: [],
        examples: [
          { command: 'career meetings move anna 2026-12-10', does: 'naar 10 december' },
          { command: 'career meetings move anna "over een week"', does: 'een week na vandaag' },
        ],
      },
      'meetings cancel': {
        summary: 'een gesprek gaat niet door',
        about: [],
        examples: [
          { command: 'career meetings cancel anna --by them', does: 'Anna zegde af' },
          { command: 'career meetings cancel anna --by me', does: 'jij zegde af' },
        ],
      },
      'meetings held': {
        summary: 'een gesprek is gevoerd',
        about: [],
        examples: [
          { command: 'career meetings held anna', does: 'en daarna: career debrief anna' },
          { command: 'career meetings held 2026-12-03', does: 'het gesprek van die dag' },
        ],
      },
      'meetings note': {
        summary: 'snel iets opschrijven tijdens of na een gesprek',
        about: [
          'Alleen voor jou. Je leest het terug als je op het gesprek terugkijkt.',
          'Wat je op de opdrachtregel typt, blijft in de geschiedenis van je terminal staan. Zonder tekst vraagt career erom.',
        ],
        examples: [
          { command: 'career meetings note anna "budget: voor de zomer"', does: 'bij je gesprek met Anna' },
          { command: 'career meetings note 2026-12-03 "Karim bellen"', does: 'bij het gesprek van die dag' },
        ],
      },
      coach: {
        about: [
          'Leest regels van standaardinvoer en zegt van elke regel wat er opvalt. Er wordt niets bewaard.',
          'Met --jsonl is elke regel een JSON-object; het antwoord ook.',
        ],
        examples: [
          { command: 'echo "Kan ik doorgroeien?" | career coach --as question', does: 'een vraag' },
          { command: 'career coach --as agreement < afspraken.txt', does: 'afspraken, één per regel' },
          { command: 'career coach --reset', does: 'alle tips weer tonen, ook de verborgen' },
        ],
      },
      list: {
        about: [],
        examples: [
          { command: 'career list', does: 'gesprekken, check-ins, terugblikken en bewijs' },
          { command: 'career list --json', does: 'als gegevens voor een ander programma' },
        ],
      },
      show: {
        about: [
          'Een gesprek, een check-in of een terugblik als bladzijde om te lezen, ook wat alleen voor jou is. Al het andere zoals het in het bestand staat.',
        ],
        examples: [
          { command: 'career show anna', does: 'het laatste gesprek met Anna' },
          { command: 'career show anna --file', does: 'hetzelfde, zoals het in het bestand staat' },
          { command: 'career show plan', does: 'je ontwikkelplan' },
        ],
      },
      edit: {
        about: [
          'Gebruikt $VISUAL of $EDITOR. Klopt er iets niet, dan zie je waar, en gaat er niets verloren.',
        ],
        examples: [
          { command: 'career edit anna', does: 'het laatste gesprek met Anna' },
          { command: 'career edit checkins/2026-11', does: 'de check-in van november' },
        ],
      },
    },
    optionHelp: {
      dir: 'je map (anders CAREER_DIR, anders ~/career)',
      lang: 'taal op het scherm: nl of en',
      'doc-lang': 'taal van de documenten: nl of en',
      today: 'doe alsof het die dag is (JJJJ-MM-DD)',
      json: 'één JSON-document in plaats van tekst',
      'no-input': 'stel geen vragen',
      plain: 'gewone regels, zonder cursortoetsen',
      'no-color': 'geen kleur',
      help: 'toon deze hulp',
      version: 'toon de versie',
      quick: 'de korte route (standaard)',
      full: 'de lange route, in delen',
      questions: 'druk de vragen af als blad om in te vullen',
      answers: 'neem de antwoorden uit een blad; - leest standaardinvoer',
      edit: 'open het blad in je editor',
      'dry-run': 'toon wat er bewaard zou worden, en bewaar niets',
      sent: 'de mail is verstuurd',
      new: 'maak de mail opnieuw, ook als hij al verstuurd is',
      example: 'vraag alleen welk voorbeeld je meeneemt',
      cards: 'toon de kaartjes: luisteren, ik-boodschap, houding, kritiek',
      as: 'als wat: question, agreement, message, star, ambition of date',
      jsonl: 'elke regel is een JSON-object',
      reset: 'toon alle tips weer',
      by: 'wie afzegde: me (jij) of them (de ander)',
      file: 'zoals het in het bestand staat',
    },
    argument: {
      meeting: 'een gesprek: naam, datum, id of bestand',
      thing: 'naam, datum, id, bestandsnaam, of plan',
      date: 'een datum: 2026-12-06, "over twee weken"',
      text: 'wat je wilt onthouden, in één regel',
    },
    placeholder: {
      text: 'tekst',
      person: 'naam',
      kind: 'soort',
      command: 'opdracht',
      options: 'opties',
      meeting: 'gesprek',
      thing: 'wat',
      date: 'datum',
      folder: 'map',
      day: 'dag',
      file: 'bestand',
    },
  },
  status: {
    welcome: [
      'Welkom. Met career bereid je gesprekken over je loopbaan voor en volg je op wat je afspreekt.',
      'Alles blijft in gewone bestanden in je eigen map; er gaat niets het netwerk op.',
      'Begin met: career prep',
    ],
    firstTalk: [
      'Je doelen staan op papier, en nog niemand op je werk heeft ze van je gehoord. Dat komt vaker voor.',
      'Een eerste gesprek hoeft niet af te zijn: één stap bespreken met je leidinggevende is genoeg om te beginnen.',
    ],
    phases: {
      start: 'Je bent aan het begin.',
      prepare: 'Je bent aan het voorbereiden.',
      talk: 'Je gesprek is dichtbij.',
      debrief: 'Er is een gesprek geweest. Nu vastleggen wat je afsprak.',
      'follow-up': 'Je bent aan het opvolgen wat je afsprak.',
      review: 'Het is tijd om terug te kijken.',
    },
    due: {
      debrief: (item, dates) => `gesprek met ${item.who} (${when(item, dates)}): nog niet op teruggekeken`,
      mail: (item, dates) =>
        `bevestigingsmail aan ${item.who}: ${item.days < 0 ? `de 48 uur waren om op ${dates.dayAndMonth(item.date)}; versturen kan nog` : item.days === 0 ? 'vandaag nog' : dates.left(item.days)}`,
      meeting: (item, dates) => `gesprek met ${item.who} (${when(item, dates)})`,
      agreement: (item, dates) =>
        `${asClause(item.what ?? '')} (${item.who === 'me' ? 'jij' : (item.who ?? 'nog niemand')}, ${when(item, dates)})`,
      invite: (item) => `uitnodiging aan ${item.who}: nog geen antwoord`,
      feedback: (item) => `feedback gevraagd aan ${item.who}: nog geen antwoord`,
      'not-now': (item, dates) => `weer te noemen bij ${item.who}: ${item.what} (${when(item, dates)})`,
      checkin: (item, dates) => `check-in van ${dates.month(item.what ?? '')}`,
      review: (item, dates) => `terugblik (${when(item, dates)})`,
      talk: (item, dates) => `weer een gesprek over je loopbaan (${when(item, dates)})`,
      'catch-up': (item, dates) => `even bijpraten met ${item.who} (${when(item, dates)})`,
    },
    reason: (reason, dates) => {
      switch (reason.code) {
        case 'debrief':
          return `Je sprak ${reason.with} ${dates.distance(reason.days)}. Nu weet je nog wat er gezegd is.`
        case 'mail':
          return reason.daysLeft < 0
            ? `De bevestiging aan ${reason.with} is nog niet weg. Laat is beter dan niet.`
            : `De afspraken met ${reason.with} staan er; binnen 48 uur bevestigen maakt ze van jullie samen.`
        case 'cue-card':
          return `Je gesprek met ${reason.with} is ${dates.distance(reason.days)}. Lees je spiekbriefje nog eens.`
        case 'prepare':
          return `Je gesprek met ${reason.with} is ${dates.distance(reason.days)} en nog niet voorbereid.`
        case 'own-overdue':
          return `Je nam je voor: ${reason.what} (vóór ${dates.dayAndMonth(reason.by)}). Hoe staat het ermee?`
        case 'checkin':
          return `De check-in van ${dates.month(reason.month)} kost vijf minuten.`
        case 'review':
          return `Sinds ${dates.dayAndMonth(reason.since)} keek je niet terug op het geheel.`
        case 'remind':
          return `Nog open bij ${reason.with ?? 'iemand anders'}: "${reason.what}" (vóór ${dates.dayAndMonth(reason.by)}). Een korte, vriendelijke herinnering mag.`
        case 'theirs-overdue':
          return `Nog open bij ${reason.with ?? 'iemand anders'}: "${reason.what}" (vóór ${dates.dayAndMonth(reason.by)}). Zet het op de agenda van jullie volgende gesprek.`
        case 'talk-due':
        case 'talk-long-ago':
          return `Je laatste gesprek over je loopbaan was ${dates.distance(reason.days)}, met ${reason.with}.`
        case 'not-now':
          if (reason.met)
            return `De voorwaarde voor "${reason.what}" is er. Noem het weer bij ${reason.with}.`
          return `${reason.with} zei "niet nu" tegen: ${reason.what}. Het moment om het weer te noemen is er.`
        case 'slipped':
          return `Een gesprek met ${reason.with} verschoof of verviel al ${reason.times} keer. Stel zelf twee dagen voor.`
        case 'send-invite':
          return `Je uitnodiging aan ${reason.with} ligt klaar.`
        case 'waiting':
          return `Je vroeg ${reason.with} op ${dates.dayAndMonth(reason.sent)} om een gesprek. Intussen kun je je voorbereiden.`
        case 'no-answer':
          return `${reason.with} heeft nog niet geantwoord op je vraag van ${dates.dayAndMonth(reason.sent)}. Een kort, vriendelijk vervolg kan.`
        case 'no-date':
          return `Je gesprek met ${reason.with} heeft nog geen datum.`
        case 'first-talk':
          return 'Er staat nog geen gesprek gepland. Een datum is de eerste stap.'
        case 'catch-up':
          return `Je sprak ${reason.with} een tijd niet; kort bijpraten houdt het gaande.`
        case 'talk-ahead':
          return `Je gesprek met ${reason.with} is ${dates.distance(reason.days)}, en je bent voorbereid.`
        case 'checkin-ahead':
          return `Niets loopt. De check-in van ${dates.month(reason.month)} kan aan het eind van de maand.`
        case 'next-talk':
          return reason.date
            ? `Het volgende gesprek over je loopbaan: rond ${dates.dayAndMonth(reason.date)}.`
            : 'Eén gesprek is een begin; plan het volgende.'
      }
    },
    next: (command, reason) => [`Volgende stap: ${command}`, reason],
    goOn: (flow) => [
      `Volgende stap: ${commandOf(flow)}`,
      `Je was bezig met ${FLOWS[flow]}; alles wat je antwoordde is bewaard.`,
    ],
    advice: (number, title) => `(advies ${number}: ${title})`,
    more: (count) => `en nog ${count}`,
  },
  mail: {
    state: (state, meeting, dates) => {
      if (state.is === 'due')
        return [
          '',
          `Verstuur hem uiterlijk ${dates.longDay(state.by)}. Daarna: career mail ${meeting} --sent`,
        ]
      if (state.is === 'late')
        return ['', `De 48 uur zijn voorbij; versturen kan nog steeds. Daarna: career mail ${meeting} --sent`]
      return state.is === 'sent' ? ['', `Verstuurd op ${dates.longDay(state.on)}.`] : []
    },
    markedSent: (name, dates, today) =>
      `Verstuurd aan ${name} op ${dates.longDay(today)}. De tekst staat bij het gesprek.`,
    changedSince: (meeting) => [
      `Het gesprek is sindsdien aangevuld. De mail zoals hij nu zou zijn: career mail ${meeting} --new`,
    ],
    alreadySent: (on, dates) => `Deze mail was al verstuurd, op ${dates.longDay(on)}.`,
  },
  meetings: {
    line: (meeting, kind, dates) =>
      [
        meeting.id,
        meeting.date ? dates.shortDay(meeting.date) : 'nog geen datum',
        meeting.with,
        kind,
        STATUS[meeting.status],
        meeting.prepared ? 'voorbereid' : '',
        meeting.debriefed ? 'teruggekeken' : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    none: ['Nog geen gesprekken. Begin met: career prep'],
    moved: (name, date, weekend, dates) => [
      `Het gesprek met ${name} is nu op ${date ? dates.longDay(date) : 'een nog onbekende dag'}${weekend ? ' (in het weekend)' : ''}. Je voorbereiding blijft.`,
    ],
    cancelled: (name, by, id) => [
      `Het gesprek met ${name} gaat niet door${by === 'them' ? `; ${name} zegde af` : by === 'me' ? '; jij zegde af' : ''}. Je voorbereiding blijft.`,
      `Een nieuwe datum: career meetings move ${id} "over twee weken"`,
      `Een nieuw voorstel schrijven: career invite ${id}`,
    ],
    held: (name, id, debriefed) => [
      `Het gesprek met ${name} is gevoerd.`,
      ...(debriefed ? [] : [`Leg vast wat je afsprak: career debrief ${id}`]),
    ],
    noteWhat: (name) => `Wat wil je opschrijven bij je gesprek met ${name}?`,
    noted: (name, id, debriefed) => [
      `Genoteerd bij je gesprek met ${name} (alleen voor jou).`,
      ...(debriefed ? [] : [`Je leest het terug bij: career debrief ${id}`]),
    ],
  },
  coach: {
    about: (kind, found, dates) => aboutText(kind, found, dates),
    nothing: 'Niets opgevallen.',
    fault: (line, fault) => `Regel ${line}: ${LINE_FAULTS[fault]}`,
    reset: 'Alle tips worden weer getoond.',
  },
  list: {
    line: ({ id, date, title, kind }) =>
      `${id} · ${KINDS[kind] ?? kind}${date ? ` · ${date}` : ''} · ${title}`,
    none: ['Nog niets. Begin met: career prep'],
    plan: 'je ontwikkelplan',
  },
  edit: {
    unchanged: 'Niets veranderd.',
    again: 'Weer openen om het te verbeteren?',
    keptAt: (path) => `Je tekst is bewaard: ${path}`,
    saved: (file) => `Bewaard: ${file}`,
  },
}

const STATUS = { planned: 'gepland', held: 'gevoerd', cancelled: 'gaat niet door' } as const

const KINDS: Readonly<Record<string, string>> = {
  plan: 'plan',
  meeting: 'gesprek',
  checkin: 'check-in',
  review: 'terugblik',
  evidence: 'bewijs',
  feedback: 'feedback',
  log: 'log',
  practice: 'oefening',
}
