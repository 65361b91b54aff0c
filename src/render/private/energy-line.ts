import type { Month } from '../../domain/day.ts'
import { energyBar } from '../../text/energy-bar.ts'
import { markdownInline } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import type { DocumentWords } from '../words.ts'

/** What one month was like, from 1 (little) to 5 (a lot); null when it was not asked. */
export interface MonthEnergy {
  readonly month: Month
  readonly energy: number | null
}

/** A month as a line of the picture: no number and no average, for energy is no score. */
export interface EnergyLine {
  /** "november 2026" */
  readonly month: Markdown
  /** "███░░", or dots for a month without an answer; the same picture as on the screen */
  readonly bar: Markdown
}

const MOST = 5

export const energyLine = ({ month, energy }: MonthEnergy, words: DocumentWords): EnergyLine => ({
  month: markdownInline(words.dates.month(month)),
  bar: markdownInline(energyBar(energy === null ? null : within(energy))),
})

const within = (energy: number): number => Math.min(MOST, Math.max(0, Math.round(energy)))
