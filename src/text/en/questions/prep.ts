import type { FlowQuestions } from '../../questions.ts'
import { prepBehind } from './prep-behind.ts'
import { prepBranches } from './prep-branches.ts'
import { prepChoices } from './prep-choices.ts'
import { prepTalk } from './prep-talk.ts'
import { prepWish } from './prep-wish.ts'

export const prepQuestions: FlowQuestions<'prep'> = {
  ...prepTalk,
  ...prepWish,
  ...prepBehind,
  ...prepBranches,
  ...prepChoices,
}
