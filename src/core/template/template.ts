import { builtins } from './builtins.ts';
import { execute } from './exec.ts';
import { DEFAULT_LIMITS, type Limits } from './meter.ts';
import { parse } from './parse.ts';
import type { FunctionCheck } from './parse-pipeline.ts';
import { absent, refused } from './sprig/refused.ts';
import type { Semver } from './sprig/semver.ts';
import { sprigFunctions } from './sprig/sprig.ts';
import { quote } from './text/quote.ts';
import { toBytes } from './text/utf8.ts';
import type { Func, Value } from './values.ts';

/** A template that was read without error. */
export interface Template {
  /** Gives the output as text. Throws a TemplateError of kind `exec`, also where a limit is passed. */
  execute(data: Value, limits?: Limits): string;
}

/**
 * Reads a template in the language of Go's text/template with sprig's functions, as Flux does for commit messages.
 * Throws a TemplateError of kind `parse`, also for a function that is refused: `'{{ .A | upper }}' → Template`.
 */
export function parseTemplate(name: string, text: string, semver: Semver): Template {
  const source = { name: toBytes(name), text: toBytes(text) };
  // sprig's `slice` hides Go's own, as in Flux.
  const functions = new Map(Object.entries({ ...builtins, ...sprigFunctions(semver) }));
  const trees = parse(source, checkOf(functions));
  return { execute: (data, limits = DEFAULT_LIMITS) => execute({ source, trees, functions }, data, limits) };
}

/** Go looks functions up while it parses, so a refused one is an error even where it would not run. */
function checkOf(functions: ReadonlyMap<string, Func>): FunctionCheck {
  return (name) => {
    if (functions.has(name)) return undefined;
    const reason = refused.get(name);
    if (reason !== undefined) return { problem: `function ${quote(name)} is not offered here: ${reason}` };
    return { problem: `function ${quote(name)} not defined`, hint: absent.get(name) };
  };
}
