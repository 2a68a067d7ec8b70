import { isRecord, parseJson } from '../text/json.ts';

/** What marks a value (image-automation-controller, internal/constants). */
export const token = '$imagepolicy';

/**
 * Reads a comment as Flux reads it (kyaml v0.21.1 fieldmeta/fieldmeta.go): after all leading `#`, one JSON object whose
 * values are strings or null, with a `$imagepolicy` that is not empty. undefined for every other comment.
 *
 *     '# {"$imagepolicy": "flux-system:app:tag"}' → 'flux-system:app:tag'    '# {"$imagepolicy": "a:b"} note' → undefined
 */
export function parseMarker(comment: string): string | undefined {
  const members = membersOf(comment.replace(/^#+/, ''));
  const areStrings = Object.values(members).every((value) => value === null || typeof value === 'string');
  const setter = Object.hasOwn(members, token) ? members[token] : undefined;
  return areStrings && typeof setter === 'string' && setter !== '' ? setter : undefined;
}

/** Tells whether a setter has the form `namespace:policy` or `namespace:policy:suffix`, whatever the suffix. */
export function isSetter(setter: string): boolean {
  return /^[^\s:/]+:[^\s:/]+(?::.*)?$/.test(setter);
}

/** What is wrong, as the end of a sentence, and what to do about it. */
export interface Advice {
  readonly reason: string;
  readonly hint: string;
}

/**
 * Says what is wrong with a comment that looks like a marker and is none; undefined where it does not even look so.
 *
 *     "# {'$imagepolicy': 'a:b'}" → JSON wants double quotes; write: # {"$imagepolicy": "a:b"}
 */
export function flawOf(comment: string): Advice | undefined {
  const body = comment.replace(/^#+/, '').trim();
  const setter = parseMarker(comment);
  if ((setter !== undefined && isSetter(setter)) || !looksMeant(body)) return undefined;
  const guess = setter ?? /\$imagepolicy["']?\s*:\s*["']?([^"'{}\s,]*)/.exec(body)?.[1] ?? '';
  const reason = setter === undefined ? objectFlaw(body) : setterFlaw(setter);
  return { reason, hint: lineFor(guess) };
}

/**
 * Tells whether a comment is a marked line that was taken out of use: a value, and behind it a comment of its own.
 *
 *     '# image: app:1 # {"$imagepolicy": "a:b"}' → true    '# pinned # {"$imagepolicy": "a:b"}' → false
 */
export function isDisabledLine(comment: string): boolean {
  return /^#+[ \t]*(?:-[ \t]+|["']?[\w./-]+["']?[ \t]*:[ \t])[^#]*[ \t]#+[ \t]*\{/.test(comment);
}

/** Prose may speak of the token; a brace before it or a colon behind it is meant. */
function looksMeant(body: string): boolean {
  const at = body.indexOf(token);
  if (at === -1) return false;
  return body.lastIndexOf('{', at) !== -1 || /^["']?\s{0,9}:/.test(body.slice(at + token.length));
}

function objectFlaw(body: string): string {
  if (body.lastIndexOf('}') <= body.indexOf('{')) return 'it is not a JSON object';
  if (!body.startsWith('{')) return 'other text stands before the {';
  if (!body.endsWith('}')) return 'other text stands behind the }';
  if (!body.includes('"')) return 'JSON wants double quotes';
  const members = membersOf(body);
  if (!Object.hasOwn(members, token)) return 'it is not valid JSON';
  return members[token] === null || members[token] === '' ? 'it names no policy' : 'all of its values must be strings';
}

function setterFlaw(setter: string): string {
  if (/\s/.test(setter)) return `a space stands in "${setter}"`;
  if (setter.includes('/')) return `"${setter}" has a "/" where namespace:policy has a ":"`;
  return setter.includes(':') ? `"${setter}" is not of the form namespace:policy` : `"${setter}" has no namespace`;
}

/** Says what to write for a setter as it was guessed, wherever it lacks something. `'app' → Write: # {"$imagepolicy": "NAMESPACE:app"}` */
export function lineFor(guess: string): string {
  return `Write: # {"${token}": "${mended(guess)}"}`;
}

function mended(guess: string): string {
  const name = guess.replaceAll(/\s/g, '').replaceAll('/', ':');
  if (name === 'null' || name.replaceAll(':', '') === '') return 'NAMESPACE:POLICY';
  return name.includes(':') ? name : `NAMESPACE:${name}`;
}

function membersOf(text: string): Readonly<Record<string, unknown>> {
  // Most comments are prose: they need not throw.
  if (!text.trimStart().startsWith('{')) return {};
  const value = parseJson(text);
  return isRecord(value) ? value : {};
}
