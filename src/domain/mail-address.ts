declare const mailAddress: unique symbol

/** An address a mail can be sent to, checked: it holds nothing that means something in a header or a link. */
export type MailAddress = string & { readonly [mailAddress]: true }

const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const ADDRESS = new RegExp(`^(${ATOM}(?:\\.${ATOM})*)@(${LABEL}(?:\\.${LABEL})+)$`)
/** Limits of RFC 5321 for a whole address and for the part before the sign. */
const LONGEST = 254
const LONGEST_LOCAL = 64

/**
 * Reads one address: `anna@example.nl`. Quoted parts, comments and letters outside ASCII are legal in some of the
 * standards and sent by few programs, so they are refused.
 * @returns the address without blanks around it, or null
 */
export function readMailAddress(text: string): MailAddress | null {
  const address = text.trim()
  const local = ADDRESS.exec(address)?.[1]
  if (local === undefined || local.length > LONGEST_LOCAL || address.length > LONGEST) return null
  // Checked right above: the one place where the mark is given.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return address as MailAddress
}
