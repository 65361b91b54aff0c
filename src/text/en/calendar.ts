import type { CalendarTexts } from '../calendar.ts'

export const calendar: CalendarTexts = { help: {} }
