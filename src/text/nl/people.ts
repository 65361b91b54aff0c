import { listWith } from '../dates.ts'
import type { PeopleTexts } from '../people.ts'

export const people: PeopleTexts = {
  help: {
    people: {
      about: [
        'Praat met een paar mensen die je zelf kiest, en weet waarom juist met hen. Wie wat weet en wat zij je aanraadden, is alleen voor jou.',
      ],
      examples: [
        { command: 'career people', does: 'de lijst' },
        { command: 'career people add Anna --role leidinggevende', does: 'Anna is je leidinggevende' },
        {
          command: 'career people knows Piet "dat ik iets anders zoek" --why "kent die afdeling"',
          does: 'Piet weet ervan, en waarom',
        },
      ],
    },
    'people list': {
      summary: 'iedereen, met rol, tips en wat zij weten',
      about: [],
      examples: [
        { command: 'career people list', does: 'de lijst' },
        { command: 'career people list --json', does: 'als gegevens voor een ander programma' },
      ],
    },
    'people add': {
      summary: 'zet iemand in de lijst, of vul aan',
      about: [],
      examples: [
        { command: 'career people add Anna --role leidinggevende', does: 'je leidinggevende' },
        {
          command: 'career people add "Noor Bakker" --role hr --email noor@voorbeeld.nl',
          does: 'met een mailadres',
        },
      ],
    },
    'people knows': {
      summary: 'leg vast wie wat van je plannen weet, en waarom',
      about: [
        'Alleen voor jou.',
        'Wat je op de opdrachtregel typt, blijft in de geschiedenis van je terminal staan. Zonder tekst vraagt career erom.',
      ],
      examples: [
        { command: 'career people knows Piet "dat ik iets anders zoek"', does: 'sinds vandaag' },
        {
          command: 'career people knows Noor "mijn wens om minder te werken" --since gisteren --why "HR"',
          does: 'met een dag en een reden',
        },
      ],
    },
    'people tip': {
      summary: 'bewaar een tip die iemand je gaf',
      about: [
        'Alleen voor jou. De tip komt terug als je een gesprek met die persoon voorbereidt.',
        'Wat je op de opdrachtregel typt, blijft in de geschiedenis van je terminal staan. Zonder tekst vraagt career erom.',
      ],
      examples: [
        { command: 'career people tip Anna "Vraag eerst een project, dan een functie"', does: 'bij Anna' },
        { command: 'career people tip Piet "Lees het jaarplan"', does: 'bij Piet' },
      ],
    },
    'people remove': {
      summary: 'haal iemand uit de lijst',
      about: ['Ook wat diegene weet en aanraadde. Gesprekken blijven staan.'],
      examples: [
        { command: 'career people remove Piet', does: 'Piet gaat eruit' },
        { command: 'career people remove "Noor Bakker"', does: 'een naam van twee woorden' },
      ],
    },
  },
  option: {
    role: 'leidinggevende, hr, mentor, coach, collega, netwerk of anders',
    email: 'waar een mail naartoe gaat',
    why: 'waarom deze persoon het weet',
    since: 'sinds wanneer; anders vandaag',
  },
  argument: { name: 'een naam', what: 'wat diegene weet', tip: 'de tip, in één regel' },
  placeholder: { role: 'rol', name: 'naam', what: 'plannen', tip: 'tip', why: 'reden', address: 'adres' },
  ask: {
    knows: (name) => `Wat weet ${name} van je plannen?`,
    tip: (name) => `Wat raadde ${name} je aan?`,
  },
  role: {
    manager: 'je leidinggevende',
    hr: 'HR',
    mentor: 'mentor',
    coach: 'coach',
    colleague: 'collega',
    network: 'netwerk',
    other: 'anders',
  },
  roleWord: {
    manager: 'leidinggevende',
    hr: 'hr',
    mentor: 'mentor',
    coach: 'coach',
    colleague: 'collega',
    network: 'netwerk',
    other: 'anders',
  },
  line: ({ name, role, email, lastTalk }, dates) =>
    [
      name,
      ...(role === null ? [] : [role]),
      ...(email === null ? [] : [email]),
      ...(lastTalk === null ? [] : [`laatst gesproken op ${dates.shortDay(lastTalk)}`]),
    ].join(' · '),
  knows: ({ what, since, why }, dates) =>
    `  weet: ${what} (sinds ${dates.shortDay(since)}${why === null ? '' : `; ${why}`})`,
  tip: (text) => `  raadde aan: ${text}`,
  onlyYou: 'Wat zij weten en aanraadden, is alleen voor jou.',
  none: ['Er staat nog niemand in de lijst.', 'Begin met: career people add Anna --role leidinggevende'],
  noneYet: (names, commands) => [
    'Er staat nog niemand in de lijst.',
    `In je gesprekken komen voor: ${listWith('en', names)}.`,
    'Zet iemand in de lijst met een rol erbij (leidinggevende, hr, mentor, coach, collega, netwerk of anders):',
    ...commands.map((command) => `  ${command}`),
  ],
  added: (name, role) => `In de lijst: ${name}${role === null ? '' : `, ${role}`}`,
  noted: (name, what) => `Vastgelegd, alleen voor jou. ${name} weet: ${what}`,
  withoutWhy: (name) => `Waarom ${name}? Met --why schrijf je de reden erbij.`,
  tipKept: (name) => `Bewaard bij ${name}, alleen voor jou.`,
  removed: (name) => `${name} staat niet meer in de lijst.`,
}
