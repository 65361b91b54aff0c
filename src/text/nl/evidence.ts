import type { EvidenceTexts } from '../evidence.ts'

export const evidence: EvidenceTexts = {
  help: {
    win: {
      about: [
        'Binnen een seconde bewaard. Later maak je er een voorbeeld van met career evidence edit.',
        'Wat je op de opdrachtregel typt, blijft in de geschiedenis van je terminal staan. Zonder tekst vraagt career erom.',
      ],
      examples: [
        { command: 'career win "De nieuwe roosterapp draait in beide teams"', does: 'bewaar het' },
        { command: 'career win "Piet ingewerkt" --unseen', does: 'werk dat anderen meestal niet zien' },
      ],
    },
    evidence: {
      about: ['Zonder meer: de lijst, en daaronder waar een voorbeeld ontbreekt.'],
      examples: [
        { command: 'career evidence', does: 'de lijst' },
        { command: 'career evidence edit e-9w1c', does: 'maak een voorbeeld af' },
        { command: 'career evidence import wins.md', does: 'neem een lijst over die je al had' },
      ],
    },
    'evidence list': {
      summary: 'je voorbeelden, het nieuwste bovenaan',
      about: [],
      examples: [
        { command: 'career evidence list', does: 'met wat er nog ontbreekt' },
        { command: 'career evidence list --json', does: 'als gegevens voor een ander programma' },
      ],
    },
    'evidence show': {
      summary: 'lees één voorbeeld',
      about: [],
      examples: [
        { command: 'career evidence show e-9w1c', does: 'situatie, aanpak en resultaat' },
        { command: 'career evidence show e-9', does: 'het begin van een id is genoeg' },
      ],
    },
    'evidence add': {
      summary: 'beschrijf een voorbeeld: wat was er, wat deed jij, wat veranderde er',
      about: ['Eén regel is genoeg; de rest mag je overslaan.'],
      examples: [
        { command: 'career evidence add', does: 'vier vragen, minder dan een minuut' },
        { command: 'career evidence add --full', does: 'met datum en doel' },
      ],
    },
    'evidence edit': {
      summary: 'maak een voorbeeld af of verbeter het',
      about: ['Wat er al staat, blijft staan met Enter.'],
      examples: [
        { command: 'career evidence edit e-9w1c', does: 'vul aan wat er veranderde' },
        { command: 'career evidence edit e-9w1c --full', does: 'ook de datum en het doel' },
      ],
    },
    'evidence import': {
      summary: 'neem voorbeelden over: een lijst in Markdown of JSON, of je eigen commits in git',
      about: [
        'Jij kiest wat telt. Wat je al overnam, komt er geen tweede keer in.',
        'Klopt er iets niet in het bestand, dan wordt er niets overgenomen en zie je wat er mis is.',
      ],
      examples: [
        {
          command: 'career evidence import wins.md',
          does: 'een lijst met streepjes, onder kopjes of datums',
        },
        { command: 'career evidence import brag.json', does: 'een lijst in JSON' },
        { command: 'career evidence import --git ~/werk/rooster', does: 'kies uit je eigen commits' },
      ],
    },
  },
  option: {
    private: 'alleen voor jou',
    unseen: 'werk dat anderen meestal niet zien',
    date: 'wanneer het was; anders vandaag',
    goal: 'het doel waar het bij hoort',
    git: 'een map met een git-repository',
    author: 'van wie de commits zijn; anders je eigen user.email',
    since: 'commits vanaf die dag; anders een half jaar terug',
    all: 'neem alles over',
    pick: 'neem deze over: nummers of het begin van een commit, met komma’s ertussen',
    'dry-run': 'laat zien wat erbij zou komen',
  },
  argument: {
    line: 'wat lukte, in één regel',
    id: 'een voorbeeld: een id of het begin ervan',
    file: 'een bestand in Markdown of JSON',
  },
  placeholder: {
    text: 'tekst',
    id: 'id',
    file: 'bestand',
    goal: 'doel',
    folder: 'map',
    author: 'e-mailadres',
  },
  wasOn: (day) => `Met als datum ${day}.`,
  kept: (line, id) => [`Bewaard: ${line}`, `Meer erover kwijt? career evidence edit ${id}`],
  ownGoal: 'Dit doel is alleen voor jou, dus wat je nu bewaarde ook.',
  line: ({ id, date, line, private: own, missing }, dates) => {
    const marks = [
      ...(own ? ['alleen voor jou'] : []),
      ...(missing === 'story' ? ['alleen de regel'] : missing === 'result' ? ['nog zonder resultaat'] : []),
    ]
    return `${dates.shortDay(date)}  ${id}  ${line}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
  },
  none: ['Er staat nog geen voorbeeld.', 'Begin met één regel: career win "wat er lukte"'],
  coverage: {
    heading: 'Waar nog niets bij staat:',
    goals: (goals) => goals.map((goal) => `  doel "${goal}": nog geen voorbeeld`),
    months: (months) => `  niets uit ${months.join(', ')}`,
    withoutResult: (count, first) =>
      count === 1
        ? `  bij één voorbeeld staat niet wat er veranderde: career evidence edit ${first}`
        : `  bij ${count} voorbeelden staat niet wat er veranderde. Begin met: career evidence edit ${first}`,
    nothingUnseen: '  werk dat niemand ziet, zoals inwerken of iets voorkomen: career win "…" --unseen',
  },
  shown: {
    situation: 'Wat er was',
    action: 'Wat jij deed',
    result: 'Wat er veranderde',
    goal: 'Doel',
    unseen: 'Werk dat anderen meestal niet zien.',
    private: 'Alleen voor jou.',
  },
  import: {
    choose: 'Welke neem je over?',
    chooseHelp: [
      'Kies wat je in een gesprek zou kunnen noemen. De rest blijft waar het is.',
      'Wat je overneemt, kun je daarna aanvullen met career evidence edit.',
    ],
    found: (count, known) =>
      `${count} gevonden${known === 0 ? '' : known === count ? '; die nam je al over' : `, ${known === 1 ? 'één' : known} daarvan nam je al over`}.`,
    nothingNew: 'Er is niets nieuws om over te nemen.',
    imported: (count) => [
      count === 1 ? 'Eén voorbeeld overgenomen.' : `${count} voorbeelden overgenomen.`,
      'Aanvullen wat er veranderde: career evidence',
    ],
    wouldImport: (count) => (count === 1 ? 'Dit ene zou erbij komen:' : `Deze ${count} zouden erbij komen:`),
    say: 'Zeg welke tellen: --pick met de nummers, of --all.',
    item: ({ key, date, line }, dates) => `${key}  ${dates.shortDay(date)}  ${line}`,
  },
}
