import { formsOf } from '../grammar/en/inflect.ts'

/** English verbs of which people are the subject; what things do as well (go, come, take, start, cost) is not here. */
const DEEDS: readonly string[] = [
  ...new Set(
    (
      'accept add adjust advise agree allocate amend analyse analyze announce answer apologise apply appoint approach ' +
      'approve archive arrange ask assemble assess assign assist attend audit authorise back bake bear become book ' +
      'borrow brief bring build buy calculate call cancel carry chair change chase check choose circulate clean clear coach ' +
      'collate collect commission compare compile complete conduct confirm consider consult contact convene cook ' +
      'coordinate copy correct count cover create cut decide declare delegate deliver demonstrate describe design ' +
      'determine develop discuss distribute divide do document donate double-check download draft draw dress drive ' +
      'drop edit email e-mail encourage enrol enroll ensure enter escalate estimate evaluate examine exchange explain ' +
      'explore extend fax feed fetch file fill finalise finalize find finish fit fix flag follow forward free freeze gather ' +
      'get give grant greet guide hand handle hang have help hire hold host identify implement inform inspect install ' +
      'instruct interview introduce investigate invite invoice issue join judge keep know launch lay lead learn lend ' +
      'let liaise list listen load locate lodge log look mail make manage map mark measure meet mention mentor merge ' +
      'message mind mix move negotiate nominate note notify nudge observe obtain offer open order organise organize ' +
      'paint park pass pay pen phone photocopy pick pilot place plan plant play polish post practise practice prepare ' +
      'present print prioritise process produce program promise promote prompt proofread propose provide publish push ' +
      'put query question raise read realise rearrange recommend record recruit refer refund refuse register rehearse ' +
      'reject release remember remind remove renew rent reorganise repair repeat replace reply report request ' +
      'research reserve resolve respond restock return review revise revisit rewrite ring roster run save say scan ' +
      'schedule score screen scrub search secure see select sell send separate serve set shadow share ship show sign ' +
      'sit slot solve sort speak specify spend split stand step stick store study submit suggest summarise summarize ' +
      'supervise supply support sweep swap switch tackle talk taste teach tell test text thank think tick tidy trace ' +
      'track train translate trial trim try type understand update upgrade upload verify visit volunteer vote walk want ' +
      'wash watch water weigh weld wipe word work write calve milk plough sow spray deploy debug commit refactor'
    ).split(' '),
  ),
]

const ALL: readonly (readonly string[])[] = DEEDS.map(formsOf)

const BASES: ReadonlySet<string> = new Set(DEEDS)
const THIRDS: ReadonlySet<string> = new Set(ALL.map(([, third = '']) => third))
const PASTS: ReadonlySet<string> = new Set(
  ALL.flatMap((forms) => forms.slice(2)).filter((form) => !form.endsWith('ing')),
)
const INGS: ReadonlySet<string> = new Set(
  ALL.flatMap((forms) => forms.filter((form) => form.endsWith('ing'))),
)

/** What people do, though things do it as well. */
const ALSO_OF_THINGS =
  /^(?:takes|comes|goes|starts|stops|turns|opens|closes|leaves|spends|brings|makes|puts|wants|likes|tries|has|does|keeps|finds|gets|gives|feels|sees|hopes|thinks|says)$/u

/** After a word that is written like a name: what a person does, most likely. */
export const isDeedAfterName = (low: string): boolean => THIRDS.has(low) || ALSO_OF_THINGS.test(low)

/** A verb that only a person does, in the third person: `sends`. */
export const isDeedOfPerson = (low: string): boolean => THIRDS.has(low)
/** The same in its base form, as after `will` or `to`. */
export const isBaseDeedOfPerson = (low: string): boolean => BASES.has(low)
/** In the past, or as participle: `sent`. */
export const isPastDeed = (low: string): boolean => PASTS.has(low)
/** `sending`. */
export const isDeedInProgress = (low: string): boolean => INGS.has(low)
