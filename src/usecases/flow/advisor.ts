import { chooseNudge, chooseTip, chooseTips, type CoachMemory, remember } from '../../coach/advise.ts'
import { type AnswerContext, isDistressed } from '../../coach/answer.ts'
import type { Finding } from '../../coach/finding.ts'
import { ruleInfo } from '../../coach/rules/by-id.ts'
import { RULE_IDS, type RuleId } from '../../coach/rules/rule-id.ts'
import type { FlowId } from '../../domain/codes.ts'
import type { Answer, Answers } from '../../engine/answers.ts'
import type { Tip } from '../../engine/tip.ts'
import { isAskedNext } from '../../flows/coached.ts'
import type { FlowStep } from '../../flows/flow-step.ts'
import { textsIn } from '../../flows/texts-in.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import type { Deps } from '../ports.ts'
import { notice, type Noticed } from './notice.ts'
import { takenOver } from './taken-over.ts'
import { tipOf } from './told-tip.ts'

/** The coach during one flow at the keyboard: it speaks seldom, and remembers what it said. */
export interface Advisor {
  readonly tip: (step: FlowStep, answers: Answers) => Promise<Tip | null>
  /** What is told at the end: about the answers together, and one nudge. */
  readonly atEnd: (noticed: Noticed, about: readonly Finding[]) => readonly Finding[]
  /** What was told, to be kept with the draft. */
  readonly told: () => readonly string[]
  /** Were people to turn to named? */
  readonly hasNamedPeople: () => boolean
}

/** The lines of a list as they were typed; null of any other answer, and of what was taken apart. */
function linesIn(answer: Answer | undefined): readonly string[] | null {
  if (answer?.is !== 'given' || !Array.isArray(answer.value)) return null
  const lines = answer.value.filter((one) => typeof one === 'string')
  return lines.length === answer.value.length ? lines : null
}

/** The record that a question is about: `reply:budget` and `again:budget` are one conversation. */
const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** Stands among what was told when people to turn to were named. */
const NAMED_PEOPLE = 'turn-to'

/** Does any answer until now tell of distress? Those from a sheet and from before an interruption count. */
const tellOfDistress = (answers: Answers, context: AnswerContext): boolean =>
  Object.values(answers).some(
    (answer) => answer.is === 'given' && textsIn(answer.value).some((text) => isDistressed(text, context)),
  )

type AdvisorDeps = Pick<Deps, 'coachNotes' | 'clock' | 'asker'> & { readonly catalogue: Catalogue }

/**
 * An advisor for one flow.
 * @param before the rules told before the flow was interrupted
 */
export async function createAdvisor(
  deps: AdvisorDeps,
  flow: FlowId,
  before: readonly string[],
): Promise<Advisor> {
  const { coachNotes, clock, asker, catalogue } = deps
  const today = clock.today()
  const context: AnswerContext = { lang: catalogue.language, today }
  let memory: CoachMemory = await coachNotes.load()
  let told = RULE_IDS.filter((id) => before.includes(id))
  let hasNamedPeople = before.includes(NAMED_PEOPLE)
  const isRehearsal = flow === 'practice'
  let remembered: { readonly about: string; readonly rules: readonly RuleId[] } = { about: '', rules: told }

  /** Once, whether it was told at this answer, on a sheet or before the flow was interrupted. */
  function sayWhoToTurnTo(): null {
    if (!hasNamedPeople) asker?.show(['', catalogue.ui.tip.turnTo])
    hasNamedPeople = true
    return null
  }

  /** In a rehearsal every conversation begins anew: a tip may come back with the next reaction. */
  function toldBefore({ id }: FlowStep): readonly RuleId[] {
    if (!isRehearsal) return told
    return keyOf(remembered.about) === keyOf(id) ? remembered.rules : []
  }

  /** Lines of lists that were looked at: what was left as it was is not brought up again. */
  const seen = new Map<string, Set<string>>()

  /** What is told of an answer; of a list what is told of its first line that was not looked at yet and has something. */
  function findingAbout(step: FlowStep, answers: Answers): Finding | null {
    const lines = linesIn(answers[step.id])
    if (lines === null) return findingIn(step, answers)
    const known = seen.get(step.id) ?? new Set()
    seen.set(step.id, known)
    for (const line of lines.filter((one) => !known.has(one))) {
      known.add(line)
      const finding = findingIn(step, {
        ...answers,
        [step.id]: { ...answers[step.id], is: 'given', value: [line] },
      })
      if (finding) return finding
    }
    return null
  }

  function findingIn(step: FlowStep, answers: Answers): Finding | null {
    const { findings } = notice(flow, [step], answers, context)
    const unasked = findings.filter(({ rule }) => !isAskedNext(flow, step.id, rule))
    return chooseTip(unasked, toldBefore(step), memory, today)
  }

  async function tip(step: FlowStep, answers: Answers): Promise<Tip | null> {
    if (tellOfDistress(answers, context)) return sayWhoToTurnTo()
    const finding = findingAbout(step, answers)
    if (!finding) return null
    told = [...told, finding.rule]
    remembered = { about: step.id, rules: [...toldBefore(step), finding.rule] }
    const taken = takenOver(finding, step, answers, ruleInfo(finding.rule))
    return tipOf(finding, catalogue, taken, async (reply) => {
      // Going on with a rehearsal says nothing about a tip: one learns from it in the reply that follows.
      if (isRehearsal && reply === 'keep') return []
      memory = remember(memory, finding.rule, reply === 'take' ? 'edit' : reply, today)
      await coachNotes.save(memory)
      return reply === 'hide' ? [catalogue.ui.tip.hidden] : []
    })
  }

  return {
    tip,
    atEnd: ({ findings, distress }, about) => {
      if (distress) return []
      const tips = about.length > 0 ? chooseTips([], about, isRehearsal ? [] : told, memory, today) : []
      const isNudged = tips.some(({ severity }) => severity === 'nudge')
      const nudge = isNudged ? null : chooseNudge(findings, told, memory, today)
      return nudge ? [...tips, nudge] : tips
    },
    told: () => (hasNamedPeople ? [...told, NAMED_PEOPLE] : told),
    hasNamedPeople: () => hasNamedPeople,
  }
}

/** What is told of answers from a sheet: chosen as sparingly as at the keyboard. */
export async function tipsAbout(
  { coachNotes, clock }: Pick<Deps, 'coachNotes' | 'clock'>,
  { findings, distress }: Noticed,
  about: readonly Finding[],
): Promise<readonly Finding[]> {
  if (distress) return []
  const byAnswer = [...new Set(findings.map(({ id }) => id))].map((id) =>
    findings.filter((one) => one.id === id),
  )
  return chooseTips(byAnswer, about, [], await coachNotes.load(), clock.today())
}
