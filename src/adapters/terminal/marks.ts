import type { KeyTexts } from '../../text/keys.ts'

/** The few signs outside the alphabet that the screen is drawn with. */
export interface Marks {
  readonly pointer: string
  readonly separator: string
  readonly more: string
  readonly arrows: string
  /** A key that goes into the field. */
  readonly left: string
}

const SIGNS: Marks = { pointer: '❯', separator: ' · ', more: '…', arrows: '↑↓', left: '←' }
const ASCII: Marks = { pointer: '>', separator: ' | ', more: '+', arrows: '^/v', left: 'Home' }

export const marksFor = (unicode: boolean): Marks => (unicode ? SIGNS : ASCII)

/** The texts for a terminal that shows nothing but ASCII signs between the words. */
export const textsFor = (unicode: boolean, texts: KeyTexts): KeyTexts =>
  unicode ? texts : { ...texts, minutesLeft: (minutes) => texts.minutesLeft(minutes).replace('±', '~') }
