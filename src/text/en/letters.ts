import type { LetterTexts } from '../letters.ts'

export const letters: LetterTexts = {
  options: 'Using the text:',
  optionHelp: {
    eml: 'make a draft to open in your mail program (- writes it to standard output)',
    mailto: 'give a mailto link',
    copy: 'put the text on the clipboard',
    open: 'open the draft in your mail program',
  },
  subject: (kind, { date = null, about = null, agreed = false }, dates) => {
    const day = date === null ? '' : ` on ${dates.dayAndMonth(date)}`
    switch (kind) {
      case 'confirmation':
        return `Our conversation${day}${agreed ? ': what we agreed' : ''}`
      case 'invite':
        return 'Could we talk about my career?'
      case 'counter-proposal':
        return 'A new time for our conversation'
      case 'feedback':
        return about === null ? 'Could you give me some feedback?' : `Your feedback on ${about}?`
      case 'work-feedback':
        return 'Could you look at how I work?'
      case 'reminder':
        return about === null ? 'Coming back to what we agreed' : `Coming back to this: ${about}`
      case 'update':
        return "A short update on how it's going"
    }
  },
  head: (to, subject) => [...(to === null ? [] : [`To: ${to}`]), `Subject: ${subject}`],
  draftMade: (file) => [
    `Draft made: ${file}`,
    'Double-click it. Outlook (classic) and Thunderbird open it as a new mail that you can still change.',
    'Apple Mail and the new Outlook sometimes show it as a mail you received. Use --copy or --mailto then.',
  ],
  opened: (file) => [
    `Opened in your mail program: ${file}`,
    'If you see a received message instead of a new mail, use --copy or --mailto.',
  ],
  copied: (subject) => ['The text is on your clipboard. Paste it into a new mail.', `Subject: ${subject}`],
  longLink: (signs) =>
    `This link has ${signs} characters. Some programs cut a link after about 2,000; --eml or --copy is safer then.`,
  otherWords: (file) =>
    `${file} holds a different text. This one comes from the conversation itself, without what you changed there.`,
  ownWords: 'What you wrote yourself is there in your own words; nothing is translated.',
}
