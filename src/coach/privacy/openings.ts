/**
 * How answers begin because a question asks them to, or because everybody begins so: in two answers they are no sign that one
 * was taken from the other. Folded words, one blank between them; the longest of those that begin alike first.
 */
export const OPENINGS: readonly (readonly string[])[] = [
  'na afloop weet ik',
  'na het gesprek weet ik',
  'we hebben afgesproken dat',
  'wij hebben afgesproken dat',
  'als dat gebeurt dan',
  'afterwards i know',
  'afterwards i ll know',
  'after the talk i know',
  'we have agreed that',
  'we ve agreed that',
  'if that happens then',
].map((opening) => opening.split(' '))
