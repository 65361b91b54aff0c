/** Asked in a preparation, and in a review as long as there is no answer to come back to. */
export const AMBITION = 'Wat wil je graag gaan doen? Noem het werk zelf, niet de functienaam.'
