import { printInstant } from '../environments/instant.ts';
import type { Explanation, ExplainedPlace, ExplainedStep, Waiting } from '../explain/explanation.ts';
import { versionText } from '../environments/running.ts';
import { printable } from '../text/printable.ts';
import { placeText } from './place-text.ts';

type Paint = (ink: 'bold' | 'dim' | 'yellow', text: string) => string;

/**
 * Writes how a policy came to its tag: what it goes by, each step with the first few tags that it dropped, the choice,
 * and what each place runs.
 */
export function explanationText(explanation: Explanation, paint: Paint): string {
  const { policy, image = 'no image', rule, steps, waiting, places } = explanation;
  return [
    `  ${paint('bold', policy)} ${printable(image)}: ${printable(rule)}`,
    ...steps.flatMap((step) => stepLines(step, paint)),
    `    ${choiceText(explanation, paint)}`,
    ...waiting.map((one) => `    but for now: ${waitingText(one)}`),
    ...(places.length === 0 ? ['    no marker names it'] : places.map((place) => placeLine(place, paint))),
  ].join('\n');
}

function stepLines({ step, left, dropped, samples }: ExplainedStep, paint: Paint): readonly string[] {
  const more = dropped - samples.length;
  const head = `    ${String(left).padStart(6)} ${step}${dropped === 0 ? '' : `, ${dropped} dropped`}`;
  return [
    head,
    ...samples.map(({ tag, why }) => paint('dim', `           ${tag}: ${printable(why)}`)),
    ...(samples.length > 0 && more > 0 ? [paint('dim', `           and ${more} more`)] : []),
  ];
}

function choiceText({ selected, why }: Explanation, paint: Paint): string {
  return selected === undefined
    ? `${paint('yellow', 'nothing selected')}: ${printable(why)}`
    : `${paint('bold', selected)} selected: ${printable(why)}`;
}

/** Says which tag would be chosen but for what. `1.5.4 is passed over: it is in quarantine: it leaks; until …` */
function waitingText(waiting: Waiting): string {
  return `${waiting.tag} is passed over: ${whyText(waiting)}`;
}

function placeLine({ at, environment, tag, digest, next, held }: ExplainedPlace, paint: Paint): string {
  const where = `${environment === undefined ? '' : `${printable(environment)}, `}${printable(placeText(at))}`;
  const version = versionText({ tag, digest });
  const coming = next === undefined ? '' : `, next ${printable(next)}`;
  const line = `    ${where} runs ${version === '' ? 'no tag' : version}${coming}`;
  return held === undefined ? line : `${line}\n      ${paint('yellow', 'stays')}: ${whyText(held)}`;
}

/** Says why, and when that is over, unless the reason says so itself. */
export function whyText({ why, until }: Pick<Waiting, 'why' | 'until'>): string {
  const end = until === undefined ? '' : printInstant(until);
  return `${printable(why)}${end === '' || why.includes(end) ? '' : `; until ${end}`}`;
}
