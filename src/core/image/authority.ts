/** RFC 3986 reg-name as Go's net/url reads it: anything it would not have to escape, and all that is not ASCII. */
const name = /^[A-Za-z0-9\-._~!$&'()*+,;=:\]<>"\u{80}-\u{10ffff}]*$/u;
const port = /:[0-9]*$/;
const literal = /^\[(.*)\](?::[0-9]*)?$/su;

/**
 * Tells whether a text is a host with an optional port, as Go's `url.Parse("//" + text)` would give it back unchanged
 * (net/url, parseHost; go-containerregistry asks exactly this of the first part of an image name).
 *
 *     'ghcr.io', 'localhost:5000', '[::1]:5000' → true    'a b', 'user@host', 'host:port' → false
 */
export function isAuthority(text: string): boolean {
  if (text.includes('[')) {
    const address = literal.exec(text)?.[1];
    return address !== undefined && isIpv6(address);
  }
  return name.test(text) && (!text.includes(':') || port.test(text));
}

const group = /^[0-9a-f]{1,4}$/i;
const ipv4Tail = /:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/;

/** RFC 4291, 2.2, without a zone: a zone has a `%`, which Go would decode. */
function isIpv6(text: string): boolean {
  const halves = text.replace(ipv4Tail, ':0:0').split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((part) => group.test(part))) return false;
  return halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length < 8;
}
