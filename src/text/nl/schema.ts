import type { SchemaTexts } from '../schema.ts'

export const schema: SchemaTexts = {
  help: {
    schema: {
      about: [
        'Je bestanden zijn gewone tekst (YAML). Een JSON Schema zegt wat erin mag staan. Een editor die YAML kent, gebruikt het om je te helpen bij het typen: de eerste regel van elk nieuw bestand wijst het aan.',
        '',
        'Zonder soort zie je welke er zijn. Met json krijg je de schema’s van wat opdrachten met --json geven; met een opdracht erachter alleen dat ene.',
      ],
      examples: [
        { command: 'career schema', does: 'welke soorten bestanden er zijn' },
        { command: 'career schema meeting', does: 'het schema van een gesprek' },
        { command: 'career schema json agreements', does: 'wat career agreements --json geeft' },
      ],
    },
  },
  argument: 'welke soort bestand, of json',
  commandArgument: 'achter json: de opdracht',
  placeholder: { kind: 'soort', command: 'opdracht' },
  kinds: {
    career: 'je instellingen',
    plan: 'je ontwikkelplan',
    people: 'met wie je praat, en wie wat weet',
    agreements: 'afspraken die niet bij een gesprek horen',
    meeting: 'één gesprek',
    checkin: 'je check-in van een maand',
    review: 'een terugblik',
    evidence: 'een voorbeeld van wat lukte',
    feedback: 'feedback die je vroeg',
    practice: 'wat je op een dag oefende',
    log: 'wat je energie gaf en kostte',
  },
  output: 'wat opdrachten met --json geven',
  more: 'Zo zie je er een: career schema meeting',
}
