export const id = 231;
export const ids = [231];
export const modules = {

/***/ 90231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pageHtml: () => (/* binding */ pageHtml)
});

// EXTERNAL MODULE: ./src/core/environments/instant.ts
var environments_instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/text/printable.ts
var printable = __webpack_require__(70888);
;// CONCATENATED MODULE: ./src/core/page/html.ts

/** Text that is markup already. Only `html` makes it, so that nothing else can come into the page unescaped. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/**
 * Writes markup from a template. Every text that is put in is escaped, and safe as content and within a quoted
 * attribute.
 *
 *     html`<b title="${'"x"'}">${'<i>'}</b>` → <b title="&#34;x&#34;">&#60;i&#62;</b>
 */
function html(strings, ...parts) {
    return new Html(strings.map((text, at) => text + (at < parts.length ? markupOf(parts[at]) : '')).join(''));
}
/**
 * Escapes untrusted text for HTML. Control characters and marks of text direction become visible escapes: nothing can
 * turn a line around or hide a part of it.
 *
 *     'a<b>"' → 'a&#60;b&#62;&#34;'
 */
function escapeHtml(text) {
    return (0,printable/* printable */.g)(text).replace(/[&<>"'`=]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
/**
 * Writes a link where an address is one of the web, and else the text alone: what registries and pull requests say
 * may be `javascript:`.
 *
 *     ('https://github.com/o/r/pull/1', '#1') → <a href="…">#1</a>    ('javascript:x', '#1') → #1
 */
function html_link(url, text) {
    if (url === undefined || !/^https?:\/\/[^\s"'<>\\^`{|}\p{Cc}\p{Cf}]+$/u.test(url))
        return html `${text}`;
    return html `<a href="${url}" rel="noopener noreferrer">${text}</a>`;
}
function markupOf(part) {
    if (part === undefined)
        return '';
    if (part instanceof Html)
        return part.text;
    if (typeof part === 'string' || typeof part === 'number')
        return escapeHtml(String(part));
    return part.map(markupOf).join('');
}

;// CONCATENATED MODULE: ./src/core/page/age.ts


/**
 * Says how long something took, in one unit, as people would.
 *
 *     90 minutes → '90 min'    30 hours → '30 h'    100 hours → '4 d'    400 days → '13 months'
 */
function spanText(span) {
    if (span < environments_instant/* minute */.Vc)
        return 'under 1 min';
    if (span < 2 * environments_instant/* hour */.nW)
        return `${Math.floor(span / environments_instant/* minute */.Vc)} min`;
    if (span < 2 * environments_instant/* day */.vd)
        return `${Math.floor(span / environments_instant/* hour */.nW)} h`;
    if (span < 61 * environments_instant/* day */.vd)
        return `${Math.floor(span / environments_instant/* day */.vd)} d`;
    return `${Math.floor(span / (30.44 * environments_instant/* day */.vd))} months`;
}
/** Shows a moment as its date and time in UTC, to the minute. `→ <time datetime="2026-07-01T10:00:00Z">2026-07-01 10:00</time>` */
function momentHtml(instant) {
    const text = (0,environments_instant/* printInstant */.HZ)(instant);
    return html `<time datetime="${text}">${text.slice(0, 10)} ${text.slice(11, 16)}</time>`;
}
/** Shows how long ago a moment was, with the moment itself for who points at it. A clock that runs ahead makes no age. */
function ageHtml(instant, now) {
    const text = (0,environments_instant/* printInstant */.HZ)(instant);
    return html `<time datetime="${text}" title="since ${text}">${spanText(Math.max(0, now - instant))}</time>`;
}

// EXTERNAL MODULE: ./src/core/text/count.ts
var count = __webpack_require__(69804);
;// CONCATENATED MODULE: ./src/core/page/figures.ts



/** Shows how each environment fares, and says where too little is known. */
function figuresHtml({ figures }) {
    if (figures.length === 0)
        return html `<p class="empty">No history was read.</p>`;
    return html `<div class="scroll" role="region" aria-labelledby="figures-title" tabindex="0">
    <table class="figures">
      <caption class="sr">
        Figures of each environment
      </caption>
      <thead>
        <tr>
          <th scope="col">Environment</th>
          <th scope="col">Deployments</th>
          <th scope="col">Failed changes</th>
          <th scope="col">Rollbacks</th>
          <th scope="col">Lead time</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map(figureHtml)}
      </tbody>
    </table>
  </div>`;
}
function figureHtml(figures) {
    const { environment, begin, deployments, perWeek, rollbacks, rollbackRate, failures, failureRate, leadTimes } = figures;
    const forward = deployments - rollbacks;
    return html `<tr>
    <th scope="row">${environment}<span class="note">since ${momentHtml(begin)}</span></th>
    <td>
      ${figure(perWeek === undefined ? undefined : `${perWeek.toFixed(1)} a week`)}<span class="note"
        >${(0,count/* count */.U)(deployments, 'deployment')}</span
      >
    </td>
    <td>${figure(percent(failureRate))}<span class="note">${failures} of ${forward}</span></td>
    <td>${figure(percent(rollbackRate))}<span class="note">${rollbacks} of ${deployments}</span></td>
    <td>${leadTimes.length === 0 ? figure(undefined) : leadTimes.map(leadHtml)}</td>
  </tr> `;
}
function leadHtml({ since, samples, median, p90 }) {
    const from = since ?? 'first sight';
    const rank = p90 === undefined ? '' : `, nine of ten within ${spanText(p90)}`;
    const text = median === undefined ? undefined : spanText(median);
    return html `<p>
    ${figure(text)}
    <span class="note">from ${from}${text === undefined ? '' : ' (median)'}${rank}; ${(0,count/* count */.U)(samples, 'image')}</span>
  </p>`;
}
function figure(text) {
    return text === undefined
        ? html `<span class="quiet">not enough data</span>`
        : html `<span class="figure">${text}</span>`;
}
function percent(rate) {
    return rate === undefined ? undefined : `${Math.round(rate * 100)} %`;
}

// EXTERNAL MODULE: ./src/core/environments/hold.ts
var environments_hold = __webpack_require__(76153);
;// CONCATENATED MODULE: ./src/core/page/words.ts

/** What the page calls the ways in which an image moves. */
const causeText = {
    update: 'update',
    promotion: 'promotion',
    rollback: 'rollback',
    hand: 'by hand',
};
/** Shows a version: the tag, and the beginning of its digest. `1.5.3@sha256:0a1b2c3…` → 1.5.3 @0a1b2c3 */
function versionHtml({ tag, digest }) {
    const pin = digest === undefined ? undefined : html ` <span class="digest" title="${digest}">@${digest.slice(7, 14)}</span>`;
    return html `<code>${tag ?? '—'}</code>${pin}`;
}
/** Shows a commit, with a link where the repository has an address. */
function commitHtml(commit, url) {
    const address = url === undefined || !/^[0-9a-f]{7,64}$/.test(commit) ? undefined : `${url}/commit/${commit}`;
    return html_link(address, html `<code>${commit.slice(0, 7)}</code>`);
}
/** Gives what the page's search looks through: everything of an entry, in small letters. */
function searchText(parts) {
    return parts
        .filter((part) => part !== undefined)
        .join(' ')
        .toLowerCase();
}
/** Shows the name of a policy: its namespace small, its own name strong. */
function policyHtml(policy) {
    const slash = policy.indexOf('/');
    return html `<span class="namespace">${policy.slice(0, slash + 1)}</span><strong>${policy.slice(slash + 1)}</strong>`;
}

;// CONCATENATED MODULE: ./src/core/page/matrix.ts





/** Shows what runs where, as a table of applications by environments. */
function matrixHtml(overview) {
    const { stages, rows } = overview.landscape;
    if (rows.length === 0)
        return html `<p class="empty">No marker with a value was found in the files of any environment.</p>`;
    return html `<div class="scroll" role="region" aria-labelledby="applications-title" tabindex="0">
    <table id="matrix">
      <caption class="sr">
        What each environment runs, and since when
      </caption>
      <thead>
        <tr>
          <th scope="col">Application</th>
          ${stages.map((stage, at) => stageHtml(stage, at, overview))}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowHtml(row, overview))}
      </tbody>
    </table>
  </div>`;
}
function stageHtml({ name, branch, protected: isProtected, unread }, at, { landscape }) {
    const sources = landscape.routes.filter(({ to }) => to === name).map(({ from }) => from);
    const notes = [
        ...(isProtected ? ['protected'] : []),
        ...(sources.length > 0 ? [`from ${sources.join(', ')}`] : []),
        `branch ${branch}`,
        ...(unread === undefined ? [] : ['not read']),
    ];
    return html `<th scope="col" data-at="${at}">${name}<span class="note">${notes.join(' · ')}</span></th>`;
}
function rowHtml(row, overview) {
    const { stages } = overview.landscape;
    const cells = [...row.cells.values()];
    const held = stages.filter(({ name }) => isHeld(name, row.cells.get(name), overview));
    const drifting = stages.filter(({ name }) => (row.cells.get(name)?.drifts.length ?? 0) > 0);
    const text = searchText([row.image, ...cells.flatMap(({ policy, value }) => [policy, value?.tag, value?.digest])]);
    const indexes = (some) => some.map((stage) => String(stages.indexOf(stage))).join(' ');
    const present = stages.filter(({ name }) => row.cells.has(name));
    return html `<tr
    data-item="application"
    data-text="${text}"
    data-in="${indexes(present)}"
    data-drift="${indexes(drifting)}"
    data-held="${indexes(held)}"
  >
    <th scope="row">
      ${policyHtml(row.name)}${row.image === undefined ? undefined : html `<span class="note">${row.image}</span>`}
    </th>
    ${stages.map((stage, at) => cellHtml(stage.name, at, row, overview))}
  </tr> `;
}
function cellHtml(stage, at, row, overview) {
    const cell = row.cells.get(stage);
    if (cell === undefined)
        return html `<td data-at="${at}" class="none"><span class="sr">nothing</span><span aria-hidden="true">—</span></td>`;
    const renamed = cell.policy === row.name ? undefined : html `<span class="note">${cell.policy}</span>`;
    return html `<td data-at="${at}" class="${cell.drifts.length > 0 ? 'drifts' : ''}">
    <div>${valueHtml(cell)}</div>
    ${arrivalHtml(cell, overview)}${marksHtml(stage, cell, overview)}${renamed}
  </td>`;
}
function valueHtml({ value }) {
    return value === undefined ? html `<em>its markers differ</em>` : versionHtml(value);
}
function arrivalHtml({ arrival }, { now, url }) {
    if (arrival === undefined)
        return undefined;
    const more = arrival.isExact
        ? undefined
        : html `<abbr title="the history that was read does not reach further back">over</abbr> `;
    return html `<span class="age"
    >${more}${ageHtml(arrival.date, now)}${arrival.isExact ? html ` · ${commitHtml(arrival.commit, url)}` : undefined}</span
  >`;
}
function marksHtml(stage, cell, overview) {
    const held = isHeld(stage, cell, overview)
        ? [html `<span class="mark held"><span aria-hidden="true">‖</span> held</span>`]
        : [];
    return [...cell.drifts.map(driftHtml), ...held];
}
function driftHtml({ from, theirs, change }) {
    const kind = change === 'other' ? '' : ` (${change})`;
    return html `<span class="mark drift">≠ ${from} ${versionHtml(theirs)}${kind}</span>`;
}
function isHeld(stage, cell, { holds, now }) {
    return cell !== undefined && (0,environments_hold/* holdOf */.nv)(holds, cell.policy, stage, now) !== undefined;
}
/** Counts what a reader wants to know first. `→ { applications: 300, drifting: 12, held: 2 }` */
function amountsOf(overview) {
    const { rows } = overview.landscape;
    return {
        applications: rows.length,
        drifting: rows.filter(({ cells }) => [...cells.values()].some(({ drifts }) => drifts.length > 0)).length,
        held: rows.filter(({ cells }) => [...cells].some(([stage, cell]) => isHeld(stage, cell, overview))).length,
    };
}
/** Says in words what the table holds. `→ '300 applications in 2 environments'` */
function matrixText({ landscape }) {
    return `${(0,count/* count */.U)(landscape.rows.length, 'application')} in ${(0,count/* count */.U)(landscape.stages.length, 'environment')}`;
}

// EXTERNAL MODULE: ./src/core/template/hash/sha256.ts
var sha256 = __webpack_require__(39556);
// EXTERNAL MODULE: ./src/core/template/text/utf8.ts
var utf8 = __webpack_require__(4149);
;// CONCATENATED MODULE: ./src/core/page/content-policy.ts


const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/**
 * Writes the Content-Security-Policy of a page whose style and script stand in it: these two by their hashes, and
 * nothing else, from nowhere. What might slip through as markup could still neither run nor call out.
 *
 *     (style, script) → "default-src 'none'; style-src 'sha256-…'; script-src 'sha256-…'; …"
 */
function contentPolicy(style, script) {
    return [
        "default-src 'none'",
        `style-src '${integrityOf(style)}'`,
        `script-src '${integrityOf(script)}'`,
        // Without an icon of its own, a browser asks the server for one.
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
/** Names a text as browsers do. `'' → 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='` */
function integrityOf(text) {
    const hash = (0,sha256/* sha256 */.s)((0,utf8/* toBytes */.ZJ)(text));
    const bits = Array.from(hash, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
    const groups = bits.match(/.{1,6}/g) ?? [];
    const encoded = groups.map((group) => letters[Number.parseInt(group.padEnd(6, '0'), 2)] ?? '').join('');
    return `sha256-${encoded.padEnd(Math.ceil(encoded.length / 4) * 4, '=')}`;
}

;// CONCATENATED MODULE: ./src/core/page/script.ts
/**
 * The script of the page: the filter and the switch of colours. Without it everything can still be read. It writes
 * numbers and words of its own only, never text of the page as markup.
 */
const script = `
'use strict';
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const one = (id) => document.getElementById(id);
  const form = one('filter');
  const [text, place, drift, held] = ['text', 'place', 'drift', 'held'].map((name) => form.elements.namedItem(name));
  const items = all('[data-item]');
  const listed = (item, name) => (item.dataset[name] || '').split(' ').filter((word) => word !== '');
  const marked = (item, name, at) => at === '' ? listed(item, name).length > 0 : listed(item, name).includes(at);

  const isWanted = (item, words, at) => {
    if (!words.every((word) => item.dataset.text.includes(word))) return false;
    if (at !== '' && !listed(item, 'in').includes(at)) return false;
    if (item.dataset.item !== 'application') return true;
    return (!drift.checked || marked(item, 'drift', at)) && (!held.checked || marked(item, 'held', at));
  };

  const filter = () => {
    const words = text.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    const at = place.value;
    const counts = { application: [0, 0], change: [0, 0] };
    for (const item of items) {
      item.hidden = !isWanted(item, words, at);
      const count = counts[item.dataset.item];
      if (count) { count[1] += 1; if (!item.hidden) count[0] += 1; }
    }
    for (const cell of all('#matrix [data-at]')) cell.hidden = at !== '' && cell.dataset.at !== at;
    const say = ([some, many], word) => some + ' of ' + many + ' ' + word;
    one('count').textContent = say(counts.application, 'applications') + ', ' + say(counts.change, 'changes');
  };

  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && event.target !== text) {
      event.preventDefault();
      text.focus();
    } else if (event.key === 'Escape' && event.target === text) {
      text.value = '';
      filter();
    }
  });
  filter();

  // A page that is opened from a file may have no store.
  const stored = (value) => { try { return value === undefined ? localStorage.getItem('theme') : localStorage.setItem('theme', value); } catch { return null; } };
  const themes = ['auto', 'light', 'dark'];
  const button = one('theme');
  const dress = (theme) => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    button.textContent = 'Colours: ' + theme;
    button.value = theme;
  };
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(button.value) + 1) % themes.length];
    dress(next);
    stored(next);
  });
  dress(themes.includes(stored()) ? stored() : 'auto');
})();
`;

;// CONCATENATED MODULE: ./src/core/page/style.ts
/** The style of the page. Colours are pairs for light and dark; contrast is 4.5 : 1 at least (WCAG 2.2, 1.4.3). */
const style = `
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

// EXTERNAL MODULE: ./src/core/environments/running.ts
var running = __webpack_require__(26701);
;// CONCATENATED MODULE: ./src/core/page/timeline.ts




/** Shows which image moved when, where, and by whom, newest first. */
function timelineHtml(overview) {
    const { changes, olderChanges } = overview;
    if (changes.length === 0)
        return html `<p class="empty">The history that was read holds no change of an image.</p>`;
    const older = olderChanges === 0 ? undefined : html `<p class="note">${olderChanges} older changes are left out.</p>`;
    return html `<div class="scroll" role="region" aria-labelledby="changes-title" tabindex="0">
      <table class="timeline">
        <caption class="sr">
          Changes of images, newest first
        </caption>
        <thead>
          <tr>
            <th scope="col">When (UTC)</th>
            <th scope="col">Environment</th>
            <th scope="col">Application</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">How</th>
            <th scope="col">Commit</th>
          </tr>
        </thead>
        <tbody>
          ${changes.map((change) => changeHtml(change, overview))}
        </tbody>
      </table>
    </div>
    ${older}`;
}
const signOf = { update: '↑', promotion: '⇒', rollback: '↩', hand: '✎' };
function changeHtml(change, { url, landscape }) {
    const { environment, policy, old, next, cause, commit, date } = change;
    const at = landscape.stages.findIndex(({ name }) => name === environment);
    const before = old === undefined ? '' : (0,running/* versionText */.KA)(old);
    const text = searchText([environment, policy, before, (0,running/* versionText */.KA)(next), causeText[cause], commit]);
    return html `<tr data-item="change" data-text="${text}" data-in="${at}">
    <td>${momentHtml(date)}</td>
    <td>${environment}</td>
    <th scope="row">${policyHtml(policy)}</th>
    <td>${old === undefined ? html `<span class="quiet">new</span>` : versionHtml(old)}</td>
    <td>${versionHtml(next)}</td>
    <td>
      <span class="mark ${cause}"><span aria-hidden="true">${signOf[cause]}</span> ${causeText[cause]}</span>
    </td>
    <td>${commitHtml(commit, url)}</td>
  </tr> `;
}

;// CONCATENATED MODULE: ./src/core/page/waiting.ts






/** Longer lists are folded: the page is for looking, and the filter is for finding. */
const shown = 6;
/** Shows the promotions that wait, each with its gates. */
function promotionsHtml({ promotions, landscape }) {
    if (promotions.length === 0)
        return html `<p class="empty">Nothing waits to be promoted.</p>`;
    const places = landscape.stages.map(({ name }) => name);
    return html `${promotions.map((one) => promotionHtml(one, places))}`;
}
function promotionHtml(promotion, places) {
    const { from, to, pullRequest, moves, gates, heldBack } = promotion;
    const text = searchText([
        from,
        to,
        ...moves.flatMap(({ policy, next }) => [policy, next]),
        ...heldBack.map(({ policy }) => policy),
    ]);
    const pull = pullRequest === undefined
        ? undefined
        : html `<span class="mark pull">${html_link(pullRequest.url, `pull request #${pullRequest.number}`)}</span>`;
    return html `<article class="card" data-item="promotion" data-text="${text}" data-in="${places.indexOf(to)}">
    <h3>${from} <span aria-hidden="true">→</span><span class="sr">to</span> ${to} ${pull}</h3>
    ${gates.length === 0
        ? undefined
        : html `<ul class="gates">
            ${gates.map(gateHtml)}
          </ul>`}
    ${folded((0,count/* count */.U)(moves.length, 'image'), moves.map(moveHtml))}
    ${folded(`${heldBack.length} held back`, heldBack.map(({ policy, why }) => html `<li>${policyHtml(policy)}<span class="note">${why}</span></li>`))}
  </article> `;
}
function gateHtml({ gate, state, evidence, opensAt }) {
    const sign = { open: '✓', closed: '✕', unknown: '?' }[state];
    const opens = opensAt === undefined ? undefined : html `; opens ${momentHtml(opensAt)}`;
    return html `<li>
    <span class="mark ${state}"><span aria-hidden="true">${sign}</span> ${gate}: ${state}</span
    ><span class="note">${evidence}${opens}</span>
  </li>`;
}
function moveHtml({ policy, now, next, change }) {
    const kind = change === 'other' ? undefined : html ` <span class="quiet">(${change})</span>`;
    return html `<li>${policyHtml(policy)} <code>${waiting_short(now)}</code> → <code>${waiting_short(next)}</code>${kind}</li>`;
}
/** A digest at its whole length would fill the line. */
function waiting_short(version) {
    return version === '' ? 'nothing' : version.replace(/(@sha256:[0-9a-f]{7})[0-9a-f]+/g, '$1…');
}
function folded(title, items) {
    if (items.length === 0)
        return undefined;
    if (items.length <= shown)
        return html `<ul class="moves">
      ${items}
    </ul>`;
    return html `<details>
    <summary>${title}</summary>
    <ul class="moves">
      ${items}
    </ul>
  </details>`;
}
/** Shows the holds, and the quarantine that they keep. */
function holdsHtml(overview) {
    const { holds } = overview;
    if (holds.length === 0)
        return html `<p class="empty">Nothing is held.</p>`;
    return html `<ul class="holds">
    ${holds.map((hold) => holdHtml(hold, overview))}
  </ul>`;
}
function holdHtml(hold, { now, landscape }) {
    const { policy, environment, tag, digest, quarantine, reason, who, when, until, releaseOnNewer } = hold;
    const bad = [...quarantine.tags, ...quarantine.digests];
    const end = until === undefined ? html `until resumed` : html `until ${momentHtml(until)}`;
    const state = (0,environments_hold/* isActive */.$m)(hold, now)
        ? html `<span class="mark held"><span aria-hidden="true">‖</span> held</span>`
        : html `<span class="mark quiet">over</span>`;
    const at = landscape.stages.findIndex(({ name }) => name === environment);
    const text = searchText([policy, environment, (0,running/* versionText */.KA)({ tag, digest }), reason, who, ...bad]);
    return html `<li class="card" data-item="hold" data-text="${text}" data-in="${at}">
    <h3>${policyHtml(policy)} in ${environment} ${state}</h3>
    <p>at ${versionHtml({ tag, digest })}, ${end}${releaseOnNewer ? ', or a newer tag' : ''}</p>
    <p class="reason">${reason}</p>
    ${bad.length === 0 ? undefined : html `<p>In quarantine: ${bad.map((one, index) => html `${index > 0 ? ', ' : ''}<code>${waiting_short(one.replace(/^sha256:/, '@sha256:'))}</code>`)}</p>`}
    <p class="note">${who === undefined ? '' : `by ${who} `}${when === undefined ? undefined : momentHtml(when)}</p>
  </li> `;
}

;// CONCATENATED MODULE: ./src/core/page/page.ts









/** A dot, so that no browser asks for an icon. */
const icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='3' fill='%230b57a4'/%3E%3C/svg%3E";
/**
 * Draws an overview as one HTML file that needs nothing else: no server, no network, no other file.
 *
 *     { landscape: …, changes: … } → '<!doctype html>…'
 */
function pageHtml(overview) {
    const title = nameOf(overview.url);
    return html `${new Html('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new Html(contentPolicy(style, script))}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="${new Html(icon)}" />
        <title>${title}: what runs where</title>
        ${new Html(`<style>${style}</style>`)}
      </head>
      <body>
        <a class="skip" href="#applications">To the applications</a>
        ${headerHtml(overview, title)}
        <main>
          ${tilesHtml(overview)} ${gapsHtml(overview)} ${filterHtml(overview)}
          <div class="pair">
            ${sectionHtml('promotions', 'Promotions', promotionsHtml(overview))}
            ${sectionHtml('holds', 'Holds', holdsHtml(overview))}
          </div>
          ${sectionHtml('applications', 'Applications', matrixHtml(overview))}
          ${sectionHtml('figures', 'Figures', figuresHtml(overview))}
          ${sectionHtml('changes', 'Changes', timelineHtml(overview))}
        </main>
        <footer>
          <p>As of ${momentHtml(overview.now)} UTC, by Flux Image Automation. What is not committed is not here.</p>
        </footer>
        ${new Html(`<script>${script}</script>`)}
      </body>
    </html> `.text;
}
function sectionHtml(id, title, content) {
    return html `<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section>`;
}
function headerHtml(overview, title) {
    const names = ['Promotions', 'Holds', 'Applications', 'Figures', 'Changes'];
    return html `<header>
    <h1>${html_link(overview.url, title)}</h1>
    <p class="quiet">${matrixText(overview)}, as of ${momentHtml(overview.now)} UTC</p>
    <nav aria-label="Sections">
      <ul>
        ${names.map((name) => html `<li><a href="#${name.toLowerCase()}">${name}</a></li>`)}
      </ul>
    </nav>
  </header>`;
}
function tilesHtml(overview) {
    const { applications, drifting, held } = amountsOf(overview);
    const tiles = [
        [applications, 'applications'],
        [drifting, 'drifting'],
        [held, 'held'],
        [overview.promotions.length, overview.promotions.length === 1 ? 'promotion waiting' : 'promotions waiting'],
    ];
    return html `<ul class="tiles" aria-label="At a glance">
    ${tiles.map(([amount, word]) => html `<li><b>${amount}</b> ${word}</li>`)}
  </ul>`;
}
function gapsHtml({ gaps }) {
    if (gaps.length === 0)
        return undefined;
    return html `<aside class="card gaps" aria-label="What could not be read">
    <h2>Not all could be read</h2>
    <ul>
      ${gaps.map((gap) => html `<li>${gap}</li>`)}
    </ul>
  </aside>`;
}
/** Shown by the script: without one, there is nothing that it could do. */
function filterHtml({ landscape }) {
    return html `<form id="filter" class="filter" role="search" aria-label="Filter" hidden>
    <label
      >Search
      <input type="search" name="text" placeholder="name, tag, commit … ( / )" autocomplete="off" spellcheck="false"
    /></label>
    <label
      >Environment
      <select name="place">
        <option value="">all</option>
        ${landscape.stages.map(({ name }, at) => html `<option value="${at}">${name}</option>`)}
      </select></label
    >
    <label><input type="checkbox" name="drift" /> only drift</label>
    <label><input type="checkbox" name="held" /> only held</label>
    <button type="reset">Clear</button>
    <button type="button" id="theme">Colours</button>
    <span id="count" role="status" aria-live="polite"></span>
  </form>`;
}
/** `'https://github.com/org/repo' → 'org/repo'` */
function nameOf(url) {
    return url === undefined ? 'This repository' : url.split('/').slice(-2).join('/');
}


/***/ })

};

//# sourceMappingURL=231.index.js.map