import type { Configuration, Environment } from '../environments/configuration.ts';
import { environmentOf } from '../environments/environment.ts';
import type { ImageUpdateAutomation } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import { Problem } from '../problem/problem.ts';
import { baseOf } from './base.ts';
import type { Facts } from './facts.ts';
import { placesText, type Writing } from './writings.ts';

/** An automation that leaves the environment that it should keep to. */
export interface Crossing {
  readonly automation: ImageUpdateAutomation;
  readonly problem: Problem;
}

/**
 * Finds automations that write to a protected environment, or, of the others, to more than one.
 *
 *     path ., production protected, marker at apps/production/web.yaml:9 → automation/protected-environment
 */
export function crossings({ writings, configuration }: Facts): readonly Crossing[] {
  if (configuration === undefined) return [];
  return [...writings].flatMap(([automation, written]) => {
    const within = byEnvironment(configuration, automation, written);
    const guarded = [...within].filter(([environment]) => environment.protected);
    if (guarded.length === 0 && within.size < 2) return [];
    const open = [...within.keys()].filter((environment) => !environment.protected);
    const problems = guarded.map(([environment, values]) => intrusion(automation, environment, values));
    const all = guarded.length > 0 ? problems : [several(automation, [...within.keys()])];
    return all.map((problem) => ({ automation, problem: problem.with({ hint: narrower(open) }) }));
  });
}

function byEnvironment(
  configuration: Configuration,
  automation: ImageUpdateAutomation,
  written: readonly Writing[],
): ReadonlyMap<Environment, readonly Writing[]> {
  const branch = baseOf(automation, onlyBranch(configuration));
  const within = new Map<Environment, Writing[]>();
  for (const writing of written) {
    const environment = branch === undefined ? undefined : environmentOf(configuration, branch, writing.file);
    if (environment === undefined) continue;
    const values = within.get(environment);
    if (values === undefined) within.set(environment, [writing]);
    else values.push(writing);
  }
  return within;
}

/** What an automation that names no branch most likely works on. */
function onlyBranch({ environments }: Configuration): string {
  const branches = new Set([...environments.values()].map(({ branch }) => branch).filter((name) => name !== undefined));
  const [branch = ''] = branches;
  return branches.size === 1 ? branch : '';
}

function intrusion(automation: ImageUpdateAutomation, { name }: Environment, values: readonly Writing[]): Problem {
  const message = `Cannot protect the environment "${name}" from "${automation.id}": the automation writes ${placesText(values)} in it`;
  return new Problem('automation/protected-environment', message, { at: placeOfPath(automation) });
}

function several(automation: ImageUpdateAutomation, environments: readonly Environment[]): Problem {
  const names = environments.map(({ name }) => `"${name}"`).join(' and ');
  const message = `Cannot keep environments apart that "${automation.id}" writes to together: it writes to ${names}`;
  return new Problem('automation/several-environments', message, { at: placeOfPath(automation) });
}

function narrower(open: readonly Environment[]): string {
  const [path, ...more] = open.flatMap(({ paths }) => paths);
  if (path === undefined) return 'Narrow spec.update.path, or leave its policies out by spec.policySelector.';
  const others = more.length === 0 ? '' : ', and give what is left an automation of its own';
  return `Write path: ./${path} in spec.update${others}.`;
}

function placeOfPath({ meta }: ImageUpdateAutomation): Problem['at'] {
  return placeOfField(meta, 'spec.update.path');
}
