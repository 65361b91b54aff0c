import { formsOf } from '../../../grammar/en/inflect.ts'
import type { Asking, QuestionReading } from '../../../questions/asking.ts'
import { asTyped, flatOf, isShouted } from '../../../questions/spans.ts'

/** A way to ask for a yes, and what asks openly for the same with the words that follow it. */
interface Rewording {
  readonly begins: RegExp
  /** From what stands behind the beginning, as typed. */
  readonly make: (rest: string, begun: string) => string | null
}

const YOU = '(?:you|u)'

/** A second clause or a denial would not survive the cut. */
const SIMPLE =
  /^(?!.*\b(?:and|or|but|because|if|unless|while|not|no|never|why|what|who|when|whether|\w+n't)\b).+$/i
const simple = (rest: string): boolean => SIMPLE.test(rest)
/** With a clause of its own, whose order stays as it is. */
const whole = (rest: string): boolean => rest !== '' && !/\b(?:or|but|not|never|no|\w+n't)\b/i.test(rest)

const first = (rest: string): string => rest.split(' ')[0] ?? ''
const after = (rest: string): string => (rest.includes(' ') ? ` ${rest.slice(rest.indexOf(' ') + 1)}` : '')

const REWORDINGS: readonly Rewording[] = [
  {
    begins: new RegExp(
      `^(?:do|would) ${YOU} (?:think|reckon|expect) (?:it|that|this)(?:'ll| will|'d| would) take (?=.*(?:days?|weeks?|months?|years?|long|hours?)$)`,
    ),
    make: () => 'How long do you think it will take?',
  },
  {
    begins:
      /^(?:is there |have i (?:still )?(?:got )?|do i (?:still )?(?:have|stand) )?(?:still )?(?:any|a|some) (?:real |good |decent )?(?:chance|hope|prospect|possibility|likelihood) (?=of )/,
    make: (rest) => (simple(rest) ? `What are the chances ${rest}?` : null),
  },
  {
    begins:
      /^is there (?:still )?(?:any|a) (?:real |good )?(?:chance|possibility|likelihood) (?:that )?(?=(?:i|i'll|i'd|we|we'll|my|the|you|you'd|you'll) )/,
    make: (rest) => (whole(rest) ? `What are the chances that ${rest}?` : null),
  },
  {
    begins: /^(?:have i|do i) (?:still )?(?:got |have |stand )?(?:still )?(?:a|any) chance$/,
    make: () => 'How would you rate my chances?',
  },
  {
    begins:
      /^(?:is there |has there been |have you (?:had |heard )?|got )?(?:still )?any (?:more |further )?(?:news|word|update|updates) (?:yet )?(?:on|about|of) /,
    make: (rest) => (simple(rest) ? `What's the latest on ${rest}?` : null),
  },
  {
    begins: new RegExp(`^do ${YOU} (?:\\S+ )?agree with (?!me\\b|us\\b|that\\b|this\\b|it\\b)`),
    make: (rest) => (simple(rest) ? `How far do you agree with ${rest}?` : null),
  },
  {
    begins: new RegExp(
      `^have ${YOU} (?:already |had time to )?(?:thought about|considered|had a think about|think about) (?=(?:my|the) (?:request|idea|plan|proposal|question|suggestion|application)\\b)`,
    ),
    make: (rest) => (simple(rest) ? `What do you think of ${rest}?` : null),
  },
  {
    begins: /^am i (?:still |ever |also )?in line for /,
    make: (rest) => (simple(rest) ? `What would it take for me to get ${rest}?` : null),
  },
  {
    begins: /^(?:am i|would i be|will i be) (?:still |also )?eligible for /,
    make: (rest) => (simple(rest) ? `What would make me eligible for ${rest}?` : null),
  },
  {
    begins: /^are there (?:any )?(?=other \p{L}+s (?:where|that|in|on|outside|for) )/u,
    make: (rest) => {
      const [other = '', what = '', ...more] = rest.split(' ')
      return whole(rest) ? `What ${other} ${what} are there ${more.join(' ')}?` : null
    },
  },
  {
    begins:
      /^are there (?:still )?(?:any )?(?=(?:places|seats|spots|slots|openings|vacancies|spaces|hours|shifts) (?:left|free|available|open|going)(?: |$))/,
    make: (rest) => (simple(rest) ? `How many ${first(rest)} are${after(rest)}?` : null),
  },
  {
    begins: new RegExp(
      `^(?:do|would) ${YOU} expect (?=(?:me|us|a \\p{L}+|a \\p{L}+ \\p{L}+|the \\p{L}+) to )`,
      'u',
    ),
    make: (rest) => {
      const [whom = '', ...deed] = rest.split(/ to /i)
      const what = doing(deed.join(' to '))
      return `What do you expect of ${whom}${what === null ? '' : ` when it comes to ${what}`}?`
    },
  },
  {
    begins: /^(?:can|could) anything be (?=\S+)/,
    make: (rest, begun) => (simple(rest) ? `What ${first(begun)} be ${rest}?` : null),
  },
  {
    begins:
      /^(?:is|was) there (?:a|any) (?:particular |specific )?reason (?:why |that )?(?=(?:i|i'm|i've|i'd|we|we're|you|my|the|for) )/,
    make: (rest, begun) =>
      /\b(?:or|but|and)\b/i.test(rest) ? null : `What ${first(begun)} the reason ${rest}?`,
  },
  {
    begins: new RegExp(
      `^(?:do|can) ${YOU} see (?:any )?(?:real )?(?=(?:openings|opportunities|possibilities|chances|risks|obstacles|options|objections|problems)(?: |$))`,
    ),
    make: (rest) => (simple(rest) ? `What ${first(rest)} do you see${after(rest)}?` : null),
  },
  {
    begins: new RegExp(
      `^(?:do|can) ${YOU} see me (?:still )?(?:here |working here |being here )?(?=in (?:a|one|two|three|four|five|ten|\\d+) years?'?(?: time)?$)`,
    ),
    make: (rest) => `Where do you see me ${rest}?`,
  },
  {
    begins:
      /^(?:is|are) (?:it|that|this|\p{L}+ing \p{L}+|\p{L}+ing) (?:also |really |still )?part of (?=(?:my|the|this|that) (?:job|role|post|work|duties|tasks)(?: as well| too| now)?$)/u,
    make: (rest) => `What's part of ${rest.replace(/ (?:as well|too|now)$/i, '')}, and what isn't?`,
  },
  {
    begins: /^is (?:anything|something|more) (?:already |yet )?known (?:already |yet )?about /,
    make: (rest) =>
      simple(rest) ? `What is known about ${rest.replace(/ (?:yet|already|so far)$/i, '')} so far?` : null,
  },
  {
    begins: /^(?:is there )?anything (?:else )?(?=i (?:should|need to|ought to|can|could) )/,
    make: (rest, begun) => {
      const [, modal = '', ...more] = rest.split(' ')
      const alsoElse = begun.includes('else') ? ' else' : ''
      if (!simple(rest)) return null
      return modal.toLowerCase() === 'need' || modal.toLowerCase() === 'ought'
        ? `What${alsoElse} do I need ${more.join(' ')}?`
        : `What${alsoElse} ${modal} I ${more.join(' ')}?`
    },
  },
  {
    begins:
      /^(?:did i (?:do|say|get)|have i (?:done|said|got)|was i doing) (?:anything|something) wrong(?= (?:in|at|during|with|on|there)\b|$)/,
    make: (rest) => (rest === '' || simple(rest) ? `What could I have done differently${rest}?` : null),
  },
  {
    begins:
      /^is there (?:still )?(?:any )?(?=(?:money|budget|funding|time|room|scope) for (?:that|this|it)$)/,
    make: (rest) => `How much ${first(rest)} is there for ${rest.split(' ').at(-1) ?? 'that'}?`,
  },
]

const LONGEST = 18

/** The question in an open form, with the user's own words where it goes on as typed; null where none fits. */
export function reworded({ text }: QuestionReading, asking: Asking): string | null {
  if (!/^(?:verb-first|fragment)$/.test(asking.kind) || asking.words.length > LONGEST || isShouted(text))
    return null
  const typed = asTyped(text, asking.words, 0)
  const flat = flatOf(asking)
  if (typed === null || typed.length !== flat.length) return null
  for (const { begins, make } of REWORDINGS) {
    const begun = begins.exec(flat)?.[0]
    if (begun === undefined) continue
    return make(capitalI(typed.slice(begun.length).replace(TAIL, '')), begun)
  }
  return null
}

const capitalI = (typed: string): string => typed.replace(/\bi\b(?!')/g, 'I').replace(/\bi'/g, "I'")

/** `cover every weekend` as `covering every weekend`; null where the first word is no plain verb. */
function doing(deed: string): string | null {
  const [verb = '', ...more] = deed.split(' ')
  if (!simple(deed) || !/^[a-z]{2,}$/.test(verb) || /(?:ly|el|ie|ee|oe|ye)$/.test(verb) || NO_VERB.test(verb))
    return null
  return [formsOf(verb).at(-1), ...more].join(' ')
}

/** What may stand between `to` and its verb. */
const NO_VERB =
  /^(?:not|never|always|just|also|still|even|ever|then|now|only|both|all|go|once|put|cope|accept)$/

/** Adds nothing to what is asked. */
const TAIL = / (?:or not|then|please|pls|as well|at all|at the moment|do you think|you think|do you reckon)$/i
