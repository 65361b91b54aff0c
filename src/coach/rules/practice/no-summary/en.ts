import type { Reply } from '../../../reply.ts'
import type { Cue, Examples } from '../../rule.ts'
import { straightToOwnPoint } from './straight-on.ts'

export const cue = (reply: Reply): Cue | null => straightToOwnPoint(reply)

export const examples: Examples = {
  fires: [
    "But I've been here for six years and I've never asked for anything.",
    'I think I deserve that raise.',
    'Last year it was possible.',
    'I have done the planning all autumn.',
    'Surely there is some money somewhere.',
    'I want to do that course because then I can run the night shift.',
    'There must be something we can do for people who stay.',
  ],
  silent: [
    "So it's the money, not the idea. What could we do without it?",
    'If I understand you, there is no room this year.',
    "I hear that you'd like to see more from me first.",
    "You're saying it's up to HR. How could you help me there?",
    'Sounds like the timing is bad.',
    'What would you need to see from me to say yes?',
    '…',
    'I understand, money is tight. I would still like to find out what is possible.',
    'Shall we look at it again in March?',
  ],
}
