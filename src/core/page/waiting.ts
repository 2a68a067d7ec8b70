import type { GateState } from '../environments/gates.ts';
import { isActive, type Hold } from '../environments/hold.ts';
import { versionText } from '../environments/running.ts';
import type { Overview, PendingMove, PendingPromotion } from '../overview/overview.ts';
import { count } from '../text/count.ts';
import { momentHtml } from './age.ts';
import { html, link, type Html } from './html.ts';
import { policyHtml, searchText, versionHtml } from './words.ts';

/** Longer lists are folded: the page is for looking, and the filter is for finding. */
const shown = 6;

/** Shows the promotions that wait, each with its gates. */
export function promotionsHtml({ promotions, landscape }: Overview): Html {
  if (promotions.length === 0) return html`<p class="empty">Nothing waits to be promoted.</p>`;
  const places = landscape.stages.map(({ name }) => name);
  return html`${promotions.map((one) => promotionHtml(one, places))}`;
}

function promotionHtml(promotion: PendingPromotion, places: readonly string[]): Html {
  const { from, to, pullRequest, moves, gates, heldBack } = promotion;
  const text = searchText([
    from,
    to,
    ...moves.flatMap(({ policy, next }) => [policy, next]),
    ...heldBack.map(({ policy }) => policy),
  ]);
  const pull =
    pullRequest === undefined
      ? undefined
      : html`<span class="mark pull">${link(pullRequest.url, `pull request #${pullRequest.number}`)}</span>`;
  return html`<article class="card" data-item="promotion" data-text="${text}" data-in="${places.indexOf(to)}">
    <h3>${from} <span aria-hidden="true">→</span><span class="sr">to</span> ${to} ${pull}</h3>
    ${
      gates.length === 0
        ? undefined
        : html`<ul class="gates">
            ${gates.map(gateHtml)}
          </ul>`
    }
    ${folded(count(moves.length, 'image'), moves.map(moveHtml))}
    ${folded(
      `${heldBack.length} held back`,
      heldBack.map(({ policy, why }) => html`<li>${policyHtml(policy)}<span class="note">${why}</span></li>`),
    )}
  </article> `;
}

function gateHtml({ gate, state, evidence, opensAt }: GateState): Html {
  const sign = { open: '✓', closed: '✕', unknown: '?' }[state];
  const opens = opensAt === undefined ? undefined : html`; opens ${momentHtml(opensAt)}`;
  return html`<li>
    <span class="mark ${state}"><span aria-hidden="true">${sign}</span> ${gate}: ${state}</span
    ><span class="note">${evidence}${opens}</span>
  </li>`;
}

function moveHtml({ policy, now, next, change }: PendingMove): Html {
  const kind = change === 'other' ? undefined : html` <span class="quiet">(${change})</span>`;
  return html`<li>${policyHtml(policy)} <code>${short(now)}</code> → <code>${short(next)}</code>${kind}</li>`;
}

/** A digest at its whole length would fill the line. */
function short(version: string): string {
  return version === '' ? 'nothing' : version.replace(/(@sha256:[0-9a-f]{7})[0-9a-f]+/g, '$1…');
}

function folded(title: string, items: readonly Html[]): Html | undefined {
  if (items.length === 0) return undefined;
  if (items.length <= shown)
    return html`<ul class="moves">
      ${items}
    </ul>`;
  return html`<details>
    <summary>${title}</summary>
    <ul class="moves">
      ${items}
    </ul>
  </details>`;
}

/** Shows the holds, and the quarantine that they keep. */
export function holdsHtml(overview: Overview): Html {
  const { holds } = overview;
  if (holds.length === 0) return html`<p class="empty">Nothing is held.</p>`;
  return html`<ul class="holds">
    ${holds.map((hold) => holdHtml(hold, overview))}
  </ul>`;
}

function holdHtml(hold: Hold, { now, landscape }: Overview): Html {
  const { policy, environment, tag, digest, quarantine, reason, who, when, until, releaseOnNewer } = hold;
  const bad = [...quarantine.tags, ...quarantine.digests];
  const end = until === undefined ? html`until resumed` : html`until ${momentHtml(until)}`;
  const state = isActive(hold, now)
    ? html`<span class="mark held"><span aria-hidden="true">‖</span> held</span>`
    : html`<span class="mark quiet">over</span>`;
  const at = landscape.stages.findIndex(({ name }) => name === environment);
  const text = searchText([policy, environment, versionText({ tag, digest }), reason, who, ...bad]);
  return html`<li class="card" data-item="hold" data-text="${text}" data-in="${at}">
    <h3>${policyHtml(policy)} in ${environment} ${state}</h3>
    <p>at ${versionHtml({ tag, digest })}, ${end}${releaseOnNewer ? ', or a newer tag' : ''}</p>
    <p class="reason">${reason}</p>
    ${bad.length === 0 ? undefined : html`<p>In quarantine: ${bad.map((one, index) => html`${index > 0 ? ', ' : ''}<code>${short(one.replace(/^sha256:/, '@sha256:'))}</code>`)}</p>`}
    <p class="note">${who === undefined ? '' : `by ${who} `}${when === undefined ? undefined : momentHtml(when)}</p>
  </li> `;
}
