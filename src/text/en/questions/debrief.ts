import type { FlowQuestions } from '../../questions.ts'
import { debriefAgreements } from './debrief-agreements.ts'
import { debriefLooking } from './debrief-looking.ts'

export const debriefQuestions: FlowQuestions<'debrief'> = { ...debriefAgreements, ...debriefLooking }
