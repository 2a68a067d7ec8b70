/** One way of signing in that a server offers with a 401. */
export interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** By lower-case name; the first of two that share a name. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** A token, and `= value` behind it where it is a parameter: quoted (commas may stand in it) or, against the RFC, bare. */
const item = /[\s,]*([!#$%&'*+.^_`|~\w-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/gy;

/**
 * Reads every challenge of a WWW-Authenticate header (RFC 9110, 11.6.1); what cannot be read ends the list. Several may
 * stand in one header: Codeberg offers Bearer and Basic so.
 *
 *     'Bearer realm="https://a/token",scope="a:b,c",Basic realm="x"'  →  [bearer {realm, scope}, basic {realm}]
 */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  for (const [text, name = '', quoted, bare] of header.matchAll(item)) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? bare;
    const last = challenges.at(-1);
    if (value === undefined) challenges.push({ scheme: name.toLowerCase(), parameters: new Map() });
    else if (last === undefined || text === '') break;
    else if (!last.parameters.has(name.toLowerCase())) last.parameters.set(name.toLowerCase(), value);
  }
  return challenges;
}
