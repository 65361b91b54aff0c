import type { CheckTexts } from '../check.ts'

export const check: CheckTexts = {
  help: {
    check: {
      about: [
        'Leest alle bestanden en kijkt of ze in orde zijn: of verwijzingen ergens naartoe gaan, of een id maar één keer voorkomt, of er kopieën liggen van een ander programma, en of er nog teksten zijn waaruit je moet kiezen.',
        'Er verandert niets, tenzij je --fix meegeeft.',
      ],
      examples: [
        { command: 'career check', does: 'wat er niet klopt, met bestand en regel' },
        { command: 'career check --fix', does: 'en opruimen wat zonder risico kan' },
        { command: 'career check --json', does: 'voor een script; exitcode 3 als er iets is' },
      ],
    },
  },
  optionHelp: { fix: 'herstel wat zonder risico kan; een kopie blijft bewaard' },
  allRight: (files) =>
    files === 1 ? '1 bestand bekeken. Alles klopt.' : `${files} bestanden bekeken. Alles klopt.`,
  nothing: ['Er is nog niets om na te kijken. Begin met: career'],
  found: (problems, fixable) => [
    problems === 1 ? 'Er is 1 ding dat aandacht vraagt.' : `Er zijn ${problems} dingen die aandacht vragen.`,
    ...(fixable > 0
      ? [`Met career check --fix ${fixable === 1 ? 'verdwijnt er 1' : `verdwijnen er ${fixable}`} vanzelf.`]
      : []),
  ],
  fixed: (count) => (count === 1 ? '1 ding hersteld.' : `${count} dingen hersteld.`),
}
