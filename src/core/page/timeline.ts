import type { Change } from '../overview/change.ts';
import type { Overview } from '../overview/overview.ts';
import { versionText } from '../environments/running.ts';
import { momentHtml } from './age.ts';
import { html, type Html } from './html.ts';
import { causeText, commitHtml, policyHtml, searchText, versionHtml } from './words.ts';

/** Shows which image moved when, where, and by whom, newest first. */
export function timelineHtml(overview: Overview): Html {
  const { changes, olderChanges } = overview;
  if (changes.length === 0) return html`<p class="empty">The history that was read holds no change of an image.</p>`;
  const older = olderChanges === 0 ? undefined : html`<p class="note">${olderChanges} older changes are left out.</p>`;
  return html`<div class="scroll" role="region" aria-labelledby="changes-title" tabindex="0">
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

const signOf = { update: '↑', promotion: '⇒', rollback: '↩', hand: '✎' } as const satisfies Record<
  Change['cause'],
  string
>;

function changeHtml(change: Change, { url, landscape }: Overview): Html {
  const { environment, policy, old, next, cause, commit, date } = change;
  const at = landscape.stages.findIndex(({ name }) => name === environment);
  const before = old === undefined ? '' : versionText(old);
  const text = searchText([environment, policy, before, versionText(next), causeText[cause], commit]);
  return html`<tr data-item="change" data-text="${text}" data-in="${at}">
    <td>${momentHtml(date)}</td>
    <td>${environment}</td>
    <th scope="row">${policyHtml(policy)}</th>
    <td>${old === undefined ? html`<span class="quiet">new</span>` : versionHtml(old)}</td>
    <td>${versionHtml(next)}</td>
    <td>
      <span class="mark ${cause}"><span aria-hidden="true">${signOf[cause]}</span> ${causeText[cause]}</span>
    </td>
    <td>${commitHtml(commit, url)}</td>
  </tr> `;
}
