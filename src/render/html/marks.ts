import { html, type Html } from './html.ts'
import type { Mark } from './picture.ts'

/** Marks around the point 0,0, five wide to each side; told apart by their shape, also without colour. */
export const markShape = (mark: Mark): Html => SHAPES[mark]

const SHAPES: Readonly<Record<Mark, Html>> = {
  open: html`<circle class="hollow" r="4.5" />`,
  stuck: html`<rect class="hollow" x="-4.5" y="-4.5" width="9" height="9" />`,
  overdue: html`<path class="alarm" d="M0-6L6 5H-6Z" />`,
  done: html`<circle class="full" r="6" /><path class="inside" d="M-3 0L-.8 2.4 3-2.4" />`,
  dropped: html`<path class="stroke" d="M-4-4L4 4M4-4L-4 4" />`,
  moved: html`<path class="stroke" d="M-3-4.5L1.5 0-3 4.5" />`,
  milestone: html`<path class="hollow" d="M0-6L6 0 0 6-6 0Z" />`,
  'milestone-done': html`<path class="full" d="M0-6L6 0 0 6-6 0Z" />`,
  evidence: html`<path class="second" d="M0-6.5V6.5" />`,
  much: html`<circle class="full" r="4.5" />`,
  even: html`<circle class="hollow" r="4.5" /><path class="full" d="M0-4.5A4.5 4.5 0 0 0 0 4.5Z" />`,
  little: html`<circle class="hollow" r="4.5" />`,
  cancelled: html`<path class="stroke" d="M-4-4L4 4M4-4L-4 4" />`,
}

/** A mark somewhere in a picture. @param x a length of SVG: `12%` @param y in pixels */
export const markAt = (x: string, y: number, mark: Mark): Html =>
  html`<svg x="${x}" y="${y}" class="mark">${markShape(mark)}</svg>`
