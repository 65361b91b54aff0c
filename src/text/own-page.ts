/** Answers of a check-in as its page shows them, in the order they stand there. */
export type CheckinPageKey =
  | 'learned'
  | 'plus'
  | 'visible'
  | 'field'
  | 'share'
  | 'energy'
  | 'minus'
  | 'postpone'
  | 'attention'
  | 'silence'
  | 'if-then'

/** The same of a review. */
export type ReviewPageKey =
  | 'table'
  | 'pattern'
  | 'kept'
  | 'stay'
  | 'leave'
  | 'leave-behind'
  | 'big-question'
  | 'mode'

/** The page of a check-in, and that of a review. */
export interface OwnPageTexts {
  readonly checkin: {
    readonly title: (month: string) => string
    readonly made: (day: string) => string
    readonly label: Readonly<Record<CheckinPageKey, string>>
    /** Over what was decided about goals. */
    readonly goals: string
  }
  readonly review: {
    readonly title: (day: string) => string
    readonly from: (day: string) => string
    readonly label: Readonly<Record<ReviewPageKey, string>>
  }
  /** Over what may go into an update or a plan for others. */
  readonly share: string
  readonly steps: string
  readonly nothing: string
}
