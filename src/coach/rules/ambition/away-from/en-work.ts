import { pattern } from '../../../grammar/en/pattern.ts'

/** A doing, an hour, a place or a burden of work, or the whole of it: what somebody can want to be rid of as work. */
const OF_WORK = pattern(
  `(?:the|my|this|that|these|those) (?:[^ ,]+ ){1,2}(?:rounds?|runs?|halls?|rooms?|accounts?|clinics?|press|machines?|crew|lot|bays?|yard|labs?|groups?|courses?|routes?|sweeper|trucks?|vans?|gates?|clubs?|lessons?|tours?|lane|mill|barn|bar|events?)`,
  `(?!(?:something|anything|nothing|thing|everything|evening|morning|being|building|ceiling|king|ring|spring|string|wing|clothing|feeling|having|during|waiting|going|getting|meaning|wedding|heating|painting|lighting|housing|ironing|dancing|singing) )(?!(?:something|anything|nothing|thing|everything|building|ceiling|king|ring|spring|string|wing|clothing|feeling|during|wedding|heating|lighting|waiting)$)[a-z]+(?:ing|ings)`,
  `(?:nights?|weekends?|evenings?|mornings?|starts?|days|sundays?|saturdays?|mondays?|fridays?|holidays?|bank|christmas|shifts?|rota|rotas|roster|lates?|earl(?:y|ies)|doubles|splits?|on-call|call|calls|overtime|hours|duty|duties|cover|standby|handovers?|winters?|summers?)`,
  `(?:phones?|telephone|admin|administration|paperwork|paper(?! cups)|forms|reports?|emails?|mails?|inbox|spreadsheets?|excel|screens?|computers?|desks?|office|basement|cellar|reception|counter|tills?|checkout|stock|inventory|line|belt|floor|kitchen|ward|wards|warehouse|depot|store|shop|site|department|team|section|unit|role|job|jobs|post|position|place|company|firm|field|trade|branch|retail|sales|finance|hr|it|agency|industry|sector|work|workload|tasks?|chores?|jobs?|rounds?|routes?|runs?|deliver(?:y|ies)|classes|class|marking|registers?|exams?|parents|patients|kids|children|pupils|students|customers?|clients?|tenants|complaints?|complainers|callers|guests|visitors|people|managers?|management|bosses|boss|colleagues|staff|audits?|inspections?|deadlines?|targets|kpis|projects?|assessments?|budgets?|invoices|invoicing|contracts?)`,
  `(?:stress|hassle|pressure|noise|heat|cold|dust|smell|dirt|mess|chaos|fuss|drama|politics|gossip|bureaucracy|red tape|responsibilit(?:y|ies)|travel|commute|commuting|traffic|miles|driving|motorway|rush|hurry|interruptions|conflicts?|arguments|rows|moaning|atmosphere|uncertainty|boredom|routine|rut|treadmill|hamster wheel|grind|front line|frontline|spotlight|limelight|everything|all (?:of )?(?:it|this|that)|here|this (?:place|job|company)|the lot|anymore|any ?more|ever again|again|stuck|treated|told|ordered|bossed|shouted|sworn)`,
)

/** Said of oneself: elsewhere, as behind `no more` or `anything but`, work is what is meant. */
const OF_ONESELF = /^(?:i|we|could i|can i|may i) /
/** With these it is work, whatever is named. */
const SURE =
  /(?:^| )(?:be|being|one|year|out|never|another|having|minutes|pager|accounts|bleeped|plate)(?: |$)/

/**
 * Is what is not wanted a part of work, or is nothing named at all?
 * @param text the sentence
 * @param from where what is not wanted begins
 * @param to where that ends
 */
export const isOfWork = (text: string, from: number, to: number): boolean =>
  !OF_ONESELF.test(text.slice(from)) ||
  SURE.test(text) ||
  OF_WORK.test(text) ||
  !/[a-z]+ [a-z]/.test(text.slice(to).trim())
