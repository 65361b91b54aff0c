import type { CheckTexts } from '../check.ts'

export const check: CheckTexts = {
  help: {
    check: {
      about: [
        'Reads all files and checks that they are in order: that what they point to is there, that no id is used twice, that no other program left copies, and that no choice between two texts is still open.',
        'Nothing changes, unless you add --fix.',
      ],
      examples: [
        { command: 'career check', does: 'what is not right, with file and line' },
        { command: 'career check --fix', does: 'and tidy up what can be done without risk' },
        { command: 'career check --json', does: 'for a script; exit code 3 when something is wrong' },
      ],
    },
  },
  optionHelp: { fix: 'put right what can be put right without risk; a copy is kept' },
  allRight: (files) =>
    files === 1 ? 'Looked at 1 file. All is well.' : `Looked at ${files} files. All is well.`,
  nothing: ['There is nothing to check yet. Begin with: career'],
  found: (problems, fixable) => [
    problems === 1 ? 'One thing needs your attention.' : `${problems} things need your attention.`,
    ...(fixable === 0
      ? []
      : [
          `career check --fix takes care of ${problems === 1 ? 'it' : fixable === problems ? 'them all' : `${fixable} of them`}.`,
        ]),
  ],
  fixed: (count) => (count === 1 ? 'Put 1 thing right.' : `Put ${count} things right.`),
}
