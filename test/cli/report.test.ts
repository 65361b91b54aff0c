import { expect, test } from 'vitest'
import { failureText } from '../../src/cli/report.ts'
import { changedMeanwhile, changedSince } from '../../src/domain/changed-meanwhile.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'

test.each([changedSince('~/career/plan.yaml', 'ambition'), changedMeanwhile('~/career/plan.yaml')])(
  'a sentence that begins with its file is not led in by it',
  (failure) => {
    for (const texts of [nl, en])
      expect(failureText(failure, false, texts)).toMatch(/^~\/career\/plan\.yaml \p{L}/u)
  },
)
