import type { Line } from '../line.ts'

/** Verbs that tell of what was. */
const PAST: ReadonlySet<string> = new Set(
  (
    'was waren had hadden werd werden kwam kwamen ging gingen kon konden gaf gaven viel vielen lag lagen stond stonden zat zaten ' +
    'liep liepen moest moesten kreeg kregen bleef bleven deed deden wilde wilden verkocht verkochten duurde duurden'
  ).split(' '),
)
/** Everyday verbs that tell of what is. */
export const PRESENT: ReadonlySet<string> = new Set(
  (
    'is zijn ben heb heeft hebben word wordt worden kan kunnen moet moeten mag mogen ga gaat gaan kom komt komen krijg krijgt krijgen ' +
    'sta staat staan zit zitten loop loopt lopen blijf blijft blijven doe doet doen weet weten'
  ).split(' '),
)

/** Is a line told in the past alone, so that nothing need be wanted or changed any more? */
export const isOver = ({ tokens }: Line): boolean =>
  tokens.some(({ low }) => PAST.has(low)) && !tokens.some(({ low }) => PRESENT.has(low))
