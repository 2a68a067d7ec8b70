import { holdOf } from '../environments/hold.ts';
import type { Cell, Drift, Row, Stage } from '../overview/landscape.ts';
import type { Overview } from '../overview/overview.ts';
import { count } from '../text/count.ts';
import { ageHtml } from './age.ts';
import { html, type Html } from './html.ts';
import { commitHtml, policyHtml, searchText, versionHtml } from './words.ts';

/** Shows what runs where, as a table of applications by environments. */
export function matrixHtml(overview: Overview): Html {
  const { stages, rows } = overview.landscape;
  if (rows.length === 0)
    return html`<p class="empty">No marker with a value was found in the files of any environment.</p>`;
  return html`<div class="scroll" role="region" aria-labelledby="applications-title" tabindex="0">
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

function stageHtml({ name, branch, protected: isProtected, unread }: Stage, at: number, { landscape }: Overview): Html {
  const sources = landscape.routes.filter(({ to }) => to === name).map(({ from }) => from);
  const notes = [
    ...(isProtected ? ['protected'] : []),
    ...(sources.length > 0 ? [`from ${sources.join(', ')}`] : []),
    `branch ${branch}`,
    ...(unread === undefined ? [] : ['not read']),
  ];
  return html`<th scope="col" data-at="${at}">${name}<span class="note">${notes.join(' · ')}</span></th>`;
}

function rowHtml(row: Row, overview: Overview): Html {
  const { stages } = overview.landscape;
  const cells = [...row.cells.values()];
  const held = stages.filter(({ name }) => isHeld(name, row.cells.get(name), overview));
  const drifting = stages.filter(({ name }) => (row.cells.get(name)?.drifts.length ?? 0) > 0);
  const text = searchText([row.image, ...cells.flatMap(({ policy, value }) => [policy, value?.tag, value?.digest])]);
  const indexes = (some: readonly Stage[]): string => some.map((stage) => String(stages.indexOf(stage))).join(' ');
  const present = stages.filter(({ name }) => row.cells.has(name));
  return html`<tr
    data-item="application"
    data-text="${text}"
    data-in="${indexes(present)}"
    data-drift="${indexes(drifting)}"
    data-held="${indexes(held)}"
  >
    <th scope="row">
      ${policyHtml(row.name)}${row.image === undefined ? undefined : html`<span class="note">${row.image}</span>`}
    </th>
    ${stages.map((stage, at) => cellHtml(stage.name, at, row, overview))}
  </tr> `;
}

function cellHtml(stage: string, at: number, row: Row, overview: Overview): Html {
  const cell = row.cells.get(stage);
  if (cell === undefined)
    return html`<td data-at="${at}" class="none"><span class="sr">nothing</span><span aria-hidden="true">—</span></td>`;
  const renamed = cell.policy === row.name ? undefined : html`<span class="note">${cell.policy}</span>`;
  return html`<td data-at="${at}" class="${cell.drifts.length > 0 ? 'drifts' : ''}">
    <div>${valueHtml(cell)}</div>
    ${arrivalHtml(cell, overview)}${marksHtml(stage, cell, overview)}${renamed}
  </td>`;
}

function valueHtml({ value }: Cell): Html {
  return value === undefined ? html`<em>its markers differ</em>` : versionHtml(value);
}

function arrivalHtml({ arrival }: Cell, { now, url }: Overview): Html | undefined {
  if (arrival === undefined) return undefined;
  const more = arrival.isExact
    ? undefined
    : html`<abbr title="the history that was read does not reach further back">over</abbr> `;
  return html`<span class="age"
    >${more}${ageHtml(arrival.date, now)}${arrival.isExact ? html` · ${commitHtml(arrival.commit, url)}` : undefined}</span
  >`;
}

function marksHtml(stage: string, cell: Cell, overview: Overview): readonly Html[] {
  const held = isHeld(stage, cell, overview)
    ? [html`<span class="mark held"><span aria-hidden="true">‖</span> held</span>`]
    : [];
  return [...cell.drifts.map(driftHtml), ...held];
}

function driftHtml({ from, theirs, change }: Drift): Html {
  const kind = change === 'other' ? '' : ` (${change})`;
  return html`<span class="mark drift">≠ ${from} ${versionHtml(theirs)}${kind}</span>`;
}

function isHeld(stage: string, cell: Cell | undefined, { holds, now }: Overview): boolean {
  return cell !== undefined && holdOf(holds, cell.policy, stage, now) !== undefined;
}

/** Counts what a reader wants to know first. `→ { applications: 300, drifting: 12, held: 2 }` */
export function amountsOf(overview: Overview): {
  readonly applications: number;
  readonly drifting: number;
  readonly held: number;
} {
  const { rows } = overview.landscape;
  return {
    applications: rows.length,
    drifting: rows.filter(({ cells }) => [...cells.values()].some(({ drifts }) => drifts.length > 0)).length,
    held: rows.filter(({ cells }) => [...cells].some(([stage, cell]) => isHeld(stage, cell, overview))).length,
  };
}

/** Says in words what the table holds. `→ '300 applications in 2 environments'` */
export function matrixText({ landscape }: Overview): string {
  return `${count(landscape.rows.length, 'application')} in ${count(landscape.stages.length, 'environment')}`;
}
