import type { HandoverTexts } from '../handover.ts'

export const handover: HandoverTexts = {
  help: {
    handover: {
      about: [
        'Voor een nieuwe leidinggevende: waar je staat, waar je heen wilt en wat er is afgesproken.',
        'Wat alleen voor jou is, komt er niet in. Lees de bladzijde na voordat je die aan iemand geeft.',
      ],
      examples: [
        { command: 'career handover Els --for manager', does: 'voor Els, je nieuwe leidinggevende' },
        { command: 'career handover --for coach', does: 'voor een coach van buiten' },
        { command: 'career handover Noor --for successor', does: 'wat je overdraagt aan Noor' },
      ],
    },
  },
  option: { for: 'manager, coach of successor (wie je werk overneemt)' },
  argument: 'de naam van wie het krijgt',
  placeholder: 'naam',
  which: {
    label: (name) => (name === null ? 'Voor wie is deze bladzijde?' : `Wie wordt ${name} voor jou?`),
    choices: {
      manager: 'mijn nieuwe leidinggevende',
      coach: 'een coach van buiten',
      successor: 'wie mijn werk overneemt',
    },
    help: [
      'Een leidinggevende leest waar je heen wilt en wat er is afgesproken. Een coach leest je plan en wat er lukte. Wie je werk overneemt, leest wat er nog loopt.',
    ],
  },
  guessed:
    'Dit is de bladzijde voor een nieuwe leidinggevende. Een andere maken: career handover --for coach, of --for successor voor wie je werk overneemt.',
  nothing: {
    manager: [
      'Er is nog niets om over te dragen.',
      'Zo’n bladzijde komt uit je ontwikkelplan (career review), je doelen en je afspraken.',
    ],
    coach: [
      'Er is nog niets om mee te geven.',
      'Zo’n bladzijde komt uit je ontwikkelplan (career review), je doelen (career goals) en wat er lukte (career win).',
    ],
    successor: [
      'Er staat nog niets om over te dragen.',
      'Zet bij een doel wat je overdraagt: career goals edit --full. Ook je lopende afspraken komen erin.',
    ],
  },
  onlyOwn:
    'Wat je wilt gaan doen, is alleen voor jou; daarom staat het er niet in. Mag de ander er iets van lezen? Start career review: bij de vraag daarover maakt Ctrl-P van je antwoord iets om te delen.',
  leftOut:
    'Wat je wilt gaan doen, is alleen voor jou: dat staat er niet in, of niet helemaal. Mag de ander er iets van lezen? Start career review: bij de vraag daarover maakt Ctrl-P van je antwoord iets om te delen.',
  readFirst: 'Lees de bladzijde na voordat je die aan iemand geeft.',
}
