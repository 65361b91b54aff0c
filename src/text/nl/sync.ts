import type { SyncTexts } from '../sync.ts'

const files = (count: number): string => (count === 1 ? '1 bestand' : `${count} bestanden`)

export const sync: SyncTexts = {
  help: {
    sync: {
      about: [
        'Legt je map vast met je eigen git, haalt op wat er op een andere computer bij kwam, voegt die twee samen en stuurt het resultaat terug. Staat er op de twee computers iets anders op dezelfde plek, dan blijven beide teksten bewaard.',
        'De eerste keer vraagt career of het mag, want ook wat alleen voor jou is gaat mee. Met --without-private blijft dat hier, ook de volgende keren.',
      ],
      examples: [
        { command: 'career sync', does: 'vastleggen, ophalen en versturen' },
        {
          command: 'career sync git@voorbeeld.nl:sam/loopbaan.git',
          does: 'de eerste keer, met het adres erbij',
        },
        { command: 'career sync /media/usb/loopbaan.git --without-private', does: 'alleen wat je mag delen' },
      ],
    },
  },
  argument: 'het adres van je git-opslag; alleen de eerste keer nodig',
  placeholder: 'adres',
  optionHelp: {
    'without-private': 'stuur alleen wat je mag delen; de rest blijft hier',
    yes: 'ja op de vraag van de eerste keer, voor scripts',
  },
  explained: (address) => [
    `Je hele map gaat naar ${address}, ook wat alleen voor jou is: je grens, je check-ins, je log.`,
    'Wie daarbij kan, kan het lezen. Kies dus een plek die alleen van jou is, niet een van je werk.',
    'Wil je dat niet, dan stuurt career sync --without-private alleen wat je mag delen.',
  ],
  explainedShared: (address) => [
    `Wat gedeeld mag worden, gaat naar ${address}. Dat adres kwam mee met deze map; hier heeft nog niemand het bevestigd.`,
    'Ken je het niet? Zeg dan nee.',
  ],
  mayTravel: 'Mag alles mee?',
  nothingDone: ['Er is niets verstuurd en niets veranderd.'],
  noRemote: (place) => [
    `Vastgelegd in ${place}. Er is nog geen adres om het heen te sturen.`,
    'Heb je ergens een lege git-opslag, geef dan één keer het adres: career sync ADRES',
  ],
  nothingThere: (place) => [
    `In ${place} staat nog niets om vast te leggen, en er is geen adres om iets op te halen.`,
    'Begin met career prep, of haal je map op van een andere computer: career sync ADRES',
  ],
  done: (address, { sent, received, removed }, withoutPrivate) => {
    const moved = [
      ...(sent > 0 ? [`${files(sent)} verstuurd`] : []),
      ...(received > 0 ? [`${files(received)} opgehaald`] : []),
      ...(removed > 0 ? [`${files(removed)} hier verwijderd`] : []),
    ]
    return [
      moved.length === 0
        ? `Alles was al gelijk met ${address}.`
        : `Nu gelijk met ${address}: ${moved.join(', ')}.`,
      ...(withoutPrivate ? ['Wat alleen voor jou is, bleef hier.'] : []),
    ]
  },
  contested: (file, field) => `Twee teksten bewaard: ${field} in ${file}`,
  copy: (file) => `Een versie die niet in te passen was, staat ernaast: ${file}`,
  settle: 'Jouw tekst staat nog op zijn plaats. Met career check zie je waar je kunt kiezen.',
}
