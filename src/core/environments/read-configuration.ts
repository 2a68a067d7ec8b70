import type { SourceFile } from '../ports.ts';
import { severityOf, type ProblemCode, type Severity } from '../problem/codes.ts';
import type { Problem } from '../problem/problem.ts';
import { nearest } from '../text/nearest.ts';
import { noConfiguration, type Configuration, type UpdatePullRequest } from './configuration.ts';
import { contradictionsOf } from './contradictions.ts';
import { environment, path } from './read-environment.ts';
import { receiver } from './read-receiver.ts';
import { environmentName, wishesOf, wishKeys } from './read-promotion.ts';
import { defaulted, line, listOf, mapOf, oneOf, parsed } from './reading.ts';
import { entriesOf, note, openSheet, placeIn, rootOf, type Read } from './sheet.ts';
import { parseBranchTemplate } from './words.ts';

const keys = ['environments', 'holds', 'notifications', 'pull-request', 'severities'];

export interface ReadConfiguration {
  /** undefined where the file has any problem: half a configuration protects half of what it should. */
  readonly configuration: Configuration | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads the configuration of environments and what may happen to them. An empty file is an empty configuration. Every
 * mistake of form is a problem with its file, line and column (`config/…`); where there is none, so is every
 * contradiction (`config/unknown-environment`, `config/cycle`, `config/overlap`, `config/impossible`).
 *
 *     'environmets: {}' → problem config/unknown-key at 1:1, hint 'Did you mean "environments"?'
 */
export function readConfiguration(file: SourceFile): ReadConfiguration {
  const sheet = openSheet(file, 'config');
  if (sheet.problems.length > 0) return { configuration: undefined, problems: sheet.problems };
  const configuration = sheet.document.contents === null ? noConfiguration : readRoot(rootOf(sheet));
  if (configuration === undefined || sheet.problems.length > 0) {
    return { configuration: undefined, problems: sheet.problems };
  }
  const problems = contradictionsOf(configuration, (keys) => placeIn(sheet, keys));
  return { configuration: problems.length > 0 ? undefined : configuration, problems };
}

const readRoot: Read<Configuration> = (value) => {
  const entries = entriesOf(value, keys);
  if (entries === undefined) return undefined;
  const none = noConfiguration;
  return {
    environments: defaulted(entries, 'environments', mapOf(environmentName, environment), none.environments),
    holds: defaulted(entries, 'holds', path, none.holds),
    notifications: defaulted(entries, 'notifications', listOf(receiver), none.notifications),
    pullRequest: defaulted(entries, 'pull-request', pullRequest, none.pullRequest),
    severities: defaulted(entries, 'severities', mapOf(code, severity), none.severities),
  };
};

const pullRequest: Read<UpdatePullRequest> = (value) => {
  const entries = entriesOf(value, [...wishKeys, 'grouping', 'branch']);
  if (entries === undefined) return undefined;
  const grouping = oneOf('run', 'automation', 'policy', 'namespace');
  const branch = parsed(
    line,
    parseBranchTemplate,
    'a branch with no placeholders but {branch}, {namespace}, {automation}, {policy} and {tag}',
  );
  return {
    ...wishesOf(entries),
    grouping: defaulted(entries, 'grouping', grouping, 'run'),
    branch: defaulted(entries, 'branch', branch, undefined),
  };
};

const code: Read<ProblemCode> = (value) => {
  const text = line(value);
  if (text === undefined || isCode(text)) return text;
  const meant = nearest(text, Object.keys(severityOf));
  note(value, 'unknown-key', 'there is no such problem', meant === undefined ? undefined : `Did you mean "${meant}"?`);
  return undefined;
};

const severity: Read<Severity | 'off'> = oneOf('error', 'warning', 'notice', 'off');

function isCode(text: string): text is ProblemCode {
  return Object.hasOwn(severityOf, text);
}
