import { parseDocument } from 'yaml';
import type { Variables } from './kustomization.ts';
import { descend, valueOf, type Value } from './value.ts';

export type Substituted = { readonly text: string } | { readonly why: string };

interface Scan {
  readonly text: string;
  readonly variables: Variables;
  at: number;
  depth: number;
  fault: string | undefined;
}

/** Expressions within expressions: more than anybody writes, and less than the stack holds. */
const deepest = 20;

/**
 * Substitutes the variables of a Flux Kustomization as fluxcd/pkg/envsubst does in its strict mode, Flux's own since
 * 2.9. Read are `${name}`, `${name=default}`, `${name:=default}` and `${name:-default}`, and `$$` for one `$`.
 *
 *     ('${reg}/app', { reg: 'ghcr.io' }) → { text: 'ghcr.io/app' }
 *     ('$${ts}', {}) → { text: '${ts}' }
 *     ('${x}', {}) → { why: 'variable not set (strict mode): "x"' }
 */
export function substitute(text: string, variables: Variables): Substituted {
  const scan: Scan = { text, variables, at: 0, depth: 0, fault: undefined };
  let result = '';
  while (scan.at < text.length) {
    if (taken(scan, '$$')) result += '$';
    else if (taken(scan, '${')) result += expression(scan);
    else result += character(scan);
  }
  return scan.fault === undefined ? { text: result } : { why: scan.fault };
}

function expression(scan: Scan): string {
  scan.depth += 1;
  if (scan.depth > deepest) return stop(scan, 'variables are nested too deep');
  const name = matched(scan, /[\p{L}\p{Nd}_]+/uy);
  if (name === '') return stop(scan, 'unable to parse variable name');
  const operator = matched(scan, /:=|:-|=/y);
  if (operator === '' && !taken(scan, '}')) return stop(scan, `"\${${name}" is followed by what is no default`);
  const value = valueOrDefault(scan, name, operator === '' ? undefined : word(scan));
  scan.depth -= 1;
  return value;
}

/** What stands up to the closing brace; here `$$` is no escape. */
function word(scan: Scan): string {
  let result = '';
  while (!taken(scan, '}')) {
    if (scan.at >= scan.text.length) return stop(scan, 'missing closing brace');
    result += taken(scan, '${') ? expression(scan) : character(scan);
  }
  return result;
}

function valueOrDefault(scan: Scan, name: string, fallback: string | undefined): string {
  const { known, open } = scan.variables;
  const value = known.get(name);
  if (value === undefined && open)
    return stop(scan, `a ConfigMap or Secret (substituteFrom) may set the variable "${name}"`);
  if (value === undefined && fallback === undefined) return stop(scan, `variable not set (strict mode): "${name}"`);
  return value === undefined || value === '' ? (fallback ?? '') : value;
}

function stop(scan: Scan, fault: string): string {
  scan.fault ??= fault;
  scan.at = scan.text.length;
  return '';
}

function taken(scan: Scan, mark: string): boolean {
  if (!scan.text.startsWith(mark, scan.at)) return false;
  scan.at += mark.length;
  return true;
}

function matched(scan: Scan, sticky: RegExp): string {
  sticky.lastIndex = scan.at;
  const [text = ''] = sticky.exec(scan.text) ?? [];
  scan.at += text.length;
  return text;
}

function character(scan: Scan): string {
  scan.at += 1;
  return scan.text.charAt(scan.at - 1);
}

/**
 * Gives a value as the substitution leaves it. Flux prints the object as YAML, substitutes, and reads the text again,
 * so that a value may change its type on the way: `range: "${x}"` with `1.10` for x is a number.
 *
 *     string '${x}' with x = 1.10 → number '1.10'
 */
export function rewritten(value: Value, variables: Variables): Value {
  if (value.kind !== 'string' || !/\$[${]/.test(value.text)) return value;
  const { offset } = value;
  const result = substitute(printed(value.text), variables);
  if ('why' in result) return unreadable(value.text, offset, result.why);
  // Within a block of several lines no value can be more than text: Flux takes the line breaks out of values.
  if (value.text.includes('\n')) return { ...value, text: result.text };
  const document = parseDocument(`v: ${result.text}`, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) return unreadable(value.text, offset, `the substituted text is no YAML: ${error.message}`);
  return { ...(descend(valueOf(document.contents), 'v') ?? value), offset };
}

function unreadable(text: string, offset: number, why: string): Value {
  return {
    kind: 'unreadable',
    why: `is "${text}", and its variables cannot be substituted: ${why}`,
    hint: 'Set the variable, as a quoted string, in spec.postBuild.substitute of the Flux Kustomization. To keep `${name}` as it is, write `$${name}`, or `$name`.',
    offset,
  };
}

/** What go-yaml's emitter does not leave plain in a block mapping. */
const special =
  /^[#,[\]{}&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)|:(?:\s|$)|\s#|^\s|\s$|[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** Prints a text of one line as sigs.k8s.io/yaml does: plain, or else in quotes. */
function printed(text: string): string {
  return special.test(text) && !text.includes('\n') ? `'${text.replaceAll("'", "''")}'` : text;
}
