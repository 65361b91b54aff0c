import { type PatternGrammar, type Patterns, readPatterns, type WordClasses } from '../pattern.ts'
import { CLASSES, COMMON, JOINERS, NEGATING } from './classes.ts'

/**
 * Patterns of Dutch (`pattern.ts` says how they are written). `wie / werkwoord / rest` stands for the orders a clause
 * can have: "je laat mij vallen", "daarom laat je mij vallen", "omdat je mij laat vallen", "dat je mij vallen laat".
 */
export const dutch = (sources: readonly string[], more: WordClasses = {}): Patterns =>
  readPatterns({ ...GRAMMAR, classes: { ...CLASSES, ...more } }, () => sources.flatMap(inEveryOrder))

export const GRAMMAR: PatternGrammar = {
  classes: CLASSES,
  joiners: JOINERS,
  negations: NEGATING,
  common: COMMON,
}

function inEveryOrder(source: string): readonly string[] {
  const [subject, verb, rest, ...more] = source.split(' / ')
  if (verb === undefined || rest === undefined || more.length > 0) return [source]
  const between = ['..3', '~3'].find((gap) => rest.startsWith(gap)) === '~3' ? '~2' : '..2'
  return [
    `${subject} ${between} ${verb} ${rest}`,
    `${verb} ${subject} ${rest}`,
    `${subject} ${rest} ..2 ${verb}`,
  ]
}
