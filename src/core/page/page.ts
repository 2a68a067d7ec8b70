import type { Overview } from '../overview/overview.ts';
import { momentHtml } from './age.ts';
import { figuresHtml } from './figures.ts';
import { html, Html, link } from './html.ts';
import { amountsOf, matrixHtml, matrixText } from './matrix.ts';
import { contentPolicy } from './content-policy.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { timelineHtml } from './timeline.ts';
import { holdsHtml, promotionsHtml } from './waiting.ts';

/** A dot, so that no browser asks for an icon. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='3' fill='%230b57a4'/%3E%3C/svg%3E";

/**
 * Draws an overview as one HTML file that needs nothing else: no server, no network, no other file.
 *
 *     { landscape: …, changes: … } → '<!doctype html>…'
 */
export function pageHtml(overview: Overview): string {
  const title = nameOf(overview.url);
  return html`${new Html('<!doctype html>')}
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

function sectionHtml(id: string, title: string, content: Html): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section>`;
}

function headerHtml(overview: Overview, title: string): Html {
  const names = ['Promotions', 'Holds', 'Applications', 'Figures', 'Changes'];
  return html`<header>
    <h1>${link(overview.url, title)}</h1>
    <p class="quiet">${matrixText(overview)}, as of ${momentHtml(overview.now)} UTC</p>
    <nav aria-label="Sections">
      <ul>
        ${names.map((name) => html`<li><a href="#${name.toLowerCase()}">${name}</a></li>`)}
      </ul>
    </nav>
  </header>`;
}

function tilesHtml(overview: Overview): Html {
  const { applications, drifting, held } = amountsOf(overview);
  const tiles = [
    [applications, 'applications'],
    [drifting, 'drifting'],
    [held, 'held'],
    [overview.promotions.length, overview.promotions.length === 1 ? 'promotion waiting' : 'promotions waiting'],
  ] as const;
  return html`<ul class="tiles" aria-label="At a glance">
    ${tiles.map(([amount, word]) => html`<li><b>${amount}</b> ${word}</li>`)}
  </ul>`;
}

function gapsHtml({ gaps }: Overview): Html | undefined {
  if (gaps.length === 0) return undefined;
  return html`<aside class="card gaps" aria-label="What could not be read">
    <h2>Not all could be read</h2>
    <ul>
      ${gaps.map((gap) => html`<li>${gap}</li>`)}
    </ul>
  </aside>`;
}

/** Shown by the script: without one, there is nothing that it could do. */
function filterHtml({ landscape }: Overview): Html {
  return html`<form id="filter" class="filter" role="search" aria-label="Filter" hidden>
    <label
      >Search
      <input type="search" name="text" placeholder="name, tag, commit … ( / )" autocomplete="off" spellcheck="false"
    /></label>
    <label
      >Environment
      <select name="place">
        <option value="">all</option>
        ${landscape.stages.map(({ name }, at) => html`<option value="${at}">${name}</option>`)}
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
function nameOf(url: string | undefined): string {
  return url === undefined ? 'This repository' : url.split('/').slice(-2).join('/');
}
