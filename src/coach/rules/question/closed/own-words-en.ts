import type { Asking, QuestionReading } from '../../../questions/asking.ts'
import { asTyped, flatOf, isShouted } from '../../../questions/spans.ts'
import { NOT, plain, POINTS_BACK, type Rest, several, there } from './there-en.ts'

interface Template {
  /** Matches the beginning of the question; what is behind it becomes `rest`. */
  readonly begins: RegExp
  readonly make: (rest: Rest, begun: string) => string | null
}

const LONGEST = 16
/** The rest without small words such as "please" at its head, or at its end. */
function trimmed(rest: Rest): Rest {
  const cut =
    /^(?:(?:please|pls|maybe|possibly|perhaps|also|still|at least|ever|just|then) )+/.exec(rest.low)?.[0]
      .length ?? 0
  const end = / (?:please|pls|then|too|at all)$/.exec(rest.low)?.[0].length ?? 0
  return {
    low: rest.low.slice(cut, rest.low.length - end),
    typed: rest.typed.slice(cut, rest.typed.length - end),
  }
}

const UNWANTED =
  /^(?:be (?:fired|sacked|dismissed|blamed|penali\w+|demoted|moved|sent|made|let)|lose|ask|know|say|assume|expect|count on|rely|help you|do (?:that|this|it|anything|something)|see|hear|check|mention|apply$|have to|need to|turn down|say no|stop|(?:get|have) (?:some |any |more )?(?:feedback|an answer|a reply)|trust|get into trouble|fail|speak|talk|tell|opt|refuse|have that|have this|have it|be honest|raise)\b/

function takes(rest: Rest): string | null {
  const own = trimmed(rest)
  if (
    !plain(own) ||
    UNWANTED.test(own.low) ||
    /\b(?:you|your|u|ur|it|that|this|these|those|them)\b/.test(own.low)
  )
    return null
  return `What would it take for me to ${own.typed}?`
}

function possible(rest: Rest, begun: string): string | null {
  if (!plain(rest)) return null
  return begun.includes('for me') ? takes(rest) : `What would it take to ${rest.typed}?`
}

const DEGREES =
  'realistic|feasible|likely|important|common|normal|hard|difficult|easy|useful|sensible|flexible|strict|usual'

/** `do you think I'm ready` → to what extent; only of what there is more or less of. */
const howFar = (rest: Rest, begun: string): string | null =>
  NOT.test(rest.low) ||
  /\b(?:should|would|could|will|must|may|might|i'd|i'll|or|in|within|by|too|enough|\d+|years?|months?|weeks?|days?)\b/.test(
    rest.low,
  )
    ? null
    : `To what extent ${begun.trim()} ${rest.typed}?`

/** `is it realistic to …` → `how realistic is it to …`. */
function howMuch(rest: Rest, begun: string): string | null {
  const [degree = '', ...more] = rest.typed.split(' ')
  return NOT.test(rest.low) ? null : `How ${degree} is ${[begun.split(' ')[1] ?? 'it', ...more].join(' ')}?`
}

const TEMPLATES: readonly Template[] = [
  {
    begins: /^(?:can|could|may|might|will) i (?:be able to )?(?:ever )?/,
    make: (rest, begun) =>
      begun.startsWith('will') && !/^(?:get|have|be able)/.test(rest.low) ? null : takes(rest),
  },
  {
    begins: /^(?:is (?:that|this)|would that be) (?:even |still )?possible$/,
    make: () => 'What would that take?',
  },
  {
    begins: new RegExp(`^is (?:it|that|this) (?=(?:${DEGREES})(?: (?:to|for [\\p{L} ]{2,30} to) .*)?$)`, 'u'),
    make: howMuch,
  },
  { begins: /^(?:is it|would it be|will it be) possible (?:for me )?to /, make: possible },
  {
    begins: /^is there anything /,
    make: (rest) =>
      NOT.test(rest.low) || !/^(?:i|you|we) /.test(rest.low) ? null : `What's the main thing ${rest.typed}?`,
  },
  {
    begins:
      /^do (?:you|u) (?:think|reckon|feel) (?:that )?(?:i'd|i would|i|i've|i have)(?: (?:stand|have|got|still))+ (?:any|a) (?:real |good |fair )?chance (?=(?:of|at|for|with) )/,
    make: (rest) =>
      plain({ ...rest, low: rest.low.replace(/^(\S+) that /, '$1 ') })
        ? `How would you rate my chances ${rest.typed}?`
        : null,
  },
  { begins: /^is there (?:still |already )?(?:any |a |an )?/, make: there },
  { begins: /^are there (?:still )?(?:any )?/, make: several },
  {
    begins:
      /^(?:do|would) (?:you|u) (?:think|feel|reckon) (?:that )?(?=(?:i|i'm|im|i am|i've|my|our|the team) )/,
    make: howFar,
  },
  {
    begins: /^are (?:you|u) (?:still )?(?:happy|satisfied|pleased|content) with /,
    make: (rest) =>
      plain(rest) && !POINTS_BACK.test(rest.low)
        ? `What do you like about ${/^me$/.test(rest.low) ? 'my work' : rest.typed}, and what could be better?`
        : null,
  },
  {
    begins: /^do i (?:still )?(?:have|stand) (?:a|any) (?:real |good )?chance of /,
    make: (rest) => (plain(rest) ? `What are my chances of ${rest.typed}?` : null),
  },
  {
    begins: /^am i (?:\w+ )?(?:ready|qualified|experienced enough|good enough) (?=for |to )/,
    make: (rest) => (plain(rest) ? `What do I still need to be ready ${rest.typed}?` : null),
  },
  {
    begins: /^am i doing (?:ok|okay|well|a good job|alright|all right|fine|enough)$/,
    make: () => 'What am I doing well, and what could be better?',
  },
  {
    begins: /^do (?:you|u) see me (?=as |in )/,
    make: (rest, begun) => (plain(rest) ? `To what extent ${begun.trim()} ${rest.typed}?` : null),
  },
  {
    begins: /^did (?:you|u) like (?=my |the )/,
    make: (rest) => (plain(rest) ? `What did you think of ${rest.typed}?` : null),
  },
  {
    begins: /^does (?:my|the|this) (?=(?:\w+ ){1,4}(?:count|help|matter|fit)(?: |$))/,
    make: (rest, begun) => (plain(rest) ? `To what extent ${begun.trim()} ${rest.typed}?` : null),
  },
  {
    begins: /^(?:do|have) (?:you|u) (?:have |got )?(?:any |some )?feedback(?: for me| on my work)?$/,
    make: () => 'What could I have done differently?',
  },
  {
    begins:
      /^(?:(?:would|could|can|will) (?:you|u)|are (?:you|u) going to) (?:please |be willing to |be able to |consider |ever )?(?=(?:be my (?:mentor|coach|referee|sponsor|guide|buddy)|recommend|support|put|back|nominate|mentor|coach|sponsor|train|promote|help|introduce|let|give|vouch|endorse|teach|sign|fund|pay|move|transfer|refer|write)\b)/,
    make: request,
  },
]

function request(rest: Rest, begun: string): string | null {
  if (!plain(rest) || !/\b(?:me|my)\b/.test(rest.low)) return null
  if (rest.low.startsWith('let me ')) return takes({ low: rest.low.slice(7), typed: rest.typed.slice(7) })
  return `What would you need from me to ${begun.endsWith('consider ') ? 'consider ' : ''}${rest.typed}?`
}

/** The open question made of the user's own words, where they can be cut out cleanly; else null. */
export function openedUp({ text }: QuestionReading, asking: Asking): string | null {
  if (asking.kind !== 'verb-first' || asking.words.length > LONGEST || isShouted(text)) return null
  const typed = asTyped(text, asking.words, 0)
  const flat = flatOf(asking)
  if (typed === null || typed.length !== flat.length || / consider .*ing\b/.test(flat)) return null
  for (const { begins, make } of TEMPLATES) {
    const begun = begins.exec(flat)?.[0]
    if (begun !== undefined)
      return make(
        { low: flat.slice(begun.length), typed: capitalI(typed.slice(begun.length)) },
        begun.replace(/\bu\b/, 'you'),
      )
  }
  return null
}

const capitalI = (typed: string): string => typed.replace(/\bi\b(?!')/g, 'I').replace(/\bi'/g, "I'")
