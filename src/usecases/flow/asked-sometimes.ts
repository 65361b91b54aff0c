import type { FlowId } from '../../domain/codes.ts'

/**
 * Questions that come up only for what was answered before them or is not known yet: a sheet that names one where it is
 * not asked is not wrong, only of no use there.
 */
export const ASKED_SOMETIMES: Readonly<Record<FlowId, ReadonlySet<string>>> = {
  prep: new Set(['share-anyway', 'stuck', 'status', 'assumption-question', 'belief-question', 'belief-step']),
  debrief: new Set([
    'agreement-who',
    'agreement-by',
    'agreement-seen',
    'agreement-goal',
    'share-anyway',
    'maybe',
    'assumptions',
    'assumption-said',
    'with',
    'date',
    'result',
    'result-why',
    'no-next-why',
    'your-name',
  ]),
  checkin: new Set(['stuck', 'share-anyway']),
  review: new Set(['share-anyway']),
  practice: new Set(['reply', 'again', 'last', 'next', 'other', 'after-cards']),
  invite: new Set(['share-anyway', 'your-name']),
  feedback: new Set(['share-anyway', 'your-name']),
  'feedback-answer': new Set(['share-anyway']),
  evidence: new Set(['share-anyway']),
  goal: new Set(['share-anyway']),
  options: new Set(),
}
