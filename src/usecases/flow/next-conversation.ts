import type { FlowContext } from '../../flows/flow-step.ts'
import type { NextStep } from './definition.ts'
import { lastPartner, nextTalk } from './documents.ts'

/** What is written down is worth little unsaid: what comes next is the conversation in which it is told. */
export function nextConversation({ folder, today }: Pick<FlowContext, 'folder' | 'today'>): NextStep {
  const talk = nextTalk(folder, today)
  return talk
    ? { what: { of: 'talk' }, date: talk.date, with: talk.with }
    : { what: { of: 'prepare' }, date: null, with: lastPartner(folder, today) }
}
