import type { Asking, QuestionReading } from '../../../questions/asking.ts'
import { asTyped, flatOf, isShouted } from '../../../questions/spans.ts'
import { NOT } from './there-nl.ts'

/** A way to ask for a yes, and what asks openly for the same with the words that follow it. */
interface Rewording {
  readonly begins: RegExp
  /** From what stands behind the beginning, as typed; `polite` where the other is called "u". */
  readonly make: (rest: string, polite: boolean, begun: string) => string | null
}

const YOU = '(?:je|jij|u|ge|gij)'

/** Whole sentences are right here; a second clause or a denial would not survive the cut. */
const SIMPLE =
  /^(?!.*\b(?:en|of|maar|want|omdat|als|indien|zodat|terwijl|niet|geen|nooit|waarom|wat|wie)\b).+$/i
const simple = (rest: string): boolean => SIMPLE.test(rest)
/** With a clause of its own, whose order stays as it is. */
const whole = (rest: string): boolean =>
  rest !== '' && !NOT.test(rest.toLowerCase()) && !/\b(?:of|maar|want)\b/i.test(rest)

const REWORDINGS: readonly Rewording[] = [
  {
    begins: /^(?:is er )?(?:nog |ook |al |enige |een )*kans (?=op |dat )/,
    make: (rest) => (whole(rest) ? `Hoe groot is de kans ${rest}?` : null),
  },
  {
    begins:
      /^(?:is er )?(?:al |nog |ook |inmiddels )*(?:iets|wat|meer|nieuws|iets meer) (?:bekend |te zeggen |te melden |gehoord )?over /,
    make: (rest) => (simple(rest) ? `Wat is er al bekend over ${rest}?` : null),
  },
  {
    begins: new RegExp(`^(?:ben|bent|zijt) ${YOU} het (?:\\S+ )?eens met (?=\\S)(?!me$|mij$|me |mij )`),
    make: (rest, polite) =>
      simple(rest) ? `In hoeverre ${polite ? 'bent u' : 'ben je'} het eens met ${rest}?` : null,
  },
  {
    begins: new RegExp(
      `^(?:heb|hebt|heeft) ${YOU} (?:al |nog |intussen |inmiddels )*(?:iets|wat|meer) (?:gehoord|vernomen|meegekregen) (?:over|van) `,
    ),
    make: (rest, polite) =>
      simple(rest) ? `Wat ${polite ? 'hebt u' : 'heb je'} al gehoord over ${rest}?` : null,
  },
  {
    begins: /^kom ik (?:dan |ook |nog |al |straks )*in aanmerking voor /,
    make: (rest) => (simple(rest) ? `Wat is ervoor nodig om in aanmerking te komen voor ${rest}?` : null),
  },
  {
    begins: /^kom ik (?=(?:\S+ )?voor (?:\S+ ){1,5}in aanmerking$)/,
    make: (rest) => (simple(rest) ? `Wat is ervoor nodig om ${rest} te komen?` : null),
  },
  {
    begins: /^(?:zit|is) er (?:nog |wat |eigenlijk )*(?=(?:rek|ruimte|speling|beweging|groei) in )/,
    make: (rest) => {
      const [what = '', ...more] = rest.split(' ')
      return simple(rest) ? `Hoeveel ${what} zit er nog ${more.join(' ')}?` : null
    },
  },
  {
    begins: /^zijn er (?:nog |ook )*(?=andere \p{L}+(?:en|s) (?:waar|die|bij|in|op|voor) )/u,
    make: (rest) => {
      const [other = '', what = '', ...more] = rest.split(' ')
      return whole(rest) ? `Welke ${other} ${what} zijn er ${more.join(' ')}?` : null
    },
  },
  {
    begins:
      /^zijn er nog (?=(?:\p{L}+ )?(?:plekken|plaatsen|uren|diensten|vacatures|stageplekken|stageplaatsen) (?:vrij|over|open|beschikbaar))/u,
    make: (rest) => {
      const [what = '', ...more] = rest.split(' ')
      return simple(rest) && !/^(?:vrij|over|open|beschikbaar)$/.test(what)
        ? `Hoeveel ${what} zijn er nog ${more.join(' ')}?`
        : null
    },
  },
  {
    begins: new RegExp(`^(?:verwacht|verwachten) ${YOU} (?:\\S+ )?van (?=(?:(?!dat ).)+ dat )`),
    make: (rest, polite) => {
      const [whom = ''] = rest.split(/ dat /i)
      return simple(whom) ? `Wat ${polite ? 'verwacht u' : 'verwacht je'} van ${whom}?` : null
    },
  },
  {
    begins: /^(?:kan|kunnen|mag|valt|gaat) er (?:nog |misschien |ook )*(?:iets|wat) (?=\S+ )/,
    make: (rest, _, begun) => (simple(rest) ? `Wat ${begun.split(' ')[0] ?? ''} er ${rest}?` : null),
  },
  {
    begins: /^(?:is|was) er een reden (?=dat |waarom |voor )/,
    make: (rest, _, begun) =>
      /\b(?:of|maar|en)\b/i.test(rest)
        ? null
        : `Wat ${begun.split(' ')[0] ?? ''} de reden ${rest.replace(/^waarom /i, 'dat ')}?`,
  },
  {
    begins: new RegExp(
      `^(?:zie|ziet) ${YOU} (?:voor mij |hier |daar |nog |ook )*(?=(?:mogelijkheden|kansen|openingen|risico's|bezwaren|obstakels|valkuilen)(?: |$))`,
    ),
    make: (rest, polite, begun) =>
      simple(rest)
        ? `Welke ${rest.split(' ')[0] ?? ''} ${polite ? 'ziet u' : 'zie je'}${/ daar /.test(begun) ? ' daar' : ''}${/ voor mij /.test(begun) ? ' voor mij' : ''}${rest.includes(' ') ? ` ${rest.slice(rest.indexOf(' ') + 1)}` : ''}?`.replace(
            / daar voor\?$/,
            ' daarvoor?',
          )
        : null,
  },
  {
    begins: new RegExp(
      `^(?:zie|ziet) ${YOU} (?:mij|me) (?:hier |nog |hier nog )?(?=over (?:een|twee|drie|vier|vijf|tien|\\d+|een paar) jaar(?: |$))`,
    ),
    make: (rest, polite) => {
      const when = /^over \S+(?: paar)? jaar/i.exec(rest)?.[0]
      return when !== undefined &&
        /^(?: (?:hier|nog|ook|hier nog|nog hier|werken|hier nog werken))*$/i.test(rest.slice(when.length))
        ? `Waar ${polite ? 'ziet u' : 'zie je'} mij ${when}?`
        : null
    },
  },
  {
    begins:
      /^(?:hoort|horen|valt|vallen) (?:dat|dit|zulke|het|\p{L}+(?:en)?) (?:\p{L}+ ){0,3}?(?:ook |straks |eigenlijk |nog )*(?:bij|onder) (?=(?:mijn|m'n|mn|de|die|deze) \p{L}+$)/u,
    make: (rest, _, begun) =>
      `Wat ${/^(?:valt|vallen)/.test(begun) ? 'valt' : 'hoort'} er allemaal ${begun.trim().split(' ').at(-1) ?? ''} ${rest}?`,
  },
  {
    begins:
      /^ben ik (?:wel |nu |al |hier |eigenlijk )*(?=(?:zichtbaar|zelfstandig|duidelijk|snel|ervaren|flexibel|kritisch|streng|betrokken|bereikbaar|nauwkeurig|assertief|geduldig|collegiaal|commercieel|zorgvuldig|vriendelijk) genoeg$)/,
    make: (rest, polite) => `Hoe ${rest.split(' ')[0] ?? ''} ben ik volgens ${polite ? 'u' : 'jou'}?`,
  },
  {
    begins: new RegExp(`^(?:denk|denkt|dacht) ${YOU} dat het (?=.*\\b(?:duurt|duren)$)`),
    make: (_, polite) => `Hoe lang duurt het, denk${polite ? 't u' : ' je'}?`,
  },
  {
    begins: new RegExp(
      `^is daar (?:nog |ook |al )*(?=(?:geld|budget|ruimte|tijd) (?:voor|beschikbaar voor)$)`,
    ),
    make: (rest) => `Hoeveel ${rest.split(' ')[0] ?? ''} is daarvoor?`,
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
    const rest = typed.slice(begun.length).replace(TAIL, '')
    return make(rest, / u(?: |$)/.test(` ${flat}`), begun)
  }
  return null
}

/** Asks once more for consent, and adds nothing. */
const TAIL = / (?:of niet|toch|denk je|vind je|volgens jou|volgens u|eigenlijk|misschien|denkt u)$/i
