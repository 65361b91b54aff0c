import { energyBar } from '../energy-bar.ts'
import type { NoteTexts, Who } from '../notes.ts'
import { asClause } from '../problem-parts.ts'
import { quoted } from '../quoted.ts'
import { typed } from '../typed-command.ts'
import { calendar } from './calendar.ts'

const who = (person: Who): string => (person === 'me' ? 'jij' : (person?.name ?? 'nog niemand'))

const LINKS = {
  unclear: 'je wens was niet duidelijk',
  'no-agreement': 'er is niets afgesproken',
  'no-date': 'er stond geen datum bij',
  'with-me': 'het bleef bij jou liggen',
  'with-them': 'het bleef bij de ander liggen',
} as const

const SUGGESTED = {
  hr: 'een gesprek met HR',
  'sounding-board': 'een klankbordgesprek',
  network: 'een netwerkgesprek',
} as const

const OPEN = {
  results: 'een resultaat of voorbeeld',
  'self-reflection': 'waar je goed in bent of wat je energie geeft',
  wishes: 'wat je wilt leren of doen',
  direction: 'welke kant je op wilt',
  support: 'wat je daarvoor nodig hebt',
  content: 'wat je precies wilt',
  'follow-up': 'welke afspraak je voorstelt',
  gain: 'wat een ander eraan heeft',
} as const satisfies Record<string, string>

const openWord = (code: string): string => (OPEN as Readonly<Record<string, string>>)[code] ?? code

export const notes: NoteTexts = {
  'open-agreement': ({ what, who: person, by, overdueDays, ageDays }, dates) => {
    const when = by ? `vóór ${dates.dayAndMonth(by)}` : `${dates.distance(-ageDays)} afgesproken`
    const late = overdueDays ? `, ${dates.age(overdueDays)} over de datum` : ''
    return `Loopt nog: ${asClause(what)} (${who(person)}, ${when}${late})`
  },
  'not-now-due': ({ what, condition, name }) =>
    `${name} zei eerder "niet nu": ${asClause(what)}${condition ? ` (${condition})` : ''}. Dit is het moment om het weer te noemen.`,
  'energy-trend': ({ energies }) =>
    `Je energie de laatste maanden: ${energies.map((one) => one ?? '–').join(' · ')} (1 = weinig, 5 = veel)`,
  'recent-evidence': ({ line }) => `Gelukt: ${line}`,
  'ambition-now': ({ text }) => `Wat je wilt gaan doen: ${text}`,
  'last-mail': ({ sent, name, id }, dates) =>
    `Op ${dates.dayAndMonth(sent)} mailde je ${name} wat jullie afspraken. Nalezen: ${typed(['show', id])}`,
  unanswered: ({ text, name }) => `Nog na te vragen bij ${name}: ${text}`,
  'led-nowhere': ({ name, date, link }, dates) =>
    `Na je gesprek met ${name}${date ? ` van ${dates.dayAndMonth(date)}` : ''} stokte het: ${LINKS[link]}.`,
  tip: ({ name, text }) => `${name} vertelde je eerder: ${quoted(text)}. Daar kun je op terugkomen.`,
  table: ({ text }) => `In je terugblik schreef je dat dit op tafel moet: ${text}`,
  'time-ahead': ({ days }, dates) =>
    `Je gesprek is ${dates.distance(days)}. Er is tijd om het in delen voor te bereiden: career prep --full`,
  'little-time': ({ days }, dates) => `Je gesprek is ${dates.distance(days)}. De korte route is nu genoeg.`,
  'short-plan': ({ steps }, dates) => [
    'Dit past er nog in:',
    ...steps.map(({ id, by }) => `  ${dates.weekday(by)} ${dates.dayAndMonth(by)}: ${calendar.steps[id]}`),
  ],
  'about-kind': ({ kind }) => ABOUT_KIND[kind] ?? [],
  'about-outside': () => [
    'Ook een stap naar buiten kun je bespreken.',
    'Je wens blijft bij jou, tot je zelf kiest wat je ervan deelt.',
  ],
  'low-energy': () => 'Je had twee maanden weinig energie. Wil je dat bespreken, of hou je het voor jezelf?',

  'looking-back-on': ({ name, date }, dates) =>
    `Je gesprek met ${name}${date ? ` van ${dates.longDay(date)}` : ''}.`,
  'no-next-why': ({ name, text }) => `De vorige keer sprak je met ${name} geen datum af: ${quoted(text)}`,
  'role-suggests': ({ name, kind, chosen }) => [
    `${name} staat bij je mensen. Daarbij past: ${SUGGESTED[kind]}.`,
    ...(chosen ? ['Wil je dat, ga dan terug en kies het daar.'] : []),
  ],
  'gather-feedback': () => [
    'Er is tijd om vooraf zelf feedback te vragen, aan twee of drie mensen:',
    `  ${typed(['feedback'])}`,
  ],
  noted: ({ texts }) => ['Je schreef op:', ...texts.map((text) => `  - ${text}`)],
  wanted: ({ text }) => `Je wilde: ${text}`,
  asked: ({ questions }) => ['Je vragen:', ...questions.map((question) => `  - ${question}`)],
  proposed: ({ text }) => `Je voorstel: ${text}`,
  assumed: ({ texts }) => ['Wat je vooraf dacht:', ...texts.map((text) => `  - ${text}`)],
  'already-agreed': ({ what }) => `Al vastgelegd: ${what}`,
  'asked-about': ({ question }) => `Je vraag hierbij: ${question}`,
  'talks-most': () =>
    'In je laatste drie gesprekken was je zelf het meest aan het woord. Met welke vraag begin je deze keer?',
  'little-career': ({ name }) => [
    'Je laatste drie gesprekken gingen weinig over je loopbaan. Een gesprek alleen daarover vraag je aan met:',
    `  ${typed(['invite', name])}`,
  ],

  'last-if-then': ({ text, month }, dates) => `Je stap van ${dates.month(month)}: ${text}`,
  'due-agreement': ({ what, who: person, days }, dates) =>
    `Loopt nog: ${asClause(what)} (${who(person)}, ${days < 0 ? `${dates.age(days)} over de datum` : dates.left(days)})`,
  'missed-month': () => 'Een maand overslaan kan. Wat speelt er nu?',
  'three-low-months': () => [
    'Je hebt al drie maanden weinig energie. Met wie kun je dat deze week bespreken:',
    'je leidinggevende, een collega, de bedrijfsarts, iemand thuis?',
  ],
  'nothing-done': () =>
    'Er is nog geen afspraak af. Dat kan. Wat zat er in de weg, en wat is een kleinere stap?',
  reminder: ({ what, name, overdueDays }, dates) => [
    `Dit ligt nog bij ${name}, ${dates.age(overdueDays)} over de datum. Je kunt zeggen of mailen:`,
    `  "Ik kom even terug op: ${asClause(what)}. Hoe staat het daarmee, en wat kan ik zelf doen?"`,
  ],
  'less-attention': () =>
    'Je aandacht voor je werk van nu is twee maanden op rij gezakt. Welke taak verdient deze maand je volle aandacht?',
  'no-practice': ({ goal, id }) => [
    `Bij je doel ${quoted(goal)} leer je iets nieuws. Waar oefen je dat? Dat kun je erbij zetten:`,
    `  ${typed(['goals', 'edit', id, '--full'])}`,
  ],
  'changing-field': ({ text }) =>
    `Je schreef over wat er in je vak verandert: ${quoted(text)}. Dat kan een punt zijn voor dit gesprek.`,

  period: ({ from, to }, dates) =>
    `Van ${dates.dayAndMonth(from)} ${from.slice(0, 4)} tot en met ${dates.dayAndMonth(to)} ${to.slice(0, 4)}`,
  'ambition-then': ({ text }) => `Wat je eerder wilde: ${text}`,
  kept: ({ mine, theirs }) => [
    ...(mine.of > 0 ? [`Jouw afspraken: ${mine.kept} van ${mine.of} nagekomen`] : []),
    ...(theirs.of > 0 ? [`Afspraken van anderen: ${theirs.kept} van ${theirs.of} nagekomen`] : []),
  ],
  'energy-chart': ({ months }, dates) => [
    'Je energie per maand:',
    ...months.map(({ month, energy }) => `  ${energyBar(energy)} ${energy ?? '–'}  ${dates.month(month)}`),
  ],
  recurring: ({ side, words }) =>
    `${side === 'plus' ? 'Gaf vaker energie' : 'Kostte vaker energie'}: ${words.map(({ word, times }) => `${word} (${times}×)`).join(', ')}`,
  'postponed-again': ({ texts }) => `Meer dan eens uitgesteld: ${texts.join('; ')}`,
  'no-dream-needed': () => [
    'Alleen voor jou. Eén regel per richting is genoeg, en leeg laten mag.',
    'Je hoeft geen droombaan te hebben; naast elkaar zie je meer.',
  ],
  'proposed-topic': ({ text, because, times }) =>
    `Misschien iets voor het volgende gesprek: ${quoted(text)}. ${{ drains: `Dat kostte in ${times} maanden energie.`, postponed: `Dat schoof je in ${times} maanden voor je uit.`, moved: `Dat is ${times} keer verzet.` }[because]}`,
  'left-behind': ({ text }) => `Hier wilde je later met plezier op terugkijken: ${text}`,
  'shown-by-month': ({ months }, dates) => [
    'Wat je liet zien van wat je wilt worden:',
    ...months.map(({ month, text }) => `  ${dates.month(month)}: ${text}`),
  ],
  'spoken-outside': ({ talks }, dates) => [
    'Wie je buiten je team sprak:',
    ...talks.map(
      ({ name, date, learned }) =>
        `  ${name}, ${dates.dayAndMonth(date)}${learned === null ? '' : `: ${learned}`}`,
    ),
  ],
  'assumptions-closed': ({ confirmed, refuted, unknown }) =>
    `Wat je vooraf dacht: ${confirmed}× klopte het, ${refuted}× niet, ${unknown}× weet je het nog niet`,
  tried: ({ what, kept }) =>
    `${{ kept: 'Uitgeprobeerd, en dat blijf je doen', dropped: 'Uitgeprobeerd en weer losgelaten', going: 'Dit probeer je nu uit' }[kept ?? 'going']}: ${quoted(what)}`,
  'goal-evidence': ({ goal, count }) => `Bewijs bij ${quoted(goal)}: ${count === 0 ? 'nog niets' : count}`,
  'loose-evidence': ({ count }) => `Bewijs dat nog bij geen doel hoort: ${count}`,
  'last-career-talk': ({ days, name }, dates) =>
    `Je laatste gesprek over je loopbaan: ${dates.distance(-days)}, met ${name}`,
  'no-career-talk': () => 'Er staat hier nog geen gesprek over je loopbaan.',
  'received-feedback': ({ name, text, about }) =>
    `Feedback van ${name}${about === undefined ? '' : ` (${asClause(about)})`}: ${quoted(text)}`,
  'more-feedback': ({ count }) =>
    count === 1
      ? 'En nog een antwoord; dat staat straks in je samenvatting.'
      : `En nog ${count} antwoorden; die staan straks in je samenvatting.`,
  'feedback-count': ({ asked, answered }) => `Feedback gevraagd: ${asked} · antwoord gekregen: ${answered}`,
  'feedback-themes': ({ words }) =>
    `Komt vaker terug in wat je hoorde: ${words.map(({ word, times }) => `${word} (${times}×)`).join(', ')}`,
  'nothing-yet': () => 'Er staat nog weinig om op terug te kijken. Je kunt toch vooruitkijken.',

  'practice-start': ({ name, date }, dates) => [
    'Dit is een oefening. Alleen jij ziet dit.',
    ...(name ? [`Voor je gesprek met ${name}${date ? ` op ${dates.longDay(date)}` : ''}.`] : []),
    'Eerst luisteren en even wachten, dan samenvatten, dan doorvragen.',
  ],
  spoken: ({ lines }) => lines,

  'invite-anew': ({ mode, name, date }, dates) => {
    const day = date ? ` van ${dates.dayAndMonth(date)}` : ''
    if (mode === 'again')
      return `Op je vraag aan ${name}${day} staat hier nog geen antwoord. Je schrijft nu een kort vervolg.`
    return mode === 'cancelled'
      ? `Je gesprek met ${name}${day} ging niet door. Je doet nu een nieuw voorstel.`
      : `Je gesprek met ${name} is een paar keer verschoven. Je doet nu een nieuw voorstel.`
  },
  'invite-beside': ({ name, date, kind }, dates) =>
    `${date ? `Op ${dates.dayAndMonth(date)}` : 'Binnenkort'} heb je met ${name} een ${kind === 'appraisal' ? 'beoordelingsgesprek' : 'jaargesprek'}. Daarover:`,

  'feedback-soon': () => 'Vraag het binnen een paar dagen; dan weet de ander nog wat er gebeurde.',
  'feedback-asked': ({ name, about, date }, dates) =>
    `Je vroeg ${name} op ${dates.dayAndMonth(date)} om feedback over: ${asClause(about)}`,
  'ask-further': () =>
    'Wil je doorvragen? "Kun je een voorbeeld noemen?" of "Wat zou je de volgende keer van me willen zien?"',

  'ready-offers': ({ offers }) => [
    'Kies een nummer of typ je eigen zin:',
    ...offers.map((offer, at) => `  ${at + 1}  ${offer}`),
  ],
  'held-back': ({ by }) =>
    by === 'self-limiting'
      ? 'Welk voorbeeld zegt iets anders, hoe klein ook?'
      : [
          'Weet je dit, of denk je het?',
          'Bij kleinere Belgische bedrijven zag 37% van de medewerkers kans op promotie; van hun eigen leidinggevenden was dat 76%. De waarheid ligt waarschijnlijk in het midden, zeggen de onderzoekers (KU Leuven, UGent, HoGent en Securex, 2023).',
        ],
  'agenda-so-far': () => 'Er staat genoeg voor je agenda en je spiekbriefje.',

  'still-open': ({ codes }) => [
    'Nog niet ingevuld, als je het wilt noemen:',
    ...codes.map((code) => `  - ${openWord(code)}`),
  ],
  'small-step': (step, dates) => [
    '',
    ...(step.late ? [calendar.late] : []),
    calendar.smallStep(step, dates),
    `  ${typed(step.command)}`,
  ],
  'talk-on': ({ name, date }, dates) => ['', `Je gesprek met ${name}: ${dates.longDay(date)}.`],
  'takes-place-of': ({ name, date }, dates) =>
    `Met ${name} had je ${dates.longDay(date)} afgesproken. Dit gesprek komt daarvoor in de plaats.`,
  'manager-guessed': ({ name }) =>
    `In je ontwikkelplan staat ${name} als je leidinggevende, want met ${name} sprak je het laatst over je werk. Is het iemand anders? career people add NAAM --role leidinggevende`,
  'kept-to-you': ({ what }) => `Alleen voor jou bewaard, niet in de mail: ${asClause(what)}`,
  'own-step': ({ what, by }, dates) => [
    '',
    `Dit ga je doen: ${asClause(what)}${by ? ` (${dates.longDay(by)})` : ''}`,
  ],
  'no-agreements': () => 'Er staat nog geen afspraak bij dit gesprek.',
  'no-long-goal': () => 'Je hebt een doel voor de komende maanden. Waar leidt dat over 1 tot 3 jaar naartoe?',
  'talks-held': ({ held, career, listened, counted }) => [
    `Gesprekken: ${held} · over je loopbaan: ${career}`,
    ...(counted > 0
      ? [`Gesprekken waarin de ander minstens zo veel zei als jij: ${listened} van ${counted}`]
      : []),
  ],
  'bring-plan': () =>
    'Je organisatie werkt met een ontwikkelplan. Neem dat van jou mee. Heb je er nog geen, dan maak je er een met career review.',
  'others-will-read': ({ quote, file, own }) => {
    const kept = own === null ? '' : ` In ${own} hou je dat voor jezelf.`
    const change =
      file === null
        ? 'Aanpassen kan met career edit; career list laat zien welke bestanden er zijn.'
        : `Aanpassen: ${typed(['edit', file])}`
    return `Een ander krijgt dit te lezen: "${quote}".${kept} ${change}`
  },
  'page-too-long': ({ sections }) =>
    `De agenda past niet op één pagina. Wat korter kan: ${sections.join(', ')}.`,
  'mail-too-long': ({ words }) =>
    `De mail telt ${words} woorden. Korter leest prettiger. Inkorten kan met career edit en de naam van de ander.`,
}

const ABOUT_KIND: Readonly<Partial<Record<string, readonly string[]>>> = {
  annual: [
    'In dit gesprek blijft vaak weinig tijd over voor je loopbaan. Zet dat punt bovenaan, of vraag een apart gesprek aan.',
    'Allebei kan. Een apart gesprek krijgt meestal de tijd die het nodig heeft: career invite',
    'Neem het verslag van de vorige keer mee. Wil je iemand meenemen die je vertrouwt, zeg dat dan van tevoren.',
    'Vraag vooraf twee of drie mensen om feedback, dan hangt het niet aan één oordeel: career feedback',
  ],
  network: [
    'Hoe meer mensen weten wat je zoekt, hoe meer er kunnen helpen, maar ook hoe verder het rondgaat.',
    'Een paar mensen, elk met een reden, is meestal genoeg.',
  ],
  appraisal: [
    'Zet je loopbaan hier niet op tafel; vraag er een apart gesprek voor.',
    'In een beoordelingsgesprek hoor je een oordeel dat gevolgen kan hebben voor je beloning. Tekenen "voor gezien" is iets anders dan "voor akkoord".',
    'Vraag vooraf twee of drie mensen om feedback, dan hangt het niet aan één oordeel: career feedback',
  ],
  'sounding-board': ['In een klankbordgesprek hoeft niets besloten te worden.'],
}
