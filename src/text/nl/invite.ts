import type { InviteTexts } from '../invite.ts'

export const invite: InviteTexts = {
  help: {
    invite: {
      about: [
        'Vraagt met wie, wanneer ongeveer en waarover, en maakt er een korte tekst van met twee dagen om uit te kiezen.',
        'Ging een gesprek niet door of verschoof het een paar keer, dan wordt het een nieuw voorstel. Versturen doe je zelf.',
      ],
      examples: [
        { command: 'career invite', does: 'vraag iemand om een gesprek' },
        { command: 'career invite anna', does: 'voor Anna, of een nieuw voorstel als het niet doorging' },
        { command: 'career invite anna --eml', does: 'je tekst als concept voor je mailprogramma' },
        { command: 'career invite anna --sent', does: 'verstuurd: na een week zie je of er antwoord is' },
      ],
    },
  },
  argument: 'een naam, of een gesprek: datum, id of bestand',
  sent: 'de uitnodiging is verstuurd',
  reassurances: [
    'Ik heb het hier naar mijn zin, en juist daarom wil ik vooruitkijken.',
    'Ik doe mijn werk met plezier, en ik wil er graag in groeien.',
    'Er is niets aan de hand; ik wil op tijd nadenken over mijn volgende stap.',
  ],
  markedSent: (name, id, dates, today) => [
    `Verstuurd aan ${name} op ${dates.longDay(today)}.`,
    `Is er een dag? career meetings move ${id} "3 december"`,
  ],
  alreadySent: (on, dates) => `Deze uitnodiging was al verstuurd, op ${dates.longDay(on)}.`,
  state: (sent, id, dates) =>
    sent === null
      ? ['', `Verstuurd? career invite ${id} --sent`]
      : ['', `Verstuurd op ${dates.longDay(sent)}. Is er een dag? career meetings move ${id} "3 december"`],
}
