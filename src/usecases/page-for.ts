import { sameName } from '../domain/fold.ts'
import type { Folder } from '../domain/records.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { HANDOVER_FOR, type HandoverFor } from '../text/handover.ts'
import { chooseOne } from './flow/resume.ts'
import type { Deps } from './ports.ts'

/** Which of the pages of a handover is to be made. */
export interface PageFor {
  readonly page: HandoverFor
  /** Nobody said it and nobody could be asked. */
  readonly isGuess: boolean
  /** It was chosen now: a question stood. */
  readonly isAsked: boolean
}

const said = (page: HandoverFor): PageFor => ({ page, isGuess: false, isAsked: false })

/** The page that was wished, that goes with somebody's role, or that is chosen now; null when the user stops. */
export async function pageFor(
  { asker, catalogue }: Pick<Deps, 'asker'> & { readonly catalogue: Catalogue },
  { people }: Folder,
  name: string | null,
  wished: HandoverFor | null,
): Promise<PageFor | null> {
  if (wished !== null) return said(wished)
  const person = people.shared.people?.find((one) => name !== null && sameName(one.name, name))
  if (person?.role === 'manager' || person?.role === 'coach') return said(person.role)
  if (asker === null) return { page: 'manager', isGuess: true, isAsked: false }
  const { label, choices, help } = catalogue.follow.handover.which
  const chosen = await chooseOne(asker, {
    id: 'page',
    label: label(name),
    choices: HANDOVER_FOR.map((value) => ({ value, label: choices[value] })),
    help,
  })
  const page = HANDOVER_FOR.find((one) => one === chosen)
  return page === undefined ? null : { page, isGuess: false, isAsked: true }
}
