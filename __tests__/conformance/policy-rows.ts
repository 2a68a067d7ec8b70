import { readFileSync } from 'node:fs';

/** The rows of a file of vectors: outputs of the code that Flux runs. */
export function rows<T>(name: string): readonly T[] {
  const text = readFileSync(new URL(`vectors/${name}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
