import type { SettingProblem } from '../../../domain/problem.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { exampleOf, expectedWords } from './words.ts'

export const settingProblems: ProblemTextsOf<SettingProblem> = {
  'not-a-setting': () =>
    'This line is not a setting. Expected: one name with one value. For example: language: en',
  'unknown-setting': ({ key, near }) =>
    `There is no setting ${key}. ${near === null ? 'See career config for what there is.' : `Did you mean ${near}?`}`,
  'bad-setting': ({ key, text, expected }) =>
    `${key} can't be "${text}". Expected: ${expectedWords(expected)}. For example: career config set ${key} ${exampleOf(expected)}`,
  'setting-elsewhere': ({ key }) =>
    `${key} belongs to one folder and can't hold for all of them. Leave out --user: career config set ${key}`,
}
