import { Problem } from '../problem/problem.ts';

/** The values of Secrets by `namespace/name`, each by its key. */
export type SecretValues = (name: string) => Readonly<Record<string, string>> | undefined;

const entry = /^([a-z0-9.-]+\/[A-Za-z0-9._-]+)=(.*)$/;

/** Under this key stands the value of a line that names no key: a docker config, as most Secrets hold. */
export const wholeSecret = '.dockerconfigjson';

/**
 * Reads the input `secrets`: lines `namespace/name=docker config` or `namespace/name.key=value`. A line that begins no
 * entry goes on with the value before it, so that a key in PEM or OpenPGP armour can be pasted as it is. Names and keys
 * both hold dots, so an entry is matched against the name that is asked for. Throws `usage/malformed-input`, which names
 * the line by its number: its text may be a secret.
 *
 *     'a/b.git.asc=KEY' → 'a/b' has { 'git.asc': 'KEY' }    'a/b={"auths":{}}' → 'a/b' has { '.dockerconfigjson': … }
 */
export function parseSecrets(text: string): SecretValues {
  const entries = new Map<string, string>();
  let last: string | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, name, value = ''] = entry.exec(line.trim()) ?? [];
    if (name !== undefined) {
      entries.set(name, value);
      last = name;
    } else if (last !== undefined) entries.set(last, `${entries.get(last) ?? ''}\n${line}`);
    else if (line.trim() !== '') throw malformed(index + 1);
  }
  return (name) => valuesOf(entries, name);
}

/** Gives all values that were given, so that they can be masked. */
export function secretTexts(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => entry.exec(line.trim())?.[2] ?? line.trim())
    .filter((line) => line.length > 3);
}

function valuesOf(entries: ReadonlyMap<string, string>, name: string): Readonly<Record<string, string>> | undefined {
  const values: Record<string, string> = {};
  for (const [key, value] of entries) {
    if (key === name) values[wholeSecret] = value.trim();
    else if (key.startsWith(`${name}.`)) values[key.slice(name.length + 1)] = value.trim();
  }
  return Object.keys(values).length === 0 ? undefined : values;
}

function malformed(line: number): Problem {
  return new Problem(
    'usage/malformed-input',
    `Cannot read line ${line} of secrets: it is no "namespace/name=value" or "namespace/name.key=value"`,
    {
      hint: 'Write one entry a line; a value of several lines follows its first.',
    },
  );
}
