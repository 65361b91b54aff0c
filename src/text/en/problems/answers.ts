import type { AnswerProblem, SheetProblem } from '../../../domain/problem.ts'
import { inThousands } from '../../problem-parts.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { either } from './words.ts'

export const answerProblems: ProblemTextsOf<AnswerProblem> = {
  required: () => 'This question needs an answer; a short one will do.',
  'not-a-date': ({ text }) =>
    `career doesn't recognise "${text}" as a date. For example: Friday, in two weeks, 6 December or 2026-12-06.`,
  'vague-date': ({ text }) =>
    `"${text}" is not a date yet. Which date will it be? For example: 1 September or 2026-09-01.`,
  'impossible-date': ({ text }) =>
    `${text.replace(/^(?:on|by|before|until) /i, '')} doesn't exist. Which day do you mean? For example: 30 April or 2026-04-30.`,
  'ambiguous-date': ({ text, days }, dates) =>
    `"${text}" could be ${either(days.map(dates.longDay))}. Type the date you mean, such as ${days[0] ?? '2026-12-06'}.`,
  'several-people': ({ text, names }) => `"${text}" could be ${either(names)}. Give the full name.`,
  'day-not-name': ({ text }) =>
    `"${text}" is a day. Who is the conversation with? Type a name, for example: Anna. career asks for the day after that.`,
  'date-passed': ({ day }, dates) =>
    `This day has already passed: ${dates.longDay(day)}. Choose today or a day to come, for example: in two weeks.`,
  'date-ahead': ({ day }, dates) =>
    `This day is still to come: ${dates.longDay(day)}. Choose today or an earlier day, for example: yesterday.`,
  'wrong-choice': ({ text, choices }) => `"${text}" is not on the list. Choose from: ${either(choices)}.`,
  'not-on-the-scale': ({ text, from, to }) =>
    `"${text}" doesn't fit here. Type a whole number from ${from} to ${to}, such as ${Math.round((from + to) / 2)}.`,
  'not-yes-or-no': ({ text }) => `"${text}" is neither yes nor no. Type yes or no; y or n will do.`,
  'not-text': () =>
    'This needs plain text, not a list or a block. Put the words after the colon, for example: with: Priya',
  'not-a-list': () =>
    "This needs a list: each thing on a line of its own, after a dash. For example: - Tuesday's handover",
  'not-an-agreement': () =>
    'career can\'t read this agreement. Write one sentence, such as "Priya mails HR by 15 January", or a block such as {what: mail HR, who: Priya, by: 2027-01-15}.',
  'not-a-not-now': () =>
    'career can\'t read this "not now". Say what, and when or on what condition, such as {what: shadowing the planners, again: 2026-09-01}.',
  'too-many': ({ most, got }) =>
    `That makes ${got}, and there is room for ${most}. Keep the ${most === 1 ? 'one that matters' : `${most} that matter`} most.`,
  'too-long': ({ most, got }) =>
    `This answer has ${inThousands(got, ',')} characters; there is room for ${inThousands(most, ',')}. Shorten it, or keep the rest in a file of your own.`,
}

export const sheetProblems: ProblemTextsOf<SheetProblem> = {
  'not-a-sheet': () =>
    'This is not an answer sheet from career. Make one, for example with career prep --questions, and fill that in.',
  'other-flow': ({ expected, got }) =>
    `This answer sheet is for career ${got}, and this is career ${expected}. Give it to career ${got}, or make a new one: career ${expected} --questions.`,
  'newer-sheet': ({ version }) =>
    `This answer sheet comes from a newer career (sheet version ${version}). Update career, or make a new sheet with --questions.`,
  'unknown-question': ({ id, near }) =>
    `There is no question ${id}. ${near === null ? 'Use --questions to see which there are.' : `Did you mean ${near}?`}`,
  'does-not-apply': ({ id }) =>
    `"${id}" is not asked with these answers, so it is left out. Take it out of the sheet, or check that your other answers are right.`,
  'cannot-be-private': ({ id }) => `${id} can't go under private. Put it under answers.`,
  'other-record': ({ asked, sheet }) =>
    `This sheet belongs to ${sheet}, and you asked for ${asked}. Make a new sheet with --questions, or take meeting: out of its first lines if you are sure it fits.`,
  'answered-twice': ({ id }) =>
    `${id} is in two places in the sheet, with different answers. This one counts; the earlier one has not been kept.`,
  'cannot-be-shared': ({ id }) =>
    `${id} is only for you, always, so it can't go under share. Put it under answers.`,
  unanswered: ({ id, question }) =>
    `This question still needs an answer: ${question} Put one after ${id}: in an answer sheet, and pass that with --answers.`,
}
