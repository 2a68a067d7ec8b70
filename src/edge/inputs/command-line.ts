import { inputDefaults, isInputName, type InputName, type RawInputs } from '../../core/settings/inputs.ts';
import { modes } from '../../core/settings/settings.ts';
import { Problem } from '../../core/problem/problem.ts';
import { nearest } from '../../core/text/nearest.ts';

export type CommandLine = { readonly kind: 'help' } | { readonly kind: 'inputs'; readonly inputs: RawInputs };

const switches: readonly InputName[] = ['dry-run', 'allow-downgrade', 'ask-registries'];

/**
 * Reads `MODE [--INPUT VALUE]…`: every input is a flag of the same name, a repeated flag adds a line, and a flag that is
 * true or false may stand alone. Throws a Problem (`usage/…`) for a word that is neither mode nor flag.
 *
 *     ['check', '--path', 'a', '--path=b', '--dry-run']  →  { mode: 'check', path: 'a\nb', 'dry-run': 'true' }
 */
export function readCommandLine(words: readonly string[]): CommandLine {
  const inputs: Partial<Record<InputName, string>> = {};
  const waiting = [...words];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === '--help' || word === '-h') return { kind: 'help' };
    const { name, value } = word.startsWith('-') ? readFlag(word, waiting) : readMode(word, inputs);
    inputs[name] = inputs[name] === undefined ? value : `${inputs[name]}\n${value}`;
  }
  return { kind: 'inputs', inputs };
}

/**
 * Reads the inputs that a runner hands over in its environment: `INPUT_` and the name in capitals, hyphens kept.
 *
 *     { 'INPUT_DRY-RUN': 'true' }  →  { 'dry-run': 'true' }
 */
export function readEnvironmentInputs(env: NodeJS.ProcessEnv): RawInputs {
  const inputs: Partial<Record<InputName, string>> = {};
  for (const name of Object.keys(inputDefaults).filter(isInputName)) {
    const text = env[`${prefix}${name.toUpperCase()}`];
    if (text !== undefined && text !== '') inputs[name] = text;
  }
  return inputs;
}

/**
 * Refuses an input of a workflow that is almost one of ours: the runner only warns of it, and a run with `dryrun: true`
 * would write. What is like none may be a variable of somebody else's. Throws `usage/unknown-flag`.
 *
 *     { INPUT_DRYRUN: 'true' } → throws, hint 'Did you mean dry-run?'    { INPUT_FOO: 'x' } → nothing
 */
export function refuseMisspeltInputs(env: NodeJS.ProcessEnv): void {
  for (const [variable, value = ''] of Object.entries(env)) {
    const name = variable.slice(prefix.length).toLowerCase();
    if (!variable.startsWith(prefix) || value === '' || isInputName(name)) continue;
    const meant = likeliest(name);
    if (meant === undefined) continue;
    throw new Problem('usage/unknown-flag', `Cannot read the input "${name}": there is no such input`, {
      hint: `Did you mean ${meant}?`,
    });
  }
}

const prefix = 'INPUT_';

/** Short words are near to many, and what begins otherwise is seldom a slip. */
function likeliest(name: string): string | undefined {
  const meant = nearest(name, Object.keys(inputDefaults));
  return name.length >= 5 && meant?.charAt(0) === name.charAt(0) ? meant : undefined;
}

interface Given {
  readonly name: InputName;
  readonly value: string;
}

function readMode(word: string, inputs: RawInputs): Given {
  if (inputs.mode === undefined) return { name: 'mode', value: word };
  throw new Problem('usage/unknown-mode', `Cannot run "${word}": the mode "${inputs.mode}" is already given`, {
    hint: `Give one mode, and write everything else as --INPUT VALUE, such as --${inputs.mode === 'explain' ? 'policy' : 'path'} VALUE.`,
  });
}

function readFlag(word: string, waiting: string[]): Given {
  const [, flag = '', ...assigned] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  if (!isInputName(flag)) throw unknownFlag(word, flag);
  const [value] = assigned;
  if (value !== undefined) return { name: flag, value };
  const next = waiting[0];
  if (switches.includes(flag) && (next === undefined || !/^(?:true|false)$/i.test(next)))
    return { name: flag, value: 'true' };
  if (next === undefined) {
    throw new Problem('usage/malformed-input', `Cannot read --${flag}: its value is missing`, {
      hint: `Write --${flag} VALUE.`,
    });
  }
  waiting.shift();
  return { name: flag, value: next };
}

function unknownFlag(word: string, flag: string): Problem {
  const near = nearest(flag, [...Object.keys(inputDefaults), ...modes]);
  return new Problem('usage/unknown-flag', `Cannot read "${word}": there is no such flag`, {
    hint:
      near === undefined
        ? 'Run with --help to see every flag.'
        : `Did you mean --${near}? Run with --help to see every flag.`,
  });
}
