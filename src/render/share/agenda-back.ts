import type { Agreement, NotNow } from '../../domain/agreement.ts'
import type { SharedMeeting } from '../../domain/meeting.ts'
import { markdownInline } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { fullDate } from '../words.ts'
import type { DocumentWords } from '../words.ts'
import type { AgendaParts } from './agenda-parts.ts'
import { agreementItem, notNowItem } from './agreement-item.ts'
import type { AgreementItem, NotNowItem } from './agreement-item.ts'
import { quoteOf } from './last-talk.ts'
import type { LastTalk } from './last-talk.ts'

/** What was agreed before: the agenda begins there (advice S13, S38, S103, B1). */
export interface AgendaBack {
  /** The day of the confirmation mail after the last conversation, and what it said. */
  readonly mailDate: Markdown | null
  readonly mailLines: readonly Markdown[] | null
  readonly mine: readonly AgreementItem<Markdown>[] | null
  readonly theirs: readonly AgreementItem<Markdown>[] | null
  readonly notNow: readonly NotNowItem<Markdown>[] | null
}

export interface AgendaBackInput {
  readonly meeting: SharedMeeting
  /** Open agreements that this person may see, in the order to be shown. */
  readonly agreements: { readonly mine: readonly Agreement[]; readonly theirs: readonly Agreement[] }
  /** What was "not now" and may come back in this conversation. */
  readonly notNow: readonly NotNow[]
  /** The conversation with this person before this one. */
  readonly last: LastTalk | null
}

const NOTHING: AgendaBack = { mailDate: null, mailLines: null, mine: null, theirs: null, notNow: null }

export function agendaBack(input: AgendaBackInput, parts: AgendaParts, words: DocumentWords): AgendaBack {
  if (!parts.has('back')) return NOTHING
  const { agreements, notNow, last, meeting } = input
  const item = (agreement: Agreement): AgreementItem<Markdown> =>
    agreementItem(agreement, meeting.with, words, markdownInline)
  return {
    mailDate: orNull(last?.mail?.sent, (day) => markdownInline(fullDate(words.dates, day))),
    mailLines: listOrNull(quoteOf(last, { name: meeting.with, language: words.language }), markdownInline),
    mine: listOrNull(agreements.mine, item),
    theirs: listOrNull(agreements.theirs, item),
    notNow: listOrNull(notNow, (one) => notNowItem(one, words, markdownInline)),
  }
}
