import type { CareerShare, Talker } from '../../domain/codes.ts'
import { CAREER_SHARES } from '../../domain/codes.ts'
import type { TalkOfReport, TalksReport } from '../../domain/private/report/talks.ts'
import { columnLegend } from '../html/legend.ts'
import type { Block, Cell, Table } from '../html/page.ts'
import type { Columns, Mark } from '../html/picture.ts'
import { shortMonth } from '../html/report-words.ts'
import type { ReportWords } from '../html/report-words.ts'
import { fullDate } from '../words.ts'

/** How much of the time went to the user's career, who talked, and what was moved or cancelled (advice S74, S98, B18). */
export function talkBlocks(
  { talks, counts, years, trends }: TalksReport,
  words: ReportWords,
): readonly Block[] {
  const texts = words.page.talks
  if (counts.held + counts.cancelled === 0) return [{ is: 'text', text: texts.empty }]
  const facts = [
    texts.held(counts.held, counts.career),
    ...(counts.moved + counts.cancelled > 0 ? [texts.moved(counts.moved, counts.cancelled)] : []),
    ...(counts.talkers > 0 ? [texts.talkers(counts.talkers, counts.mostlyMe)] : []),
    ...trends.map((trend) => texts.trend[trend]),
  ]
  return [
    { is: 'list', items: facts.map((text) => ({ text })) },
    ...(talks.length > 0
      ? [talksPicture(talks, words), { is: 'table' as const, table: talksTable(talks, words) }]
      : []),
    ...(years.length > 0 ? [{ is: 'table' as const, table: yearsTable(years, words) }] : []),
  ]
}

/** From nothing, 0, to all of it. */
const levelOf = (share: CareerShare): number => CAREER_SHARES.indexOf(share)
const MOST = CAREER_SHARES.length - 1

const TALKER_MARKS: Readonly<Record<Talker, Mark>> = { me: 'much', even: 'even', them: 'little' }

function talksPicture(talks: readonly TalkOfReport[], words: ReportWords): Block {
  const texts = words.page.talks
  const talkers = talks.map(({ talker }) => (talker === null ? null : TALKER_MARKS[talker]))
  const moved = talks.map((talk) => (talk.moved > 0 ? ('moved' as const) : null))
  const hasAny = (marks: readonly (Mark | null)[]): boolean => marks.some((mark) => mark !== null)
  const drawing: Columns = {
    is: 'columns',
    most: MOST,
    levels: [
      { at: levelOf('half'), name: texts.level.half },
      { at: MOST, name: texts.level.all },
    ],
    columns: talks.map(({ share, held, date }) => ({
      to: share === null ? null : levelOf(share),
      ...(!held && { mark: 'cancelled' as const }),
      label: shortMonth(words, date),
    })),
    rows: [
      ...(hasAny(talkers) ? [{ name: texts.whoTalked, marks: talkers }] : []),
      ...(hasAny(moved) ? [{ name: texts.movedRow, marks: moved }] : []),
    ],
  }
  return {
    is: 'picture',
    picture: {
      id: 'talks-picture',
      title: texts.picture,
      description: texts.describe(talks.length),
      drawing,
      legend: columnLegend(texts.bar, drawing, words),
    },
  }
}

function talksTable(talks: readonly TalkOfReport[], words: ReportWords): Table {
  const texts = words.page.talks
  return {
    caption: texts.table,
    pictured: true,
    head: texts.head,
    rows: talks.toReversed().map((talk): readonly Cell[] => [
      {
        text: fullDate(words.dates, talk.date),
        details: [
          talk.with,
          ...(talk.held ? [] : [texts.cancelled[talk.cancelledBy ?? 'unknown']]),
          ...(talk.moved > 0 ? [texts.movedTimes(talk.moved)] : []),
        ],
      },
      talk.share === null ? unknown(talk, words) : texts.share[talk.share],
      talk.talker === null ? unknown(talk, words) : texts.talker[talk.talker],
    ]),
  }
}

const unknown = ({ held }: TalkOfReport, { page }: ReportWords): string => (held ? page.talks.notSaid : '–')

function yearsTable(years: TalksReport['years'], words: ReportWords): Table {
  const texts = words.page.talks
  return {
    caption: texts.years,
    head: texts.yearHead,
    unbroken: [0],
    rows: years
      .toReversed()
      .map(({ year, held, career, moved, cancelled }) => [
        year,
        String(held),
        String(career),
        String(moved + cancelled),
      ]),
  }
}
