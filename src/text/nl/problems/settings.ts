import type { SettingProblem } from '../../../domain/problem.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { settingWord } from '../setting-word.ts'
import { exampleOf, expectedWords } from './words.ts'

/** `yes | no` as `ja | nee`. */
const inDutch = (expected: string): string => expected.split(' | ').map(settingWord).join(' | ')

export const settingProblems: ProblemTextsOf<SettingProblem> = {
  'not-a-setting': () =>
    'Deze regel is geen instelling. Hier hoort één naam met één waarde. Bijvoorbeeld: language: nl',
  'unknown-setting': ({ key, near }) =>
    `De instelling ${key} bestaat niet. ${near === null ? 'Met career config zie je welke er zijn.' : `Bedoel je ${near}?`}`,
  'bad-setting': ({ key, text, expected }) =>
    `"${text}" kan niet bij ${key}. Hier hoort ${expectedWords(inDutch(expected))}. Bijvoorbeeld: career config set ${key} ${exampleOf(inDutch(expected))}`,
  'setting-elsewhere': ({ key }) =>
    `${key} hoort bij één map en geldt niet voor al je mappen. Laat --user weg: career config set ${key}`,
}
