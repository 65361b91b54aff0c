import type { SyncTexts } from '../sync.ts'

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`)

export const sync: SyncTexts = {
  help: {
    sync: {
      summary: 'keep your folder the same on another computer',
      about: [
        'Records your folder with your own git, fetches what was added on another computer, makes one of the two and sends the result back. Where the two computers say something else in the same place, both texts are kept.',
        'The first time career asks whether it may, for what is only for you travels along. With --without-private that stays here, the next times too.',
      ],
      examples: [
        { command: 'career sync', does: 'record, fetch and send' },
        { command: 'career sync git@example.org:sam/career.git', does: 'the first time, with the address' },
        { command: 'career sync /media/usb/career.git --without-private', does: 'only what may be shared' },
      ],
    },
  },
  argument: 'the address of your git storage; only needed the first time',
  placeholder: 'address',
  optionHelp: {
    'without-private': 'send only what may be shared; the rest stays here',
    yes: 'yes to the question of the first time, for scripts',
  },
  explained: (address) => [
    `Your whole folder goes to ${address}, what is only for you included: your limits, your check-ins, your log.`,
    'Whoever can get there can read it. So choose a place that is yours alone, not one of your employer.',
    'If you would rather not, career sync --without-private sends only what may be shared.',
  ],
  mayTravel: 'May all of it travel?',
  nothingDone: ['Nothing was sent and nothing has changed.'],
  noRemote: (place) => [
    `Recorded in ${place}. There is no address to share it with yet.`,
    'If you have an empty git storage somewhere, give it once: career sync ADDRESS',
  ],
  done: (address, { sent, received, removed }, withoutPrivate) => {
    const moved = [
      ...(sent > 0 ? [`${files(sent)} sent`] : []),
      ...(received > 0 ? [`${files(received)} fetched`] : []),
      ...(removed > 0 ? [`${files(removed)} removed here`] : []),
    ]
    return [
      moved.length === 0
        ? `Everything was the same as at ${address} already.`
        : `Now the same as at ${address}: ${moved.join(', ')}.`,
      ...(withoutPrivate ? ['What is only for you stayed here.'] : []),
    ]
  },
  contested: (file, field) => `Both texts kept: ${field} in ${file}`,
  copy: (file) => `A version that would not fit in stands beside it: ${file}`,
  settle: 'Your text still stands in its place. career check shows where you can choose.',
}
