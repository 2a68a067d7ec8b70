import { quote } from '../text/quote.ts';
import { CallError } from '../values.ts';

/** The parts of a URL as Go's net/url keeps them, decoded where Go decodes them. */
export interface Url {
  readonly scheme: string;
  readonly opaque: string;
  readonly user: UserInfo | undefined;
  readonly host: string;
  readonly path: string;
  /** The path as written, where encoding it anew would give another text. */
  readonly rawPath: string;
  readonly query: string;
  readonly fragment: string;
}

export interface UserInfo {
  readonly name: string;
  readonly password: string | undefined;
}

type Part = 'path' | 'user' | 'host' | 'fragment';

/** Bytes that stand as they are in each part; all else is escaped. */
const allowed: Readonly<Record<Part, RegExp>> = {
  path: /[A-Za-z0-9\-_.~$&+,/:;=@]/,
  user: /[A-Za-z0-9\-_.~$&+,;=]/,
  host: /[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"]/,
  fragment: /[A-Za-z0-9\-_.~$&+,/:;=?@!()*]/,
};

const escapePart = (text: string, part: Part): string =>
  Array.from(text, (byte) =>
    allowed[part].test(byte) ? byte : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');

function unescapePart(text: string, part: Part): string {
  const bad = /%(?![0-9a-fA-F]{2}).{0,2}/s.exec(text)?.[0];
  if (bad !== undefined) throw new CallError(`invalid URL escape ${quote(bad)}`);
  if (part === 'host') checkHost(text);
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** In a host only bytes that are no ASCII may be escaped. */
function checkHost(text: string): void {
  const escape = /%[0-7][0-9a-fA-F]/.exec(text.replaceAll('%25', ''))?.[0];
  if (escape !== undefined) throw new CallError(`invalid URL escape ${quote(escape)}`);
  const bad = Array.from(text).find((byte) => byte !== '%' && byte < '\x80' && !allowed.host.test(byte));
  if (bad !== undefined) throw new CallError(`invalid character ${quote(bad)} in host name`);
}

/** strings.Cut. */
function cut(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Reads a URL as net/url's Parse does. Throws a CallError: `'http://a.b/c?q' → { host: 'a.b', path: '/c', … }`. */
export function parseUrl(raw: string): Url {
  const [main, fragment] = cut(raw, '#');
  try {
    return { ...parseMain(main), fragment: unescapePart(fragment, 'fragment') };
  } catch (error) {
    if (error instanceof CallError) throw new CallError(`parse ${quote(main)}: ${error.message}`);
    throw error;
  }
}

const EMPTY: Url = {
  scheme: '',
  opaque: '',
  user: undefined,
  host: '',
  path: '',
  rawPath: '',
  query: '',
  fragment: '',
};

function parseMain(raw: string): Url {
  if (Array.from(raw).some((byte) => byte < ' ' || byte === '\x7f')) {
    throw new CallError('net/url: invalid control character in URL');
  }
  if (raw === '*') return { ...EMPTY, path: '*' };
  const [scheme, afterScheme] = splitScheme(raw);
  const [rest, query] = cut(afterScheme, '?');
  if (!rest.startsWith('/')) {
    if (scheme !== '') return { ...EMPTY, scheme, opaque: rest, query };
    if (cut(rest, '/')[0].includes(':')) throw new CallError('first path segment in URL cannot contain colon');
  }
  const hasAuthority = rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'));
  const authority = hasAuthority ? cut(rest.slice(2), '/')[0] : '';
  const path = hasAuthority ? rest.slice(2 + authority.length) : rest;
  return { ...EMPTY, scheme, query, ...parseAuthority(scheme, authority), ...pathParts(path) };
}

function splitScheme(raw: string): [scheme: string, rest: string] {
  if (raw.startsWith(':')) throw new CallError('missing protocol scheme');
  const scheme = /^([A-Za-z][A-Za-z0-9+\-.]*):/.exec(raw)?.[1];
  return scheme === undefined ? ['', raw] : [scheme.toLowerCase(), raw.slice(scheme.length + 1)];
}

/** Go keeps the written path where its own escaping would differ. */
function pathParts(path: string): Pick<Url, 'path' | 'rawPath'> {
  const decoded = unescapePart(path, 'path');
  return { path: decoded, rawPath: escapePart(decoded, 'path') === path ? '' : path };
}

function parseAuthority(scheme: string, authority: string): Pick<Url, 'user' | 'host'> {
  const at = authority.lastIndexOf('@');
  const host = parseHost(scheme, authority.slice(at + 1));
  if (at < 0) return { user: undefined, host };
  const info = authority.slice(0, at);
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(info)) throw new CallError('net/url: invalid userinfo');
  const [name, password] = cut(info, ':');
  const secret = info.includes(':') ? unescapePart(password, 'user') : undefined;
  return { user: { name: unescapePart(name, 'user'), password: secret }, host };
}

/** A port is digits; since Go 1.26 an http host has one colon at most outside brackets. */
function parseHost(scheme: string, host: string): string {
  const bracket = host.lastIndexOf('[');
  if (bracket > 0) throw new CallError('invalid IP-literal');
  const close = host.lastIndexOf(']');
  if (bracket === 0 && close < 0) throw new CallError("missing ']' in host");
  const strict = scheme === 'http' || scheme === 'https';
  const colon = bracket === 0 ? close + 1 : strict ? host.indexOf(':') : host.lastIndexOf(':');
  const port = colon < 0 ? '' : host.slice(colon);
  if (!/^(?::\d*)?$/.test(port)) throw new CallError(`invalid port ${quote(port)} after host`);
  return unescapePart(host, 'host');
}

/** The host without its port and brackets. */
export function hostName({ host }: Url): string {
  const withoutPort = host.replace(/:\d*$/, '');
  const bare = host.startsWith('[') && host.endsWith(']') ? host : withoutPort;
  return bare.startsWith('[') && bare.endsWith(']') ? bare.slice(1, -1) : bare;
}

/** Writes a user as Userinfo.String does: `{ name: 'u', password: 'p' } → 'u:p'`. */
export function userText({ name, password }: UserInfo): string {
  return escapePart(name, 'user') + (password === undefined ? '' : `:${escapePart(password, 'user')}`);
}

/** Writes a URL as URL.String does. */
export function urlText(url: Url): string {
  const scheme = url.scheme === '' ? '' : `${url.scheme}:`;
  const query = url.query === '' ? '' : `?${url.query}`;
  const fragment = url.fragment === '' ? '' : `#${escapePart(url.fragment, 'fragment')}`;
  return scheme + (url.opaque === '' ? hierarchy(url) : url.opaque) + query + fragment;
}

function hierarchy(url: Url): string {
  const path = url.path === '*' ? '*' : escapePart(url.path, 'path');
  const start = authorityText(url) + (path !== '' && !path.startsWith('/') && url.host !== '' ? '/' : '');
  const ambiguous = url.scheme === '' && start === '' && cut(path, '/')[0].includes(':');
  return start + (ambiguous ? './' : '') + path;
}

/** `//user@host`; an empty host still has its slashes where a scheme and a path would run together. */
function authorityText({ scheme, host, path, user }: Url): string {
  const present = host !== '' || user !== undefined || (scheme !== '' && path !== '');
  if (!present) return '';
  return `//${user === undefined ? '' : `${userText(user)}@`}${escapePart(host, 'host')}`;
}
