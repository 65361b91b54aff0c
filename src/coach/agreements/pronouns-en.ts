import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { personAt } from './people.ts'
import { lowAt } from './subject.ts'

/* English words that stand for the speaker, for the other, for more than one, and for things. */
export const ME = /^(?:i(?:'(?:ll|m|ve|d))?|il|im|ive|ill|myself)$/
export const THEM = /^(?:you|he|she|u)(?:'(?:ll|re|s|ve|d))?$|^(?:youll|shell|hell|hes|shes|youre)$/
export const SHARED =
  /^(?:we|they|someone|somebody|everyone|everybody|both|all|each)(?:'(?:ll|re|s|ve|d))?$|^(?:weve|theyll|theyre)$/
export const OPEN = /^(?:it|there|nobody|this|that|these|those|nothing|everything|one)(?:'(?:ll|re|s|ve|d))?$/
export const AND: ReadonlySet<string> = new Set(['and', 'or', '&', '+', '/', 'n', 'plus'])

/** "Anna and I": more than one, so nobody in particular. */
export function isJoined(clause: readonly Word[], at: number, ctx: AgreementContext): boolean {
  if (!AND.has(lowAt(clause, at))) return false
  const next = lowAt(clause, at + 1)
  return (
    ME.test(next) ||
    next === 'me' ||
    THEM.test(next) ||
    SHARED.test(next) ||
    OPEN.test(next) ||
    personAt(clause, at + 1, 'en', ctx) !== null
  )
}
