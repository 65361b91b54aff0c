// What is asked of others: a conversation, and feedback. The documents are committed, as those of documents.test.ts are.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/codes.ts'
import type { Language } from '../../src/domain/codes.ts'
import { tooManyWords } from '../../src/render/mail-length.ts'
import { feedbackRequestView } from '../../src/render/share/feedback-request-view.ts'
import { inviteView, type InviteView } from '../../src/render/share/invite-view.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { day, DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'
import { FEEDBACK } from '../support/example-feedback.ts'

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['first', 'again', 'cancelled', 'cancelled-by-me', 'moved'] as const)(
    'the invitation (%s)',
    async (mode) => {
      const text = await rendered('invite', language, inviteFor(language, mode))
      await same(text, language, `invite-${mode}`)
      expect(tooManyWords(text)).toBeNull()
    },
  )

  test.each(['moment', 'work'] as const)('the request for feedback (%s)', async (kind) => {
    const { moment, behaviour, work } = FEEDBACK[language]
    const about = kind === 'work' ? work : moment
    const questions = CATALOGUES[language].follow.feedback.questions({ kind, moment: about })
    const view = feedbackRequestView(
      { with: 'Bram Smit', kind, moment: about, behaviour, questions },
      'Robin',
    )
    const text = await rendered('feedback-request', language, view)
    await same(text, language, `feedback-request-${kind}`)
    expect(tooManyWords(text)).toBeNull()
  })
})

const CATALOGUES = { nl, en } as const

type Mode = 'first' | 'again' | 'cancelled' | 'cancelled-by-me' | 'moved'

function inviteFor(language: Language, mode: Mode): InviteView {
  const invite = {
    topic: FEEDBACK[language].topic,
    days: [day('2026-12-08'), day('2026-12-10')],
    ...(mode === 'first' && { reassure: CATALOGUES[language].follow.invite.reassurances[0]! }),
    asked: day('2026-11-20'),
  }
  const byMe = mode === 'cancelled-by-me'
  return inviteView(
    {
      meeting: {
        with: 'Anna de Vries',
        invite,
        ...(mode !== 'first' && { date: day('2026-12-03') }),
        ...(byMe && { cancelledBy: 'me' }),
      },
      mode: mode === 'cancelled-by-me' ? 'cancelled' : mode,
      mayLead: true,
      today: day('2026-11-30'),
      yourName: 'Robin',
    },
    DOCUMENT_WORDS[language],
  )
}

const same = (text: string, language: Language, name: string): Promise<void> =>
  expect(text).toMatchFileSnapshot(
    fileURLToPath(new URL(`../fixtures/documents/${language}/${name}.md`, import.meta.url)),
  )
