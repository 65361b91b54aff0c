import { conjugate } from './conjugate.ts'

/**
 * The forms of Dutch verbs as one group of a pattern, in every place they can have in a clause.
 * @param infinitives `luisteren af-snauwen`: with the part that comes loose before a dash
 */
export const formsOf = (infinitives: string): string =>
  infinitives
    .split(' ')
    .flatMap((one) => {
      const [particle, verb] = one.split('-')
      return verb === undefined ? simple(particle ?? '') : separable(particle ?? '', verb)
    })
    .join('|')

function simple(infinitive: string): readonly string[] {
  const { stem, third, pasts, participle } = conjugate(infinitive)
  return [infinitive, stem, third, ...pasts, participle]
}

/** "snauwt mij af", "afsnauwt", "af te snauwen", "afgesnauwd". */
function separable(particle: string, infinitive: string): readonly string[] {
  const { stem, third, pasts, participle } = conjugate(infinitive)
  const loose = [stem, third, infinitive, ...pasts]
  return [
    `(${loose.join('|')}) ..7 ${particle}`,
    ...[infinitive, third, stem, ...pasts].map((form) => particle + form),
    particle + participle,
    `${particle} te ${infinitive}`,
  ]
}

/** Their past participles alone: "teleurgesteld", "gepasseerd". */
export const participlesOf = (infinitives: string): string =>
  infinitives
    .split(' ')
    .map((one) => {
      const [particle, verb] = one.split('-')
      return verb === undefined
        ? conjugate(particle ?? '').participle
        : (particle ?? '') + conjugate(verb).participle
    })
    .join('|')
