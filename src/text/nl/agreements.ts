import type { Day } from '../../domain/day.ts'
import type { LedgerEntry } from '../../domain/ledger-entry.ts'
import type { AheadWith, AgreementsTexts } from '../agreements.ts'
import type { DateTexts } from '../dates.ts'

const isOpen = ({ status }: Pick<LedgerEntry, 'status'>): boolean => status !== 'done' && status !== 'dropped'

const listed = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ')

function due(entry: LedgerEntry, dates: DateTexts): string {
  const { by, overdueDays } = entry
  if (by === null) return isOpen(entry) ? 'nog geen datum' : ''
  const late = overdueDays === null ? '' : `, ${dates.age(overdueDays)} te laat`
  return `vóór ${dates.longDay(by)}${late}`
}

/** What does not stand in a conversation stands in a check-in, in a review, or on its own. */
function source({ with: name, meeting, meetingDate, made, file }: LedgerEntry, dates: DateTexts): string {
  const day = (on: Day): string => dates.shortDay(on)
  if (meeting !== null && name === null) return `uit je gesprek van ${day(meetingDate ?? made)}`
  if (meeting !== null)
    return `uit het gesprek met ${name}${meetingDate === null ? '' : ` op ${day(meetingDate)}`}`
  if (file.startsWith('checkins/')) return `uit je check-in van ${day(made)}`
  if (file.startsWith('reviews/')) return `uit je terugblik van ${day(made)}`
  return name === null ? `genoteerd op ${day(made)}` : `met ${name} afgesproken op ${day(made)}`
}

const age = (days: number, dates: DateTexts): string =>
  days === 0 ? 'van vandaag' : `${dates.age(days)} oud`

const ID = 'het begin van een id, of woorden uit de afspraak'

const NONE_OPEN = 'Er staat niets open. Wat gedaan is of niet doorgaat: career agreements --all'

export const agreements: AgreementsTexts = {
  help: {
    agreements: {
      about: [
        'Bovenaan staat wat het langst op zich laat wachten. Onder elke afspraak staat een id; het begin ervan typen is genoeg.',
        'Wat gedaan is of niet doorgaat, zie je met --all.',
      ],
      examples: [
        { command: 'career agreements', does: 'alles wat openstaat' },
        { command: 'career agreements --theirs --with anna', does: 'wat Anna zou doen' },
        { command: 'career agreements done a-7k "in de mail van maandag"', does: 'gedaan, met een notitie' },
      ],
    },
    'agreements add': {
      summary: 'een afspraak noteren die je buiten een gesprek maakte',
      about: [
        'Eén zin is genoeg: wie, wat en vóór wanneer haalt career eruit. Wat ontbreekt, vraagt career.',
      ],
      examples: [
        {
          command: 'career agreements add "Anna mailt HR vóór 15 januari" --with Anna',
          does: 'wat Anna zou doen',
        },
        {
          command: 'career agreements add "Ik zoek drie opleidingen uit" --by "over twee weken"',
          does: 'wat jij doet',
        },
      ],
    },
    'agreements show': {
      summary: 'één afspraak met alles wat ermee gebeurde',
      about: [],
      examples: [
        { command: 'career agreements show a-7k2m', does: 'de afspraak en haar verloop' },
        { command: 'career agreements show m-3x9d.1', does: 'iets wat "niet nu" was' },
      ],
    },
    'agreements done': {
      summary: 'gedaan',
      about: ['Een notitie erachter mag: wat eruit kwam.'],
      examples: [
        { command: 'career agreements done a-7k2m', does: 'één afspraak' },
        { command: 'career agreements done a-7k a-9m', does: 'twee tegelijk' },
        { command: 'career agreements done a-7k "ik sta op de lijst"', does: 'met wat eruit kwam' },
      ],
    },
    'agreements going': {
      summary: 'bezig',
      about: [],
      examples: [
        { command: 'career agreements going a-7k2m', does: 'je bent begonnen' },
        { command: 'career agreements going a-7k "eerste module af"', does: 'met een notitie' },
      ],
    },
    'agreements stuck': {
      summary: 'loopt vast: wat is de kleinste volgende stap?',
      about: ['De stap is alleen voor jou.'],
      examples: [
        { command: 'career agreements stuck a-7k2m', does: 'career vraagt naar de stap' },
        { command: 'career agreements stuck a-7k "vragen wie erover gaat"', does: 'met de stap erbij' },
      ],
    },
    'agreements open': {
      summary: 'weer open: wat te vroeg is afgevinkt of toch doorgaat',
      about: [],
      examples: [
        { command: 'career agreements open a-7k2m', does: 'de afspraak staat weer open' },
        { command: 'career agreements open m-3x9d.1', does: 'het "niet nu" wacht weer' },
      ],
    },
    'agreements drop': {
      summary: 'gaat niet door',
      about: ['Waarom niet, mag erbij; dat staat later in het verloop.'],
      examples: [
        { command: 'career agreements drop a-7k2m', does: 'career vraagt waarom' },
        { command: 'career agreements drop a-7k "de cursus is vol"', does: 'met de reden erbij' },
      ],
    },
    'agreements move': {
      summary: 'een andere datum',
      about: ['Typ de datum zoals je hem zegt. De dag van de week staat in het antwoord.'],
      examples: [
        { command: 'career agreements move a-7k2m over twee weken', does: 'twee weken na vandaag' },
        { command: 'career agreements move m-3x9d.1 1 maart', does: 'dan komt het "niet nu" terug' },
      ],
    },
    'agreements remind': {
      summary: 'een herinnering om te sturen: vriendelijk, in de woorden van de afspraak',
      about: ['career verstuurt niets. Wel onthoudt het dat je eraan herinnerde.'],
      examples: [
        { command: 'career agreements remind a-7k2m', does: 'de tekst om te kopiëren' },
        { command: 'career agreements remind a-7k --doc-lang en', does: 'in het Engels' },
      ],
    },
    'agreements met': {
      summary: 'de voorwaarde van een "niet nu" is er',
      about: [
        'Het komt terug op de agenda als je je volgende gesprek met die persoon (opnieuw) voorbereidt. Staat er nog geen gesprek gepland, dan zie je het vandaag als je career typt.',
      ],
      examples: [
        { command: 'career agreements met m-3x9d.1', does: 'bijvoorbeeld: de vacature is vervuld' },
        { command: 'career agreements met m-3x9d.1 m-4p2c.2', does: 'twee tegelijk' },
      ],
    },
  },
  option: {
    mine: 'wat jij doet',
    theirs: 'wat een ander doet',
    'not-now': 'wat "niet nu" was',
    all: 'ook wat gedaan is of niet doorgaat',
    with: 'alleen met deze persoon',
    who: 'wie het doet: ik, of een naam',
    by: 'vóór wanneer, bijvoorbeeld "over twee weken"',
    seen: 'waaraan je ziet dat het gelukt is',
    'agreed-with': 'met wie je het afsprak',
    goal: 'bij welk doel het hoort (id)',
  },
  argument: {
    ids: `één of meer id’s; ${ID}`,
    'ids-date': `één of meer id’s (${ID}), en dan de datum`,
    'ids-note': `één of meer id’s (${ID}), en dan een notitie als je wilt`,
    'ids-why': `één of meer id’s (${ID}), en dan waarom, als je wilt`,
    'ids-step': `het id (${ID}), en dan de kleinste volgende stap als je die weet`,
    id: `het id; ${ID}`,
    line: 'de afspraak in één zin',
  },
  placeholder: { id: 'id', name: 'naam', text: 'tekst', who: 'wie', goal: 'doel' },
  section: {
    mine: 'Jij doet',
    theirs: 'De ander doet',
    together: 'Jullie doen samen',
    others: 'Iemand anders doet',
    undecided: 'Nog van niemand',
    notNow: 'Niet nu',
  },
  stands: (entry, status, dates) =>
    listed([
      entry.id,
      entry.person,
      due(entry, dates),
      entry.status === 'open' ? null : status,
      entry.private ? 'alleen voor jou' : null,
    ]),
  seen: (sign) => `te zien aan: ${sign}`,
  comes: (entry, today, dates) =>
    listed([
      source(entry, dates),
      isOpen(entry) ? age(entry.ageDays, dates) : null,
      entry.lastMention === entry.made ? null : `laatst genoemd ${lastSeen(entry.lastMention, today, dates)}`,
    ]),
  notNow: {
    stands: (entry, today, dates) =>
      listed([
        entry.id,
        entry.with,
        entry.closed === null ? null : `vervallen op ${dates.shortDay(entry.closed)}`,
        entry.closed === null && entry.raised !== null
          ? `weer besproken op ${dates.shortDay(entry.raised)}`
          : null,
        ...(entry.closed === null && entry.raised === null ? waiting(entry, today, dates) : []),
      ]),
    condition: (text) => `voorwaarde: ${text}`,
    comes: (entry, dates) =>
      `uit het gesprek met ${entry.with}${entry.meetingDate === null ? '' : ` op ${dates.shortDay(entry.meetingDate)}`}`,
  },
  more: (count) => `  en nog ${count} (career agreements --all)`,
  none: [
    'Nog geen afspraken. Ze komen uit career debrief, of noteer er een:',
    'career agreements add "Anna mailt HR vóór 15 januari"',
  ],
  noneOpen: NONE_OPEN,
  noneWith: (name, near) => `Geen afspraken met ${name}.${near === null ? '' : ` Bedoel je ${near}?`}`,
  show: {
    label: {
      who: 'Wie',
      with: 'Met',
      by: 'Vóór',
      seen: 'Te zien aan',
      status: 'Hoe het staat',
      smallest: 'Kleinste stap (alleen voor jou)',
      goal: 'Hoort bij',
      from: 'Herkomst',
      file: 'Bestand',
      condition: 'Voorwaarde',
    },
    nobody: 'nog niemand',
    noDay: 'nog geen datum',
    history: 'Wat ermee gebeurde:',
    made: 'afgesproken',
    event: ({ by, reminded, note }, status, dates) =>
      [
        ...(status === null ? [] : [status]),
        ...(by === undefined ? [] : [`verzet naar ${dates.longDay(by)}`]),
        ...(reminded === undefined
          ? []
          : [reminded === 'them' ? 'de ander eraan herinnerd' : `${reminded} eraan herinnerd`]),
        ...(note === undefined ? [] : [note]),
      ].join('; '),
    met: 'de voorwaarde is er',
  },
  added: {
    lead: 'Zo is het bewaard:',
    noWho: (id) => `Wie het doet, staat er nog niet bij. Aanvullen: career edit ${id}`,
    noDay: (id) => `Er is nog geen datum. Zet er een bij: career agreements move ${id} over twee weken`,
    notSeen: 'Waaraan je ziet dat het gelukt is, staat er nog niet bij.',
    wrong: (id) => `Klopt er iets niet? Verbeter het met: career edit ${id}`,
  },
  became: {
    open: (what) => `Weer open: ${what}`,
    going: (what) => `Bezig: ${what}`,
    done: (what) => `Gedaan: ${what}`,
    stuck: (what) => `Loopt vast: ${what}`,
    dropped: (what) => `Gaat niet door: ${what}`,
  },
  already: (what, status, since, dates) =>
    `Stond al op "${status}"${since === null ? '' : ` sinds ${dates.longDay(since)}`}: ${what}`,
  thank: (name) => `Bedank ${name ?? 'de ander'} ervoor; één zin is genoeg.`,
  smallest: (step) => `Je kleinste volgende stap (alleen voor jou): ${step}`,
  noSmallest: (id) => `Weet je later een kleine stap: career agreements stuck ${id} "vragen wie erover gaat"`,
  moved: (what, day, weekend, dates) =>
    `Nu vóór ${dates.longDay(day)}${weekend ? ' (in het weekend)' : ''}: ${what}`,
  movedNotNow: (what, day, weekend, dates) =>
    `Komt terug op ${dates.longDay(day)}${weekend ? ' (in het weekend)' : ''}: ${what}`,
  sameDay: (what, day, dates) => `Stond al op ${dates.longDay(day)}: ${what}`,
  met: (what, name, ahead, isDue) => [
    `De voorwaarde is er: ${what}`,
    ...(isDue ? ['Je ziet het vanaf vandaag als je career typt.'] : []),
    onAgenda(name, ahead),
  ],
  alreadyMet: (what, on, dates) => `De voorwaarde was er al op ${dates.longDay(on)}: ${what}`,
  waitsAgain: (what) => `Wacht weer: ${what}`,
  droppedNotNow: (what) => `Komt niet meer terug: ${what}`,
  ask: {
    why: 'Waarom gaat dit niet door?',
    whyHint: 'Eén zin is genoeg. Leeg laten = overslaan.',
  },
  choose: {
    open: {
      label: 'Welke afspraak bedoel je?',
      help: 'Dit zijn je afspraken en stappen die nog openstaan. Met career agreements zie je er meer over.',
      none: NONE_OPEN,
    },
    movable: {
      label: 'Wat wil je verzetten?',
      help: 'Dit zijn je afspraken en stappen die nog openstaan, en wat wacht tot later.',
      none: NONE_OPEN,
    },
    closed: {
      label: 'Welke afspraak wil je weer openen?',
      help: 'Dit is wat gedaan is of niet doorgaat, het laatste bovenaan.',
      none: 'Er is niets om weer te openen: er is nog geen afspraak gedaan, en er is er geen die niet doorgaat.',
    },
    waiting: {
      label: 'Aan welke voorwaarde is nu voldaan?',
      help: 'Dit wacht op een voorwaarde, of op een dag om erop terug te komen.',
      none: 'Er staat nu niets op "niet nu".',
    },
    theirs: {
      label: 'Waaraan wil je iemand herinneren?',
      help: 'Dit zijn de open afspraken waarbij een ander iets doet.',
      none: 'Er staat niets open wat een ander zou doen.',
    },
  },
  goOn: 'Verder met een afspraak: career agreements done <id>. In plaats van done kan ook show, move of remind.',
  whyHelp: [
    'Later zie je dan nog waarom. Een afspraak die je loslaat, is iets anders dan een afspraak die je vergeet.',
    'Bijvoorbeeld: de cursus is vol.',
  ],
  remind: {
    noted: (name, id, ahead) => [
      '',
      `Genoteerd dat je ${name ?? 'de ander'} hieraan herinnert.`,
      onAgenda(name, ahead),
      `Is het gebeurd, dan: career agreements done ${id}`,
    ],
    before: (name, days, on, dates) =>
      days === 0
        ? `Je herinnerde ${name ?? 'de ander'} hier vandaag al aan.`
        : `Je herinnerde ${name ?? 'de ander'} hier ${dates.distance(-days)} al aan, op ${dates.longDay(on)}.`,
    ahead: (name, days, dates) => `Je spreekt ${name} ${dates.distance(days)}; vragen kan ook dan.`,
  },
}

/** An agenda is a page: it holds what was there when it was made. */
function onAgenda(name: string | null, ahead: AheadWith | null): string {
  const talk = `gesprek met ${name ?? 'de ander'}`
  if (ahead === null) return `Het komt op de agenda als je je volgende ${talk} voorbereidt: career prep`
  return ahead.prepared
    ? `Staat het nog niet op de agenda van je ${talk}, bereid dat dan opnieuw voor: career prep ${ahead.id}`
    : `Het komt op de agenda als je je ${talk} voorbereidt: career prep ${ahead.id}`
}

const lastSeen = (day: Day, today: Day, dates: DateTexts): string =>
  day === today ? 'vandaag' : `op ${dates.shortDay(day)}`

function waiting(
  { met, again, due: isDue }: Parameters<AgreementsTexts['notNow']['stands']>[0],
  today: Day,
  dates: DateTexts,
): readonly string[] {
  if (met !== null) return [`de voorwaarde is er sinds ${dates.longDay(met)}`]
  if (again === null) return ['nog geen datum om erop terug te komen']
  const day = dates.longDay(again)
  return [
    again > today ? `terug op ${day}` : isDue ? `weer te noemen sinds ${day}` : `op de agenda sinds ${day}`,
  ]
}
