import type { SystemProblem } from '../../../domain/problem.ts'
import type { ProblemTextsOf } from '../../problems.ts'

interface Refusal {
  readonly why: string
  readonly advice: string
}

const FULL = 'Free up some space and try again.'
const RIGHTS = 'Check your permissions on this file and its folder, or choose another folder with --dir.'

/** The refusals of a system that a person can do something about, by their code. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  ENOSPC: { why: 'the disk is full', advice: FULL },
  EDQUOT: { why: 'your share of the disk is used up', advice: FULL },
  EACCES: { why: 'you have no permission', advice: RIGHTS },
  EPERM: { why: 'the system does not allow it', advice: RIGHTS },
  EROFS: { why: 'this disk is read-only', advice: 'Choose a folder on another disk with --dir.' },
  EMFILE: { why: 'too many files are open at once', advice: 'Close a few programs and try again.' },
  EIO: {
    why: 'the disk reports an error',
    advice: 'Check that the disk is properly connected, and make a copy of your folder.',
  },
  ENOENT: { why: 'the file or its folder is not there', advice: 'Check the name and the folder.' },
  ENOTDIR: {
    why: 'there is a file there, not a folder',
    advice: 'Check the name, or choose another folder with --dir.',
  },
  ELOOP: {
    why: 'a link leads out of your folder, or to nothing',
    advice: "career doesn't follow a link like that. Put the file or folder itself in your folder.",
  },
  EFTYPE: {
    why: 'what is there is not an ordinary file',
    advice: 'Remove it, or put an ordinary file in its place.',
  },
  EISDIR: { why: 'there is a folder there', advice: 'Give that folder another name.' },
  EFBIG: {
    why: 'it is far too large for what belongs in it',
    advice: 'See what it is, and put the right file in its place.',
  },
}

/** What is being written has no wrong content: it met a limit of the disk or the account. */
const TOO_LARGE_TO_WRITE: Refusal = {
  why: 'it grew larger than the system allows a file to be',
  advice: 'Choose another place for it, or ask for less at once.',
}

export const systemProblems: ProblemTextsOf<SystemProblem> = {
  'changed-meanwhile': ({ file, path }) =>
    `${file} was also changed elsewhere in the meantime${path === '' ? '' : `, in the same place (${path})`}. Nothing was overwritten: what is there now is safe. Read ${file}, then run the command again.`,
  'changed-since': ({ file, path }) =>
    `${file} was changed again after that${path === '' ? '' : `, in the same place (${path})`}. Taking it back would overwrite that, so nothing was changed. Adjust it yourself with career edit.`,
  'folder-in-use': () =>
    'Another career is at work in this folder. Wait until it is done and try again. Nothing was changed.',
  system: ({ errno, file, doing }) => {
    const isWrite = errno === 'EFBIG' && doing === 'write'
    const { why, advice } = (isWrite ? TOO_LARGE_TO_WRITE : REFUSALS[errno]) ?? {
      why: `the system reports ${errno}`,
      advice: 'Try again. If it stays like this, check that you can reach the folder.',
    }
    return `career could not ${doing === 'read' ? 'read' : 'save'} ${file}: ${why}. ${advice}`
  },
}
