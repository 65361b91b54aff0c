import type { Problem } from '../../domain/problem.ts'
import type { CheckTexts } from '../check.ts'

const MENDED: Readonly<Partial<Record<Problem['code'], string>>> = {
  'conflict-copy': 'kopie weggehaald; alles wat erin stond, staat ook in het bestand zelf.',
  'duplicate-id': 'heeft nu een eigen id.',
  unsettled: 'stukje onder conflict weggehaald; die tekst staat al op zijn plaats.',
  'open-to-others': 'nu kan alleen jij erbij.',
  'left-over': 'weggehaald.',
  'broken-save': 'opzijgezet, in .career/backup/broken.',
  'stale-share': 'weggehaald. Maak het opnieuw als je het nog nodig hebt.',
  'no-record': 'weggehaald.',
}

const WOULD: Readonly<Partial<Record<Problem['code'], string>>> = {
  'conflict-copy': 'de kopie weghalen; alles wat erin staat, staat ook in het bestand zelf.',
  'duplicate-id': 'een eigen id geven.',
  unsettled: 'het stukje onder conflict weghalen; die tekst staat al op zijn plaats.',
  'open-to-others': 'zorgen dat alleen jij erbij kunt.',
  'left-over': 'weghalen.',
  'broken-save': 'opzijzetten, in .career/backup/broken.',
  'stale-share': 'weghalen.',
  'no-record': 'weghalen.',
}

export const check: CheckTexts = {
  help: {
    check: {
      about: [
        'Leest alle bestanden en kijkt of ze in orde zijn: of career ze kan lezen, of verwijzingen ergens naartoe gaan, of er kopieën liggen van een ander programma, of anderen erbij kunnen, en of in een document voor anderen nog iets staat wat nu alleen voor jou is.',
        'Er verandert niets, tenzij je --fix meegeeft. Wat dan weggaat, blijft bewaard in .career/backup, en career undo zet het terug.',
      ],
      examples: [
        { command: 'career check', does: 'wat er niet klopt, met bestand en regel' },
        { command: 'career check --fix', does: 'en opruimen wat zonder risico kan' },
        { command: 'career check --fix --dry-run', does: 'eerst kijken wat er dan zou gebeuren' },
        { command: 'career check --json', does: 'voor een script; exitcode 3 als er iets is' },
      ],
    },
  },
  optionHelp: {
    fix: 'herstel wat zonder risico kan; een kopie blijft bewaard',
    'dry-run': 'met --fix: toon wat er zou gebeuren, en verander niets',
  },
  allRight: (files) =>
    files === 1 ? '1 bestand bekeken. Alles klopt.' : `${files} bestanden bekeken. Alles klopt.`,
  nothing: ['Er is nog niets om na te kijken. Begin met: career'],
  found: (problems, fixable, byHand) => [
    problems === 1 ? 'Er is 1 ding dat aandacht vraagt.' : `Er zijn ${problems} dingen die aandacht vragen.`,
    ...(fixable > 0
      ? [
          `Met career check --fix ${fixable === problems ? (problems === 1 ? 'is dat' : 'zijn ze allemaal') : fixable === 1 ? 'is 1 ervan' : `zijn er ${fixable}`} meteen in orde.`,
        ]
      : []),
    ...(byHand === null ? [] : [`Zelf aanpassen gaat zo: career edit ${byHand}`]),
  ],
  mended: (code) => MENDED[code] ?? 'hersteld.',
  wouldMend: (code) => WOULD[code] ?? 'herstellen.',
  kept: ['Van wat veranderde ligt een kopie in .career/backup. Terugnemen kan met career undo.'],
  wouldFix: 'Dit zou career check --fix doen:',
  nothingChanged: 'Er is niets veranderd.',
}
