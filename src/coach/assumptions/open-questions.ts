import type { Language, MeetingKind } from '../../domain/codes.ts'

type Offered = (kind: MeetingKind) => readonly string[]

const nl: Offered = (kind) => {
  switch (kind) {
    case 'appraisal':
      return [
        'Hoe kijk jij naar mijn werk van het afgelopen jaar?',
        'Wat wil je het komende jaar van me zien?',
      ]
    case 'negotiation':
      return ['Wat is voor jou belangrijk in dit gesprek?', 'Wat heb jij nodig om ja te kunnen zeggen?']
    case 'first-talk':
      return ['Wat zoek je vooral in iemand voor dit werk?', 'Wat wil je nog van me weten?']
    default:
      return [
        'Hoe kijk jij naar mijn volgende stap?',
        'Wat is voor jou belangrijk als het over mijn loopbaan gaat?',
      ]
  }
}

const en: Offered = (kind) => {
  switch (kind) {
    case 'appraisal':
      return ['How do you see my work over the past year?', 'What would you like to see from me next year?']
    case 'negotiation':
      return ['What matters most to you in this conversation?', 'What would you need to be able to say yes?']
    case 'first-talk':
      return [
        'What are you looking for most in someone for this work?',
        'What else would you like to know about me?',
      ]
    default:
      return ['How do you see my next step?', 'What matters to you when it comes to my career?']
  }
}

/** Open questions that stand by themselves, whatever was assumed. */
export const OPEN_QUESTIONS: Readonly<Record<Language, Offered>> = { nl, en }
