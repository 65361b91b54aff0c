import type { Day } from '../../domain/day.ts'
import { calendarOf, listWith, spanOf } from '../dates.ts'
import type { DateTexts } from '../dates.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const weekday = (day: Day): string => WEEKDAYS[calendarOf(day).weekday] ?? ''

function age(days: number): string {
  const { unit, count } = spanOf(Math.abs(days))
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`
}

function dayAndMonth(day: Day): string {
  const { month, dayOfMonth } = calendarOf(day)
  return `${dayOfMonth} ${MONTHS[month]}`
}

function shortDay(day: Day): string {
  const { year, month, dayOfMonth } = calendarOf(day)
  return `${dayOfMonth} ${MONTHS[month]?.slice(0, 3)} ${year}`
}

function monthAndYear(month: string): string {
  const name = MONTHS[Number(month.slice(5, 7)) - 1]
  return name === undefined ? month : `${name} ${month.slice(0, 4)}`
}

function distance(days: number): string {
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${age(days)}` : `${age(days)} ago`
}

export const enDates: DateTexts = {
  longDay: (day) => `${weekday(day)} ${dayAndMonth(day)} ${calendarOf(day).year}`,
  shortDay,
  dayAndMonth,
  weekday,
  month: monthAndYear,
  distance,
  left: (days) => (days > 0 ? `${age(days)} left` : distance(days)),
  age,
  list: (items) => listWith('and', items),
}
