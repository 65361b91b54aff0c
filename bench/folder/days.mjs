const DAY = 86_400_000

/** @param {string} day `2026-11-21` @param {number} days */
export const plusDays = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** The first month counts from 0. @param {number} month months since the year 0 */
export const monthName = (month) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`

/** Months since the year 0. @param {string} day */
export const monthNumber = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
