import type { Figures, LeadTime } from '../overview/figures.ts';
import type { Overview } from '../overview/overview.ts';
import { count } from '../text/count.ts';
import { momentHtml, spanText } from './age.ts';
import { html, type Html } from './html.ts';

/** Shows how each environment fares, and says where too little is known. */
export function figuresHtml({ figures }: Overview): Html {
  if (figures.length === 0) return html`<p class="empty">No history was read.</p>`;
  return html`<div class="scroll" role="region" aria-labelledby="figures-title" tabindex="0">
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

function figureHtml(figures: Figures): Html {
  const { environment, begin, deployments, perWeek, rollbacks, rollbackRate, failures, failureRate, leadTimes } =
    figures;
  const forward = deployments - rollbacks;
  return html`<tr>
    <th scope="row">${environment}<span class="note">since ${momentHtml(begin)}</span></th>
    <td>
      ${figure(perWeek === undefined ? undefined : `${perWeek.toFixed(1)} a week`)}<span class="note"
        >${count(deployments, 'deployment')}</span
      >
    </td>
    <td>${figure(percent(failureRate))}<span class="note">${failures} of ${forward}</span></td>
    <td>${figure(percent(rollbackRate))}<span class="note">${rollbacks} of ${deployments}</span></td>
    <td>${leadTimes.length === 0 ? figure(undefined) : leadTimes.map(leadHtml)}</td>
  </tr> `;
}

function leadHtml({ since, samples, median, p90 }: LeadTime): Html {
  const from = since ?? 'first sight';
  const rank = p90 === undefined ? '' : `, nine of ten within ${spanText(p90)}`;
  const text = median === undefined ? undefined : spanText(median);
  return html`<p>
    ${figure(text)}
    <span class="note">from ${from}${text === undefined ? '' : ' (median)'}${rank}; ${count(samples, 'image')}</span>
  </p>`;
}

function figure(text: string | undefined): Html {
  return text === undefined
    ? html`<span class="quiet">not enough data</span>`
    : html`<span class="figure">${text}</span>`;
}

function percent(rate: number | undefined): string | undefined {
  return rate === undefined ? undefined : `${Math.round(rate * 100)} %`;
}
