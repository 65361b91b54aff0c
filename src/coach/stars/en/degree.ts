import { oneOf, phrase, wordSet } from '../phrase.ts'

const ADJECTIVES = `calm quick hot cold fast slow smooth good nice clear tidy neat clean safe happy easy simple cheap strong steady quiet loud high low short long
  big small early late fresh warm cool light bright friendly healthy lively sharp tight fair busy rough messy dirty
  sad angry rare healthy fit kind polite keen cosy cozy soft drier lean thick heavy great large wide deep rich thin brave loose noisy lazy gentle`

/** `calm`, `calmer`, `calmest`, `tidy`, `tidier`, `big`, `bigger`. */
function forms(base: string): readonly string[] {
  if (base.endsWith('y')) return [base, `${base.slice(0, -1)}ier`, `${base.slice(0, -1)}iest`]
  if (base.endsWith('e')) return [base, `${base}r`, `${base}st`]
  const stem = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(base) ? base + base.slice(-1) : base
  return [base, `${stem}er`, `${stem}est`]
}

const DEGREES: ReadonlySet<string> = new Set([
  ...[...wordSet(ADJECTIVES)].flatMap(forms),
  ...wordSet(`better best worse more less fewer most much many lot lots few little often sooner rarely seldom hardly mostly nearly almost
    well smoothly quickly calmly clearly easily efficiently regularly quieter easier enough plenty plainly noticeably significantly considerably
    massively greatly substantially slightly somewhat majority dramatically markedly`),
  ...wordSet(`proud handy solid decent functional practical convenient straightforward spotless flexible attentive respectful lovely super awesome ok okay
    balance balanced thankful courteous responsible enjoyable nicer relaxing punctual legible presentable satisfied pleased positive confident relaxed comfortable engaged motivated enthusiastic organised organized structured reliable stable
    efficient effective productive accessible readable understandable visible consistent professional welcome valued transparent predictable
    manageable workable independent successful perfect fine excellent brilliant fantastic amazing wonderful popular impressed grateful settled reassured
    supported trusted stressed overwhelmed chaotic aware useful helpful appreciative proactive responsive streamlined up-to-date accurate flawless
    involved beaming smiling grinning laughing civil glad helping happy collaborative cooperative constructive tidy delighted thrilled valuable attractive pleasant focused confidence`),
  ...wordSet(`improved improve improves improving improvement improvements increased increase increases limited rose rising rise risen grew grown growing growth
    dropped drop drops fell fallen falling decreased decrease reduced reduces reduction declined decline shrank shrunk sped speeded boosted boost
    strengthened eased simplified saved saves saving savings cut cuts lowered raised lifted calmed settled brightened turned
    like likes love loves loved liked enjoy enjoys enjoyed trust trusts know knows understand understands feel feels felt appreciate appreciates appreciated
    praised praise helped helps believe find finds think thinks`),
  ...wordSet(`mood morale atmosphere trust communication teamwork quality safety clarity peace harmony satisfaction engagement cooperation collaboration awareness
    success feedback compliments compliment efficiency productivity structure calm order relationship relationships pressure stress workload`),
])

const PHRASES = phrase(
  '(?:come|came|comes|coming) (?:down|up)|packed|jam-packed|rammed|full|fuller|raving|raved|great guns|like (?:a dream|a charm|clockwork)|over the moon|made up|chuffed|picked up|(?:is|are|am|run|runs|arrive|arrives|come|comes|leave|leaves|start|starts|get|gets|always|mostly|usually|now) (?:[^ ]+ ){0,3}on time|(?:look|looks|looked|looking) (?:[^ ]+ ){0,2}(?:[a-z]+)|up to date|straight (?:off|away)|right away|in no time|these days|nowadays|always (?:someone|somebody|people|folk)|on time now|now (?:[^ ]+ ){0,4}on time|(?:goes|go|leave|leaves|run|runs|start|starts|finish|land) (?:[^ ]+ ){0,3}on time|went (?:really |very |so |quite |off )?(?:well|smoothly|fine|without a hitch)|got through it|went down a (?:treat|storm)|a success|a hit|by (?:themselves|itself|heart)|on (?:their|its|his|her) own|up and running smoothly|get on|get along|(?:attendance|sales|turnover|numbers|takings|footfall|output|production|scores?|results|grades|absence|sickness|costs|complaints|errors|incidents|waste|times?|traffic|usage|profit|revenue|visits|response|turnout|enrolment|membership|bookings|orders|rates?|levels?|demand|figures|marks|income|donations|absences|sickness) (?:is|are|was|were) (?:now |well |way )?(?:up|down)|has gone (?:up|down)|gone (?:up|down)|went (?:up|down)|goes missing|at ease|turned a corner|made a difference|big difference|works (?:really |very )?(?:well|fine|nicely)|under control|speaking up|speak up|well received|in a good place|doing well|did well|came together',
)

/** A word for something that comes in degrees and so could be counted or measured: `calmer`, `rose`, `satisfied`. */
export const degreeIn = (text: string): RegExp | null => {
  const low = text.split(' ').find((one) => DEGREES.has(one))
  if (low !== undefined) return phrase(low.replaceAll(/[^a-z0-9'-]/g, '.'))
  return PHRASES.test(text) ? PHRASES : null
}

const PEOPLE =
  oneOf(`everyone everybody people colleagues customers residents pupils patients clients parents children kids they staff users visitors
  guests students volunteers drivers neighbours neighbors members nurses doctors teachers team department class crew lads families tenants we
  ward shift learners teenagers starters newcomers managers engineers`)

/** How people are now: `people can fill them in by themselves`, `everyone uses it now`. */
export const STATE_NOW = phrase(
  `(?:^|now |the |all |our |my |new |most |today ){1,3}${PEOPLE} (?:all |now |actually |really |always |mostly ){0,2}(?!get |gets |have |has |got |(?:is|are|am) [a-z]+ing |could |would |might |to |of |in |for |and |who |that |from |with |on |at |said |told |chose |gave |took |made |left |won |lost |put |ran |sent |kept |held )[a-z]+`,
)
