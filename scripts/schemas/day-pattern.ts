/** The years that are read as years of a day. */
const YEAR = String.raw`(?:19|2\d)\d\d`
const LEAP_YEAR = String.raw`(?:(?:19|2\d)(?:0[48]|[2468][048]|[13579][26])|2[048]00)`
const DAY_OF_MONTH = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|1\\d|2[0-8])',
].join('|')

/** A day that is in the calendar, `2026-12-03`; what checkers make of `format: date` differs, a pattern they all read alike. */
export const DAY_PATTERN = `^(?:${YEAR}-(?:${DAY_OF_MONTH})|${LEAP_YEAR}-02-29)$`
