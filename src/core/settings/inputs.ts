/**
 * The inputs and their defaults, as action.yml declares them: a command line has no runner to fill defaults in.
 * A rule test holds this table, action.yml and the README together.
 */
export const inputDefaults = {
  mode: 'update',
  path: '.',
  kustomize: '',
  namespace: 'flux-system',
  automations: '',
  policies: '',
  publish: 'auto',
  'dry-run': 'false',
  'allow-downgrade': 'false',
  'ask-registries': 'false',
  state: 'auto',
  token: '',
  'registry-credentials': '',
  'registry-mirrors': '',
  secrets: '',
  config: '.github/image-automation.yaml',
  from: '',
  to: '',
  environment: '',
  policy: '',
  tag: '',
  reason: '',
  until: '',
  shards: '',
  plan: '',
  shard: '',
  'results-file': 'scan-results.jsonl',
  'scan-results': '',
  'scan-digests': '',
  concurrency: '16',
  timeout: '5m',
  'report-file': '',
  'page-file': '',
  'fail-on': 'error',
} as const satisfies Record<string, string>;

export type InputName = keyof typeof inputDefaults;

/** What was given for each input, as text; an input that is absent or empty has its default. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

/** Tells whether a name is one of the inputs. `'dry-run' → true`, `'dryrun' → false` */
export function isInputName(name: string): name is InputName {
  return Object.hasOwn(inputDefaults, name);
}
