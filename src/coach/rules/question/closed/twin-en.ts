import type { Asking } from '../../../questions/asking.ts'
import { flatOf } from '../../../questions/spans.ts'

/** A whole open question beside each common way to ask for a yes: it points back with "that", so nothing need be cut. */
interface Twin {
  readonly begins: RegExp
  readonly twin: string
}

const STANDS = 'Where do things stand with that?'
const SUBJECT = '(?:i|we|my|the|our|that|this|other|people|staff|agency staff|\\p{L}+(?:ers|ees))'

const TWINS: readonly Twin[] = [
  {
    begins:
      /^(?:i(?:'m| am| was|'ve been)? |im )?(?:\S+ ){0,2}?(?:wonder|wondering|wondered|curious) (?:if|whether) (?!(?:you|u|you'd|you'll|you're)\b)/,
    twin: 'How do you see that?',
  },
  {
    begins:
      /^(?:do|can|could|would|will|have|any idea|(?:i'd|id|i would) (?:like|love)) ?.{0,40}?(?:know|tell me|say|check|find out|heard|let me know) (?:if|whether) /,
    twin: 'What do you know about that so far?',
  },
  {
    begins:
      /^(?:do|have) (?:you|u) (?:have |got )?(?:any |some )?(?:tips|advice|suggestions)(?: (?:or|and) \S+)?(?: for (?:me|us|my .*))?$/,
    twin: 'What would you recommend?',
  },
  {
    begins:
      /^(?:do|have) (?:you|u) (?:have |got )?(?:any |some )?(?:comments|criticism|remarks|pointers)(?: (?:or|and) \S+)?(?: for (?:me|us)| on my .*)?$/,
    twin: 'What could be better, and how?',
  },
  {
    begins:
      /^(?:are|r) (?:you|u|they) (?:still )?(?:going|planning) to (?!(?:be|help|let|tell|support|back|give|sack|fire)\b)/,
    twin: 'What are the plans there?',
  },
  {
    begins:
      /^have (?:you|u|they) (?:already )?(?:decided|chosen|made (?:a|your|the) (?:decision|mind|choice)|heard|spoken|talked|discussed|had a chance|had time|made up your mind)\b/,
    twin: STANDS,
  },
  {
    begins: /^(?:have|did) (?:you|u) ever (?:think|thought|consider|considered)\b/,
    twin: 'How do you see that?',
  },
  {
    begins:
      /^(?:have you|has anyone|has anybody|did you|did anyone) (?:ever |here ever )?(?:seen|known|had|worked|done|tried|moved|gone|managed|coached|come across)\b/,
    twin: "What's been your experience with that?",
  },
  {
    begins:
      /^(?:do|will|would|must|should) (?:i|we) (?:still |also |really |first )?(?:need|have|require) (?:to (?:have|get|do|pass|take) )?(?:a |an |the |my |any )?(?:\S+ ){0,2}?(?:diploma|certificate|degree|qualification|qualifications|course|licence|license|training|experience|test|exam|ticket|dbs|references?)\b/,
    twin: 'What do I need for that?',
  },
  {
    begins:
      /^(?:do|would|will|must|don't|don't|dont|wouldn't) (?:you|people|trainees|applicants|candidates|a \p{L}+) (?:\S+ )?(?:have to|need(?: to)?) (?:be|have|do|hold|pass|get|a|any|the)\b/u,
    twin: "What's needed for that?",
  },
  {
    begins: /^(?:don't|dont|wouldn't|won't) (?:i|we) (?:\S+ )?(?:have to|need) /,
    twin: "What's needed for that?",
  },
  {
    begins: /^is there (?:any|a) (?:point|sense|use) |^is it (?:\S+ )?worth /,
    twin: 'What would you advise?',
  },
  {
    begins:
      /^(?:would|will) (?:you|u) (?:ever |still )?(?:hire|use|take|trust|choose|pick|have|want|keep) me\b/,
    twin: 'What would you need to see from me?',
  },
  { begins: /^does .{2,50} (?:count|matter)$/, twin: 'How much does that count?' },
  {
    begins: /^should (?:i|we) (?!be (?:worried|concerned|afraid)|have\b)\S+/,
    twin: 'What would you advise?',
  },
  {
    begins:
      /^(?:do|will|would|must) i (?:\S+ )?(?:have to|need to) (?!leave\b|go\b|worry\b)|^(?:is|are) .{3,50} (?:compulsory|mandatory|obligatory|required)(?: |$)/,
    twin: 'What would be expected of me?',
  },
  {
    begins:
      /^(?:is|are|would|could|does|is there any way) .{2,60} (?:possible|feasible|doable|realistic|achievable|an option|on the cards|within reach)(?: here| for me| this year| next year| to you)?$/,
    twin: 'What would that take?',
  },
  {
    begins:
      /^(?:is|are|will) (?:my|our|the|this|that) (?:\S+ )?(?:job|jobs|place|contract|shift|post|posts|role|department|depot|ward|shop|branch|site|unit|office|store|factory|plant) (?:\S+ ){0,2}?(?:at risk|safe|secure|close|closing|be cut|being cut|going|needed|disappear|moving|under threat|in danger)\b/,
    twin: 'What can you say about that at this point?',
  },
  {
    begins:
      /^(?:will there be|(?:is|are) there going to be|is there (?:already |still )?(?:a |another |any )?(?:vacancy|decision|follow-up|round|waiting list|date|shortlist|successor))(?= |$)/,
    twin: 'What do you know about that so far?',
  },
  {
    begins: /^does (?:it|that|this) (?:\S+ )?(?:matter|make (?:a|any) difference)\b/,
    twin: 'How much does that matter?',
  },
  { begins: /^am i (?:still |also )?entitled to /, twin: 'What am I entitled to?' },
  {
    begins: /^(?:do|have) i (?:have |got )?your (?:support|backing|blessing)\b/,
    twin: 'What would you need to be able to back me?',
  },
  {
    begins:
      /^(?:(?:do|would) (?:you|u) (?:\S+ )?(?:think|reckon|believe|feel|find) (?!about\b|over\b)|(?:would|is) (?:this|that|it) (?:be )?(?:\S+ ){0,5}?(?:for me|suit me)(?: |$)|am i too \S+|am i \S+ enough|am i (?:\S+ )?(?:cut out|suited|suitable|right) (?:for|to)|do (?:you|u) see me |is (?:a|an|the) .{3,40} (?:right|something|anything|the thing) for me|(?:can|could) (?:you|u) (?:picture|see|imagine) me )/,
    twin: 'How do you see that?',
  },
  {
    begins:
      /^(?:is|are|has|have) (?:the|my|that|it|our|there) (?:\S+ ){0,5}?(?:still|going ahead|been any news|been decided|yet|on hold|open|gone through|been approved|settled|planned)\b(?: \S+){0,3}$/,
    twin: STANDS,
  },
  {
    begins: new RegExp(
      `^(?:will|can|could|may) ${SUBJECT} .{3,}|^(?:do|does) (?:i|we|my|the|our) (?:\\S+ ){0,3}?(?:get|qualify|count|keep)\\b.*|^do \\p{L}+s (?:\\S+ ){0,2}?(?:get|have|qualify|count|earn|keep)\\b.*|^(?:are|is|am) (?:i|we|my|the|our|other|agency|part-timers|\\p{L}+ staff) .*(?:allowed|eligible|entitled|included|covered)\\b.*`,
      'u',
    ),
    twin: 'What does that depend on?',
  },
]

/** What one fears or is sorry for: an open question beside it would sound cold. */
const DENIED =
  /\b(?:fired|sacked|dismissed|laid off|hate|angry|ill|sick|cancer|pregnant|died|dying|worried)\b/

/** Nobody asks what this depends on. */
const NOT_SO =
  /\b(?:not|no|never|if|when|unless|while|or|you|u|your|lose|fired|sacked|dismissed|help|ask|say|know|trust|count on|expect|assume|speak|talk|tell|check|see|do that|raise|refuse|somebody|someone|ill|sick|cancer|burnout|pregnant|die|died)\b|n't\b/

/**
 * An open question to ask instead, for a question whose words cannot be put into one surely.
 * @param asking a question for yes or no
 */
export function openTwin(asking: Asking): string | null {
  if (!/^(?:verb-first|indirect)$/.test(asking.kind)) return null
  const flat = flatOf(asking)
  if (DENIED.test(flat)) return null
  const found = TWINS.find(({ begins }) => begins.test(flat))
  return !found || (found === TWINS.at(-1) && NOT_SO.test(flat)) ? null : found.twin
}
