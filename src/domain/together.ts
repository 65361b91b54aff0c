import type { Agreement } from './agreement.ts'
import { fold } from './fold.ts'

/** Words for the user and the other at once, in both languages: no name, and not nobody. */
const TOGETHER: ReadonlySet<string> = new Set(
  (
    'allebei|beiden|samen|wij|we|ons|jij en ik|ik en jij|wij allebei|we allebei|wij beiden|we beiden|wij samen|we samen|' +
    'wij tweeen|ons beiden|both|both of us|we both|us both|the two of us|together|us|we two|you and i|you and me|me and you'
  ).split('|'),
)

/** A sentence that says so itself; "samen met Karim" names somebody. */
const OPENS_TOGETHER =
  /^(?:allebei|beiden|samen(?! met )|wij|we|both of us|together(?! with )|jij en ik|you and i)(?![\p{L}\p{N}-])/u

/**
 * Is it for the user and the other to do together?
 * @param partner whom it was agreed with, where that is known: "Anna en ik" is both of them too
 */
export function isTogether({ who, what }: Pick<Agreement, 'who' | 'what'>, partner: string | null): boolean {
  if (who === 'me' || who === 'them') return false
  const name = partner === null ? [] : [fold(partner), fold(partner.trim().split(/\s/u)[0] ?? '')]
  const owner = fold(who ?? '')
  if (owner !== '') return TOGETHER.has(owner) || name.some((one) => isPair(owner, one))
  const said = fold(what)
  return OPENS_TOGETHER.test(said) || name.some((one) => one !== '' && opensWithPair(said, one))
}

const pairsOf = (name: string): readonly string[] => [
  `${name} en ik`,
  `ik en ${name}`,
  `${name} and i`,
  `${name} and me`,
  `me and ${name}`,
]

const isPair = (owner: string, name: string): boolean => name !== '' && pairsOf(name).includes(owner)

const opensWithPair = (said: string, name: string): boolean =>
  pairsOf(name).some((pair) => said.startsWith(pair) && !/[\p{L}\p{N}-]/u.test(said.charAt(pair.length)))
