import type { ExchangeTexts } from '../exchange.ts'

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`)

export const exchange: ExchangeTexts = {
  help: {
    export: {
      about: [
        'Writes your whole folder into one document, including what is only for you: to keep, or for another computer. career import gives you the very same folder back.',
        'With --share it holds only what may be shared, and nothing that is only for you.',
      ],
      examples: [
        { command: 'career export career.json', does: 'your whole folder in one file' },
        { command: 'career export --share for-coach.json', does: 'only what may be shared' },
        { command: 'career export > career.json', does: 'without a file name: to standard output' },
      ],
    },
    import: {
      about: [
        'In an empty folder you get the same folder back. If there is something already, the two become one: what is new is added, and where they differ your text stays, with the other below it under conflict.',
        'If anything is wrong with the file, nothing changes. A list of what you did well, in Markdown or JSON, will do too: then you choose what to keep as an example.',
      ],
      examples: [
        { command: 'career import career.json', does: 'everything in the file, into your folder' },
        { command: 'career import career.json --dry-run', does: 'first see what would change' },
        { command: 'career import - < career.json', does: 'from standard input' },
      ],
    },
  },
  optionHelp: {
    share: 'only what may be shared',
    'dry-run': 'show what would change, and change nothing',
    to: 'file to write; without one, or with -, to standard output',
    from: 'a file that career export made; - reads standard input',
  },
  saved: (place, records) =>
    `Saved: ${place} (${records === 1 ? '1 piece' : `${records} pieces`} of your folder)`,
  wholeFolder: 'This holds everything, including what is only for you. Keep it as safe as a diary.',
  toShare: 'This holds only what may be shared. Read it once more before you hand it over.',
  nothingToExport: ['There is nothing to export yet. Begin with: career'],
  imported: ({ added, merged, same }, dryRun) => {
    const lines = [
      ...(added > 0 ? [`${dryRun ? 'Would be new' : 'New'}: ${files(added)}`] : []),
      ...(merged > 0 ? [`${dryRun ? 'Would be added to' : 'Added to'}: ${files(merged)}`] : []),
      ...(same > 0 ? [`There already: ${files(same)}`] : []),
    ]
    return lines.length > 0 ? lines : ['There is nothing in this file.']
  },
  contestedField: (file, field) => `Both texts kept: ${field} in ${file}`,
  keptFile: (file) => `Left out, because you have one of your own: ${file}`,
  settle: 'Your own text is still in its place. career check shows where you can choose.',
  lacks: [
    'Note: this file was made to share. What was only for you is not in it, and neither are your log, your practice, the kind of conversation or your settings.',
  ],
}
