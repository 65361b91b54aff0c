/** What is asked and answered in the examples. */
export const FEEDBACK = {
  nl: {
    moment: 'de overdracht van dinsdag',
    work: 'hoe ik een nieuwe collega inwerk',
    behaviour: 'of mijn uitleg te volgen was',
    theme: 'tempo',
    given: 'Je neemt de tijd voor nieuwe mensen.',
    answer: 'Je uitleg was helder, je tempo lag hoog.',
    topic: 'ik wil weten of ik in het voorjaar met de opleiding kan beginnen',
  },
  en: {
    moment: 'the handover on Tuesday',
    work: 'how I settle in a new colleague',
    behaviour: 'whether my explanation was easy to follow',
    theme: 'pace',
    given: 'You take your time with new people.',
    answer: 'Your explanation was clear, your pace was high.',
    topic: 'I want to know if I can start the training in spring',
  },
} as const
