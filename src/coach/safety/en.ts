import { pattern } from '../grammar/en/pattern.ts'
import { findIn, plainsOf } from '../grammar/en/plain.ts'
import type { Reading } from '../grammar/reading.ts'

const I_AM = `(?:i|we) (?:<adv*>)(?:am|was|have been|feel|felt|feeling|have felt|got|became|am feeling|have become|am getting|keep feeling|went)`

const ILL = pattern(
  `${I_AM} (?:<adv*>)(?:very |so |badly |severely |clinically |seriously |completely |totally |chronically )*(?:burnt out|burned out|burnt-out|burned-out|depressed|suicidal|ill|unwell|signed off|off sick (?:for|since|with|again)|on sick leave|traumati[sz]ed|anorexic|bulimic|self-harming|having (?:panic|a breakdown|a nervous|suicidal|dark)|in (?:therapy|rehab|hospital|treatment|recovery|a bad place|a dark place|chemo)|heading for (?:a )?(?:burn-?out|breakdown)|close to (?:a )?(?:burn-?out|breakdown|breaking|collapse)|on (?:the (?:edge|verge|brink) of (?:a |an )?(?:burn-?out|breakdown|collapse|tears)|antidepressants|medication for|long-term sick)|at (?:breaking point|the end of my (?:tether|rope)|my wits ' end|my wit 's end|rock bottom|my lowest|my breaking point)|falling apart|breaking (?:down|apart)|going under|about to (?:crack|break|snap|collapse)|diagnosed)(?! (?:of (?:the|meetings)|by 2|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)|yesterday|last (?:week|month|monday|friday)|this (?:morning|week)|for (?:a|one|two|three) days?|at ease|prepared|equipped))`,
  `(?:i|we) (?:<adv*>)(?:have had|have|had|got|suffer from|suffered|am suffering|struggle with|am struggling with|am recovering from|was diagnosed with|am living with|live with|keep having|get) (?:<adv*>)(?:a |an |my |the |another |severe |bad |chronic |constant |terrible |serious )*(?:burn-?out|breakdown|nervous breakdown|depression|panic attacks?|anxiety(?: attacks?| disorder)?|ptsd|cancer|tumou?r|stroke|heart attack|miscarriage|suicidal thoughts|eating disorder|long covid|chemo|chemotherapy|chronic (?:pain|illness|fatigue)|fibromyalgia|multiple sclerosis|ms|epilepsy|bipolar|insomnia|dark thoughts|addiction|drink problem|drinking problem|slipped disc|hernia|stress (?:complaints|leave)|mental health (?:problems|issues|crisis))(?! (?:patients?|course|training|awareness|ward|unit|clinic|nurses?|team|pupils?|clients?|policy|service|register|campaign))`,
  `my (?:recent |own |severe |ongoing |second |first )?(?:burn-?out|breakdown|depression|panic attacks?|anxiety|mental health|illness|diagnosis|chemo|cancer|ptsd|miscarriage|sick leave|sickness absence|nerves (?:are|have))(?= (?:is|has|was|came|got|started|and|means|makes|because|again|back|since|[,.!;]|after|last|shot)|$)`,
  `(?:after|since|following|before|during|until|because of|due to) my (?:recent |last |own |first |second )?(?:surgery|operation|chemo|chemotherapy|radiotherapy|sick leave|illness|hospital stay)`,
  `(?:doctor|gp|psychologist|therapist|psychiatrist|company doctor|occupational health) (?:<..3>)(?:signed me off|says i|said i|told me|wants me|put me on|diagnosed me|thinks i|advised me)`,
  `sign(?:ed)? me off`,
  `(?:i|we) (?:<adv*>)(?:can not|could not|do not think i can|am not able to) (?:<adv*>)(?:go on|cope|carry on|take (?:it|this|much)|do this|keep going|handle (?:it|this)|bear (?:it|this)|stand it|live like this|face (?:going|getting up|the day|coming|another day))(?= (?:any ?more|any longer|much longer|like this|,|\\.|!|in|to (?:work|the office)|going|because)|$)`,
  `(?:do not|did not) want to (?:live|be alive|wake up)`,
  `(?:want|wish|wanted) to (?:die|kill myself|end (?:it|my life)|disappear|hurt myself|not (?:be here|wake up|exist))`,
  `(?:kill myself|end my life|harm myself|no reason to live|better off dead|hurting myself)`,
  `(?:end of my (?:tether|rope)|at my wits '? ?end|cried (?:every|most|all|myself)|crying (?:every|most|all|myself|in the (?:toilet|toilets|car|bathroom)|before (?:work|my shift|every))|(?:i|i have) (?:<adv*>)(?:cry|cried|been crying) (?:<..2>)(?:every|before|in the (?:car|toilet|toilets|bathroom)|most|on the way|all the time|at work|myself)|in tears (?:every|most|before|again|all)|throw(?:ing)? up before|sick to my stomach (?:every|before)|(?:not|hardly|barely) (?:<..1>)(?:slept|sleeping|sleep|eaten|eating) (?:<..1>)(?:for|in|since|properly|any ?more|at all|because))(?<=(?:tether|rope|end|every|most|all|myself|toilets?|car|bathroom|work|shift|before|way|time|again|for|in|since|properly|more|anymore|because))`,
  `(?:scared|afraid|terrified|frightened|dread|dreading) (?:of |to )?(?:going|go|coming|come|being alone|be alone|get) (?:<..2>)(?:to work|into work|in to work|into the office|with him|with her|in the morning|to the office|up for work|to school|on shift|in)`,
  `(?:this|the|my) (?:job|work|place|workload|team|stress|shifts?|night shifts|hours) (?:is|are|'s|has been|have been) (?:<adv*>)(?:making|made|makes) me (?:ill|sick|depressed|suicidal|unwell)`,
  `(?:makes?|making|made) me (?:ill|physically sick|depressed|suicidal)`,
)

const OFFENDER = `(?:he|she|they|you|someone|somebody|everyone|people|(?:my|a|the|one of (?:my|the)|two|some|our)(?: [^ ,.]+){1,4}?|[^ ,.]+)`

const HARMED = pattern(
  `(?:i|we) (?:<adv*>)(?:am|was|were|have been|feel|felt|get|got|keep getting|am getting|keep being|am being|was being|have felt) (?:<adv*>)(?:being |sexually |openly |constantly )*(?:harass|bulli|discriminat|groped|molest|assault|abus|stalk|intimidated|threatened by|threatened (?:by|with) violence|victimi[sz]ed|ostraci[sz]ed|humiliated|terrori[sz]ed|touched|spat|hit by|attacked by|catcalled|racially|persecut|mobbed|raped|gaslit|hounded|singled out because|unsafe)[^ ]*(?! (?:training|policy))`,
  `${OFFENDER} (?:<adv*>)(?:(?:have|has|'s|is|are|was|were|keeps?|kept|been|always|sexually) ){0,3}(?:harass(?:es|ed|ing)?|bull(?:y|ies|ied|ying)|grop(?:e|es|ed|ing)|molest(?:s|ed|ing)?|assault(?:s|ed|ing)?|abus(?:e|es|ed|ing)|stalk(?:s|ed|ing)?|intimidat(?:e|es|ed|ing)|discriminat(?:es|ed|ing|e)(?: against)?|threatened|hit|slapped|punched|pushed|spat at|terrori[sz](?:es|ed|ing)|racially abuse[sd]?) (?:me|us)(?= |$)(?! (?:back|with|on (?:the|a) (?:shoulder|idea)|(?:extra|more|a transfer)|to (?:go|apply|do)|hard|up))`,
  `(?:touch(?:es|ed|ing)?|put (?:his|her) hands? on|rubs?|rubbed|strokes?|stroked|kissed|grabs?|grabbed) (?:me|my (?:leg|legs|knee|waist|breasts?|bum|bottom|thigh|hair|back|arse|ass|face))(?= |$)`,
  `(?:racist|sexist|homophobic|transphobic|antisemitic|islamophobic|sexual|ageist|misogynistic|lewd|obscene|dirty) (?:<..1>)(?:remarks?|comments?|jokes?|messages?|texts?|abuse|slurs?|bullying|harassment|insults?|advances|banter|pictures?|photos?|behaviou?r)(?= (?:at|to|from|about|towards|against|by|when|in|every|on|,|\\.|me|of|and|again|i|is|are)|$)(?<!(?:against|prevent|stop|tackle|report|about|on) (?:racist|sexist|homophobic|sexual) [^ ]+)`,
  `(?:i|we) (?:<..4>)(?:harassment|bullying|discrimination|sexual harassment|racism|sexism|abuse|violence|intimidation)(?= (?:by|from|of my|at the hands|every|here|at work|in (?:this|my|the) team)|$)(?<!(?:training|policy|about|on|course) (?:in |on |about )?[^ ]+)`,
  `(?:because|as|since) (?:i am|we are|of my) (?:<..1>)(?:pregnant|black|brown|gay|lesbian|bi|muslim|jewish|hindu|a woman|disabled|trans|foreign|an immigrant|asian|african|turkish|polish|moroccan|a foreigner|skin|colou?r|skin colou?r|race|religion|headscarf|disability|pregnancy|wheelchair|age and sex|sexuality|orientation|ethnicity)(?<=(?:because|since|as) (?:[^ ]+ ){1,3}[^ ]+)`,
  `(?:sends?|sent|sending|shows?|showed) me (?:<..2>)(?:nudes?|porn|sexual|dirty|naked|explicit)`,
)

/** Ill as a means of pressure, and other people's illness: what nurses, teachers and officers work with. */
const NOT_OWN = pattern(
  `(?:or|or else|otherwise|unless|if <..9>) (?:i|we) (?:<..3>)(?:call|phone|ring|go|going|report|calling|be off) (?:in |off )?sick`,
  `(?:patients?|clients?|pupils?|students?|residents?|victims?|callers?|customers?|families) (?:with|who (?:have|are|suffer)|suffering|in)`,
  `(?:training|workshop|course|policy|module|leaflet|talk|session|research|thesis|lesson|lessons|campaign|protocol|procedure|app|clinic|support group) (?:on|about|for|in|against)`,
  `(?:so (?:ill|sick) of|sick of|sick and tired|sick with (?:laughing|envy)|worried sick)`,
  `(?:prevention|awareness|ward|unit|policy|training|officer|adviser|counsellor)`,
)

/**
 * Does the user tell of their own illness or despair, or of being harassed, bullied or discriminated against? Not of
 * being busy or tired, not of patients, not of calling in sick as a threat.
 */
export function needsSomebody(reading: Reading): boolean {
  const own = plainsOf(reading).filter(({ text }) => !NOT_OWN.test(text))
  return findIn(own, ILL) !== null || findIn(own, HARMED) !== null
}
