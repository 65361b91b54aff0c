import type { KeyWords } from './words.ts'

/** Keys of a conversation: what it is, and its preparation. */
export const MEETING: KeyWords = {
  'meeting.kind': {
    nl: 'Wat voor gesprek: career (loopbaan), annual (jaargesprek), appraisal (beoordeling), catch-up (even bijpraten), negotiation (onderhandeling), sounding-board (klankbord), hr, network (netwerk) of first-talk (eerste gesprek).',
    en: 'What kind of conversation: career, annual (annual review), appraisal, catch-up, negotiation, sounding-board, hr, network or first-talk.',
  },
  'meeting.with': { nl: 'Met wie je praat.', en: 'Whom you talk with.' },
  'meeting.date': { nl: 'De dag van het gesprek.', en: 'The day of the conversation.' },
  'meeting.status': {
    nl: 'Hoe het ervoor staat: planned (gepland), held (gehouden) of cancelled (afgezegd).',
    en: 'How it stands: planned, held or cancelled.',
  },
  'cancelled-by': { nl: 'Wie afzegde: me (jij) of them (de ander).', en: 'Who cancelled: me (you) or them.' },
  prepared: { nl: 'De dag waarop je voorbereiding af was.', en: 'The day your preparation was finished.' },
  debriefed: { nl: 'De dag waarop je erop terugkeek.', en: 'The day you looked back on it.' },
  moved: { nl: 'Hoe het is verzet.', en: 'How it was moved.' },
  'moved.on': { nl: 'De dag waarop dat werd afgesproken.', en: 'The day that was decided.' },
  'moved.from': { nl: 'De dag waarop het eerst zou zijn.', en: 'The day it was to be on before.' },
  to: { nl: 'De nieuwe dag.', en: 'The new day.' },
  opener: { nl: 'De zin waarmee je begint.', en: 'The sentence you begin with.' },
  outcome: { nl: 'Wat je uit het gesprek wilt halen.', en: 'What you want from the conversation.' },
  'since-last': {
    nl: 'Wat er gelukt is sinds het vorige gesprek.',
    en: 'What went well since the last conversation.',
  },
  'feedback-wanted': { nl: 'Waar je feedback op wilt.', en: 'What you want feedback on.' },
  report: { nl: 'Wat je wilt vragen of vertellen.', en: 'What you want to ask or tell.' },
  questions: { nl: 'Wat je van de ander wilt weten.', en: 'What you want to know from them.' },
  'growth-here': {
    nl: 'Wat je wilt weten over groeien in deze organisatie.',
    en: 'What you want to know about growing in this organisation.',
  },
  evidence: {
    nl: 'Voorbeelden van wat je kunt: het id, of in woorden.',
    en: 'Examples of what you can do: their ids, or in words.',
  },
  need: { nl: 'Wat je van de ander nodig hebt.', en: 'What you need from them.' },
  offer: { nl: 'Wat je zelf inbrengt.', en: 'What you bring yourself.' },
  proposal: { nl: 'De afspraak die je voorstelt.', en: 'The agreement you propose.' },
  'proposal-second': {
    nl: 'Het voorstel bij je tweede richting.',
    en: 'The proposal for your second direction.',
  },
  want: { nl: 'Wat je precies wilt.', en: 'What exactly you want.' },
  'interests-mine': { nl: 'Wat het je oplevert.', en: 'What it gives you.' },
  options: {
    nl: 'Oplossingen waar jullie allebei iets aan hebben.',
    en: 'Solutions that are good for both of you.',
  },
  bring: { nl: 'Wat je meebrengt aan tafel.', en: 'What you bring to the table.' },
  'ambition-shared': {
    nl: 'Wat je van je ambitie deelt.',
    en: 'What you share of your ambition.',
  },
  pay: { nl: 'Wat je over je beloning wilt weten.', en: 'What you want to know about your pay.' },
  'learn-from': { nl: 'Waar je van de ander van wilt leren.', en: 'What you want to learn from them.' },
  current: {
    nl: 'Wat je wilt vertellen over je werk van nu.',
    en: 'What you want to tell about your work now.',
  },
  develop: { nl: 'Wat je wilt leren of beter kunnen.', en: 'What you want to learn or do better.' },
  invite: { nl: 'Hoe je om het gesprek vroeg.', en: 'How you asked for the conversation.' },
  when: { nl: 'Wanneer ongeveer.', en: 'About when.' },
  topic: { nl: 'Waarover, in één zin.', en: 'What about, in one sentence.' },
  days: { nl: 'De dagen die je voorstelt.', en: 'The days you propose.' },
  reassure: { nl: 'De zin dat er niets aan de hand is.', en: 'The sentence that nothing is wrong.' },
  'invite.sent': { nl: 'De dag waarop je het vroeg.', en: 'The day you asked.' },
  'invite.asked': {
    nl: 'De dag waarop je het eerder vroeg, zonder antwoord.',
    en: 'The day you asked before, without an answer.',
  },
}
