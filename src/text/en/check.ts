import type { CheckTexts } from '../check.ts'

export const check: CheckTexts = {
  help: {
    check: {
      summary: 'see whether everything in your folder is in order',
      about: [
        'Reads all files and looks whether they are in order: whether what they point to is there, whether every id is there once, whether another program left copies, and whether there are texts left to choose from.',
        'Nothing changes, unless you add --fix.',
      ],
      examples: [
        { command: 'career check', does: 'what is not right, with file and line' },
        { command: 'career check --fix', does: 'and tidy up what can be done without risk' },
        { command: 'career check --json', does: 'for a script; exit code 3 when there is something' },
      ],
    },
  },
  optionHelp: { fix: 'mend what can be mended without risk; a copy is kept' },
  allRight: (files) =>
    files === 1 ? 'Looked at 1 file. All is well.' : `Looked at ${files} files. All is well.`,
  nothing: ['There is nothing to check yet. Begin with: career'],
  found: (problems, fixable) => [
    problems === 1 ? 'One thing needs your attention.' : `${problems} things need your attention.`,
    ...(fixable > 0 ? [`career check --fix takes care of ${fixable} of them.`] : []),
  ],
  fixed: (count) => (count === 1 ? 'Mended 1 thing.' : `Mended ${count} things.`),
}
