/** The style of the page. Colours are pairs for light and dark; contrast is 4.5 : 1 at least (WCAG 2.2, 1.4.3). */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfbfa, #14171a);
  --card: light-dark(#ffffff, #1b1f24);
  --ink: light-dark(#1d2125, #e3e6e8);
  --soft: light-dark(#5b636b, #9aa4ad);
  --line: light-dark(#e0e3e5, #30363c);
  --head: light-dark(#f2f3f3, #22272d);
  --link: light-dark(#0b57a4, #84b9f0);
  --focus: light-dark(#0b57a4, #9ccbff);
  --drift: light-dark(#7a4a00, #f0be6e);
  --drift-paper: light-dark(#fff5e1, #35290f);
  --held: light-dark(#8a1c3d, #ff9db5);
  --held-paper: light-dark(#fdecf1, #3d1824);
  --good: light-dark(#1a6434, #7fd39b);
  --good-paper: light-dark(#e8f6ec, #15301f);
  --calm: light-dark(#2f4a75, #a9c4ee);
  --calm-paper: light-dark(#eaf0fa, #1d2a40);
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
header, main, footer { max-width: 100rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 1.25rem; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; }
h1 { font-size: 1.4rem; margin: 0; overflow-wrap: anywhere; letter-spacing: -.01em; }
h2 { font-size: 1.05rem; margin: 0 0 .6rem; }
h3 { font-size: .95rem; margin: 0 0 .35rem; overflow-wrap: anywhere; }
p { margin: 0 0 .35rem; }
a { color: var(--link); }
a:not(:hover) { text-decoration-thickness: 1px; text-underline-offset: 2px; }
code { font: .92em/1.3 ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
nav { margin-left: auto; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; }
section { margin: 0 0 1.75rem; scroll-margin-top: 4rem; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--card); padding: .5rem 1rem; border: 1px solid var(--line); z-index: 9; }
.skip:focus { top: .5rem; }
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.note, .quiet, .age, .empty, .namespace, .digest { color: var(--soft); }
.note { display: block; font-size: .85rem; font-weight: normal; overflow-wrap: anywhere; }
.namespace, .digest { font-size: .85rem; font-weight: normal; }
.age { display: block; font-size: .85rem; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
.tiles li { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .5rem 1rem; min-width: 8rem; }
.tiles b { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.filter { position: sticky; top: 0; z-index: 5; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; background: var(--paper); padding: .6rem 0; margin-bottom: .75rem; border-bottom: 1px solid var(--line); }
.filter label { display: inline-flex; gap: .4rem; align-items: center; }
.filter [role="status"] { color: var(--soft); margin-left: auto; }
input[type="search"] { min-width: min(18rem, 60vw); }
input[type="search"], select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: 6px; padding: .3rem .6rem; min-height: 2rem; }
button { cursor: pointer; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 0 2rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; margin: 0 0 .75rem; }
.holds { list-style: none; margin: 0; padding: 0; }
.gates, .moves { margin: .35rem 0; padding: 0; list-style: none; }
.gates li, .moves li { padding: .15rem 0; overflow-wrap: anywhere; }
.gates .note, .moves .note { display: inline; margin-left: .5rem; }
details summary { cursor: pointer; padding: .2rem 0; }
.reason { font-style: italic; overflow-wrap: anywhere; }
.mark { display: inline-block; border-radius: 4px; padding: 0 .4rem; font-size: .85rem; font-weight: 600; border: 1px solid currentColor; background: var(--calm-paper); color: var(--calm); overflow-wrap: anywhere; }
.mark .digest, .mark a { color: inherit; }
.mark.drift, .mark.unknown { background: var(--drift-paper); color: var(--drift); }
.mark.held, .mark.closed, .mark.rollback { background: var(--held-paper); color: var(--held); }
.mark.open, .mark.promotion { background: var(--good-paper); color: var(--good); }
.mark.quiet, .mark.hand { background: transparent; color: var(--soft); }
.scroll { overflow: auto; max-height: calc(100vh - 5rem); border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
table { border-collapse: separate; border-spacing: 0; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
thead th { position: sticky; top: 0; z-index: 2; background: var(--head); }
tbody th { font-weight: normal; overflow-wrap: anywhere; min-width: 11rem; }
#matrix tbody th { position: sticky; left: 0; z-index: 1; background: var(--card); border-right: 1px solid var(--line); max-width: 22rem; }
#matrix thead th:first-child { left: 0; z-index: 3; border-right: 1px solid var(--line); }
#matrix td { min-width: 9.5rem; }
td.drifts { box-shadow: inset 3px 0 0 var(--drift); }
td.none { color: var(--soft); }
#matrix td > div > code { font-weight: 600; }
#matrix .mark { margin: .15rem .3rem 0 0; }
tbody tr:hover > * { background: var(--head); }
td time, .figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
.figure { font-size: 1.05rem; font-weight: 600; }
.figures p { margin: 0 0 .2rem; }
.figures .note { display: inline; }
.figures th .note, .figures td > .note { display: block; }
.gaps { border-color: var(--drift); }
.gaps li, .tiles li, td { overflow-wrap: anywhere; }
.gaps ul { margin: 0; padding-left: 1.2rem; }
footer { color: var(--soft); padding-bottom: 2rem; }
@media (max-width: 48rem) {
  header, main, footer { padding-left: .9rem; padding-right: .9rem; }
  nav { margin-left: 0; }
  .filter { position: static; }
  .filter [role="status"] { margin-left: 0; }
  #matrix tbody th, #matrix thead th:first-child { position: static; }
  #matrix thead th { top: 0; }
  tbody th { min-width: 6.5rem; }
  #matrix td { min-width: 8rem; }
  th, td { padding: .35rem .5rem; }
  .tiles li { flex: 1 1 40%; min-width: 7rem; padding: .4rem .7rem; }
  #matrix tbody th .note, #matrix .namespace { display: none; }
  section { scroll-margin-top: .5rem; }
  .scroll { max-height: none; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; font-size: 11.5px; }
  body { font-size: 10px; background: #fff; }
  nav, .filter, .skip { display: none !important; }
  .scroll { overflow: visible; max-height: none; border: 0; }
  thead th, #matrix tbody th { position: static; }
  tr, .card { break-inside: avoid; }
}
`;
