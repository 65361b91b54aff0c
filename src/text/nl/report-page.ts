import type { ReportPageTexts } from '../report.ts'
import { marks, status } from './report-marks.ts'

const times = (count: number): string => `${count} keer`
const done = (kept: number, of: number): string => `${kept} van de ${of} gedaan`

/** The words of the page in Dutch. */
export const page: ReportPageTexts = {
  fileName: 'overzicht',
  title: 'Mijn loopbaan in beeld',
  shareTitle: (day) => `Stand van zaken\u00A0– ${day}`,
  onlyForYou: 'Alleen voor jou.',
  fromTo: (from, to) =>
    from === null ? `Voor ${to ?? ''}` : to === null ? `Van ${from}` : `Van ${from}, voor ${to}`,
  period: (from, to) => `Van ${from} tot en met ${to}`,
  made: (day) => `Gemaakt op ${day} met career, uit mijn eigen bestanden.`,
  sections: {
    brief: 'In het kort',
    ahead: 'Wat openstaat en wat eraan komt',
    energy: 'Energie',
    agreements: 'Afspraken',
    goals: 'Doelen',
    talks: 'Gesprekken',
    recurring: 'Wat terugkomt',
  },
  ambition: 'Mijn ambitie',
  direction: (directions) => `Mijn richting: ${directions}`,
  kept: {
    mine: (kept, of) => `Mijn afspraken: ${done(kept, of)}`,
    theirs: (kept, of) => `Afspraken van anderen: ${done(kept, of)}`,
    steps: (kept, of) => `Mijn eigen stappen: ${done(kept, of)}`,
  },
  keptBy: (name, kept, of) => `Afspraken van ${name}: ${done(kept, of)}`,
  keptMeans: 'Geteld is alles wat in deze tijd af moest zijn of is afgesloten.',
  lastTalk: (distance) => `Mijn laatste gesprek over mijn loopbaan was ${distance}.`,
  noTalk: 'Er was nog geen gesprek over mijn loopbaan.',
  talkedOn: (days) => `We spraken elkaar op ${days}.`,
  nextTalk: (day) => `Ons volgende gesprek is op ${day}.`,
  due: {
    debrief: (_what, who) => `Terugkijken op het gesprek met ${who}`,
    mail: (_what, who) => `De bevestigingsmail aan ${who} versturen`,
    meeting: (_what, who) => `Gesprek met ${who}`,
    'not-now': (what, who) => `Weer noemen bij ${who}: ${what}`,
    checkin: () => 'Check-in van deze maand',
    review: () => 'Terugblik',
    talk: () => 'Weer een gesprek over mijn loopbaan',
    invite: (_what, who) => `Antwoord van ${who} op mijn uitnodiging`,
    feedback: (_what, who) => `Feedback die ik aan ${who} vroeg`,
    'catch-up': (_what, who) => `Even bijpraten met ${who}`,
  },
  times,
  andMore: (count) => `en nog ${count}`,
  energy: {
    empty: 'Nog geen check-in. Daarna staat hier per maand hoeveel energie ik had, en wat die gaf en kostte.',
    levels: ['weinig', 'vrij weinig', 'redelijk', 'vrij veel', 'veel'],
    picture: 'Energie per maand',
    describe: (months, low, high) =>
      low === high
        ? `Een balk per maand; ${months === 1 ? 'één maand is' : `${months} maanden zijn`} ingevuld: ${low}.`
        : `Een balk per maand; ${months} maanden zijn ingevuld, van ${low} tot ${high}.`,
    table: 'Energie per maand, met wat energie gaf en kostte',
    head: ['Maand', 'Energie', 'Gaf energie', 'Kostte energie'],
    earlier: 'Eerder: energie per kwartaal',
    describeEarlier: (first, last) =>
      `Een balk per kwartaal, ${first} tot en met ${last}, van minste tot meeste.`,
    earlierTable: 'Eerdere jaren, met wat het vaakst energie gaf en kostte',
    year: 'Jaar',
    range: (low, high) => (low === high ? low : `${low} tot ${high}`),
    months: (count) => (count === 1 ? '1 maand' : `${count} maanden`),
    bar: 'hoe hoger, hoe meer energie',
    rangeBar: 'van de maand met de minste tot de maand met de meeste energie',
  },
  agreements: {
    empty: 'Nog geen afspraken. Na een nabespreking staan ze hier: die van mij en die van anderen.',
    mine: 'Mijn afspraken',
    theirs: 'Afspraken van anderen',
    of: (name) => `Afspraken van ${name}`,
    describe: (counts) =>
      `Een lijn per afspraak, van de dag waarop die gemaakt is tot de dag waarop die af is of af moet zijn. ${[
        counts.open > 0
          ? `${counts.open} open${counts.late > 0 ? `, waarvan ${counts.late} over de datum` : ''}`
          : '',
        counts.done > 0 ? `${counts.done} gedaan` : '',
        counts.dropped > 0 ? `${counts.dropped} losgelaten` : '',
      ]
        .filter(Boolean)
        .join('; ')}.`,
    head: ['Afspraak', 'Vóór', 'Hoe het staat'],
    made: (day, partner) =>
      partner === null ? `afgesproken op ${day}` : `afgesproken met ${partner} op ${day}`,
    noDate: 'geen datum',
    step: 'eigen stap, alleen ik weet ervan',
    closed: { done: (day) => `gedaan op ${day}`, dropped: (day) => `losgelaten op ${day}` },
    moved: (count) => `${times(count)} verzet`,
    late: (age) => `de datum is ${age} voorbij`,
    more: (counts, total) => `En nog ${total}: ${counts.join(', ')}.`,
    status,
    counted: { ...status, stuck: 'vastgelopen', dropped: 'losgelaten' },
    together: 'Wat we samen doen',
    undecided: 'Hier staat niet bij wie het doet',
    notNow: {
      title: 'Niet nu, later wel',
      condition: (text) => `voorwaarde: ${text}`,
      again: (day, partner) =>
        partner === null ? `opnieuw bespreken op ${day}` : `opnieuw bespreken met ${partner} op ${day}`,
      noDay: 'geen datum',
    },
    years: 'Eerdere jaren',
    yearHead: ['Jaar', 'Ik', 'Anderen'],
    keptOf: done,
  },
  goals: {
    empty: 'Nog geen doelen. In een terugblik kies je ze; hier staan ze dan met punten onderweg en bewijs.',
    picture: 'Doelen met punten onderweg en bewijs',
    describe: (open, reached) =>
      `Een lijn per doel, van de dag waarop ik het koos. Er ${open === 1 ? 'staat 1 doel' : `staan ${open} doelen`} open${reached > 0 ? `; ${reached} bereikt` : ''}.`,
    horizon: { short: 'voor 3 tot 6 maanden', long: 'voor 1 tot 3 jaar' },
    status: {
      open: 'open',
      reached: 'bereikt',
      dropped: 'losgelaten',
      replaced: 'vervangen door een ander doel',
    },
    closed: (how, day) => `${how} op ${day}`,
    since: (day) => `gekozen op ${day}`,
    by: (day) => `klaar vóór ${day}`,
    milestone: (what) => `Onderweg: ${what}`,
    milestoneDay: (day, reached) =>
      reached
        ? day === null
          ? 'bereikt'
          : `bereikt op ${day}`
        : day === null
          ? 'geen datum'
          : `vóór ${day}`,
    evidence: (what) => `Bewijs: ${what}`,
    noEvidence: 'Nog geen bewijs',
    elsewhere: 'Bewijs dat bij geen van deze doelen hoort',
    more: (count) => `En nog ${count === 1 ? '1 ander doel' : `${count} andere doelen`}.`,
  },
  talks: {
    empty:
      'Nog geen gesprekken. Hier staat dan hoeveel ervan over mijn loopbaan ging en wie het meest praatte.',
    held: (held, career) =>
      held === 1
        ? `Ik voerde 1 gesprek; dat ging ${career === 0 ? 'niet ' : ''}over mijn loopbaan.`
        : `Ik voerde ${held} gesprekken; ${career === 0 ? 'geen daarvan' : career} ${career > 1 ? 'gingen' : 'ging'} over mijn loopbaan.`,
    moved: (moved, cancelled) =>
      `${[moved > 0 ? `Verzet: ${moved}` : '', cancelled > 0 ? `Niet doorgegaan: ${cancelled}` : ''].filter(Boolean).join('. ')}.`,
    talkers: (known, mostlyMe) =>
      known === 1
        ? `Van 1 gesprek weet ik wie het meest praatte: ${mostlyMe === 1 ? 'dat was ik' : 'dat was ik niet'}.`
        : `Van ${known} gesprekken weet ik wie het meest praatte; bij ${mostlyMe === 0 ? 'geen ervan' : mostlyMe} was ik dat.`,
    trend: {
      'little-career':
        'De laatste drie gesprekken gingen weinig over mijn loopbaan. Een apart gesprek daarover vraag ik aan met: career invite',
      'fell-through':
        'Van de laatste drie gesprekken werd meer dan één verzet of afgezegd. Een nieuw gesprek vraag ik aan met: career invite',
      'talked-most':
        'In de laatste drie gesprekken praatte ik het meest. De volgende keer kan ik met een vraag beginnen.',
    },
    picture: 'Hoeveel van elk gesprek over mijn loopbaan ging',
    describe: (talks) =>
      `Een balk per gesprek, van de laatste ${talks === 1 ? 'keer' : `${talks} keer`}; daaronder wie het meest praatte, en of het verzet was.`,
    level: { half: 'de helft', all: 'alles' },
    whoTalked: 'Wie het meest praatte',
    movedRow: 'Verzet',
    bar: 'hoe hoger, hoe meer over mijn loopbaan',
    head: ['Gesprek', 'Over mijn loopbaan', 'Wie het meest praatte'],
    share: {
      none: 'niets',
      some: 'een klein deel',
      half: 'ongeveer de helft',
      most: 'het grootste deel',
      all: 'alles',
    },
    talker: { me: 'ik', even: 'allebei evenveel', them: 'de ander' },
    notSaid: 'niet ingevuld',
    table: 'Gesprekken, met hoeveel ervan over mijn loopbaan ging en wie het meest praatte',
    movedTimes: (count) => `${times(count)} verzet`,
    cancelled: { me: 'ik zegde af', them: 'de ander zegde af', unknown: 'ging niet door' },
    years: 'Gesprekken in eerdere jaren',
    yearHead: ['Jaar', 'Gevoerd', 'Over mijn loopbaan', 'Verzet of niet doorgegaan'],
  },
  recurring: {
    empty: 'Wat in meer dan één maand voorkomt, komt hier te staan.',
    gave: 'Wat energie gaf',
    cost: 'Wat energie kostte',
    postponed: 'Wat ik voor me uit schoof',
    movedOften: 'Wat ik vaker dan één keer verzette',
  },
  marks,
  today: 'vandaag',
}
