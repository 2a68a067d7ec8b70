import { printable } from '../text/printable.ts';
import { isRecord, parseJson } from '../text/json.ts';
import { redactUrl } from './redact-url.ts';

/** An answer that is not the one wanted. */
export interface Refusal {
  readonly method: string;
  readonly url: URL;
  readonly status: number;
  /** The reason phrase that belongs to the status: `Not Found`. */
  readonly phrase: string;
  readonly body: string;
}

/** Longer bodies, mostly web pages of proxies, say nothing more. */
const longest = 300;

/**
 * Says what a registry answered, in the words that Flux has for it (go-containerregistry, transport/error.go): the
 * codes and messages of the body, or its text where it has none of the form of distribution-spec, "Error codes". The
 * text comes from a stranger: it is made printable and is cut.
 *
 *     404 '{"errors":[{"code":"NAME_UNKNOWN","message":"no such"}]}'  →  'GET https://r/v2/…: NAME_UNKNOWN: no such'
 *     502 ''                                                          →  'GET https://r/v2/…: unexpected status code 502 Bad Gateway'
 */
export function errorText({ method, url, status, phrase, body }: Refusal): string {
  return `${method} ${redactUrl(url)}: ${printable(shorten(diagnoses(body) ?? plain(method, `${status} ${phrase}`, body)))}`;
}

function diagnoses(body: string): string | undefined {
  const parsed = parseJson(body);
  if (!isRecord(parsed) || !Array.isArray(parsed['errors'])) return undefined;
  const texts = parsed['errors'].filter(isRecord).map(diagnosis);
  if (texts.length === 0) return undefined;
  return texts.length === 1 ? texts[0] : `multiple errors returned: ${texts.join('; ')}`;
}

function diagnosis(error: Readonly<Record<string, unknown>>): string {
  const { code = '', message = '', detail } = error;
  const text = `${goText(code)}: ${goText(message)}`;
  return detail === undefined || detail === null ? text : `${text}; ${goText(detail)}`;
}

function plain(method: string, status: string, body: string): string {
  if (body.trim() !== '') return `unexpected status code ${status}: ${body.trim()}`;
  const note = method === 'HEAD' ? ' (HEAD responses have no body, use GET for details)' : '';
  return `unexpected status code ${status}${note}`;
}

/** Writes a JSON value as Go's `%v` does. `{ b: [1, 2], a: null } → 'map[a:<nil> b:[1 2]]'` */
export function goText(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(goText).join(' ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `map[${fields.map((name) => `${name}:${goText(value[name])}`).join(' ')}]`;
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
