/** How a question asks: it invites an explanation, it can be answered with yes, no or one of the options, or it asks nothing. */
export type QuestionForm = 'open' | 'closed' | 'none'
