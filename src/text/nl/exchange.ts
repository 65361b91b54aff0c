import type { ExchangeTexts } from '../exchange.ts'

const files = (count: number): string => (count === 1 ? '1 bestand' : `${count} bestanden`)

export const exchange: ExchangeTexts = {
  help: {
    export: {
      about: [
        'Schrijft je hele map in één document, ook wat alleen voor jou is: om te bewaren, of voor een andere computer. Met career import krijg je precies dezelfde map terug.',
        'Met --share staat er alleen in wat je mag delen, en niets van wat alleen voor jou is.',
      ],
      examples: [
        { command: 'career export loopbaan.json', does: 'je hele map in één bestand' },
        { command: 'career export --share voor-coach.json', does: 'alleen wat je mag delen' },
        { command: 'career export > loopbaan.json', does: 'zonder bestandsnaam: naar standaarduitvoer' },
      ],
    },
    import: {
      about: [
        'In een lege map krijg je dezelfde map terug. Staat er al iets, dan worden de twee samengevoegd: wat nieuw is komt erbij, en waar de twee verschillen blijft jouw tekst staan, met de andere eronder bij conflict.',
        'Klopt er iets niet, dan wordt er niets veranderd. Een lijst met wat er lukte, in Markdown of JSON, mag ook: dan kies je wat je als voorbeeld bewaart.',
      ],
      examples: [
        { command: 'career import loopbaan.json', does: 'alles uit het bestand in je map' },
        { command: 'career import loopbaan.json --dry-run', does: 'eerst kijken wat er zou veranderen' },
        { command: 'career import - < loopbaan.json', does: 'van standaardinvoer' },
      ],
    },
  },
  optionHelp: {
    share: 'alleen wat je mag delen',
    'dry-run': 'toon wat er zou veranderen, en verander niets',
    to: 'bestand om in te schrijven; zonder, of met -, naar standaarduitvoer',
    from: 'een bestand van career export; - leest standaardinvoer',
  },
  saved: (place, records) =>
    `Bewaard: ${place} (${records === 1 ? '1 stuk' : `${records} stukken`} uit je map)`,
  wholeFolder: 'Hier staat alles in, ook wat alleen voor jou is. Bewaar het zoals je een dagboek bewaart.',
  toShare: 'Hierin staat alleen wat je mag delen. Lees het nog eens door voordat je het geeft.',
  nothingToExport: ['Er is nog niets om te exporteren. Begin met: career'],
  imported: ({ added, merged, same }, dryRun) => {
    const lines = [
      ...(added > 0 ? [`${dryRun ? 'Zou nieuw zijn' : 'Nieuw'}: ${files(added)}`] : []),
      ...(merged > 0 ? [`${dryRun ? 'Zou aangevuld worden' : 'Aangevuld'}: ${files(merged)}`] : []),
      ...(same > 0 ? [`Was er al: ${files(same)}`] : []),
    ]
    return lines.length > 0 ? lines : ['Er staat niets in dit bestand.']
  },
  contestedField: (file, field) => `Twee teksten bewaard: ${field} in ${file}`,
  keptFile: (file) => `Niet overgenomen, want je hebt zelf een andere: ${file}`,
  settle: 'Jouw tekst staat nog op zijn plaats. Met career check zie je waar je kunt kiezen.',
  lacks: [
    'Let op: dit bestand is gemaakt om te delen. Wat alleen voor jou was, staat er niet in; ook je log, je oefeningen, het soort gesprek en je instellingen niet.',
  ],
}
