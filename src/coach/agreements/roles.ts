/** Words for people at work, whole. */
const ROLES: ReadonlySet<string> = new Set(
  (
    'hr p&o hrm directie directrice directeur rector decaan mentor buddy coach collega opleider docent hoofd chef ' +
    'baas secretaresse planner bedrijfsarts ondernemingsraad recruiter trainer teamlead ' +
    'leidinggevende lead verantwoordelijke diensthoofd roostermaker ' +
    'manager supervisor director head boss principal dean tutor colleague trainer planner board secretary recruiter ' +
    'foreman matron ceo leader teacher coordinator administrator adviser advisor'
  ).split(' '),
)

/** Ends of compound words for people at work: `teamleider`, `praktijkbegeleider`, `loopbaanadviseur`. */
const ROLE_ENDS: readonly string[] = [
  'leider',
  'manager',
  'adviseur',
  'coach',
  'begeleider',
  'hoofd',
  'directeur',
  'coordinator',
  'medewerker',
  'specialist',
  'planner',
  'maker',
  'verpleegkundige',
  'meester',
  'consulent',
  'verantwoordelijke',
  'chef',
  'baas',
  'leidinggevende',
  'opleider',
  'trainer',
  'arts',
  'beheerder',
  'docent',
  'collega',
  'mentor',
  'ondersteuner',
]

/** Those who lead the user; with "my" before it, or alone, usually the person of the conversation. */
const MANAGERS: ReadonlySet<string> = new Set(
  (
    'leidinggevende manager baas chef teamleider teammanager afdelingshoofd hoofd diensthoofd supervisor boss ' +
    'teamlead lead unitmanager afdelingsmanager ploegbaas ploegleider clustermanager leader unithoofd'
  ).split(' '),
)

/** A word for a person at work, in either language. */
export const isRoleWord = (low: string): boolean =>
  ROLES.has(low) || ROLE_ENDS.some((end) => low.length > end.length && low.endsWith(end))

/** A word for somebody who leads. */
export const managerWord = (low: string): boolean => MANAGERS.has(low)
