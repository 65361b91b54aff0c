// What people do most, for the warming up of a build.

/** The first day of somebody who uses the program, in both languages; each command finds what the ones before it left. */
const FIRST_DAY = [
  ['--version'],
  ['--help'],
  ['prep', '--help'],
  ['prpe'],
  ['log', '+ de overdracht liep goed'],
  ['agreements', 'add', 'Anna mailt HR vóór 15 januari over het budget', '--with', 'Anna'],
  ['agreements', 'done', 'a'],
  [],
]

/** A day of somebody who has done so for some time. */
const LATER_DAY = [
  [],
  ['log', 'een rustige dag'],
  ['win', 'Drie collega’s vroegen om hulp bij het rooster'],
  ['win', 'Het inwerkplan is af en Karim gebruikt het al'],
  ['agreements'],
  ['search', 'inwerkplan', 'Karim'],
  ['list'],
  ['review', '--questions'],
  ['checkin', '--questions'],
  ['report'],
]

/** Flows are asked at a terminal: their first question is what one waits for. */
export const FLOWS = [['prep'], ['checkin'], ['debrief'], ['review']]

/** Of years more is told than of months, and the second time from what the first has remembered. */
const AFTER_YEARS = [['report'], ['report']]

/** What is done with a folder of somebody's: with none, with one of some months and of some years, as the measurements make them. */
const DAYS = [
  { records: 0, commands: FIRST_DAY },
  { records: 400, commands: [...LATER_DAY, ...FLOWS] },
  { records: 4000, commands: AFTER_YEARS },
]
/** All of it, in the order in which it is done. */
export const RUNS = DAYS.flatMap(({ records, commands }) => commands.map((words) => ({ words, records })))
