import type { ProblemTexts } from '../problems.ts'
import { answerProblems, sheetProblems } from './problems/answers.ts'
import { checkProblems, exchangeProblems, syncProblems } from './problems/exchange.ts'
import { fileProblems, templateProblems } from './problems/files.ts'
import { ledgerProblems } from './problems/ledger.ts'
import { settingProblems } from './problems/settings.ts'
import { systemProblems } from './problems/system.ts'
import { usageProblems } from './problems/usage.ts'

/** An English sentence for every problem. */
export const enProblems: ProblemTexts = {
  ...answerProblems,
  ...sheetProblems,
  ...fileProblems,
  ...templateProblems,
  ...exchangeProblems,
  ...checkProblems,
  ...syncProblems,
  ...settingProblems,
  ...usageProblems,
  ...ledgerProblems,
  ...systemProblems,
}
