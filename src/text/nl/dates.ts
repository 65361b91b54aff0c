import type { Day } from '../../domain/day.ts'
import { calendarOf, listWith, spanOf } from '../dates.ts'
import type { DateTexts, Span } from '../dates.ts'

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

const UNITS: Readonly<Record<Span['unit'], readonly [one: string, more: string]>> = {
  day: ['dag', 'dagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar', 'jaar'],
}

const weekday = (day: Day): string => WEEKDAYS[calendarOf(day).weekday] ?? ''

function age(days: number): string {
  const { unit, count } = spanOf(Math.abs(days))
  return `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`
}

function dayAndMonth(day: Day): string {
  const { month, dayOfMonth } = calendarOf(day)
  return `${dayOfMonth} ${MONTHS[month]}`
}

function shortDay(day: Day): string {
  const { year, month, dayOfMonth } = calendarOf(day)
  return `${dayOfMonth} ${SHORT_MONTHS[month]} ${year}`
}

function monthAndYear(month: string): string {
  const name = MONTHS[Number(month.slice(5, 7)) - 1]
  return name === undefined ? month : `${name} ${month.slice(0, 4)}`
}

function distance(days: number): string {
  if (days === 0) return 'vandaag'
  if (days === 1) return 'morgen'
  if (days === -1) return 'gisteren'
  return days > 0 ? `over ${age(days)}` : `${age(days)} geleden`
}

export const nlDates: DateTexts = {
  longDay: (day) => `${weekday(day)} ${dayAndMonth(day)} ${calendarOf(day).year}`,
  shortDay,
  dayAndMonth,
  weekday,
  month: monthAndYear,
  distance,
  left: (days) => (days > 0 ? `nog ${age(days)}` : distance(days)),
  age,
  list: (items) => listWith('en', items),
}
