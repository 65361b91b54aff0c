import type { Located } from '../../../domain/problem.ts'
import { isFields, parsedJson } from '../own-json.ts'
import { checksum } from './checksum.ts'
import { readLineWords } from './line-words.ts'
import { END_LENGTH, linesApart, linesIn, type Piece, type Stretch } from './lines.ts'
import { DAY_LENGTH, type Known, type Lengths, type Overtaking, type Shelf } from './shelf-format.ts'
import { WIDTH } from './stamp.ts'

/** The names that stand in a folder, and all of them as one text; see `listingOf`. */
export interface Listing {
  readonly names: readonly string[]
  readonly listing: string
}

/** Bytes of a shelf behind its stamps: at least those of each of these stretches. */
type Pieces = (stretches: readonly Stretch[]) => readonly Piece[]

/** To read so much costs no more than to read less. */
const BLOCK = 64 * 1024
/** Whoever asks for more pieces than this gets all. */
const FEW = 4

/**
 * Gives pieces of what stands behind the stamps, and keeps what it may be asked for again.
 * @param length of all
 * @param begun what was read already, from the beginning
 * @param read reads these stretches; throws where that is the same shelf no more
 */
export function piecesOf(
  length: number,
  begun: Buffer,
  read: (stretches: readonly Stretch[]) => readonly Buffer[],
): Pieces {
  let held: Piece = { bytes: begun, begin: 0 }
  let asked = 0
  const isHeld = ({ from, to }: Stretch): boolean =>
    from >= held.begin && to <= held.begin + held.bytes.length
  return (stretches) => {
    if (held.bytes.length === length || stretches.every(isHeld)) return stretches.map(() => held)
    asked += 1
    const wanted = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
    const isSane = stretches.every(({ from, to }) => from >= 0 && from <= to && to <= length)
    const isAll = asked > FEW || !isSane || wanted > length / 2
    if (!isAll && stretches.length > 1)
      return read(stretches).map((bytes, at) => ({ bytes, begin: stretches[at]?.from ?? 0 }))
    const one = isAll ? { from: 0, to: length } : inBlocks(stretches[0] ?? NOTHING, length)
    const [bytes = begun] = read([one])
    held = { bytes, begin: one.from }
    return stretches.map(() => held)
  }
}

const NOTHING: Stretch = { from: 0, to: 0 }

const inBlocks = ({ from, to }: Stretch, length: number): Stretch => {
  const begin = from - (from % BLOCK)
  return { from: begin, to: Math.min(length, Math.max(to, begin + BLOCK)) }
}

/**
 * Reads what `shelfBytes` made.
 * @param lengths what its first line said
 * @param of the part behind that up to the stamps, in a buffer of its own, and what stands in the folder now
 * @param pieces gives what stands behind the stamps
 * @returns null for anything else: cut off, changed
 */
export function readShelf(
  lengths: Lengths,
  of: { readonly head: Buffer; readonly now: Listing | null },
  pieces: Pieces,
): Shelf | null {
  const { standing, days, ends, outlines, inShort, records } = lengths
  const known = asKnown(lengths, of)
  const count = known?.names.length ?? 0
  if (known === null || days !== count * DAY_LENGTH || ends !== count * END_LENGTH) return null
  const part = (from: number, length: number) => (): Buffer => {
    const [piece] = pieces([{ from, to: from + length }])
    const { bytes, begin } = piece ?? { bytes: Buffer.alloc(0), begin: from }
    return bytes.subarray(from - begin, from - begin + length)
  }
  const behindDays = standing + days
  const behindEnds = behindDays + ends
  const behindOutlines = behindEnds + outlines
  const ahead = behindOutlines + inShort
  // Days and ends are asked for one after the other: both are read at once.
  const text = (at: number, length: number) => (): string => {
    part(standing, days + ends)()
    return part(at, length)().toString('latin1')
  }
  return {
    ...known,
    standing: linesIn(part(0, standing)),
    outlines: linesIn(part(behindEnds, outlines)),
    inShort: linesIn(part(behindOutlines, inShort)),
    records: linesApart(linesIn(part(ahead, records)), text(behindDays, ends), (stretches) =>
      pieces(stretches.map(({ from, to }) => ({ from: ahead + from, to: ahead + to }))).map(
        ({ bytes, begin }) => ({ bytes, begin: begin - ahead }),
      ),
    ),
    days: text(standing, days),
  }
}

/** A sum of the records would cost more than all the rest; a power cut leaves zeros where it left nothing. */
export const hasHoles = (bytes: Buffer): boolean => bytes.includes(0)

function asKnown(
  lengths: Lengths,
  { head, now }: { readonly head: Buffer; readonly now: Listing | null },
): (Known & Pick<Overtaking, 'from'> & Pick<Shelf, 'lineWords'>) | null {
  const sure = head.subarray(0, lengths.known)
  const stampsAt = lengths.known + lengths.names
  const stamps = head.subarray(stampsAt, stampsAt + lengths.stamps)
  const value = checksum(sure) === lengths.sum ? parsedJson(sure.toString('utf8')) : null
  if (!isFields(value)) return null
  const { names: other, fresh, broken, from, words } = value
  if (from !== null && typeof from !== 'string') return null
  if (other !== null && typeof other !== 'string') return null
  if (!isPairs(fresh) || !isPairs(broken)) return null
  const listing = head.toString('utf8', lengths.known, lengths.known + lengths.listing)
  // As long as the names are the same, those with records are too.
  const names = other === null && now?.listing === listing ? now.names : namesIn(other ?? listing)
  if (stamps.length !== names.length * WIDTH * Float64Array.BYTES_PER_ELEMENT) return null
  return {
    listing,
    names,
    stamps: new Float64Array(stamps.buffer, stamps.byteOffset, names.length * WIDTH),
    fresh: new Map(fresh.filter(isFresh)),
    broken: new Map(broken.filter(isBroken)),
    from,
    lineWords: () => {
      const bytes = head.subarray(stampsAt + lengths.stamps)
      return bytes.length > 0 && checksum(bytes) === words ? readLineWords(bytes, names.length) : null
    },
  }
}

const namesIn = (joined: string): readonly string[] => (joined === '' ? [] : joined.split('/'))

const isPairs = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && one.length === 2)

const isFresh = (pair: readonly unknown[]): pair is readonly [string, string] =>
  pair.every((one) => typeof one === 'string')

const isBroken = (pair: readonly unknown[]): pair is readonly [string, readonly Located[]] =>
  typeof pair[0] === 'string' &&
  Array.isArray(pair[1]) &&
  pair[1].every((one: unknown) => typeof one === 'object' && one !== null && 'problem' in one)
