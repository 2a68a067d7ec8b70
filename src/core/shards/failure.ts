import { isProblemCode, type Severity } from '../problem/codes.ts';
import { Problem, type Place } from '../problem/problem.ts';
import { isRecord, textField } from '../text/json.ts';

const longest = 8000;
/** What asking a registry can end in. Other problems stop or steer other parts of a run, and are not a shard's to name. */
const families = /^(?:registry|credentials|repository|object)\//;
const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** Gives a problem as JSON holds it, but for its cause. */
export function failureJson({ code, message, severity, hint, at, flux }: Problem): object {
  return { code, message, severity, hint, at, flux };
}

/** Reads a problem back; undefined where the value is none that a registry could lead to. */
export function readFailure(value: unknown): Problem | undefined {
  if (!isRecord(value)) return undefined;
  const [code, message] = [bounded(value, 'code'), bounded(value, 'message')];
  const severity = severities.find((one) => one === value['severity']);
  if (code === undefined || message === undefined || severity === undefined) return undefined;
  if (!isProblemCode(code) || !families.test(code)) return undefined;
  const flux = isRecord(value['flux']) ? value['flux'] : {};
  const [reason, words] = [bounded(flux, 'reason'), bounded(flux, 'message')];
  return new Problem(code, message, {
    severity,
    hint: bounded(value, 'hint'),
    at: placeOf(value['at']),
    flux: reason === undefined || words === undefined ? undefined : { reason, message: words },
  });
}

function bounded(record: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const text = textField(record, name);
  return text === undefined || text.length > longest ? undefined : text;
}

function placeOf(value: unknown): Place | undefined {
  if (!isRecord(value)) return undefined;
  const file = bounded(value, 'file');
  const [line, column] = [countOf(value['line']), countOf(value['column'])];
  if (file === undefined) return undefined;
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
