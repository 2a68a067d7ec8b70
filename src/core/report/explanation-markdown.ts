import { printInstant } from '../environments/instant.ts';
import { versionText } from '../environments/running.ts';
import type { Explanation, ExplainedPlace, ExplainedStep } from '../explain/explanation.ts';
import { codeCell, escapeMarkdown, tableOf } from '../text/markdown.ts';
import { whyText } from './explanation-text.ts';
import { placeText } from './place-text.ts';

/** Writes an explanation as Markdown, folded behind its policy and tag. */
export function explanationMarkdown(explanation: Explanation): string {
  const { policy, image = '', rule, selected, why, waiting } = explanation;
  return [
    `<details><summary>${codeCell(policy)}: ${selected === undefined ? 'nothing selected' : codeCell(selected)}</summary>`,
    `${codeCell(image)}, ${escapeMarkdown(rule)}: ${escapeMarkdown(why)}.`,
    stepTable(explanation.steps),
    waiting
      .map(({ tag, why: reason, until }) => {
        const end = until === undefined ? '' : ` (until ${printInstant(until)})`;
        return `- ${codeCell(tag)} is passed over: ${escapeMarkdown(reason)}${end}`;
      })
      .join('\n'),
    placeTable(explanation.places),
    '</details>',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function stepTable(steps: readonly ExplainedStep[]): string {
  const rows = steps.map(({ step, left, dropped, samples }) => {
    const examples = samples.map(({ tag, why }) => `${codeCell(tag)} ${escapeMarkdown(why)}`).join('<br>');
    return [step, String(left), dropped === 0 ? '' : String(dropped), examples];
  });
  return tableOf(['Step', 'Left', 'Dropped', 'Among them'], rows);
}

function placeTable(places: readonly ExplainedPlace[]): string {
  const rows = places.map(({ environment, at, tag, digest, next = '', held }) => [
    environment === undefined ? '' : escapeMarkdown(environment),
    codeCell(placeText(at)),
    codeCell(versionText({ tag, digest })),
    next === '' ? '' : codeCell(next),
    held === undefined ? '' : escapeMarkdown(whyText(held)),
  ]);
  return tableOf(['Environment', 'Place', 'Runs', 'Next', 'Why it stays'], rows);
}
