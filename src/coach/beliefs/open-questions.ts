import type { Language, MeetingKind } from '../../domain/codes.ts'
import type { HeldBack } from './held-back.ts'

type Offered = (kind: MeetingKind) => readonly string[]

const nlPossibilities: Offered = (kind) => {
  switch (kind) {
    case 'appraisal':
      return ['Met wie kan ik praten over wat er hier voor mij mogelijk is?']
    case 'hr':
      return [
        'Welke mogelijkheden zijn er voor mij, ook buiten mijn team?',
        'Wat is er nodig om hier een volgende stap te zetten?',
      ]
    case 'network':
    case 'sounding-board':
    case 'first-talk':
      return ['Welke mogelijkheden zie jij voor iemand als ik?', 'Hoe heb jij ontdekt wat er mogelijk was?']
    default:
      return [
        'Welke mogelijkheden zie jij voor mij, ook buiten dit team?',
        'Wat is er nodig om hier een volgende stap te zetten?',
      ]
  }
}

const nlSelf: Offered = (kind) => {
  switch (kind) {
    case 'network':
    case 'sounding-board':
    case 'hr':
      return [
        'Wat heeft jou geholpen toen je aan iets nieuws begon?',
        'Waaraan merk je dat iemand klaar is voor een volgende stap?',
      ]
    case 'first-talk':
      return ['Wat maakt iemand goed in dit werk?', 'Wat kan iemand hier in het werk zelf leren?']
    default:
      return ['Wat zie jij mij goed doen?', 'Wat zou je me toevertrouwen wat ik nu nog niet doe?']
  }
}

const enPossibilities: Offered = (kind) => {
  switch (kind) {
    case 'appraisal':
      return ['Who could I talk to about what is possible for me here?']
    case 'hr':
      return [
        'What options are there for me, including outside my team?',
        'What would it take to move a step further here?',
      ]
    case 'network':
    case 'sounding-board':
    case 'first-talk':
      return ['What options do you see for someone like me?', 'How did you find out what was possible?']
    default:
      return [
        'What options do you see for me, including outside this team?',
        'What would it take to move a step further here?',
      ]
  }
}

const enSelf: Offered = (kind) => {
  switch (kind) {
    case 'network':
    case 'sounding-board':
    case 'hr':
      return [
        'What helped you when you started something new?',
        'How can you tell that someone is ready for a next step?',
      ]
    case 'first-talk':
      return ['What makes someone good at this work?', 'What can someone learn on the job here?']
    default:
      return ['What do you see me doing well?', "What would you trust me with that I don't do yet?"]
  }
}

/** Open questions with which a thought that holds one back can be checked (advice S2, B6). */
export const BELIEF_QUESTIONS: Readonly<Record<Language, Readonly<Record<HeldBack, Offered>>>> = {
  nl: { 'no-possibilities': nlPossibilities, 'self-limiting': nlSelf },
  en: { 'no-possibilities': enPossibilities, 'self-limiting': enSelf },
}
