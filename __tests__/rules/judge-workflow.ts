import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isInputName } from '../../src/core/settings/inputs.ts';
import { readSettings } from '../../src/core/settings/settings.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

const ours = /^(?:\.\/|flux-image-automation\/flux-image-automation@\S+)$/;
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { readonly inputs: Readonly<Record<string, unknown>> };

/** What people may write into an event, or into what a step gives out: as a part of a script, it would be run. */
const foreignText = /\$\{\{[^}]*(?:github\.event\b|github\.(?:head_ref|ref_name)|\boutputs\b|\binputs\b)/;

/** Finds what is wrong with a workflow that people copy or that runs for us. Throws for text that is no YAML. */
export function faultsOf(text: string): readonly string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  return [
    ...(workflow.on === undefined || jobs.length === 0 ? ['it is no workflow'] : []),
    ...(/\bpull_request_target\b/.test(JSON.stringify(workflow.on ?? '')) ? ['it runs on pull_request_target'] : []),
    ...jobs
      .filter(([, job]) => workflow.permissions === undefined && job.permissions === undefined)
      .map(([name]) => `job ${name} declares no permissions`),
    ...jobs.flatMap(([, job]) => (job.steps ?? []).flatMap(faultsOfStep)),
    ...unversioned(text),
  ];
}

/** Finds what is wrong with steps of ours that stand alone, as a part of some job. */
export function faultsOfFragment(text: string): readonly string[] {
  const read = parse(text) as readonly Step[] | { readonly steps?: readonly Step[] };
  const steps = 'steps' in read ? (read.steps ?? []) : (read as readonly Step[]);
  const own = steps.filter(({ uses = '' }) => uses.includes('flux-image-automation'));
  return [
    ...(own.length === 0 ? ['no step is ours'] : []),
    ...own.filter(({ uses = '' }) => !ours.test(uses)).map(({ uses = '' }) => `${uses} is not where this action lives`),
    ...own.flatMap(({ with: given = {} }) => faultsOfInputs(given)),
  ];
}

function faultsOfStep({ uses = '', run = '', with: given = {} }: Step): readonly string[] {
  return [
    ...(foreignText.test(run) ? ['a script holds text of others'] : []),
    ...(ours.test(uses) ? faultsOfInputs(given) : faultsOfOthers(uses, given)),
  ];
}

function faultsOfOthers(uses: string, given: Readonly<Record<string, unknown>>): readonly string[] {
  const keeps = uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false;
  return [
    ...(uses === '' || pinned.test(uses) ? [] : [`${uses} is not pinned`]),
    ...(keeps ? ['checkout leaves its credentials behind'] : []),
  ];
}

/** An input that holds an expression is known at run time only; all others are read as the program reads them. */
function faultsOfInputs(given: Readonly<Record<string, unknown>>): readonly string[] {
  const unknown = Object.keys(given).filter((name) => !(name in inputs) || !isInputName(name));
  const literal = Object.entries(given).filter(([name, value]) => isInputName(name) && !String(value).includes('${{'));
  try {
    readSettings(Object.fromEntries(literal.map(([name, value]) => [name, String(value)])));
    return unknown.map((name) => `there is no input ${name}`);
  } catch (error) {
    return [...unknown.map((name) => `there is no input ${name}`), String(error)];
  }
}

function unversioned(text: string): readonly string[] {
  return [...text.matchAll(/uses:\s*(\S+@[0-9a-f]{40})(.*)$/gm)]
    .filter(([, , rest = '']) => !/^ # v\d+\.\d+\.\d+$/.test(rest))
    .map(([, uses = '']) => `${uses} names no version beside its hash`);
}
