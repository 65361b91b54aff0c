/** Asked in a preparation, and in a review as long as there is no answer to come back to. */
export const AMBITION = 'What would you like to be doing? Describe the work, not the job title.'
