import { sameName } from './fold.ts'
import { type MailAddress, readMailAddress } from './mail-address.ts'
import type { Person } from './plan.ts'

/** Somebody a letter is for, and where it can be sent. */
export interface AddressOf {
  readonly address: MailAddress | null
  /** What stands in the list of people and is no address; null when there is none or it is fine. */
  readonly unreadable: string | null
}

/** Where a mail to this person goes, as far as the list of people says. */
export function addressOf(people: readonly Person[], name: string): AddressOf {
  const email = people.find((one) => sameName(one.name, name) && one.email !== undefined)?.email ?? ''
  const address = readMailAddress(email)
  return { address, unreadable: address === null && email.trim() !== '' ? email : null }
}
