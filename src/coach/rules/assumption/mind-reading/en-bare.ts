import { CERTAIN, WHO } from './en-minds.ts'

/** The user, or people like the user, as what is thought about. */
const MYSELF = `(?:i|me|my|mine|us|we|our|myself|women|men|woman|someone|somebody|anyone|cleaners|temps|juniors|an? (?:woman|girl|man|cleaner|porter|temp|junior|trainee|apprentice|foreigner|part-timer|mother|mum|nobody|older [^ ]+|younger [^ ]+))`

export const BARE_OF_WHO: readonly string[] = [
  `(?:${CERTAIN}|)(?:thinks|believes|reckons|assumes|feels|suspects|imagines|hopes|fears|sees|regards|think|believe|reckon|assume|see|regard) (?!(?:that )?we (?:should|could|can|need|will|would|have to|ought|must) (?!not|never))(?:[^ ,]+ ){0,3}?${MYSELF}(?! (?:am|was|are|will be) (?:<adv*>)(?:on|in|at|off|away|back|there|here|home|from|coming|going)(?: |$))`,
  `(?:${CERTAIN}|)(?<!not (?:everyone|everybody) )(?<!not (?:all|every) [^ ]+ )(?:wants?|prefers?|hates?|resents?) (?!to be |me (?:in|at|on|to|for|back)|us (?:in|at|on|to|for|back)|to (?:know|talk|hear|discuss|meet|plan))(?:[^ ]+ ){0,4}?${MYSELF}`,
  `(?:${CERTAIN}|)(?:do|does) not (?:${CERTAIN}|even )?(?:think|believe|want|like|see|trust|rate|care|understand)(?= |$)(?! (?:<..2>)(?:dogs?|pets?|food|drinks?|sugar|milk|tea|coffee|salt|cake|lunch|meat|fish|onions?|cheese|spinach|phones?|shoes|bags?|cars?|bikes?|visitors|cash|cheques|cards|children|prams|smoking|glass|candles|anything)(?: |$))`,
  `(?<!you )(?:will|would|is going to|are going to) (?:<adv*>)(?:surely |certainly |no doubt |probably |definitely )*(?:be (?!(?:the|a|an|there|here|in|on|at|back|away|off|out|late|early|able|happy to|glad to|fine|okay|good|great|free|open|ready|possible|easier|better|nice|enough|useful|helpful) )|feel |take it |think |say (?!what|so|when|if|whether|hello)|find |see |want (?!to )|hate |laugh|refuse|reject|ignore|forget|blame|prefer |pick |choose |give it )(?:<..2>)[^ ]+`,
  `(?:will|would|is|are) (?:<adv*>)never (?:<adv*>)(?:going to )?(?:pick|choose|promote|take|hire|let|give|trust|see|accept|allow|admit|put|ask|think|want|say|listen|like|change|back|agree|forgive|notice|consider|understand|respect)`,
  `(?:are|is|'s) (?:${CERTAIN}|)(?:thinking|hoping|wishing|wondering|laughing|secretly|plotting|planning to) (?:[^ ,]+ ){0,4}?(?:i|me|we|us|my|our)(?= |$)`,
  `(?:is|are|'s) (?:<adv*>)(?:being (?:nice|polite|friendly|kind)) (?:because|so|to)`,
  `(?:<adv*>)(?:has|have|is|'s) (?:<adv*>)(?:never|no intention|long|already) (?:<..2>)(?:seen|thought|liked|rated|trusted|wanted|decided|forgotten|given up|written|made up|believed|noticed)`,
]

/** Readings of minds that are none once a text goes on to a wish or tells of a day. */
export const BARE_READINGS: readonly string[] = [
  `(?:obviously|clearly|of course|surely|no doubt|naturally|bet|i bet|i am sure|probably|apparently not but|deep down|secretly),? ${WHO} (?:<adv*>)(?:would (?:rather|sooner|prefer)|think|thinks|want|wants|laugh|laughs|hate|hates|feel|feels|prefer|prefers|do not|does not|could not (?:care|stand))`,
]
