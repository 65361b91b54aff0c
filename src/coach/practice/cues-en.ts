import type { ReplyCues } from './cues.ts'

const OPENER =
  "(?:(?:yes|yeah|no|well|ok|okay|right|hm|hmm|ah|oh|er|um|thanks|thank you|sure|fine|sorry|honestly|and|i see|fair enough|that's a shame) ?,? ?){0,3}"

/** What in English shows how somebody replies in a hard moment of a conversation. */
export const enCues: ReplyCues = {
  summary: [
    /(?:^|[,.;:] |^(?:ok|okay|right|yes|yeah|ah|hmm?) ,? ?)so\b(?! (?:i|we) (?:want|need|think|deserve|would|was|were|thought|hoped|trained|worked|asked|should|will|must|have|am|feel)\b)/u,
    /\bif (?:i understand|i'm hearing|i hear|i've understood|i heard|i got|i follow)\b/u,
    /\b(?:i hear|i understand|i see|i gather|i take it|i get|i notice|i can imagine|i can tell|i can see|i appreciate) (?!nothing\b|no\b)/u,
    /\b(?:it )?(?:sounds|seems|feels) (?:like|as if|as though|to me)\b|\bwhat i(?:'m| am)? hear(?:ing)?\b|\bcomes down to\b|\bin other words\b|\bto sum up\b/u,
    /\byou(?:'re| are)? (?:say(?:ing)?|mean|think|feel|see|want|need|wonder(?:ing)?|worried|suggesting|asking|looking|expect|would like|don't see|don't have)\b|\byou'd (?:like|rather|want|need|prefer)\b/u,
    /\b(?:for you|on your side|from where you|from your (?:side|point)|in your eyes)\b/u,
    /\b(?:it's|it is|that's|that is) (?:more |really |mainly |not )?(?:about|down to|a matter of|the money|the timing|your)\b/u,
  ],
  heard: [
    /\b(?:understand|makes sense|fair|thank|thanks|agree|true|sorry|appreciate|good point|see your point|tough|hard for you)\b/u,
  ],
  invites: [
    /\b(?:can|could|would|will) you (?:please |just |maybe |perhaps |help me ){0,2}(?:tell|explain|describe|walk|talk|share|give|say|show|name|think of|point to|help me (?:see|understand)|take me)\b/u,
    new RegExp(
      `^${OPENER}(?:tell me|help me|walk me|talk me|explain|describe|give me an example|say more|show me)\\b`,
      'u',
    ),
    /\bi(?:'m| am) curious (?:how|what|where|which|who|about)\b|\bi'd (?:like|love) to (?:know|understand|hear) (?:how|what|where|which|more)\b/u,
  ],
  wh: /^(?!what (?:i|it|you say|you're saying)\b)(?:what|which|how|where|why|who|whom|whose|when|with whom|to what extent|in what way|under what|by when|at what|for whom|about what)\b/u,
  yesNo:
    /^(?:can|could|may|might|is|are|isn't|aren't|do|does|did|don't|doesn't|have|has|had|will|would|won't|wouldn't|should|shall|was|were|am|must)\b/u,
  checks:
    /\b(?:is that right|have i got that right|did i get that|do i understand|am i hearing|is that it|is that fair)\b/u,
  settles: [
    /\b(?:from now on|next time i(?:'ll| will)?|i(?:'ll| will) (?:take (?:that|this|it|what|your)|make sure|try|do|stay|go through|work on|change|think about)|i take from)\b/u,
    /\b(?:would|could|can|will) you (?:please |maybe |perhaps )?(?:watch|join|sit in|come|introduce|send|put in|ring|call|go with|have a look|look at|pass on|set up)\b/u,
    /\b(?:shall|can|could|let's|let us|should) (?:we )?(?:agree|put|meet|plan|set|pick|book|look|come back|talk|write|try|say|start|sit)\b/u,
    /\bshall i\b/u,
    /\b(?:i'll|i will|i can) (?:let you know|get started|get back|come back|send|mail|email|write|put|plan|book|come|make|draft|prepare|ask|set|call|train|show|bring|share|have it)\b/u,
  ],
  letsGo:
    /\b(?:never mind|forget it|no worries|no problem|not a problem|i'll wait|i can wait|if you say so|it doesn't matter|doesn't matter|that's that|i'll leave it|let's leave it|leave it there|i'll live with it|it is what it is|nothing to be done|let it (?:rest|go|be)|(?:then )?don't bother|don't worry about it)\b/u,
  letsGoWhole: new RegExp(
    `^${OPENER}(?:i understand|i see|fair enough|understood|that's fine|all right|alright|okay then|ok then|okay|ok|fine|sure|thanks|thank you|thank you very much|that's a shame|too bad|yes|right)?(?: then| so much)?$`,
    'u',
  ),
  pushes: [
    /\b(?:ridiculous|nonsense|rubbish|unfair|outrageous|useless|pathetic|absurd|a joke|bullshit|easy for you|hypocritical|cowardly)\b/u,
    /\byou(?:'re| guys)?\b.{0,60}\b(?:always|never|every single time|every time)\b|\b(?:always|never|every time)\b.{0,60}\byou\b/u,
    /\b(?:or else|otherwise|then|or) i(?:'ll| will|'m going to| am going to)? (?:leave|quit|go|walk|resign|look elsewhere|look for|find another|call in sick)\b/u,
    /\byou (?:don't|never|won't|aren't|didn't|just) (?:even |really |ever |want to ){0,2}(?:listen|understand|care|get it|value|listening|see me|take me)\b|\byou(?:'re| are| keep) (?:holding|blocking|ignoring|favouring|letting) (?:me|us)\b/u,
  ],
  argues: new RegExp(
    `^${OPENER}(?:but|yes but|i (?:think (?!it's (?:important|good|fair))|want|have|do|am|deserve|work|can (?!see|tell|imagine)|need|feel|believe|would|should|did|don't (?!know|really know|say)|disagree|'ve)|i'm (?!happy to|glad to|willing to|grateful)|i've|i'd|that's (?:not|unfair|wrong|odd|strange|a pity|a bit)|that isn't|that doesn't|there (?:is|are|must|should)|surely|still|my (?:colleague|work|results)|other (?:teams|people|companies)|last year|everyone|everybody|a colleague|actually|the market)\\b`,
    'u',
  ),
  waits:
    /^(?:\(?\s?(?:i )?(?:silence|stay silent|stay quiet|say nothing|(?:don't|do not) say (?:anything|a word)|nothing|take a .{0,30}(?:wait|quiet|pause)|nod|breathe|wait(?: five seconds| a moment| a bit)?|waiting|pause|keep quiet|five seconds|count to five)\s?\)?)?$/u,
}
