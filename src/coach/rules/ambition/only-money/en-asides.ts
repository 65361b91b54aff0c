import type { Plain } from '../../../grammar/en/plain.ts'

/** What a wish for money is dressed with: like whom, by when, for which costs, and that nothing else matters. */
const ASIDES: readonly RegExp[] = [
  / to (?:buy|pay|afford|get|save for|own) (?:a|the|my|our) (?:[^ .,;!]+ )?(?:flat|house|home|car|mortgage|wedding|holiday|bills?|place|boat|garden)(?: [^ .,;!]+)?(?= [.!,]|$)/,
  / (?:,|\.|-|–) (?:and )?(?:i|we) (?:have|have got|got) (?:[^ .,;!]+ )?(?:kids|children|mortgage|bills|rent|debts|family|twins|baby)(?: [^ .;!]+){0,4}/,
  / (?:,|\.|-|–) the (?:work|job|rest|tasks) (?:can|may) (?:stay|be|remain)(?: [^ .;!]+){1,4}/,
  / that is (?:honestly|really|simply|literally) (?:all|it)/,
  /^ ?(?:hi|hello|hey|dear|morning|good morning|good afternoon)(?: [^ ,]+){0,3} ,/,
  / (?:and|then|,) (?:then )?(?:i|we) will (?:sign|stay|shut up|be (?:happy|quiet|yours|satisfied)|say no more|stop|sign it)(?: [^ .;!]+){0,3}/,
  / (?:,|\.|-|–)? ?(?:is|would) (?:that|it) (?:be )?(?:so|too|really|such|asking|a|that)(?: (?!i )[^ .;!]+){1,4}/,
  / (?:and|then|,) (?:then )?(?:we|i|you|that) (?:are|am|will be|is|can) (?:all )?(?:done|finished|happy|yours|all yours|staying|on board|even|quits|settled|good|sorted|stop|out of)(?: [^ .;!]+){0,4}/,
  / (?:(?<!(?:would|do|really|i) )like|as much as|the same as|same as|equal to|on a par with|compared with|in line with) (?!to |a )(?:[^ .,;!]+ ?){1,7}/,
  / (?:by|before|from|after|as of|starting|until|within|in|for|this|next|every|each) (?:[^ .,;!]+ ){0,3}(?:year|month|week|summer|winter|spring|autumn|christmas|january|february|march|april|may|june|july|august|september|october|november|december|retire|retirement|retirement|review|appraisal|baby|birthday)(?= |$)/,
  / (?:because|since|with|now that|so that|so|to|given|and) (?:[^ .;!]+ ){0,8}(?:rent|mortgage|bills?|prices|inflation|house|kids|children|holidays?|debts?|loan|car|afford|living|petrol|fuel|energy|groceries|childcare|nursery|fees|wedding|divorce|food|gas|electricity)(?: [^ .;!]+){0,4}/,
  / (?:,|\.|;|-|–)? ?(?:that is (?:it|all|what)|nothing (?:else|more|less)|no more no less|the rest|i do not (?:care|mind)|whatever|(?:the )?(?:job|work) (?:itself )?(?:does not|is (?:fine|secondary))|never mind the)(?: [^ .;!]+){0,9}/,
]

/** A sentence without them. */
export const withoutAsides = (plain: Plain): Plain => ({
  ...plain,
  text: ASIDES.reduce((text, aside) => text.replace(aside, ' '), ` ${plain.text}`).trim(),
})
