import { type Grade, gradeOf } from './grade.ts'
import type { Word } from './words.ts'

/** How well a word fits each of those that are looked for. */
export type Grades = readonly Grade[]

/** Every word of the folder is compared with the query once, however often it occurs. */
export class Vocabulary {
  readonly seen: boolean[]
  private readonly grades = new Map<string, Grades | null>()
  private readonly wanted: readonly string[]

  constructor(wanted: readonly string[]) {
    this.wanted = wanted
    this.seen = wanted.map(() => false)
  }

  /** @returns null for a word that fits none */
  gradesOf({ folded }: Word): Grades | null {
    const before = this.grades.get(folded)
    if (before !== undefined) return before
    const all = this.wanted.map((word) => gradeOf(word, folded))
    const grades = all.some((grade) => grade > 0) ? all : null
    for (const [at, grade] of all.entries()) if (grade > 0) this.seen[at] = true
    this.grades.set(folded, grades)
    return grades
  }
}
