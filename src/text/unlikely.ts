/** What is asked about words that are seldom an answer: `name`, a day; `answer`, a few signs or a day; `step`, a refusal. */
export type UnlikelyTexts = Readonly<
  Record<
    'name' | 'answer' | 'step',
    {
      readonly notes: readonly string[]
      /** A question for yes or no. */
      readonly label: (text: string) => string
      readonly help: readonly string[]
    }
  >
>
