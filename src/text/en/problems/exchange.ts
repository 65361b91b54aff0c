import type { CheckProblem, Difference, ExchangeProblem, SyncProblem } from '../../../domain/problem.ts'
import { asClause, placeInFile } from '../../problem-parts.ts'
import type { ProblemTextsOf } from '../../problems.ts'

export const exchangeProblems: ProblemTextsOf<ExchangeProblem> = {
  'not-json': () =>
    'From here on this is no longer JSON. Give the file that career export made, just as it is.',
  'too-deep': () =>
    'This file is nested too deep; career export never makes one like it. Give the file just as it was made.',
  'not-an-export': () =>
    'This is not a career export: "kind": "career-export" is missing. Make one with career export FILE.',
  'other-file': () =>
    'There is already a file by this name, and it is not a career export. Choose another name; nothing was overwritten.',
  'unsafe-name': ({ name }) =>
    `The name ${name} can't be used here. Use a name inside your folder, such as meetings/2026-12-03-anna.yaml.`,
  'given-twice': ({ name }) => `${name} is in there twice. Leave one of them.`,
}

export const checkProblems: ProblemTextsOf<CheckProblem> = {
  unsettled: ({ field }) =>
    `There are two texts for ${field}: one in its place, and one under conflict. Put the one you want in its place, and remove this entry under conflict.`,
  'conflict-copy': ({ of, state, differences }) => {
    const copy = `This is a copy of ${of ?? 'another file'}, made by another program or on another computer. The copy does not count.`
    switch (state) {
      case 'same':
        return `${copy} It says exactly the same: career check --fix removes it.`
      case 'contained':
        return `${copy} Everything in it is in ${of ?? 'the file itself'} too: career check --fix removes it.`
      case 'differs':
        return `${copy} ${differences.length === 0 ? 'Only what is after a # differs' : `It says something else: ${differencesIn(differences)}`}. Put what you want to keep into ${of ?? 'the file itself'}, then remove the copy.`
      case 'unreadable':
        return `${copy} career can't compare the two, because one of them can't be read. Look at both yourself, then remove the copy.`
      case 'alone':
        return 'By its name this is a copy, but the file itself is not there. If it belongs here, give it the name without the part at the end; otherwise you can remove it.'
    }
  },
  'near-key': ({ key, near }) =>
    `career doesn't know ${key} here, so what follows it does not count. Did you mean ${near}?`,
  'other-kind': ({ folder }) =>
    `This belongs with the files in ${folder}, and is in another folder. Move it to ${folder}.`,
  'not-read': ({ near }) =>
    `career doesn't read a file with this name here, so it does not count. ${near === null ? 'If it belongs here, put it in the right folder, such as meetings.' : `If it belongs here, name it ${near}.`}`,
  'empty-file': () =>
    'This file is empty. If there was something in it, put back an earlier copy; they are kept by day in .career/backup in your folder. Otherwise you can remove it.',
  'open-to-others': ({ count }) =>
    count === 1
      ? 'Others on this computer can open this. career check --fix makes it yours alone again.'
      : `Others on this computer can open ${count} files here. career check --fix makes them yours alone again.`,
  'left-over': () =>
    'This was left behind when career was stopped halfway. career check --fix clears it away.',
  'broken-save': () =>
    'This held what career was saving. It got damaged, so there is no telling what was still to be done. career check --fix puts it aside.',
  'broken-draft': ({ flow }) =>
    `These are your saved answers to career ${flow}, and career can no longer read them. Open the file in an editor, copy what you need, then remove it.`,
  'stale-share': ({ quote, byHand }) =>
    `This document for others says "${quote}", which is only for you now. ${byHand ? 'You changed it yourself, so career leaves it: take those words out, or remove the document.' : 'Make it again, or remove it with career check --fix.'}`,
  'no-record': ({ byHand }) =>
    `This document belongs to a file that is no longer there. If you still need it, give it another name; ${byHand ? 'otherwise you can remove it.' : 'otherwise career check --fix removes it.'}`,
  'dead-reference': ({ path, id }) =>
    `${path} points to ${id}, which is not there. Put in the right id, or remove the reference.`,
  'duplicate-id': ({ id, other }) =>
    `The id ${id} is there twice: also in ${other}. Give one of the two another id, such as ${id}x.`,
}

export const syncProblems: ProblemTextsOf<SyncProblem> = {
  'no-git': () =>
    'This needs git, which is not on this computer. Install git (git-scm.com) and try again. Nothing has changed.',
  'git-busy': () =>
    'git is in the middle of something here: a merge or a rebase. Finish that first, or stop it with git merge --abort or git rebase --abort.',
  'git-detached': () =>
    'git is not on a branch here, so there is nowhere to put a new version. Choose one, for example: git switch main',
  'git-identity': () =>
    'git does not know yet who you are. Tell it once, with git config --global user.name "Your name" and git config --global user.email you@example.org. Then type career sync again.',
  'git-unreachable': ({ remote, detail }) =>
    `${remote} cannot be reached. ${detail === '' ? 'git does not say why' : `git says: ${asClause(detail)}`}. Nothing is lost here; see whether the address is right, or try again later.`,
  'git-rejected': ({ remote }) =>
    `${remote} kept changing while career was busy. What you wrote here is safe; try again in a moment with career sync.`,
  'git-failed': ({ detail }) =>
    detail === ''
      ? 'git refused and does not say why. A hook that you have set for all your folders (core.hooksPath) may have stopped it: look there, and try again. All your files are still there.'
      : `git refused and says: ${asClause(detail)}. Put that right and try again. All your files are still there.`,
  'sync-unconfirmed': () =>
    'The first time, career sync asks whether it may: what is only for you travels along. Say yes with --yes, or keep it here with --without-private.',
  'sync-other-kind': ({ remote, withoutPrivate }) =>
    withoutPrivate
      ? `${remote} holds what is only for you as well. With --without-private it would disappear there. Leave --without-private out, or choose another address.`
      : `${remote} holds only what may be shared. Add --without-private, or choose another address for your whole folder.`,
  'bad-remote': ({ text }) =>
    `"${text}" is not an address git can use. Give one such as git@example.org:sam/career.git, or a folder such as /media/usb/career.git.`,
  'other-remote': ({ text, url }) =>
    `This folder already belongs to ${url}, and you gave ${text}. Type career sync without an address, or point to the new one first with git remote set-url origin.`,
}

/** `outcome is "here" in the file itself, and "there" in the copy` */
const differencesIn = (all: readonly Difference[]): string =>
  all
    .map(({ field, here, there }) => {
      const mine = here === null ? 'missing' : `"${here}"`
      return `${placeInFile(field)} is ${mine} in the file itself, and ${there === null ? 'missing' : `"${there}"`} in the copy`
    })
    .join('; ')
