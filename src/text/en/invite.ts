import type { InviteTexts } from '../invite.ts'

export const invite: InviteTexts = {
  help: {
    invite: {
      about: [
        'Asks with whom, roughly when and about what, and makes a short text of it with two days to choose from.',
        'When a conversation fell through or moved a few times, it becomes a new proposal. Sending it is up to you.',
      ],
      examples: [
        { command: 'career invite', does: 'ask somebody for a conversation' },
        { command: 'career invite anna', does: 'for Anna, or a new proposal when it fell through' },
        { command: 'career invite anna --eml', does: 'your text as a draft for your mail program' },
        {
          command: 'career invite anna --sent',
          does: 'sent: career asks about it if there is no answer after a week',
        },
      ],
    },
  },
  argument: 'a name, or a conversation: date, id or file',
  sent: 'the invitation has been sent',
  reassurances: [
    "I enjoy working here, and that's exactly why I'd like to look ahead.",
    "I like my work, and I'd like to grow in it.",
    "Nothing is wrong; I'd just like to think about my next step in good time.",
  ],
  markedSent: (name, id, dates, today) => [
    `Sent to ${name} on ${dates.longDay(today)}.`,
    `Have you agreed a day? career meetings move ${id} "3 December"`,
  ],
  alreadySent: (on, dates) => `This invitation had already been sent, on ${dates.longDay(on)}.`,
  state: (sent, id, dates) =>
    sent === null
      ? ['', `Sent it? career invite ${id} --sent`]
      : [
          '',
          `Sent on ${dates.longDay(sent)}. Have you agreed a day? career meetings move ${id} "3 December"`,
        ],
}
