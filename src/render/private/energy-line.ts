import type { Month } from '../../domain/day.ts'
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
  /** "■■■□□", or "·" for a month without an answer */
  readonly bar: Markdown
}

const MOST = 5

export const energyLine = ({ month, energy }: MonthEnergy, words: DocumentWords): EnergyLine => ({
  month: markdownInline(words.dates.month(month)),
  bar: markdownInline(energy === null ? '·' : '■'.repeat(within(energy)) + '□'.repeat(MOST - within(energy))),
})

const within = (energy: number): number => Math.min(MOST, Math.max(0, Math.round(energy)))
