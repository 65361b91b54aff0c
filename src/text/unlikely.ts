/** What is asked about words that are seldom an answer: `name`, a day; `answer`, a few signs or a day; `step`, a refusal;
 * `none`, the same where others read the answer. */
export type UnlikelyTexts = Readonly<
  Record<
    'name' | 'answer' | 'step' | 'none',
    {
      readonly notes: readonly string[]
      /** A question for yes or no. */
      readonly label: (text: string) => string
      readonly help: readonly string[]
    }
  >
>
