import type { SyncTexts } from '../sync.ts'

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`)

export const sync: SyncTexts = {
  help: {
    sync: {
      about: [
        'Records your folder with your own git, fetches what was added on another computer, brings the two together and sends the result back. Where the two computers say different things in the same place, both texts are kept.',
        'The first time, career asks whether it may, because what is only for you goes along too. With --without-private that stays here, from then on as well.',
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
    `Your whole folder goes to ${address}, including what is only for you: your limits, your check-ins, your log.`,
    "Anyone who can get in there can read it. So choose a place that is yours alone, not your employer's.",
    'If you would rather not, career sync --without-private sends only what may be shared.',
  ],
  explainedShared: (address) => [
    `What may be shared goes to ${address}. That address came with this folder; nobody has confirmed it here.`,
    "Don't know it? Then say no.",
  ],
  mayTravel: 'May all of it go there?',
  nothingDone: ['Nothing was sent and nothing has changed.'],
  noRemote: (place) => [
    `Recorded in ${place}. There is no address to share it with yet.`,
    'If you have an empty git storage somewhere, give it once: career sync ADDRESS',
  ],
  nothingThere: (place) => [
    `There is nothing in ${place} to record yet, and no address to fetch from.`,
    'Begin with career prep, or fetch your folder from another computer: career sync ADDRESS',
  ],
  done: (address, { sent, received, removed }, withoutPrivate) => {
    const moved = [
      ...(sent > 0 ? [`${files(sent)} sent`] : []),
      ...(received > 0 ? [`${files(received)} fetched`] : []),
      ...(removed > 0 ? [`${files(removed)} removed here`] : []),
    ]
    return [
      moved.length === 0
        ? `Everything was already the same as at ${address}.`
        : `Now the same as at ${address}: ${moved.join(', ')}.`,
      ...(withoutPrivate ? ['What is only for you stayed here.'] : []),
    ]
  },
  contested: (file, field) => `Both texts kept: ${field} in ${file}`,
  copy: (file) => `A version that did not fit in is kept next to it: ${file}`,
  settle: 'Your own text is still in its place. career check shows where you can choose.',
}
