/** The words an asker needs of its own: keys, marks, and what it says about an answer in the scroll-back. */
export interface KeyTexts {
  /** What a key does, as it stands behind the key: `Enter overslaan`. */
  readonly does: {
    readonly skip: string
    readonly keep: string
    readonly next: string
    readonly choose: string
    readonly done: string
    readonly addItem: string
    /** Takes the line above back into the field. */
    readonly editLast: string
    readonly newLine: string
    readonly empty: string
    readonly clear: string
    readonly help: string
    readonly back: string
    readonly skipPart: string
    readonly tick: string
    readonly move: string
    readonly edit: string
    /** Puts what is suggested in the place of one's own words. */
    readonly take: string
    readonly why: string
    readonly hide: string
  }
  /** Among the keys over an old answer: whatever is typed comes in its place. */
  readonly typing: string
  /** The name of a key where it differs per language. */
  readonly space: string
  /** `\?` types the question mark itself. */
  readonly signItself: (typed: string) => string
  /** The first option of a choice that need not be made again: "zo laten: netwerken". */
  readonly keepAs: (label: string) => string
  readonly onlyForYou: string
  readonly toShare: string
  /** The time a long route still takes: "nog ± 12 min". */
  readonly minutesLeft: (minutes: number) => string
  /** Both ends of a scale: "0 = helemaal niet · 10 = helemaal". */
  readonly ends: (from: number, low: string, to: number, high: string) => readonly string[]
  readonly yes: string
  readonly no: string
  /** Said below a tip of a key that does nothing there, above those that do. */
  readonly tipKeyUnknown: string
  /** Said when there is nothing to go back to. */
  readonly firstQuestion: string
  /** What the scroll-back says where no answer was typed. */
  readonly became: {
    readonly skipped: string
    readonly kept: string
    /** The old answer was taken out of the field; whether it is to go is asked. */
    readonly emptied: string
    readonly cleared: string
    readonly partSkipped: string
    readonly none: string
  }
  /** Plain lines, without cursor keys. */
  readonly plain: {
    /** Above what stood in the field. */
    readonly stands: string
    readonly chooseOne: string
    readonly chooseMany: string
    readonly endWithEmptyLine: string
    readonly onePerLine: string
    readonly take: string
    readonly noSuchNumber: (typed: string, most: number) => string
    readonly yesOrNo: string
    /** What may be typed below a tip. */
    readonly tipKeys: string
    /** The same below a tip whose suggestion can be taken over. */
    readonly tipKeysTake: string
    /** How a key is pressed where each line ends with Enter: "Ctrl-P en Enter". */
    readonly thenEnter: (key: string) => string
  }
}
