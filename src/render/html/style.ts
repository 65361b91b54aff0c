/**
 * The look of a page: sober, on screen light or dark, on paper light. Nothing comes from outside and nothing is set in
 * the page itself, so that a browser can be told to accept these rules alone.
 */
export const STYLE = `
:root {
  color-scheme: light;
  --paper: #fbf8f3; --ink: #2b2621; --quiet: #675d52; --hair: #ddd4c7; --grid: #e6ded2;
  --first: #1d6b66; --second: #94590a; --alarm: #a5341f; --bar: #2f7f79;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #1d1a17; --ink: #ece5da; --quiet: #b5a999; --hair: #443d35; --grid: #38322b;
    --first: #7cc7bf; --second: #dfa853; --alarm: #f1937f; --bar: #5fb0a8;
  }
}
@media (forced-colors: active) {
  :root {
    --paper: Canvas; --ink: CanvasText; --quiet: CanvasText; --hair: GrayText; --grid: GrayText;
    --first: CanvasText; --second: CanvasText; --alarm: CanvasText; --bar: CanvasText;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem;
  font: 1rem/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  overflow-wrap: break-word; hyphens: manual;
}
h1, h2, h3, figcaption, caption { font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Noto Serif", serif; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; margin: 0 0 1rem; }
h3 { font-size: 1.08rem; margin: 1.75rem 0 .5rem; }
p { margin: 0 0 .75rem; }
p, h1, h2, h3, blockquote { overflow-wrap: anywhere; }
header { margin-bottom: 2rem; }
header p { margin: 0; color: var(--quiet); }
header .audience { color: var(--ink); font-weight: 600; }
section { border-top: 1px solid var(--hair); padding-top: 1.5rem; margin-top: 2.5rem; }
section > h3:first-of-type { margin-top: 0; }
footer { border-top: 1px solid var(--hair); margin-top: 3rem; padding-top: 1rem; color: var(--quiet); font-size: .9rem; }
blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--first); font-size: 1.08rem; white-space: pre-line; }
ul { margin: 0 0 1rem; padding: 0; list-style: none; }
.items > li { padding: .5rem 0; border-bottom: 1px solid var(--grid); }
.items > li:last-child { border-bottom: 0; }
.line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; }
.line > :first-child { min-width: 0; overflow-wrap: anywhere; }
.beside { color: var(--quiet); }
.details { margin: .15rem 0 0; }
.details, .detail, .note { color: var(--quiet); font-size: .9rem; }
.details li { overflow-wrap: anywhere; }
figure { margin: 0 0 1.5rem; }
p + figure { margin-top: 1.75rem; }
figcaption { font-size: 1.08rem; margin-bottom: .5rem; }
svg { overflow: visible; }
.drawing { display: block; width: 100%; overflow: hidden; }
/* Half a mark sticks out at both ends of a line of time, so that the lines themselves end with the text. */
.drawing.lanes { width: calc(100% + 4.17%); margin-left: -2.085%; }
.legend { display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; margin: .6rem 0 0; color: var(--quiet); font-size: .82rem; }
.legend li { display: flex; align-items: center; gap: .45rem; }
.legend svg { flex: none; }
text { font: 13px ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; fill: var(--ink); }
text { unicode-bidi: plaintext; }
text.small { font-size: 11.5px; fill: var(--quiet); }
text.strong { font-weight: 600; fill: var(--ink); }
text.centre { text-anchor: middle; }
text.end { text-anchor: end; }
.grid { stroke: var(--grid); }
.axis { stroke: var(--quiet); }
.today { stroke: var(--ink); stroke-dasharray: 1 3; }
.bar { fill: var(--bar); }
.none { fill: var(--quiet); }
.lane { stroke: var(--first); stroke-width: 2; }
.late { stroke: var(--alarm); stroke-width: 4; stroke-dasharray: 5 3; }
.full { fill: var(--first); }
.hollow { fill: var(--paper); stroke: var(--first); stroke-width: 2; }
.second { stroke: var(--second); stroke-width: 3.5; }
.alarm { fill: var(--alarm); stroke: var(--paper); stroke-width: 1; }
.stroke { fill: none; stroke: var(--quiet); stroke-width: 2; }
.inside { fill: none; stroke: var(--paper); stroke-width: 1.8; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1.5rem; font-size: .92rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-size: 1.08rem; padding-bottom: .4rem; }
caption.unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--grid); overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-weight: 600; font-size: .82rem; border-bottom-color: var(--quiet); overflow-wrap: break-word; }
tbody th { font-weight: 400; }
td p, th p { margin: 0; }
.text { overflow-wrap: anywhere; }
.unbroken { white-space: nowrap; }
@media (max-width: 34rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.6rem; }
}
@media (min-width: 34.01rem) {
  td:last-child { min-width: 11rem; }
}
@media screen and (max-width: 34rem) {
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  tr { border-bottom: 1px solid var(--grid); padding: .6rem 0; }
  th, td { border: 0; padding: .1rem 0; }
  tbody th { font-weight: 600; }
  tbody th .detail { font-weight: 400; }
  td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0 .75rem; }
  td::before { content: attr(data-name); color: var(--quiet); font-size: .88rem; }
}
@page { size: A4; margin: 18mm 17mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.45; }
  section { margin-top: 1.4rem; padding-top: 1rem; }
  h2 { margin-bottom: .7rem; }
  h3 { margin-top: 1.1rem; }
  .items > li { padding: .3rem 0; }
  th, td { padding-top: .3rem; padding-bottom: .3rem; }
  /* Beside the text there is nothing to draw on. */
  .drawing.lanes { width: 100%; margin-left: 0; }
  h1, h2, h3, figcaption, caption, .note { break-after: avoid; }
  figure, li, tr, blockquote { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  p { orphans: 3; widows: 3; }
}
`

/** The sum by which a browser knows the rules above; a test holds them together. */
export const STYLE_SHA256 = 'vCkdthl29cpkrvaZF9g29ZQvqzAGVsjtjU4mNbwZUqA='
