import type { KeyWords } from './words.ts'

/** Keys of a conversation: what came of it. */
export const MEETING_AFTER: KeyWords = {
  summary: { nl: 'Wat jullie bespraken.', en: 'What you talked about.' },
  feedback: { nl: 'Welke feedback je kreeg.', en: 'What feedback you got.' },
  thanks: { nl: 'Waarvoor je de ander wilt bedanken.', en: 'What you want to thank them for.' },
  feasible: {
    nl: 'Wat hier en nu kan, en wat kan wachten.',
    en: 'What can be done here and now, and what can wait.',
  },
  proof: {
    nl: 'Wat zou laten zien dat je er klaar voor bent.',
    en: 'What would show that you are ready for it.',
  },
  'not-now': {
    nl: 'Wat nu niet kon, en wanneer wel.',
    en: 'What was not possible now, and when it will be.',
  },
  'not-now.what': { nl: 'Wat er nu niet kon.', en: 'What was not possible now.' },
  condition: { nl: 'Onder welke voorwaarde het wel kan.', en: 'On what condition it will be possible.' },
  again: { nl: 'De dag waarop je erop terugkomt.', en: 'The day you come back to it.' },
  met: { nl: 'De dag waarop aan de voorwaarde was voldaan.', en: 'The day the condition was met.' },
  'not-now.closed': { nl: 'De dag waarop je het losliet.', en: 'The day you let it go.' },
  next: { nl: 'De dag waarop jullie verder praten.', en: 'The day you talk again.' },
  mail: { nl: 'De bevestiging die je stuurde.', en: 'The confirmation you sent.' },
  'mail.sent': { nl: 'De dag waarop je hem stuurde.', en: 'The day you sent it.' },
  'mail.text': { nl: 'De tekst van de mail.', en: 'The text of the mail.' },
}

/** Keys of a conversation that are for the user alone. */
export const MEETING_ALONE: KeyWords = {
  minimum: { nl: 'Waarmee je ook tevreden bent.', en: 'What you would settle for.' },
  facts: { nl: 'Wat je zeker weet.', en: 'What you know for sure.' },
  assumptions: { nl: 'Wat je zelf invult.', en: 'What you fill in yourself.' },
  'assumptions.text': { nl: 'Wat je denkt dat waar is.', en: 'What you think is true.' },
  question: { nl: 'Wat je vraagt om het te weten te komen.', en: 'What you ask to find out.' },
  state: {
    nl: 'Wat ervan bleek: confirmed (klopt), refuted (klopt niet) of unknown (weet ik niet).',
    en: 'What turned out: confirmed, refuted or unknown.',
  },
  'assumptions.said': {
    nl: 'Wat de ander erover zei, letterlijk.',
    en: 'What they said about it, word for word.',
  },
  belief: { nl: 'Welke gedachte je tegenhoudt.', en: 'What thought holds you back.' },
  'belief-question': { nl: 'Wat je de ander daarover vraagt.', en: 'What you ask them about it.' },
  'belief-step': { nl: 'De kleinste stap om het na te gaan.', en: 'The smallest step to check it.' },
  obstacle: { nl: 'Hoe je jezelf in de weg kunt zitten.', en: 'How you could get in your own way.' },
  opening: { nl: 'De zin waarmee je begint.', en: 'The sentence you begin with.' },
  sentence: {
    nl: 'De zin die je meeneemt uit het oefenen.',
    en: 'The sentence you take along from practice.',
  },
  confidence: {
    nl: 'Hoe zeker je je voelt: 0 is helemaal niet, 10 is heel zeker.',
    en: 'How sure you feel: 0 is not at all, 10 is very sure.',
  },
  'confidence-plus': { nl: 'Wat het één punt hoger maakt.', en: 'What makes it one point higher.' },
  'broken-link': {
    nl: 'Waar het de vorige keer bleef hangen: unclear (niet duidelijk), no-agreement (geen afspraak), no-date (geen datum), with-me (bij jou) of with-them (bij de ander).',
    en: 'Where it got stuck last time: unclear, no-agreement, no-date, with-me or with-them.',
  },
  'keep-private': { nl: 'Wat je voor jezelf houdt.', en: 'What you keep to yourself.' },
  'bottom-line': { nl: 'Waar je grens ligt.', en: 'Where you draw the line.' },
  alternative: { nl: 'Wat je doet als het niet lukt.', en: 'What you do if it does not work out.' },
  'interests-theirs': { nl: 'Wat voor de ander belangrijk is.', en: 'What matters to them.' },
  heart: {
    nl: 'Waar je hart sneller van klopt in je werk.',
    en: 'What makes your heart beat faster at work.',
  },
  misheard: { nl: 'Hoe je wens verkeerd kan overkomen.', en: 'How your wish could be misunderstood.' },
  stakes: {
    nl: 'Wat het kost om niets te zeggen, en wat je kunt winnen.',
    en: 'What it costs to say nothing, and what you can gain.',
  },
  'their-view': { nl: 'Wat de ander denkt dat je wilt.', en: 'What they think you want.' },
  perspective: { nl: 'Wat de ander zelf aan het hoofd heeft.', en: 'What they have on their mind.' },
  notes: { nl: 'Wat je tijdens het gesprek opschreef.', en: 'What you wrote down during the conversation.' },
  'no-next-why': { nl: 'Waarom er nog geen datum is.', en: 'Why there is no date yet.' },
  feel: { nl: 'Met welk gevoel je wegging.', en: 'What feeling you left with.' },
  'meeting.private.said': {
    nl: 'Wat de ander zei, liefst letterlijk.',
    en: 'What they said, word for word if you can.',
  },
  meaning: { nl: 'Wat de ander bedoelde, denk je.', en: 'What they meant, you think.' },
  'meeting.private.result': {
    nl: 'Of het lukte: yes (ja), partly (deels) of no (nee).',
    en: 'Whether it worked out: yes, partly or no.',
  },
  'result-why': {
    nl: 'De reden: not-now (niet nu), not-this-way (niet zo) of not-here (niet hier).',
    en: 'The reason: not-now, not-this-way or not-here.',
  },
  'feedback-first': { nl: 'Wat je als eerste dacht of voelde.', en: 'What you thought or felt first.' },
  'feedback-accept': { nl: 'Wat je ervan herkent.', en: 'What you recognise in it.' },
  'feedback-reaction': { nl: 'Wat je ermee doet.', en: 'What you do with it.' },
  'learned-there': {
    nl: 'Wat je leerde over het werk of de weg ernaartoe.',
    en: 'What you learned about the work or the way to it.',
  },
  introduced: {
    nl: 'Wie de ander noemde om ook te spreken.',
    en: 'Whom they named for you to talk to as well.',
  },
  learn: {
    nl: 'Wat je de volgende keer weer zo doet, en wat anders.',
    en: 'What you do the same next time, and what differently.',
  },
  'career-share': {
    nl: 'Hoeveel van het gesprek over je loopbaan ging: none (niets), some (een deel), half (de helft), most (het meeste) of all (alles).',
    en: 'How much of the conversation was about your career: none, some, half, most or all.',
  },
  'talk-listen': {
    nl: 'Wie het meest aan het woord was: me (jij), even (gelijk) of them (de ander).',
    en: 'Who talked most: me, even or them.',
  },
  next48: { nl: 'Wat je in de komende twee dagen doet.', en: 'What you do in the next two days.' },
}
