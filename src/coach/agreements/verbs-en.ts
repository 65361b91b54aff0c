/** Base forms of verbs that only people do: "Fatima sends …" has a doer, "Training costs …" has none. */
const DEEDS_OF_PEOPLE: readonly string[] = (
  'add adjust advise agree answer approve arrange ask assess attend book brief buy call cancel chair chase check ' +
  'choose coach collect compare complete confirm contact coordinate copy correct decide deliver describe design ' +
  'discuss divide draft draw email enrol enroll evaluate explain explore file fill find finish fix forward get give ' +
  'grant hand handle hold identify inform introduce investigate invite join keep learn let list look mail make ' +
  'measure meet mention mentor message nominate observe order organise organize phone pick plan practise prepare ' +
  'present print propose put raise read recommend record register remind report request reserve review revise ring ' +
  'schedule see send set shadow share show sign sit speak submit suggest swap take talk teach tell train try update ' +
  'upload visit write'
).split(' ')

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`
}

const BASES: ReadonlySet<string> = new Set(DEEDS_OF_PEOPLE)
const THIRD_PERSONS: ReadonlySet<string> = new Set(DEEDS_OF_PEOPLE.map(thirdPerson))

/** A verb that only a person does, in the third person: `sends`. */
export const isDeedOfPerson = (low: string): boolean => THIRD_PERSONS.has(low)

/** The same in its base form, as after `will` or `to`. */
export const isBaseDeedOfPerson = (low: string): boolean => BASES.has(low)

/** Stands between a person and what that person does. */
export const HELPERS: ReadonlySet<string> = new Set(
  'will shall can could would should must may might has had agreed promised'.split(' '),
)

/** A finite verb in the third person, going by its form. */
export const looksFinite = (low: string): boolean =>
  HELPERS.has(low) || (low.length > 3 && low.endsWith('s') && !low.endsWith('ss') && !low.endsWith("'s"))

/** Words after which a clause inside the sentence begins; a subject behind them is not the doer of the line. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  (
    'that if whether when whenever because so what which who whom whose where why how once until while unless ' +
    'although though since than whatever'
  ).split(' '),
)

/** Words that open a phrase in front of the subject: "On Friday Hannah sends …". */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'on in by before after at with together as during from within this next every each soon then also tomorrow ' +
    'today tonight for early mid end later first afterwards meanwhile now monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december over ' +
    'maybe perhaps therefore finally besides some'
  ).split(' '),
)
