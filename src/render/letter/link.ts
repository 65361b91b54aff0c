import type { Letter } from './letter.ts'

/** Some mail programs and systems cut a link that is longer than this. */
export const LONG_LINK = 2000

/** A letter as a link that opens a new mail (RFC 6068): every sign that means something in a link is encoded. */
export function mailtoLink({ to, subject, text }: Letter): string {
  const [local = '', domain = ''] = (to?.address ?? '').split('@')
  const address = domain === '' ? '' : `${encoded(local)}@${domain}`
  const body = text.replaceAll('\n', '\r\n')
  return `mailto:${address}?subject=${encoded(subject)}&body=${encoded(body)}`
}

/** Brackets, quotes and the like too: a link is often pasted where those end it. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
