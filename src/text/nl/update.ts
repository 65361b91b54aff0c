import type { UpdateTexts } from '../update.ts'

export const update: UpdateTexts = {
  help: {
    update: {
      about: [
        'Gemaakt uit wat er lukte, je afspraken en wat je leerde. Wat alleen voor jou is, komt er niet in.',
        'Zonder naam is de update voor je leidinggevende.',
      ],
      examples: [
        { command: 'career update', does: 'toon de tekst om te kopiëren' },
        { command: 'career update Piet --mailto', does: 'als link die je mailprogramma opent, voor Piet' },
        { command: 'career update --eml', does: 'als concept voor je mailprogramma' },
      ],
    },
  },
  argument: 'voor wie; anders je leidinggevende',
  placeholder: 'naam',
  thin: {
    wins: [
      'In deze update staat alleen wat er lukte.',
      'Er kan meer bij: je afspraken (career agreements) en wat je leerde (career checkin).',
    ],
    agreements: [
      'In deze update staan alleen je afspraken.',
      'Er kan meer bij: wat er lukte (career win) en wat je leerde (career checkin).',
    ],
    learned: [
      'In deze update staat alleen wat je leerde.',
      'Er kan meer bij: wat er lukte (career win) en je afspraken (career agreements).',
    ],
  },
  makeAnyway: 'Wil je hem toch maken?',
  nothing: [
    'Er is nog niets om te vertellen.',
    'Een update komt uit wat er lukte (career win), je afspraken (career agreements) en je check-in (career checkin).',
  ],
}
