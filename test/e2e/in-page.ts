// What runs inside a page that is open in a browser. Each function travels there as its own text, so it uses nothing
// from outside itself; the little of a page's own world that they touch is described here.

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly width: number
}

interface Piece {
  readonly tagName: string
  readonly textContent: string
  readonly firstElementChild: Piece | null
  readonly lastElementChild: Piece | null
  readonly clientWidth: number
  readonly scrollWidth: number
  readonly querySelector: (selector: string) => Piece | null
  readonly querySelectorAll: (selector: string) => Iterable<Piece>
  readonly getBoundingClientRect: () => Box
  readonly append: (text: string) => void
  readonly prepend: (text: string) => void
  readonly style: { color: string; forcedColorAdjust: string }
}

declare const document: Piece & {
  readonly documentElement: Piece
  readonly body: Piece & { readonly appendChild: (piece: Piece) => void }
  readonly createElement: (name: string) => Piece
}
declare const getComputedStyle: (piece: Piece) => {
  readonly backgroundColor: string
  readonly color: string
  readonly fill: string
}

/** The colour of the sheet. */
export const paperColour = (): string => getComputedStyle(document.documentElement).backgroundColor

/** A colour of the system, by the name it has in a style sheet. */
export function systemColour(name: string): string {
  const piece = document.createElement('span')
  piece.style.forcedColorAdjust = 'none'
  piece.style.color = name
  document.body.appendChild(piece)
  return getComputedStyle(piece).color
}

/** How the first piece of a picture that fits is filled. */
export function colourOf(selector: string): string | null {
  const piece = document.querySelector(selector)
  return piece === null ? null : getComputedStyle(piece).fill
}

/** Everything that sticks out at the side, in the words of the page. */
export function tooWide(): readonly string[] {
  const { clientWidth: wide, scrollWidth } = document.documentElement
  const out = [...document.body.querySelectorAll('*:not(svg *)')].filter((one) => {
    const { left, right, width } = one.getBoundingClientRect()
    return width > 1 && (right > wide + 0.5 || left < -0.5)
  })
  return [
    ...(scrollWidth > wide ? [`the page scrolls: ${scrollWidth}`] : []),
    ...out.map((one) => `${one.tagName}: ${one.textContent.slice(0, 40)}`),
  ]
}

/** Words in a picture that stand on other words. */
export function overlapping(): readonly string[] {
  return [...document.querySelectorAll('svg.drawing')].flatMap((drawing) => {
    const words = [...drawing.querySelectorAll('text')].map((one) => ({
      text: one.textContent,
      box: one.getBoundingClientRect(),
    }))
    return words.flatMap(({ text, box }, at) =>
      words
        .slice(at + 1)
        .filter(
          (other) =>
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            box.top < other.box.bottom - 3 &&
            other.box.top < box.bottom - 3,
        )
        .map((other) => `${text} and ${other.text}`),
    )
  })
}

/**
 * Puts a word of its own at the beginning and at the end of everything that has to stay whole on paper: pictures with
 * their legend, rows, the head of a table with its first row, items of a list.
 */
export function nameParts(): readonly (readonly [begin: string, end: string])[] {
  const mark = (begin: Piece | null, end: Piece | null, name: string): readonly [string, string] => {
    begin?.prepend(` ${name}a `)
    end?.append(` ${name}z `)
    return [`${name}a`, `${name}z`]
  }
  return [
    ...[...document.querySelectorAll('figure')].map((figure, at) =>
      mark(figure.querySelector('figcaption'), figure.querySelector('.legend li:last-child'), `qf${at}`),
    ),
    ...[...document.querySelectorAll('tbody tr')].map((row, at) =>
      mark(
        row.firstElementChild?.firstElementChild ?? null,
        row.lastElementChild?.firstElementChild ?? null,
        `qr${at}`,
      ),
    ),
    ...[...document.querySelectorAll('table')].map((table, at) =>
      mark(table.querySelector('thead th'), table.querySelector('tbody tr th div'), `qh${at}`),
    ),
    ...[...document.querySelectorAll('.items > li')].map((item, at) =>
      mark(item.firstElementChild?.firstElementChild ?? null, item.lastElementChild, `qi${at}`),
    ),
  ]
}
