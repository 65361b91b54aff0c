/** What an answer gives away that its reader may not be meant to know. */
export type LeakKind = 'leaving' | 'other-offer' | 'applying' | 'own-business' | 'illness' | 'bottom-line'

/**
 * One way to say it, as sources of regular expressions that begin and end at whole words. They look at flat text: lower
 * case, without accents, one blank between words and marks, a line for each sentence.
 * `unless` is looked for in the whole sentence: there the words mean something else.
 */
export interface CueRule {
  readonly cue: LeakKind
  readonly source: string
  readonly unless?: string
  /** Enough to keep an answer private until it is shared, too little to warn about. */
  readonly weak?: true
}

/** Up to `most` words, for a gap inside a pattern. */
export const gap = (most: number): string => `(?:\\S+ ){0,${most}}`

/**
 * A rule; the pattern begins and ends at whole words.
 * @param source gaps in it are bounded, so a long text costs one pass
 */
export const rule = (cue: LeakKind, source: string, unless?: string): CueRule => ({
  cue,
  source,
  ...(unless === undefined ? {} : { unless }),
})

/** A rule that makes an answer private, but is not worth a warning. */
export const weakRule = (cue: LeakKind, source: string, unless?: string): CueRule => ({
  ...rule(cue, source, unless),
  weak: true,
})
