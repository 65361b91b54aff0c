import type { Audience } from '../../domain/codes.ts'
import { cleanLines } from '../clean-text.ts'
import { html, Html } from './html.ts'
import { pictureHtml } from './picture-html.ts'
import type { Block, Cell, Item, Page, Section, Table } from './page.ts'
import { STYLE, STYLE_SHA256 } from './style.ts'

/** Nothing may be loaded, run, sent or framed: the page is what stands in it. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_SHA256}'; base-uri 'none'; form-action 'none'`

/** Its sum is taken over every sign between the tags, so no blank may come in. */
const LOOK = Html.trusted(`<style>${STYLE}</style>`)

/** A page as one file that a browser shows without anything else. */
export function asHtml<A extends Audience>(page: Page<A>): string {
  const { language, title, about, sections, foot } = page
  const [first = '', ...more] = about
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${Html.trusted(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${LOOK}
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p class="audience">${first}</p>
          ${more.map((line) => html`<p>${line}</p> `)}
        </header>
        <main>${sections.map(sectionHtml)}</main>
        <footer>${foot.map((line) => html`<p>${line}</p> `)}</footer>
      </body>
    </html> `.markup
}

const sectionHtml = ({ id, title, blocks }: Section): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${blocks.map(blockHtml)}
  </section> `

function blockHtml(block: Block): Html {
  switch (block.is) {
    case 'text':
      return html`<p>${block.text}</p> `
    case 'note':
      return html`<p class="note">${block.text}</p> `
    case 'quote':
      return html`<blockquote dir="auto">${lines(block.text)}</blockquote> `
    case 'heading':
      return html`<h3>${block.text}</h3> `
    case 'list':
      return html`<ul class="items">
        ${block.items.map(itemHtml)}
      </ul> `
    case 'picture':
      return pictureHtml(block.picture)
    case 'table':
      return tableHtml(block.table)
  }
}

/** Words over several lines stay on several lines. */
const lines = (text: string): readonly Html[] =>
  cleanLines(text)
    .join('\n')
    .trim()
    .split('\n')
    .map((line, at) => html`${at === 0 ? null : html`<br />`}${line}`)

const itemHtml = ({ text, beside, details = [] }: Item): Html =>
  html`<li>
    <div class="line">
      <span dir="auto">${text}</span
      >${beside === undefined ? null : html` <span class="beside">${beside}</span>`}
    </div>
    ${detailsHtml(details)}
  </li> `

const detailsHtml = (details: readonly string[]): Html | null =>
  details.length === 0
    ? null
    : html`<ul class="details">
        ${details.map((line) => html`<li dir="auto">${line}</li> `)}
      </ul>`

/**
 * On a narrow screen the cells stand under each other, each with the name of its column. The roles say what a browser
 * might forget then: that it is a table.
 */
const tableHtml = ({ caption, pictured, head, rows, unbroken = [] }: Table): Html =>
  html`<table role="table">
    <caption class="${pictured ? 'unseen' : 'seen'}">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head.map((name) => html`<th scope="col" role="columnheader">${name}</th> `)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (cells) =>
          html`<tr role="row">
            ${cells.map((cell, at) => tableCell(cell, at, head[at] ?? '', unbroken.includes(at)))}
          </tr> `,
      )}
    </tbody>
  </table> `

function tableCell(cell: Cell, at: number, name: string, unbroken: boolean): Html {
  const text = html`<div class="${unbroken ? 'unbroken' : 'text'}">${cellHtml(cell)}</div>`
  return at === 0
    ? html`<th scope="row" role="rowheader">${text}</th> `
    : html`<td role="cell" data-name="${name}">${text}</td> `
}

function cellHtml(cell: Cell): Html | readonly Html[] {
  if (typeof cell === 'string') return html`${cell}`
  if ('lines' in cell) return cell.lines.map((line) => html`<p dir="auto">${line}</p> `)
  return [
    html`<p dir="auto">${cell.text}</p> `,
    ...cell.details.map((line) => html`<p class="detail" dir="auto">${line}</p> `),
  ]
}
