/**
 * What stands in the query of a registry request and is no secret. Anything else may be the signature of a storage URL
 * or a cursor with rights in it (go-containerregistry, internal/redact).
 */
const harmless = new Set(['scope', 'service', 'mount', 'from', 'digest', 'n', 'last']);

/**
 * Writes a URL without its secrets, as Flux does: parameters in order of their names, unknown ones by name only.
 *
 *     https://u:p@s3.test/blob?X-Sig=ab&n=1  →  'https://s3.test/blob?X-Sig=REDACTED&n=1'
 */
export function redactUrl(url: URL): string {
  const safe = new URL(url);
  safe.username = '';
  safe.password = '';
  safe.hash = '';
  for (const name of new Set(safe.searchParams.keys())) {
    if (!harmless.has(name)) safe.searchParams.set(name, 'REDACTED');
  }
  safe.searchParams.sort();
  return safe.href;
}
