import type { Asking, QuestionReading } from '../../../questions/asking.ts'
import { asTyped, flatOf, isShouted } from '../../../questions/spans.ts'
import { withInfinitive } from './infinitive-nl.ts'
import { NOT, plain, type Rest, several, there } from './there-nl.ts'

interface Template {
  /** Matches the beginning of the question; what is behind it becomes `rest`. */
  readonly begins: RegExp
  readonly make: (rest: Rest, begun: string) => string | null
}

const LONGEST = 14
const ABOUT_YOU = /\b(?:je|jou|jouw|jij|u|uw|jullie)\b/
const PARTICLES =
  /^(?:(?:ook|dan|misschien|eventueel|al|alvast|eigenlijk|volgens jou|gewoon|straks|hier ook|nog(?= (?:doorg|mee|een keer|eens)))(?: |$))+/

const ALSO = / (?:ook|eventueel|misschien|wel alvast|wel eens|wel) /i

/** The rest without the small words at its head. */
function trimmed({ low, typed }: Rest): Rest {
  const rest = { low: low.replace(ALSO, ' '), typed: typed.replace(ALSO, ' ') }
  const cut = PARTICLES.exec(rest.low)?.[0].length ?? 0
  return { low: rest.low.slice(cut), typed: rest.typed.slice(cut) }
}

/** `kan ik doorgroeien` → what it takes; silent on what nobody wants, and on what the other does. */
function wish(rest: Rest): string | null {
  const own = trimmed(rest)
  if (
    !plain(own) ||
    ABOUT_YOU.test(own.low) ||
    UNWANTED.test(own.low) ||
    /^(?:(?:me|mij|mezelf)\b|$)/.test(own.low)
  )
    return null
  const infinitive = withInfinitive(own.low, own.typed)
  if (infinitive) return `Wat is ervoor nodig om ${infinitive}?`
  return /(?:^| )\w{2,}(?:en|aan|doen|zien|staan)$/.test(own.low)
    ? `Ik wil graag ${own.typed.replace(/ mogen$/i, '')}. Wat is daarvoor nodig?`
    : null
}

const UNWANTED =
  /\b(?:verliezen|kwijtraken|kwijt|ontslagen|ontslag|falen|zakken|problemen|straf|gestraft|worden|uitgaan|aannemen|hopen|verwachten|rekenen|weten|vragen|zeggen|er|ervan|daar\w*|hier\w*|zo|dit|dat|verplicht|last|helpen|zorgen|storen|even|missen)\b/

/** `denk je dat ik kans maak op die baan` → how big a chance. */
function chance(rest: Rest, begun: string): string | null {
  const on = / (?:op|bij) (.+)$/i.exec(rest.typed)?.[1]
  return on === undefined || !plain({ low: on.toLowerCase().replace(/^(?:die|dat) /, ''), typed: on })
    ? null
    : `Hoe groot schat${polite(begun) ? ' u' : ' je'} mijn kans op ${on} in?`
}

/** `vind je dat ik klaar ben` → in hoeverre; only of what there is more or less of. */
const howFar = (rest: Rest, begun: string): string | null =>
  NOT.test(rest.low) ||
  !/^(?:ik|mijn|we|ons|onze|het team) /.test(rest.low) ||
  /\b(?:moet|zou|zal|mag|\d+|jaar|maand|maanden|week|weken|dag|dagen|uur|binnen|eerst|of|te)\b/.test(rest.low)
    ? null
    : `In hoeverre ${begun.trim()} ${rest.typed}?`

const DEGREES =
  'realistisch|haalbaar|verstandig|nuttig|belangrijk|gebruikelijk|normaal|lastig|moeilijk|zinvol|waarschijnlijk|zeker|streng|flexibel|bespreekbaar'

const clean = (rest: Rest, make: (typed: string) => string): string | null =>
  rest.typed === '' || NOT.test(rest.low) ? null : make(rest.typed)

const polite = (begun: string): boolean => /\b(?:u|bent|vindt|ziet|hebt|heeft)\b/.test(begun)

/** `is het realistisch om …` → `hoe realistisch is het om …`. */
function howMuch(rest: Rest, begun: string): string | null {
  const [degree = '', ...more] = rest.typed.split(' ')
  const it = begun.split(' ')[1] ?? 'het'
  return NOT.test(rest.low) ? null : `Hoe ${degree} is ${[it, ...more].join(' ')}?`
}

const TEMPLATES: readonly Template[] = [
  { begins: /^(?:kan|mag|zou|kon) ik(?: kunnen| mogen)? /, make: (rest) => wish(rest) },
  {
    begins: /^is het (?:ook |nog |hier |eventueel )?mogelijk om /,
    make: (rest) =>
      plain(rest) && / te \w+/.test(` ${rest.low}`) ? `Wat is ervoor nodig om ${rest.typed}?` : null,
  },
  {
    begins: /^is er (?:iets|ook iets|nog iets) (?:wat|dat) /,
    make: (rest) => clean(rest, (typed) => `Wat is het belangrijkste wat ${typed}?`),
  },
  {
    begins: new RegExp(
      `^is (?:het|dat|dit|zoiets) (?:nog |wel |dan |volgens jou |volgens u )*(?=(?:${DEGREES})(?: om .*| dat .*)?$)`,
    ),
    make: howMuch,
  },
  {
    begins: /^(?:is (?:dat|dit|zoiets) (?:nog |wel |dan |ook )*mogelijk|(?:kan|lukt) dat(?: ook)?)$/,
    make: () => 'Wat is daarvoor nodig?',
  },
  {
    begins:
      /^(?:denk|denkt|vind|vindt) (?:je|jij|u) dat ik (?:nog |een )*(?:goede )?kans (?:maak|heb)(?= op )/,
    make: chance,
  },
  { begins: /^is er /, make: there },
  { begins: /^zijn er /, make: several },
  {
    begins: /^(?:vind|denk) (?:je|jij) dat /,
    make: howFar,
  },
  {
    begins: /^(?:vindt|denkt) (?:u|ge|gij) dat /,
    make: howFar,
  },
  {
    begins: /^(?:ben je|ben jij|bent u) (?:\w+ )?(?:tevreden|blij|content) (?:over|met) /,
    make: (rest, begun) => {
      if (!plain(rest)) return null
      const what = /^(?:mij|me)$/.test(rest.low) ? 'mijn werk' : rest.typed
      return `Wat ${polite(begun) ? 'vindt u' : 'vind je'} goed aan ${what}, en wat kan beter?`
    },
  },
  {
    begins: /^(?:heb|maak) ik (?:nog |dan |een )*kans op /,
    make: (rest) => (plain(rest) && rest.low !== '' ? `Hoe groot is mijn kans op ${rest.typed}?` : null),
  },
  {
    begins: /^ben ik (?:\w+ )?(?:klaar|geschikt|rijp|goed genoeg|ver genoeg) (?:voor|om) /,
    make: (rest, begun) =>
      plain(rest)
        ? `Wat heb ik nog nodig ${begun.trim().endsWith('om') ? 'om' : 'voor'} ${rest.typed}?`
        : null,
  },
  {
    begins: /^doe ik (?:het|mijn werk) (?:\w+ )?(?:goed|naar wens)$/,
    make: () => 'Wat doe ik goed, en wat kan beter?',
  },
  {
    begins: /^(?:zie|ziet) (?:je|jij|u|ge|gij) mij (?:als|in) /,
    make: (rest, begun) => (plain(rest) ? `In hoeverre ${begun.trim()} ${rest.typed}?` : null),
  },
  {
    begins: /^(?:telt|helpt|past|speelt|draagt|sluit) (?:mijn|het|dit|de|dat) /,
    make: (rest, begun) => (plain(rest) ? `In hoeverre ${begun.trim()} ${rest.typed}?` : null),
  },
  {
    begins: /^krijg ik (?:dan |nog |ook |straks )*(?=een |het |de |meer )/,
    make: (rest) =>
      plain(rest) &&
      !ABOUT_YOU.test(rest.low) &&
      /^(?:\w+ ){1,4}\w+$/.test(rest.low) &&
      !/\b(?:er|nog|dan|ook|te|straks|dit|nu)\b/.test(rest.low) &&
      !/^(?:het|de) (?:\w+ )?(?:schuld|slecht|ontslag)|\b(?:reactie|antwoord|bericht|feedback|terugkoppeling)\b/.test(
        rest.low,
      ) &&
      !/(?:[^o]en|erbij|terug|uit|mee|aan)$/.test(rest.low)
        ? `Wat is ervoor nodig om ${rest.typed} te krijgen?`
        : null,
  },
  {
    begins:
      /^(?:heb|hebt|heeft) (?:je|jij|u) (?:nog |verder |misschien |voor mij |wat |een paar )*(?:feedback|tips|adviezen|advies)(?: voor (?:me|mij))?$/,
    make: (_, begun) =>
      /feedback/.test(begun)
        ? 'Wat had ik anders kunnen doen?'
        : `Wat zou ${polite(begun) ? 'u' : 'jij'} in mijn plaats doen?`,
  },
]

const REQUEST =
  /^(?:zou|wil|kun|kan|(?:ga|neem|geef|laat|steun|draag)(?! (?:je|jij) (?:\S+ ){0,6}?(?:ontslaan|vervangen|overplaatsen|afwijzen|straffen|rust|weg|vallen|vertellen|zeggen|schuld|weten|horen))) (?:je|jij) (?=.*\b(?:mij|me|mijn)\b)/
const REQUEST_POLITE = /^(?:zou|wilt|kunt|kan) u (?=.*\b(?:mij|me|mijn)\b)/

/** The open question made of the user's own words, where they can be cut out cleanly; else null. */
export function openedUp({ text }: QuestionReading, asking: Asking): string | null {
  if (asking.kind !== 'verb-first' || asking.words.length > LONGEST || isShouted(text)) return null
  const typed = asTyped(text, asking.words, 0)
  const flat = flatOf(asking)
  if (typed === null || typed.length !== flat.length) return null
  if (/ of /.test(flat) && /^(?:ga|neem|geef|laat|steun|draag) /.test(flat)) return null
  if (REQUEST.test(flat)) return requested(typed, 'Wat heb je daarvoor van mij nodig?')
  if (REQUEST_POLITE.test(flat)) return requested(typed, 'Wat hebt u daarvoor van mij nodig?')
  for (const { begins, make } of TEMPLATES) {
    const begun = begins.exec(flat)?.[0]
    if (begun !== undefined)
      return make({ low: flat.slice(begun.length), typed: typed.slice(begun.length) }, begun)
  }
  return null
}

const requested = (typed: string, more: string): string =>
  `${typed.charAt(0).toUpperCase()}${typed.slice(1)}? ${more}`
