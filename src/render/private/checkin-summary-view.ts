import type { Agreement } from '../../domain/agreement.ts'
import type { Day, Month } from '../../domain/day.ts'
import type { Experiment } from '../../domain/plan.ts'
import type { CheckinRecord } from '../../domain/records.ts'
import { markdownParagraph, markdownInline } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { agreementItem } from '../share/agreement-item.ts'
import type { AgreementItem } from '../share/agreement-item.ts'
import type { DocumentWords } from '../words.ts'
import { type ExperimentItem, experimentItem } from '../experiment-item.ts'
import { energyLine } from './energy-line.ts'
import type { EnergyLine, MonthEnergy } from './energy-line.ts'
import { ownStepItem } from './own-step-item.ts'
import type { OwnStepItem } from './own-step-item.ts'

/** An agreement with what the user will do about it when it is stuck. */
export interface MonthAgreement extends AgreementItem<Markdown> {
  readonly smallest: Markdown | null
}

/** One month, for the user alone (advice S55, S65, S101, S108). */
export interface CheckinSummaryView {
  /** "november 2026" */
  readonly month: Markdown
  readonly energy: readonly EnergyLine[] | null
  readonly plus: readonly Markdown[] | null
  readonly minus: readonly Markdown[] | null
  readonly agreements: readonly MonthAgreement[] | null
  readonly wins: readonly Markdown[] | null
  readonly postpone: Markdown | null
  readonly learned: Markdown | null
  readonly visible: Markdown | null
  readonly silence: Markdown | null
  readonly field: Markdown | null
  readonly experiments: readonly ExperimentItem[] | null
  readonly ifThen: Markdown | null
  readonly steps: readonly OwnStepItem[] | null
  /** "vrijdag 15 januari 2027", the day of the next conversation */
  readonly nextTalk: Markdown | null
  readonly nextWith: Markdown | null
}

export interface CheckinSummaryInput {
  readonly checkin: CheckinRecord
  readonly month: Month
  /** This month and those before it, oldest first. */
  readonly energy: readonly MonthEnergy[]
  /** The agreements that were gone through, with the person each was made with; `stuck` is the smallest next step. */
  readonly agreements: readonly {
    readonly agreement: Agreement
    readonly person: string
    readonly stuck: string | null
  }[]
  /** What went well this month. */
  readonly wins: readonly string[]
  /** Small experiments that run, and those that ended in this check-in. */
  readonly experiments: readonly Experiment[]
  readonly nextTalk: { readonly date: Day; readonly with: string } | null
}

/** What the month brought, in the user's own words. */
export function checkinSummaryView(input: CheckinSummaryInput, words: DocumentWords): CheckinSummaryView {
  const { shared, private: own } = input.checkin
  return {
    month: markdownInline(words.dates.month(input.month)),
    energy: listOrNull(input.energy, (one) => energyLine(one, words)),
    plus: listOrNull(own.plus ?? shared.plus, markdownInline),
    minus: listOrNull(own.minus, markdownInline),
    agreements: listOrNull(input.agreements, ({ agreement, person, stuck }) => ({
      ...agreementItem(agreement, person, words, markdownInline),
      smallest: orNull(stuck, markdownInline),
    })),
    wins: listOrNull(input.wins, markdownInline),
    postpone: orNull(own.postpone, markdownParagraph),
    learned: orNull(own.learned ?? shared.learned, markdownParagraph),
    visible: orNull(own.visible ?? shared.visible, markdownParagraph),
    silence: orNull(own.silence, markdownParagraph),
    field: orNull(own.field ?? shared.field, markdownParagraph),
    experiments: listOrNull(input.experiments, (one) => experimentItem(one, words)),
    ifThen: orNull(own['if-then'], markdownInline),
    steps: listOrNull(own.steps, (step) => ownStepItem(step, words)),
    nextTalk: orNull(input.nextTalk, ({ date }) => markdownInline(words.dates.longDay(date))),
    nextWith: orNull(input.nextTalk, (talk) => markdownInline(talk.with)),
  }
}
