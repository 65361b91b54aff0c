import { type CueRule, gap, rule, weakRule } from '../cue-rule.ts'
import { CLOSE, OTHERS, OWN_ORG, SENTENCE_END, SOFT } from './nl-words.ts'

/** One's own dismissal: not that of a patient, nor out of a hospital bed. */
const ONTSLAG = '(?:mijn )?ontslag(?! (?:van|voor|uit (?:het|de)))'
/** What one says or does about it, in front of it and behind it. */
const THREATENED = '(?:dreig|dreigde|dreigen|gedreigd)'
const CONSIDERED = '(?:overweeg|overwoog|overwegen|overwogen)'
const THOUGHT = '(?:denk|dacht|denken|gedacht|twijfel|twijfelde)'

/** Ways to tell in Dutch that one spoke or thinks of leaving: behind "dat" the verb comes last. */
export const DUTCH_LEAVING_TOLD: readonly CueRule[] = [
  // "dat ik ontslag wil nemen": behind "dat" the verbs stand apart from each other.
  rule(
    'leaving',
    `ontslag (?:wil|wou|wilde|zou|ga|moet|kan|heb|had|zal|overweeg) ${gap(2)}(?:nemen|neem|indienen|te dienen|genomen|ingediend)`,
    OTHERS,
  ),
  rule('leaving', `(?:ik ${CLOSE}${THREATENED}|${THREATENED} ik) ${CLOSE}met ${ONTSLAG}`, OTHERS),
  rule('leaving', `ik ${CLOSE}met ${ONTSLAG} (?:te |heb |had )?${THREATENED}`, OTHERS),
  rule('leaving', `(?:ik ${CLOSE}${CONSIDERED}|${CONSIDERED} ik) ${CLOSE}${ONTSLAG}`, OTHERS),
  rule('leaving', `ik ${CLOSE}${ONTSLAG} (?:te |heb |had )?${CONSIDERED}`, OTHERS),
  rule('leaving', `(?:ik ${CLOSE}${THOUGHT}|${THOUGHT} ik) ${CLOSE}(?:aan|over) ${ONTSLAG}`, OTHERS),
  rule('leaving', `ik ${CLOSE}(?:aan|over) ${ONTSLAG} (?:te |heb |had )?${THOUGHT}`, OTHERS),
  rule(
    'leaving',
    `(?:dat|of|omdat|als) ik ${SOFT}weg (?:wil|wou|wilde|zou willen)(?:${SENTENCE_END}| hier| bij ${OWN_ORG})`,
    'even weg|vakantie',
  ),
  rule(
    'leaving',
    `ik ${CLOSE}(?:hier|bij ${OWN_ORG}) niet (?:meer |lang |langer ){0,2}(?:blijf|bleef|wil blijven|ga blijven|zal blijven)${SENTENCE_END}`,
    OTHERS,
  ),
  weakRule(
    'leaving',
    `dat ik niet (?:meer |lang |langer ){0,2}(?:blijf|wil blijven|ga blijven)${SENTENCE_END}`,
    'eten|lunch|borrel|feest|vergadering|overleg|avond|nacht',
  ),
]
