import { type Pattern, pattern } from '../../grammar/en/pattern.ts'

const BETTER =
  '(?:better|more|less|fewer|(?<!(?:no|any) )longer|faster|quicker|calmer|clearer|stronger|sharper|tidier|kinder|nicer|bolder|braver|closer|deeper|broader|wider|smarter|healthier|fitter|tighter|smoother|slower|softer|louder|earlier on|harder|happier|busier|friendlier|easier|more often|oftener|livelier|likelier)'
const QUALITY =
  '(?:calm|balance|work-life balance|challenge|challenges|support|buy-in|attention|ownership|confidence|self-confidence|growth|development|variety|structure|clarity|atmosphere|communication|teamwork|collaboration|cooperation|motivation|energy|focus|visibility|trust|openness|transparency|flexibility|responsibility|freedom|autonomy|safety|quality|appreciation|respect|understanding|patience|independence|leadership|depth|breadth|progression|involvement|engagement|connection|initiative|creativity|efficiency|discipline|assertiveness|morale|wellbeing|well-being|mindset|attitude|perspective|career|future|knowledge|skills|experience|stress|workload|pressure|recognition|feedback culture|consistency|stability|professionalism|productivity|punctuality|presence|resilience|time management|rapport|space|peace|guidance|inclusion|diversity|creativity|organisation|organization|a culture|culture)'
/** More, better, more often; helping, improving: it can be seen once there is a number or a thing with a name. */
export const UNCOUNTED: Pattern = pattern(
  '(?:help|helps|helping|support|supports|supporting|assist|assists|assisting|aid|back up|stand by|guide|guides|mentor me|coach me)',
  '(?:improve|improves|improving|strengthen|strengthens|strengthening|boost|boosts|enhance|enhances|optimi[sz]e|optimi[sz]es|increase|increases|increasing|reduce|reduces|reducing|streamline|raise the|lower|build up|build on|polish|refine|brush up)',
  '(?:regularly|from time to time|now and then|every now and then|once in a while|always|as much as possible|as often as possible|most of the time|in general|generally|consistently)',
  '(?:listen|listens|listening)',
  '(?:smile|be there|be nice|be kind|relax|enjoy|delegate|delegating|prioriti[sz]e|plan ahead|speak up|slow down|wind down|lead by example|stand up for)',
)

/** More, better, more often, as an adverb: only a number makes it seen. */
export const MORE: Pattern = pattern(
  `(?<!(?:no|any|not|once|two|three|four|five|one|any|a|the|or) )${BETTER}(?! than \\d)`,
  '(?:a bit|a little|slightly|much) (?:earlier|later|more|less|\\w+er)',
)

/** A line of these alone, without a verb, names a quality. */
export const QUALITY_ONLY: Pattern = pattern(QUALITY, BETTER)

/** What one cannot see, as all there is to a clause without a deed. */
export const ABSTRACT: Pattern = pattern(QUALITY)
