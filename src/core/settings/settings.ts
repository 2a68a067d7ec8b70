import { Problem } from '../problem/problem.ts';
import type { Severity } from '../problem/codes.ts';
import type { Duration } from '../flux/objects.ts';
import { inputDefaults, type InputName, type RawInputs } from './inputs.ts';
import { nearest } from '../text/nearest.ts';
import { parseDuration } from './duration.ts';
import { refuseUnused } from './narrowing.ts';

export const modes = [
  'update',
  'promote',
  'rollback',
  'resume',
  'verify',
  'check',
  'explain',
  'test',
  'init',
  'plan',
  'scan',
] as const;
export type Mode = (typeof modes)[number];

const publishWays = ['auto', 'commit', 'pull-request', 'workspace'] as const;
export type PublishWay = (typeof publishWays)[number];

const failLevels = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failLevels)[number];

/** Everything a user can say to the program, read once and never asked again. */
export interface Settings {
  readonly mode: Mode;
  readonly paths: readonly string[];
  readonly kustomize: readonly string[];
  readonly namespace: string;
  readonly automations: readonly string[];
  readonly policies: readonly string[];
  readonly publish: PublishWay;
  readonly dryRun: boolean;
  readonly allowDowngrade: boolean;
  readonly askRegistries: boolean;
  /** `auto`, `off`, `git`, or a file. */
  readonly state: string;
  readonly token: string;
  readonly registryCredentials: string;
  readonly registryMirrors: string;
  readonly secrets: string;
  readonly config: string;
  readonly from: string;
  readonly to: string;
  readonly environment: string;
  readonly policy: readonly string[];
  readonly tag: string;
  readonly reason: string;
  readonly until: string;
  /** At most so many; undefined: as many as the work is worth. */
  readonly shards: number | undefined;
  readonly plan: string;
  readonly shard: string;
  readonly resultsFile: string;
  readonly scanResults: readonly string[];
  readonly scanDigests: string;
  readonly concurrency: number;
  readonly timeout: Duration;
  readonly reportFile: string;
  readonly pageFile: string;
  readonly failOn: FailOn;
}

/**
 * Reads the settings from the inputs' texts. Throws a Problem (`usage/…`) for the first text that is malformed, or
 * that means nothing to the mode and was meant to narrow it.
 *
 *     { mode: 'check', path: 'apps\nclusters' }  →  { mode: 'check', paths: ['apps', 'clusters'], … }
 */
export function readSettings(raw: RawInputs): Settings {
  const text = (name: InputName): string => presence(raw[name]) ?? inputDefaults[name];
  return {
    mode: modeOf(text),
    paths: lines(text('path')),
    kustomize: lines(text('kustomize')),
    namespace: text('namespace'),
    automations: names(text('automations')),
    policies: names(text('policies')),
    publish: oneOf('publish', text('publish'), publishWays),
    dryRun: flag('dry-run', text('dry-run')),
    allowDowngrade: flag('allow-downgrade', text('allow-downgrade')),
    askRegistries: flag('ask-registries', text('ask-registries')),
    state: text('state'),
    token: text('token'),
    registryCredentials: text('registry-credentials'),
    registryMirrors: text('registry-mirrors'),
    secrets: text('secrets'),
    config: text('config'),
    from: text('from'),
    to: text('to'),
    environment: text('environment'),
    policy: names(text('policy')),
    tag: text('tag'),
    reason: text('reason'),
    until: text('until'),
    shards: text('shards') === '' ? undefined : wholeNumber('shards', text('shards'), 1, 256),
    plan: text('plan'),
    shard: text('shard'),
    resultsFile: text('results-file'),
    scanResults: lines(text('scan-results')),
    scanDigests: text('scan-digests'),
    concurrency: wholeNumber('concurrency', text('concurrency'), 1, 256),
    timeout: duration('timeout', text('timeout')),
    reportFile: text('report-file'),
    pageFile: text('page-file'),
    failOn: oneOf('fail-on', text('fail-on'), failLevels),
  };
}

/**
 * Tells whether problems of these severities make a run fail.
 *
 *     (['warning'], 'error') → false    (['warning'], 'warning') → true
 */
export function isFailure(severities: readonly Severity[], failOn: FailOn): boolean {
  switch (failOn) {
    case 'never':
      return false;
    case 'error':
      return severities.includes('error');
    case 'warning':
      return severities.includes('error') || severities.includes('warning');
  }
}

function modeOf(text: (name: InputName) => string): Mode {
  const mode = oneOf('mode', text('mode'), modes, 'usage/unknown-mode');
  refuseUnused(mode, text);
  return mode;
}

/** The runner cannot tell an empty input from an absent one, so neither is an answer. */
function presence(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Names hold no comma, so a list on one line reads as people mean it. */
function names(text: string): readonly string[] {
  return lines(text.replaceAll(',', '\n'));
}

function oneOf<T extends string>(
  name: InputName,
  text: string,
  allowed: readonly T[],
  code: 'usage/unknown-mode' | 'usage/malformed-input' = 'usage/malformed-input',
): T {
  const found = allowed.find((value) => value === text);
  if (found !== undefined) return found;
  const meant = nearest(text, allowed);
  throw new Problem(code, `Cannot use ${name} "${text}": it is none of ${allowed.join(', ')}`, {
    hint: meant === undefined ? `Leave ${name} out for ${inputDefaults[name]}.` : `Did you mean ${meant}?`,
  });
}

/** The same words as @actions/core's getBooleanInput (YAML 1.2 core schema). */
function flag(name: InputName, text: string): boolean {
  if (['true', 'True', 'TRUE'].includes(text)) return true;
  if (['false', 'False', 'FALSE'].includes(text)) return false;
  throw new Problem('usage/malformed-input', `Cannot use ${name} "${text}": it is neither true nor false`, {
    hint: `Set ${name} to true or false.`,
  });
}

function wholeNumber(name: InputName, text: string, least: number, most: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Problem(
    'usage/malformed-input',
    `Cannot use ${name} "${text}": it is no whole number from ${least} to ${most}`,
    {
      hint: `Set ${name} to a number such as ${inputDefaults[name]}.`,
    },
  );
}

function duration(name: InputName, text: string): Duration {
  const value = parseDuration(text);
  if (value !== undefined && value > 0) return value;
  throw new Problem('usage/malformed-input', `Cannot use ${name} "${text}": it is no duration above zero`, {
    hint: `Write ${name} with units, such as ${inputDefaults[name]} or 90s.`,
  });
}
