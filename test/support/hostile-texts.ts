const SIZE = 100_000

const times = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length))

/** Texts of 100 kB that make a careless pattern try again and again. */
export const hostileTexts: readonly string[] = [
  'a',
  ' ',
  '\n',
  '.',
  '. ',
  ', ',
  '| ',
  '· ',
  '- ',
  "'",
  'é',
  '\u0301',
  '👩‍🏫',
  'x y ',

  'ik wil ',
  'ik kijk ',
  'weg ',
  'als ',
  'misschien later ',
  'i want to ',
  "i'm probably definitely ",
  'hier niet ',

  'elders een ',
  'my job ',
  'te zien aan ',
  'klaar als ',
  'van de ',
  'voor vóór ',
  'Anna en Bob ',
  'op zoek naar ',
].map(times)

/** A text that is still being read by then is never finished; how fast a machine is does not matter. */
export const HANGS_AFTER_MS = 60_000
