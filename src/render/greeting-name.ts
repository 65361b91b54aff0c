import { fold } from '../domain/fold.ts'

/** First words by which a name is not a first name with a surname behind it: titles, roles and parts of a surname. */
const NO_FIRST_NAME: ReadonlySet<string> = new Set(
  (
    'mevrouw mevr mw mejuffrouw meneer mijnheer heer dhr dr drs ir ing mr prof professor dokter doctor ds dominee ' +
    'zuster broeder pater pastor mrs ms miss mx sir madam dame lady lord rev reverend father sister ' +
    'collega leidinggevende teamleider manager directeur chef baas coach oom tante ' +
    'colleague boss director supervisor mentor uncle aunt ' +
    "van de den der het 't ter ten te von vom zu da du di do dos del della la le el al bin ibn op in aan " +
    'mijn onze jouw my our your the'
  ).split(' '),
)

/**
 * How a person is greeted: by first name. A name with a title, initials or a role in front, a surname alone, and more
 * than one person stay whole.
 * @param name as the user typed it
 */
export function greetingName(name: string): string {
  const whole = name.trim().replaceAll(/\s+/g, ' ')
  const [first = '', ...rest] = whole.split(' ')
  if (rest.length === 0 || SEVERAL.test(whole)) return whole
  return isFirstName(first) ? first : whole
}

const SEVERAL = /,|[&+/]|\s(?:en|and)\s/iu

/** Letters, at least two and not capitals alone ("HR"); a full stop makes it a title or an initial. */
const isFirstName = (word: string): boolean =>
  /^\p{L}[\p{L}\p{M}'’-]*[\p{L}\p{M}]$/u.test(word) &&
  word !== word.toUpperCase() &&
  !NO_FIRST_NAME.has(fold(word).replaceAll('’', "'"))
