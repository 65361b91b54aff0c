import type { Finding } from '../../coach/finding.ts'
import { ruleInfo } from '../../coach/rules/by-id.ts'
import type { Json } from '../../engine/answers.ts'
import { bareQuestion } from '../../engine/asker.ts'
import type { Tip } from '../../engine/tip.ts'
import type { Catalogue } from '../../text/catalogue.ts'

/** A finding as it stands on the screen, answered with one key. */
export const tipOf = (
  finding: Finding,
  catalogue: Catalogue,
  taken: string | null,
  settle: Tip['settle'],
): Tip => ({
  question: bareQuestion({
    id: `tip:${finding.rule}`,
    kind: 'tip',
    label: '',
    notes: tipLines(finding, catalogue),
    offers: taken === null ? [] : [finding.suggestion],
    required: false,
    mayGoBack: true,
  }),
  taken,
  why: whyLines(finding, catalogue, taken !== null),
  settle,
})

/** The user's own words, one reason, and a better sentence. */
export const tipLines = (
  { rule, quote, suggestion }: Finding,
  { language, ui }: Catalogue,
): readonly string[] => ui.tip.lines(quote, ruleInfo(rule).reason[language], suggestion)

/** A finding for a program; the message is in the language of the screen. */
export const findingJson = (finding: Finding, { language }: Catalogue): Json => ({
  ...finding,
  message: ruleInfo(finding.rule).reason[language],
})

const whyLines = (
  { rule }: Finding,
  { language, ui, advice }: Catalogue,
  takes: boolean,
): readonly string[] => [
  '',
  ruleInfo(rule).reason[language],
  ui.restsOn(ruleInfo(rule).advice.map((number) => ({ number, title: advice(number) }))),
  ui.tip.why,
  ui.tip.keys(takes),
]
