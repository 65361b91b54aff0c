import { describe, expect, test } from 'vitest'
import { chooseNudge, chooseTip, chooseTips, isQuiet, remember } from '../../src/coach/advise.ts'
import type { Finding } from '../../src/coach/finding.ts'
import type { RuleId } from '../../src/coach/rules/rule-id.ts'
import type { Severity } from '../../src/coach/rules/rule.ts'
import type { Day } from '../../src/domain/day.ts'

const TODAY = '2026-11-21' as Day
const finding = (rule: RuleId, severity: Severity): Finding => ({
  rule,
  severity,
  quote: 'woorden',
  suggestion: 'een zin',
})
const threat = finding('message/threat', 'risk')
const absolute = finding('message/absolute', 'tip')
const closed = finding('question/closed', 'tip')
const owner = finding('agreement/no-owner', 'fix')
const hedging = finding('message/hedging', 'nudge')
const none = finding('question/none', 'nudge')

describe('which finding is told', () => {
  test('the weightiest of one answer', () => {
    expect(chooseTip([closed, owner, threat], [], {}, TODAY)).toBe(threat)
    expect(chooseTip([closed, owner], [], {}, TODAY)).toBe(owner)
  })

  test('none whose rule was told before in this flow, and none after three', () => {
    expect(chooseTip([closed], ['question/closed'], {}, TODAY)).toBeNull()
    expect(
      chooseTip([absolute], ['question/closed', 'message/threat', 'agreement/no-owner'], {}, TODAY),
    ).toBeNull()
  })

  test('no nudge before the end, and one then', () => {
    expect(chooseTip([hedging], [], {}, TODAY)).toBeNull()
    expect(chooseNudge([hedging, none, closed], [], {}, TODAY)).toBe(hedging)
  })

  test('of a sheet at most three, each rule once, and one nudge', () => {
    const told = chooseTips(
      [[closed, threat], [closed], [closed], [owner], [absolute]],
      [none, hedging],
      [],
      {},
      TODAY,
    )
    expect(told).toEqual([threat, closed, owner, hedging])
  })
})

describe('what is remembered', () => {
  test('twice left as it is, a rule sleeps for thirty days', () => {
    const once = remember({}, 'question/closed', 'keep', TODAY)
    expect(isQuiet(once['question/closed'], TODAY)).toBe(false)
    const twice = remember(once, 'question/closed', 'keep', TODAY)
    expect(isQuiet(twice['question/closed'], TODAY)).toBe(true)
    expect(isQuiet(twice['question/closed'], '2026-12-20' as Day)).toBe(true)
    expect(isQuiet(twice['question/closed'], '2026-12-21' as Day)).toBe(false)
  })

  test('an answer changed on a tip starts the count anew', () => {
    const memory = remember(remember({}, 'question/closed', 'keep', TODAY), 'question/closed', 'edit', TODAY)
    expect(isQuiet(remember(memory, 'question/closed', 'keep', TODAY)['question/closed'], TODAY)).toBe(false)
  })

  test('a hidden rule stays hidden, and the others speak', () => {
    const memory = remember({}, 'question/closed', 'hide', TODAY)
    expect(chooseTip([closed, absolute], [], memory, '2030-01-01' as Day)).toBe(absolute)
  })
})
