import { pattern } from './pattern.ts'

/** Those whom work is done for, and the things it is done with. */
const OTHERS_AND_THINGS = `(?:customers?|clients?|patients?|residents?|pupils?|students?|guests?|visitors?|passengers?|tenants?|callers?|shoppers?|suppliers?|software|systems?|machines?|printers?|scanners?|copiers?|photocopiers?|parking|alarms?|kettles?|ladders?|radios?|cameras?|sensors?|doors?|servers?|websites?|apps?|boilers?|pumps?|ovens?|fridges?|freezers?|engines?|vans?|lorr(?:y|ies)|trucks?|tractors?|trains?|bus(?:es)?|cranes?|forklifts?|lifts?|parts?|orders?|parcels?|deliver(?:y|ies)|pallets?|gates?|windows?|roads?|roofs?|walls?|tills?|plants?|crops?|cows?|horses?|dogs?|stock|paint|glue|plaster|tiles?|cables?|pipes?|drains?|batter(?:y|ies)|wounds?|samples?|files?|documents?|weather|forecast|traffic|holes?|stains?|screws?|keys?|tickets?)`

/** The sentence is about them: `customers from that village`, `the new software`; and the user is nowhere in it. */
const ABOUT_THEM = pattern(
  `^(?:and |but |so |well |, )*(?:(?:the|a|an|our|this|that|these|those|some|most|many|all|one|two|three|that) )?(?:[^ ,]+ ){0,2}?${OTHERS_AND_THINGS}(?= |$)`,
)
const MYSELF =
  /(?:^| )(?:i|me|my|mine|myself|us|management|degree|job|jobs|role|roles|post|posts|permanent|promoted|promotion|promotions|career|careers|raise|people|someone|somebody)(?: |$)/

/** Is a sentence about customers, machines and such, and not about the user? */
export const isNotMine = (text: string): boolean => ABOUT_THEM.test(text) && !MYSELF.test(text)
