import { readFileSync } from 'node:fs';

/** The rows of a file of vectors: outputs of the code that Flux runs. */
export function rows(name: string): readonly unknown[] {
  const text = readFileSync(new URL(`vectors/${name}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
