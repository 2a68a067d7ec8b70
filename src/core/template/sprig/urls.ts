import { dict, fn1, str } from '../functions.ts';
import { kindOf } from '../types.ts';
import { CallError, dictOf, type Func, type GoMap } from '../values.ts';
import { hostName, parseUrl, urlText, userText, type Url, type UserInfo } from './url.ts';

/** sprig's url.go. */
export const urls: Readonly<Record<string, Func>> = {
  urlParse: fn1(str, parse),
  urlJoin: fn1(dict, join),
};

function parsed(raw: string, what: string): Url {
  try {
    return parseUrl(raw);
  } catch (error) {
    if (error instanceof CallError) throw new CallError(`unable to parse ${what}: ${error.message}`);
    throw error;
  }
}

function parse(raw: string): GoMap {
  const url = parsed(raw, 'url');
  return dictOf([
    ['scheme', url.scheme],
    ['host', url.host],
    ['hostname', hostName(url)],
    ['path', url.path],
    ['query', url.query],
    ['opaque', url.opaque],
    ['fragment', url.fragment],
    ['userinfo', url.user === undefined ? '' : userText(url.user)],
  ]);
}

/** Parts that are missing are empty. */
function join(parts: GoMap): string {
  const part = (key: string): string => partOf(parts, key);
  return urlText({
    scheme: part('scheme'),
    host: part('host'),
    path: part('path'),
    rawPath: '',
    query: part('query'),
    opaque: part('opaque'),
    fragment: part('fragment'),
    user: userOf(part('userinfo')),
  });
}

/** sprig lets the URL parser take the user apart. */
function userOf(info: string): UserInfo | undefined {
  return info === '' ? undefined : parsed(`proto://${info}@host`, 'userinfo in dict').user;
}

function partOf(parts: GoMap, key: string): string {
  const value = parts.get(key);
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value === null) throw new CallError('runtime error: invalid memory address or nil pointer dereference');
  throw new CallError(`unable to parse ${key} key, must be of type string, but ${kindOf(value)} found`);
}
