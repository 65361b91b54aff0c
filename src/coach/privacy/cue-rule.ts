/** What an answer gives away that its reader may not be meant to know. */
export type LeakKind = 'leaving' | 'other-offer' | 'applying' | 'own-business' | 'illness' | 'bottom-line'

/**
 * One way to say it. Patterns look at flat text: lower case, without accents, one blank between words and marks, a
 * line for each sentence.
 * `unless` is looked for in the whole sentence: there the words mean something else.
 */
export interface CueRule {
  readonly cue: LeakKind
  readonly pattern: RegExp
  readonly unless?: RegExp
  /** Enough to keep an answer private until it is shared, too little to warn about. */
  readonly weak?: true
}

/** Up to `most` words, for a gap inside a pattern. */
export const gap = (most: number): string => `(?:\\S+ ){0,${most}}`

/**
 * A rule; the pattern begins and ends at whole words.
 * @param pattern regular expression source; gaps in it are bounded, so a long text costs one pass
 */
export const rule = (cue: LeakKind, pattern: string, unless?: string): CueRule => ({
  cue,
  pattern: whole(pattern, 'gu'),
  ...(unless === undefined ? {} : { unless: whole(unless, 'u') }),
})

/** A rule that makes an answer private, but is not worth a warning. */
export const weakRule = (cue: LeakKind, pattern: string, unless?: string): CueRule => ({
  ...rule(cue, pattern, unless),
  weak: true,
})

const whole = (source: string, flags: string): RegExp => new RegExp(`(?<!\\S)(?:${source})(?!\\S)`, flags)
