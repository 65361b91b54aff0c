import type { Owner } from '../../domain/agreement.ts'
import { fold, wordsOf } from '../words.ts'
import type { AgreementContext } from './context.ts'

const ME: ReadonlySet<string> = new Set([
  'me',
  'ik',
  'i',
  'mij',
  'ikzelf',
  'ik zelf',
  'mezelf',
  'mijzelf',
  'myself',
])
const THEM: ReadonlySet<string> = new Set([
  'them',
  'jij',
  'je',
  'u',
  'jou',
  'hij',
  'zij',
  'ze',
  'hem',
  'haar',
  'de ander',
  'gij',
  'you',
  'he',
  'she',
  'him',
  'her',
  'they',
  'the other',
  'the other person',
])
const MY_MANAGER =
  /^(?:mijn |m'n |my )(?:line )?(?:leidinggevende|manager|teamleider|teammanager|baas|chef|boss|team leader)$/

/**
 * Who is meant by an answer to "who will do this?": a word for oneself, for the other person, or a name.
 * @param text what was typed; a name is kept as the user knows it
 * @returns the owner, or null for an empty answer
 */
export function ownerOf(text: string, ctx: AgreementContext): Owner | null {
  const low = wordsOf(fold(text))
    .filter((word) => !word.mark)
    .map((word) => word.text)
    .join(' ')
  if (low === '') return null
  if (ME.has(low) || isName(low, ctx.me ?? null)) return 'me'
  if (THEM.has(low) || isName(low, ctx.partner) || isMyManager(low, ctx)) return 'them'
  return knownAs(low, ctx.names) ?? text.trim()
}

const isName = (low: string, name: string | null): boolean =>
  name !== null && name.trim() !== '' && (low === plain(name) || low === firstName(name))

const plain = (name: string): string =>
  wordsOf(name)
    .map((word) => word.low)
    .join(' ')

const firstName = (name: string): string => wordsOf(name)[0]?.low ?? ''

const isMyManager = (low: string, { partnerRole }: AgreementContext): boolean =>
  MY_MANAGER.test(low) && (partnerRole === undefined || partnerRole === null || partnerRole === 'manager')

/** The one known person with this name or first name. */
function knownAs(low: string, names: readonly string[]): string | null {
  const fitting = names.filter((name) => isName(low, name))
  const [only] = fitting
  return fitting.length === 1 && only !== undefined ? only.trim() : null
}
