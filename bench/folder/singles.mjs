import { plusDays } from './days.mjs'
import { GOALS, PRIVATE } from './records.mjs'
import { PEOPLE } from './texts.mjs'
import { fileText } from './yaml.mjs'

/** The records there is one of. @param {string} today @returns {readonly import('./records.mjs').File[]} */
export const singles = (today) => [
  {
    file: 'career.yaml',
    text: fileText('Je instellingen voor career. Je mag ze hier aanpassen.', {
      language: 'nl',
      'your-name': 'Sam',
    }),
  },
  {
    file: 'people.yaml',
    text: fileText(`De mensen met wie je over je loopbaan praat. ${PRIVATE}`, {
      people: PEOPLE.map((name, at) => ({
        name,
        role: at === 0 ? 'manager' : at === 1 ? 'mentor' : 'colleague',
      })),
    }),
  },
  {
    file: 'plan.yaml',
    text: fileText(
      `Je ontwikkelplan: wat je wilt en waarom. ${PRIVATE}`,
      {
        ambition:
          'Ik wil nieuwe collega’s opleiden, naast mijn werk op de afdeling.\nEn daar tijd voor hebben.',
        direction: ['broaden'],
        benefit: 'Nieuwe mensen staan eerder op eigen benen.',
        strengths: 'Ik blijf rustig als het druk wordt.',
        goals: [
          'Twee collega’s zelfstandig inwerken',
          'Praktijkopleider zijn',
          'De overdracht op dinsdag leiden',
        ].map((text, at) => ({
          id: GOALS[at] ?? '',
          text,
          horizon: at === 1 ? 'long' : 'short',
          status: 'open',
          made: plusDays(today, -80 - at),
          by: plusDays(today, 120 + at * 200),
          milestones: [{ what: 'Meelopen met Karim', by: plusDays(today, 40) }],
        })),
      },
      { craft: 'Minder roosters, meer begeleiden.' },
    ),
  },
]
