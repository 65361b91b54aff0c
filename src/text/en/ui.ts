import { commandOf } from '../command-of-flow.ts'
import { otherKinds } from '../other-kinds.ts'
import { asClause } from '../problem-parts.ts'
import type { UiTexts } from '../ui.ts'
import { enChoices } from './choices.ts'
import { toDo } from './to-do.ts'
import { unlikely } from './unlikely.ts'

const FLOW = {
  prep: 'preparation',
  debrief: 'debrief',
  checkin: 'check-in',
  review: 'review',
  practice: 'practice',
  invite: 'invitation',
  feedback: 'asking for feedback',
  'feedback-answer': 'keeping feedback',
  evidence: 'example',
  goal: 'goal',
  options: 'directions',
} as const

export const ui: UiTexts = {
  you: 'you',
  inYourFile: (text) => `Saved earlier: ${text}`,
  stillRight: 'Still right? Enter = yes',
  filesRead: (count) => `One moment: ${count} files read`,
  filesWritten: (count) => `One moment: ${count} files written`,
  isThisDay: (day, weekend) => `That's ${day}${weekend ? ', at the weekend' : ''}. Is that right?`,
  whichDay: 'Which day do you mean?',
  confirmHelp: {
    day: [
      'This is how your date was read. If it is another day, say no and type it differently, such as: 3 December.',
    ],
    days: ['What you typed fits more than one day. Choose the day you mean.'],
    parts: [
      'This is how your lines were taken apart. If something is wrong, say no; then you can change them.',
    ],
  },
  takenApart: {
    lead: 'This is how it will be kept:',
    who: (name) => `Who: ${name ?? 'no one yet'}`,
    what: (text) => `What: ${text}`,
    by: (day) => `By: ${day ?? 'no date yet'}`,
    seen: (sign) => `How you'll know: ${sign ?? 'nothing yet'}`,
    later: (text) => `For later, so no agreement yet: ${text}`,
    isRight: 'Is this right?',
  },
  unlikely,
  yesOrNo: 'Type y for yes or n for no. Enter chooses the answer with the capital letter.',
  emptied: {
    stood: (text) => `Saved earlier: "${text}"`,
    label: 'Do you want to clear that?',
    help: [
      'If you say yes, this question stays empty. If you say no, your earlier answer is back in the field.',
    ],
  },
  otherDay: 'another day',
  person: {
    is: (name) => `That is ${name}.`,
    which: (typed) => `Who do you mean by "${typed}"?`,
    somebodyElse: (typed) => `somebody else: ${typed}`,
    help: [
      'This name looks like somebody you know, or fits several people. Choose who you mean; for somebody else, choose the last line.',
    ],
  },
  whichTalk: {
    label: 'Which conversation do you mean?',
    toDebrief: 'Which conversation are you looking back on?',
    talk: (name, kind, day) => `with ${name}, ${kind}, ${day ?? 'no date yet'}`,
    other: 'another conversation',
    help: ['Everything that belongs to one conversation is kept in one file.'],
    heldAsk: (name, day) =>
      `The conversation with ${name}${day === null ? '' : ` on ${day}`} has already taken place. Do you want to prepare a new one with ${name}?`,
    heldSaid: (name, day) =>
      `The conversation with ${name}${day === null ? '' : ` on ${day}`} has already taken place. This will be a new one.`,
    wasItThis: (name, day) =>
      day === null
        ? `You already have a conversation with ${name}, without a date yet. Do you mean that one?`
        : `You already have a conversation with ${name}, on ${day}. Do you mean that one?`,
    early: {
      ask: (name, day) => `Your conversation with ${name} is planned for ${day}. Has it already taken place?`,
      today: (day) => `yes, today: ${day}`,
      otherDay: 'yes, on another day',
      notYet: 'no, not yet',
      help: ['If it took place earlier than planned, that day is noted. Your preparation stays.'],
      stays: (name, day, id) => [
        `Nothing has changed: your conversation with ${name} is still planned for ${day}.`,
        `Another day? career meetings move ${id} "in two weeks"`,
      ],
    },
  },
  restsOn: (advice) =>
    `The advice behind this: ${advice.map(({ number, title }) => `${title} (${number})`).join('; ')}.`,
  forExample: (example) => (example.includes('\n') ? `For example:\n${example}` : `For example: ${example}`),
  scales: {
    energy: { low: 'little', high: 'a lot' },
    attention: { low: 'little', high: 'a lot' },
    confidence: { low: 'not at all', high: 'completely' },
  },
  resume: {
    label: 'You started this earlier. Carry on where you left off?',
    draft: (begun, answers, about) =>
      `carry on${about ? ` with ${about}` : ''} (started on ${begun}, ${answers === 1 ? '1 answer' : `${answers} answers`})`,
    lastSaid: (label, words) => `${label}, your last answer: "${words}"`,
    fresh: 'start again; what you have is kept',
    discard: 'throw away what you have and start again',
    help: ['Your earlier answers are kept. If you carry on, you get the first question that is still open.'],
  },
  goOnWith: {
    label: 'Which conversation are you preparing?',
    meeting: (name, day) => `with ${name}${day ? `, ${day}` : ', no date yet'}`,
    fresh: 'another conversation',
    help: ['If you carry on with a conversation you already have, your earlier answers are still in it.'],
  },
  stopped: (flow, answers) => [
    `Stopped. ${answers === 1 ? 'Your answer is' : `Your ${answers} answers are`} kept.`,
    `To carry on: ${commandOf(flow)}`,
  ],
  stoppedEmpty: 'Stopped. Nothing has changed.',
  answersKept: 'Your answers are kept. Run the same command to go on with them.',
  saved: (files) => `Saved: ${files.join(', ')}`,
  nextStep: (what, day) => `Your next step: ${day ? `${asClause(what)} (${day})` : what}`,
  withWhom: (name) => `With: ${name}`,
  withWhomNobody: 'With: choose someone to share this with',
  next: {
    toDo: (reason, command) => `${toDo(reason)}: ${command}`,
    withCommand: (what, command) => `${what}: ${command}`,
    goOn: (flow) => `carry on where you left off (${FLOW[flow]}): ${commandOf(flow)}`,
    sendRequest: (id) =>
      `send the request (career feedback ${id} with --eml, --copy or --mailto); once it is answered: career feedback answer ${id}`,
    thank: 'say thank you for the feedback',
    sendInvite: (meeting) =>
      `send the invitation (with --eml, --copy or --mailto), then: career invite ${meeting} --sent`,
  },
  documents: {
    agenda: { title: 'Agenda', fileName: 'agenda' },
    'confirmation-mail': { title: 'Confirmation mail', fileName: 'mail' },
    'development-plan': { title: 'Development plan', fileName: 'development-plan' },
    'feedback-request': { title: 'Request for feedback', fileName: 'feedback-request' },
    invite: { title: 'Invitation', fileName: 'invite' },
    update: { title: 'Short update', fileName: 'update' },
    reminder: { title: 'Reminder', fileName: 'reminder' },
    handover: { title: 'Handover', fileName: 'handover' },
    'new-manager': { title: 'For your new manager', fileName: 'new-manager' },
    'coach-pack': { title: 'For your coach', fileName: 'for-my-coach' },
    'cue-card': { title: 'Cue card', fileName: 'cue-card' },
    'notes-sheet': { title: 'Notes sheet', fileName: 'notes' },
    'negotiation-sheet': { title: 'Negotiation sheet', fileName: 'negotiation' },
    'checkin-summary': { title: 'Summary of the month', fileName: 'summary' },
    'review-summary': { title: 'Summary of your review', fileName: 'summary' },
  },
  documentMade: (title, file, audience) =>
    `${title} (${audience === 'share' ? 'to share' : 'only for you'}): ${file}`,
  othersRead: (title) => `${title}, as the other person will read it:`,
  upgraded: ({ to }) =>
    `Your files are now in the new format (schema ${to}). The old ones are in .career/backup; to go back: career undo`,
  madeFolder: (folder) => `A folder has been made for you: ${folder}`,
  wouldWrite: (file) => `This would be in ${file}:`,
  letItStand: {
    label: 'May they read that?',
    hint: 'If you say no, nothing is made and you can change it first.',
    help: ["It is up to you. What somebody has read can't be taken back."],
    held: ['Nothing was made. Change it, then try again.'],
  },
  nothingChanged: 'Nothing has changed.',
  sheet: {
    title: (flow) =>
      `${commandOf(flow)} · answer sheet (${FLOW[flow]}) · leave empty = skip · \`-\` clears an old answer`,
    required: 'required',
    onlyForYou: 'only for you',
    offers: 'Or pick a number:',
    behind: 'Put each answer after what it belongs to, for example:',
    onlyIf: (condition) => `Only ${condition}`,
    conditions: {
      kind: (kinds) => {
        const others = otherKinds(kinds, enChoices.kind)
        return others ? `when kind is not ${others.join(' or ')}` : `for kind: ${kinds.join(', ')}`
      },
      direction: 'when a direction is chosen',
      outside: 'when you are looking outside the organisation',
      heart: 'when you say what makes your heart beat faster',
      'two-directions': 'when you choose two directions',
      wish: 'when you say what you would like to be doing',
      'led-nowhere': 'when it got stuck last time',
      'low-confidence': 'at 6 or below',
      'no-agreement': 'when nothing was agreed',
      'later-mentioned': 'when something was left at maybe or later',
      'no-next': 'when there is no date',
      'no-meeting': 'when the conversation is not in your folder yet',
      'not-reached': 'for result: no',
      stuck: 'for status: stuck',
      'no-name': 'the first time',
      leak: 'when an answer mentions leaving',
      assumption: 'when you assume something',
      'assumption-closed': 'when it was right, or wrong',
      belief: "when you think nothing is possible anyway, or that you can't do it",
      replied: 'once you have replied to that',
      training: 'if you name a course or training',
    },
  },
  tip: {
    lines: (quote, reason, suggestion) => [
      ...(quote === '' ? [] : [`You wrote: "${quote}"`]),
      reason,
      `→ ${suggestion}`,
    ],
    why: 'A tip looks only at the words on the screen. You know what you mean: keeping them is always fine.',
    keys: (takes) =>
      `Enter keeps your answer as it is. Press e to change it${takes ? ', or o to put the suggestion in place of your own words' : ''}. Press x to stop seeing this tip.`,
    hidden: 'This tip will not come back. career coach --reset shows all tips again.',
    turnTo:
      'You can talk about this with your GP, the company doctor, a confidential adviser, your union or HR.',
    aboutAnswers: 'About your answers:',
  },
  fault: (draft) => [
    "This is career's fault, not yours.",
    draft ? `Your answers are kept in ${draft}` : 'Nothing in your files has changed.',
    'Run the command again with CAREER_DEBUG=1 in front of it, and you can see where it went wrong.',
  ],
  warning: 'Note',
}
