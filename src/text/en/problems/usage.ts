import type { UsageProblem } from '../../../domain/problem.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { settingLine } from '../../problem-parts.ts'
import { typed } from '../../typed-command.ts'
import { enChoices } from '../choices.ts'
import { either, exampleOf, expectedWords } from './words.ts'

const ARGUMENTS: Readonly<Record<string, string>> = {
  conversation: 'which conversation you mean',
  what: "what you mean, for example the other person's name",
  date: 'the new date',
  words: 'what you are looking for',
  file: 'the file',
  setting: 'which setting you mean',
  value: 'what the setting should become',
  plans: 'what they know of your plans',
  tip: 'the tip',
  name: 'a name',
  text: 'your text',
  answer: 'the answer',
  goal: 'which goal you mean',
  shell: 'for which shell: bash, zsh, fish or powershell',
  id: 'the id of an agreement, for example a-7k2m (career agreements lists them)',
}

export const usageProblems: ProblemTextsOf<UsageProblem> = {
  'unknown-command': ({ text, near }) =>
    `There is no command career ${text}. ${near === null ? 'See career --help for what there is.' : `Did you mean career ${near}?`}`,
  'unknown-option': ({ text, near }) =>
    `There is no option ${text}. ${near === null ? 'See --help for the options.' : `Did you mean ${near}?`}`,
  'missing-argument': ({ name }) =>
    `Something is missing here: ${ARGUMENTS[name] ?? name}. See --help for an example.`,
  'missing-option-value': ({ name }) => `${name} needs a value after it. See --help for an example.`,
  'too-many-arguments': () =>
    'There are too many words in this command. Put quotation marks around what belongs together, for example: "Priya Patel".',
  'takes-no-words': ({ command, text }) =>
    `career ${command} takes no text after it, but you typed "${text}". See career ${command} --help for examples.`,
  'options-clash': ({ first, second }) => `${first} and ${second} don't go together. Choose one.`,
  'bad-option-value': ({ option, text, expected }) =>
    `${option} can't be "${text}". Expected: ${expectedWords(expected)}. For example: ${settingLine(option, exampleOf(expected))}`,
  'no-such-record': ({ text, near }) =>
    `Nothing found for "${text}". ${near.length > 0 ? `Did you mean ${either(near)}?` : 'Give an id, a file name, a date or a name, for example: priya.'}`,
  'no-such-goal': ({ text, near }) =>
    `There is no goal "${text}". ${near.length > 0 ? `Did you mean ${either(near)}?` : 'Give an id, or words from the goal. To see your goals: career goals'}`,
  'no-such-talk': ({ text, near }) =>
    `There is no conversation for "${text}". ${near.length > 0 ? `Did you mean ${either(near)}?` : 'Give a name, a day or an id. To see your conversations: career meetings'}`,
  'several-talks': ({ text, talks }, dates) =>
    [
      `"${text}" fits more than one conversation. Give the id of the one you mean:`,
      ...talks.map(
        ({ id, with: name, kind, date }) =>
          `${id}: ${name}, ${enChoices.kind[kind]}, ${date === null ? 'no date yet' : dates.longDay(date)}`,
      ),
    ].join('\n'),
  'held-before': ({ with: name, day }, dates) =>
    `The conversation with ${name}${day === null ? '' : ` on ${dates.longDay(day)}`} has already taken place, so there is nothing left to prepare. For a new one: ${typed(['prep', name])}`,
  'several-records': ({ text, ids }) => `"${text}" fits more than one. Give the full id: ${either(ids)}.`,
  'already-held': ({ with: name }) =>
    `The conversation with ${name} has already taken place; it can't be moved or cancelled any more. A next one begins with: career prep`,
  'not-held-yet': ({ with: name, day, id }, dates) =>
    `The conversation with ${name} is planned for ${dates.longDay(day)}, and that day is still to come. Has it taken place already? Then put its date right first: career edit ${id}`,
  'no-terminal': ({ command }) =>
    `career ${command} asks questions, and you can't answer them here: there is no terminal, or --no-input was given. Make an answer sheet with career ${command} --questions, fill it in, and pass it: career ${command} --answers FILE.`,
  'not-an-ics-name': ({ text }) =>
    `Give the file a name such as career.ics; your calendar would not recognise "${text}".`,
  'no-editor': ({ file, windows }) =>
    [
      "career doesn't know which program you want to write in.",
      ...(file === undefined
        ? []
        : [
            windows
              ? `To open the file yourself: notepad ${file} (or double-click it).`
              : `To open the file yourself: xdg-open ${file} (on a Mac: open -t).`,
          ]),
      `${file === undefined ? 'Choose one' : 'Or choose one for career'} with: ${windows ? 'setx EDITOR notepad' : 'export EDITOR=nano'}`,
    ].join(' '),
  'editor-failed': ({ command, status }) =>
    `The editor (${command}) ${status === null ? 'did not start or was stopped' : `ended with error ${status}`}. Nothing was changed. Check VISUAL or EDITOR and try again.`,
  'not-a-repository': ({ folder }) =>
    `${folder} is not a git repository. Name the folder your commits are in.`,
  'no-git-author': ({ folder }) =>
    `${folder} has no user.email, so there is no telling which commits are yours. Add --author with your e-mail address.`,
  'nothing-in-list': () =>
    'There is no list in here. Put every example on a line with a dash in front: - The handover takes less time',
  'not-in-list': ({ text, most }) =>
    `"${text}" is not among them. Choose from the numbers shown${most > 0 ? ` (there ${most === 1 ? 'is' : 'are'} ${most})` : ''}, for example: --pick 1,3`,
  'not-in-goal': ({ part, number, most }) => {
    const parts = { milestone: 'milestones', training: 'courses', reading: 'books' }[part]
    if (most === 0) return `This goal has no ${parts}. Add them with career goals edit.`
    return number === null
      ? `This goal has ${most} ${parts}. Say which one, for example: ${part} 1`
      : `This goal has no ${part} ${number}; there ${most === 1 ? 'is' : 'are'} ${most}. Choose a number, for example: ${part} 1`
  },
  'nothing-to-mail': () =>
    'There is nothing to mail yet. Record what you discussed and agreed first, with career debrief.',
  'file-exists': ({ file }) =>
    `There is a file ${file} already, and it stays as it is. Give another name, such as "new-${file.replace(/^.*[\\/]/, '')}".`,
  'nothing-to-send': ({ command }) =>
    command === 'invite'
      ? 'There is no invitation yet. Begin with the name of who you want to talk to: career invite anna'
      : 'There is no request for feedback yet. Begin with the name of who you ask: career feedback anna',
  'no-clipboard': () =>
    'No clipboard was found here, so the text is shown instead. --eml makes a file of it.',
  'cannot-open': ({ file }) =>
    `The draft could not be opened. It is in ${file}; open it yourself, or use --copy or --mailto.`,
  'no-mail-address': ({ with: name, text }) =>
    `"${text}" is not an e-mail address, so "To" is still empty. For example: anna@example.com. Put it right for ${name} with: career edit people`,
  'nothing-to-coach': ({ kind }) =>
    kind === 'star'
      ? 'No example came in. Begin each line with S: (the situation), T: (what was needed), A: (what you did) or R: (what came of it). For example: echo "A: I phoned the parents every week" | career coach --as star'
      : `No text came in. career coach reads lines from standard input. For example: echo "Can I move up?" | career coach --as ${kind}`,
  'needs-yes': ({ command }) =>
    `career ${command} asks first whether that is all right, and there is nobody here to ask. Say yes beforehand: career ${command} --yes`,
  'nothing-to-do': ({ command }) =>
    `There is nothing to do for career ${command} right now. Type career on its own to see your next step.`,
}
