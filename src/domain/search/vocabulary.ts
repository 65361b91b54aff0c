import { slipsBetween } from './damerau.ts'
import { type Grade, gradeOf } from './grade.ts'
import type { Word } from './words.ts'

/** How well a word fits each of those that are looked for. */
export type Grades = readonly Grade[]

/** Every word of the folder is compared with the query once, however often it occurs. */
export class Vocabulary {
  readonly seen: boolean[]
  private readonly grades = new Map<string, Grades>()
  private readonly spelling = new Map<string, string>()
  private readonly none: Grades
  private readonly wanted: readonly string[]

  constructor(wanted: readonly string[]) {
    this.wanted = wanted
    this.none = wanted.map(() => 0)
    this.seen = wanted.map(() => false)
  }

  gradesOf({ folded, from, to }: Word, text: string): Grades {
    const before = this.grades.get(folded)
    if (before !== undefined) return before
    const all = this.wanted.map((word) => gradeOf(word, folded))
    const grades = all.some((grade) => grade > 0) ? all : this.none
    for (const [at, grade] of all.entries()) if (grade > 0) this.seen[at] = true
    this.grades.set(folded, grades)
    this.spelling.set(folded, text.slice(from, to))
    return grades
  }

  /** The word that differs least from one that occurs nowhere, in at most a third of its letters. */
  nearest(word: string): string | null {
    let best: string | null = null
    let most = Math.ceil(word.length / 3)
    for (const folded of this.spelling.keys()) {
      const slips = folded.length < 3 ? null : slipsBetween(word, folded, most)
      if (slips === null || (best !== null && slips >= most)) continue
      best = folded
      most = slips
      if (most <= 1) break
    }
    return best === null ? null : (this.spelling.get(best) ?? best)
  }
}
