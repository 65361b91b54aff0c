import { isLatin } from '../../domain/latin.ts'
import type { Drawn } from './columns.ts'
import { html, type Html } from './html.ts'
import { markAt } from './marks.ts'
import type { Lane, Lanes } from './picture.ts'

const AXIS = 24
const NAME = 16
const LANE = 40
/** Room for half a mark at both ends, in parts of a hundred; the style sheet takes it back on both sides. */
const EDGE = 2
/** How wide a letter of a name on the line is on a telephone, in parts of a hundred; the space behind it too. */
const LETTER = 2.2
/** More letters than this do not fit beside each other on a telephone. */
const NAME_LENGTH = 44

/** Lines in time under each other, with years above them and today from top to bottom. */
export function drawLanes({ lanes, ticks, today }: Lanes): Drawn {
  const height = AXIS + lanes.length * LANE + 4
  const now = x(today.at)
  return {
    height,
    shapes: html`${drawTicks(ticks, height, today)}<line
        class="today"
        x1="${now}"
        x2="${now}"
        y1="${AXIS - 4}"
        y2="${height}"
      /><text class="small strong ${endsAtToday(today.at) ? 'end' : 'start'}" x="${now}" y="14"
        >${today.label}</text
      >${lanes.map((lane, at) => drawLane(lane, AXIS + at * LANE))}`,
  }
}

const x = (at: number): string => {
  const inside = Math.min(1, Math.max(0, at))
  return `${Number((EDGE + inside * (100 - 2 * EDGE)).toFixed(2))}%`
}

/** The word for today goes first: a name that would touch it, or the one before, is left out. */
function drawTicks(ticks: Lanes['ticks'], height: number, today: Lanes['today']): readonly (Html | null)[] {
  const wide = today.label.length * LETTER
  const now = today.at * 100
  const taken = endsAtToday(today.at) ? [now - wide, now] : [now, now + wide]
  let free = 0
  return ticks.map(({ at, label }) => {
    const begin = at * 100
    const end = begin + label.length * LETTER
    const [from = 0, to = 0] = taken
    const fits = begin >= free && end <= 100 && (end < from || begin > to)
    if (fits) free = end
    return html`<line class="grid" x1="${x(at)}" x2="${x(at)}" y1="${AXIS - 4}" y2="${height}" />${
        fits ? html`<text class="small start" x="${x(at)}" y="14">${label}</text>` : null
      }`
  })
}

/** On the right half of the line the word stands left of the day, so that it stays inside. */
const endsAtToday = (at: number): boolean => at > 0.5

function drawLane({ name, from, to, late, marks }: Lane, top: number): Html {
  const y = top + NAME + 10
  return html`<text class="name" x="${EDGE}%" y="${top + 13}">${shortened(name)}</text
    ><line class="lane" x1="${x(from)}" x2="${x(to)}" y1="${y}" y2="${y}" />${
      late && html`<line class="late" x1="${x(late.from)}" x2="${x(late.to)}" y1="${y}" y2="${y}" />`
    }${marks.map(({ at, mark }) => markAt(x(at), y, mark))}`
}

/** Cut between letters as people see them, never inside one; the list below has the whole name. */
function shortened(name: string): string {
  const letters = lettersOf(name.replaceAll(/\s+/g, ' ').trim())
  return letters.length <= NAME_LENGTH
    ? letters.join('')
    : `${letters
        .slice(0, NAME_LENGTH - 1)
        .join('')
        .trimEnd()}…`
}

let segmenter: Intl.Segmenter | null = null

/** Every sign of Latin text is a letter of its own; the tables that tell it of other text cost as much as a start. */
function lettersOf(text: string): readonly string[] {
  if (isLatin(text)) return text.split('')
  segmenter ??= new Intl.Segmenter()
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
