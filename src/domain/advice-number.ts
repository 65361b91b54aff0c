type Nonzero = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type Digit = 0 | Nonzero

/**
 * The number of an advice: S1 to S110 from the articles, D1 to D6 from Dutch practice, B1 to B25 for what this
 * program adds. `docs/advice.md` tells of each what the program does with it.
 */
export type AdviceNumber =
  | `S${Nonzero}`
  | `S${Nonzero}${Digit}`
  | `S10${Digit}`
  | 'S110'
  | `D${1 | 2 | 3 | 4 | 5 | 6}`
  | `B${Nonzero}`
  | `B1${Digit}`
  | `B2${0 | 1 | 2 | 3 | 4 | 5}`
