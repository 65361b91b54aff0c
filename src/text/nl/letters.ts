import type { LetterTexts } from '../letters.ts'

export const letters: LetterTexts = {
  options: 'De tekst meenemen:',
  optionHelp: {
    eml: 'maak een concept dat je in je mailprogramma opent (- schrijft naar de uitvoer)',
    mailto: 'geef een mailto-link',
    copy: 'zet de tekst op het klembord',
    open: 'open het concept in je mailprogramma',
  },
  subject: (kind, { date = null, about = null, agreed = false }, dates) => {
    const day = date === null ? '' : ` van ${dates.dayAndMonth(date)}`
    switch (kind) {
      case 'confirmation':
        return `Ons gesprek${day}${agreed ? ': wat we afspraken' : ''}`
      case 'invite':
        return 'Kunnen we praten over mijn loopbaan?'
      case 'counter-proposal':
        return 'Een nieuw moment voor ons gesprek'
      case 'feedback':
        return `Wil je met me terugkijken?${about === null ? '' : ` Het gaat om: ${about}`}`
      case 'work-feedback':
        return 'Wil je meekijken hoe ik werk?'
      case 'reminder':
        return `Ik kom even terug op${about === null ? ' onze afspraak' : `: ${about}`}`
      case 'update':
        return 'Kort hoe het gaat'
    }
  },
  head: (to, subject) => [...(to === null ? [] : [`Aan: ${to}`]), `Onderwerp: ${subject}`],
  draftMade: (file) => [
    `Concept gemaakt: ${file}`,
    'Dubbelklik erop. Outlook (klassiek) en Thunderbird openen het als nieuwe mail die je nog kunt aanpassen.',
    'Apple Mail en het nieuwe Outlook tonen het soms als ontvangen bericht. Gebruik dan --copy of --mailto.',
  ],
  opened: (file) => [
    `Geopend in je mailprogramma: ${file}`,
    'Zie je een bericht in plaats van een nieuwe mail? Gebruik dan --copy of --mailto.',
  ],
  copied: (subject) => [
    'De tekst staat op je klembord. Plak hem in een nieuwe mail.',
    `Onderwerp: ${subject}`,
  ],
  longLink: (signs) =>
    `Deze link telt ${signs} tekens. Sommige programma's breken een link af na ongeveer 2000; --eml of --copy is dan zekerder.`,
  otherWords: (file) =>
    `In ${file} staat een andere tekst. Deze komt uit het gesprek zelf; wat je daar veranderde, staat hier niet in.`,
  ownWords: 'Wat je zelf schreef, staat er in je eigen woorden; er wordt niets vertaald.',
}
