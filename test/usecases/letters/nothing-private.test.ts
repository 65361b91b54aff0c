// Everything the user keeps to themselves is a word of its own here; no letter holds one, in whatever way it leaves.
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { feedbackLetter } from '../../../src/usecases/feedback.ts'
import { inviteLetter } from '../../../src/usecases/invite-letter.ts'
import { AS_TEXT, type LetterWish } from '../../../src/usecases/letters/deliver.ts'
import { mail } from '../../../src/usecases/mail.ts'
import type { CommandResult } from '../../../src/usecases/result.ts'
import { agreement, day, held, meeting } from '../../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../../support/career-folder.ts'
import { rememberingPost } from '../../support/post.ts'

const CANARY = 'kanarie'
const own = Object.fromEntries(
  [
    'minimum',
    'facts',
    'belief',
    'obstacle',
    'opening',
    'bottom-line',
    'heart',
    'summary',
    'thanks',
    'outcome',
  ].map((key) => [key, `${CANARY}-${key}`]),
)

let folder: CareerFolder
beforeEach(async () => {
  folder = careerFolder()
  await folder.holds(
    held('2026-11-20', { id: 'm-1', summary: 'We spraken over later.', agreements: [agreement('a-1')] }, own),
    meeting(
      {
        id: 'm-2',
        invite: { topic: 'de opleiding', days: [day('2026-12-08')] },
        outcome: 'weten of het kan',
        questions: [`vraag die op de agenda hoort`],
      },
      own,
    ),
    {
      type: 'feedback',
      file: 'feedback/2026-11-10-overdracht.yaml',
      shared: {
        id: 'f-1',
        with: 'Bram',
        moment: 'de overdracht',
        asked: day('2026-11-10'),
        answered: day('2026-11-12'),
        answer: `${CANARY}-answer`,
      },
      private: { reaction: `${CANARY}-reaction`, accept: `${CANARY}-accept`, do: `${CANARY}-do` },
    },
    {
      type: 'plan',
      file: 'plan.yaml',
      shared: {},
      private: { ambition: `${CANARY}-ambition`, direction: ['outside'] },
    },
  )
})
afterEach(() => folder.remove())

const WISHES: readonly LetterWish[] = [
  AS_TEXT,
  { as: 'link' },
  { as: 'copy' },
  { as: 'draft', file: null, open: true },
  { as: 'draft', file: '-', open: false },
  { as: 'draft', file: 'x.eml', open: false },
]

test('no letter holds a private word', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...WISHES),
      fc.constantFrom('nl', 'en'),
      fc.constantFrom('mail', 'invite', 'feedback'),
      async (wish, documents, kind) => {
        const post = rememberingPost()
        const deps = folder.deps({ post, documents })
        const made: CommandResult = await {
          mail: () => mail(deps, { meeting: 'm-1', sent: false, anew: false, wish }),
          invite: () => inviteLetter(deps, 'm-2', wish),
          feedback: () => feedbackLetter(deps, 'f-1', wish),
        }[kind]()
        expect(made.is).toBe('done')
        const left = [made, post.copied, [...post.saved.values()].map(decoded), decoded(folder.shared())]
        expect(JSON.stringify(left).toLowerCase()).not.toContain(CANARY)
      },
    ),
    { numRuns: 40 },
  )
})

/** A draft with its text read back. */
const decoded = (text: string): string =>
  text.replaceAll(/(?:^[A-Za-z0-9+/=]{20,}\r?$\n?)+/gm, (lines) =>
    Buffer.from(lines.replaceAll(/\s/g, ''), 'base64').toString('utf8'),
  )
