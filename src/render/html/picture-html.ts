import { drawColumns } from './columns.ts'
import { html, type Html } from './html.ts'
import { drawLanes } from './lanes.ts'
import { markShape } from './marks.ts'
import type { Picture } from './picture.ts'

/** A picture with its name, its words for who cannot see it, and what its marks mean. */
export function pictureHtml({ id, title, description, drawing, legend }: Picture): Html {
  const { height, shapes } = drawing.is === 'columns' ? drawColumns(drawing) : drawLanes(drawing)
  return html`<figure>
    <figcaption id="${id}-name">${title}</figcaption>
    <svg
      class="drawing ${drawing.is}"
      height="${height}"
      role="img"
      aria-labelledby="${id}-title"
      aria-describedby="${id}-words"
    >
      <title id="${id}-title">${title}</title>
      <desc id="${id}-words">${description}</desc>
      ${shapes}
    </svg>
    <ul class="legend">
      ${legend.map(
        ({ mark, text }) =>
          html`<li>
            <svg width="${mark === 'late' ? 22 : 14}" height="14" aria-hidden="true">${sample(mark)}</svg
            >${text}
          </li>`,
      )}
    </ul>
  </figure> `
}

function sample(mark: Picture['legend'][number]['mark']): Html {
  if (mark === 'bar') return html`<rect class="bar" x="4" y="1" width="6" height="12" rx="1.5" />`
  if (mark === 'late') return html`<line class="late" x1="0" x2="22" y1="7" y2="7" />`
  return html`<svg x="7" y="7">${markShape(mark)}</svg>`
}
