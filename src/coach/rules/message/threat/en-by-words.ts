import { clausesOf, stretchOf } from '../../../grammar/en/clauses.ts'
import type { Hit, Plain } from '../../../grammar/en/plain.ts'

/** Words that, about what I or you will do next, are said only to press. */
const PRESSES =
  /^(?:quit|quits|quitting|resign|resigning|resignation|elsewhere|competitor|competitors|competition|lawyer|lawyers|solicitor|grievance|tribunal|court|strike|striking|sickie|replacement|regret|consequences|goodbye|vacancy|agency|agencies|recruiter|recruiters|headhunter|headhunters|newspaper|newspapers|journalist|journalists|inspectorate|ombudsman|glassdoor|boycott|sue|suing|downing|acas|union|hr|press|media)$/

/** What is still to come, or hangs on something. */
const COMES = /^(?:will|would|going|am|are|might|may|shall|can|could|have)$/
const SUBJECT = /^(?:i|we|you|my)$/
/** A talk, a form or a question with them is no pressure. */
const MEANS_WELL =
  /^(?:ask|asked|help|advice|check|invite|send|form|meeting|please|glad|happy|hope|thank|thanks|know|find|which|training|course|discuss|want|like|need|desk|conference|release)$/

/** The clause of a sentence with a condition in which somebody is pressed, by its words. */
export function byWords(plain: Plain): Hit | null {
  for (const clause of clausesOf(plain)) {
    const { words, opener } = clause
    const at = words.findIndex((word) => PRESSES.test(word))
    const subject = words.findIndex((word) => SUBJECT.test(word))
    if (at < 0 || subject < 0 || subject > at || CONDITIONS.has(opener)) continue
    if (words.some((word) => MEANS_WELL.test(word))) continue
    if (words.slice(subject, at).some((word) => COMES.test(word)))
      return stretchOf(clause, subject, at - subject + 1)
  }
  return null
}

const CONDITIONS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'until',
  'till',
  'when',
  'before',
  'after',
  'because',
])
