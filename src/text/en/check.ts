import type { Problem } from '../../domain/problem.ts'
import type { CheckTexts } from '../check.ts'

const MENDED: Readonly<Partial<Record<Problem['code'], string>>> = {
  'conflict-copy': 'copy removed; everything in it is in the file itself as well.',
  'duplicate-id': 'has an id of its own now.',
  unsettled: 'entry under conflict removed; that text is in its place already.',
  'open-to-others': 'nobody but you can read it now.',
  'left-over': 'removed.',
  'broken-save': 'put aside, in .career/backup/broken.',
  'stale-share': 'removed. Make it again if you still need it.',
  'no-record': 'removed.',
}

const WOULD: Readonly<Partial<Record<Problem['code'], string>>> = {
  'conflict-copy': 'remove the copy; everything in it is in the file itself as well.',
  'duplicate-id': 'give it an id of its own.',
  unsettled: 'remove the entry under conflict; that text is in its place already.',
  'open-to-others': 'let nobody but you read it.',
  'left-over': 'remove it.',
  'broken-save': 'put it aside, in .career/backup/broken.',
  'stale-share': 'remove it.',
  'no-record': 'remove it.',
}

export const check: CheckTexts = {
  help: {
    check: {
      about: [
        'Reads all files and checks that they are in order: that career can read them, that what they point to is there, that no other program left copies, that nobody else can open them, and that no document for others still says what is now only for you.',
        'Nothing changes, unless you add --fix. What is removed then is kept in .career/backup, and career undo puts it back.',
      ],
      examples: [
        { command: 'career check', does: 'what is not right, with file and line' },
        { command: 'career check --fix', does: 'and tidy up what can be done without risk' },
        { command: 'career check --fix --dry-run', does: 'see first what that would do' },
        { command: 'career check --json', does: 'for a script; exit code 3 when something is wrong' },
      ],
    },
  },
  optionHelp: {
    fix: 'put right what can be put right without risk; a copy is kept',
    'dry-run': 'with --fix: show what would happen, and change nothing',
  },
  allRight: (files) =>
    files === 1 ? 'Looked at 1 file. All is well.' : `Looked at ${files} files. All is well.`,
  nothing: ['There is nothing to check yet. Begin with: career'],
  found: (problems, fixable, byHand) => [
    problems === 1 ? 'One thing needs your attention.' : `${problems} things need your attention.`,
    ...(fixable === 0
      ? []
      : [
          `career check --fix takes care of ${problems === 1 ? 'it' : fixable === problems ? 'them all' : `${fixable} of them`}.`,
        ]),
    ...(byHand === null ? [] : [`To change it yourself: career edit ${byHand}`]),
  ],
  mended: (code) => MENDED[code] ?? 'put right.',
  wouldMend: (code) => WOULD[code] ?? 'put it right.',
  kept: ['A copy of what changed is in .career/backup. career undo takes this back.'],
  wouldFix: 'career check --fix would do this:',
  nothingChanged: 'Nothing has changed.',
}
