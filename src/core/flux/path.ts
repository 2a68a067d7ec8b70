/**
 * Brings a path that Flux joins to the root of a repository into the form that files have here: no `.`, no leading or
 * doubled `/`, and `..` stops at the root (Flux uses securejoin); the root itself is '.'.
 *
 *     './apps//prod/' → 'apps/prod'    '../x' → 'x'    '' → '.'
 */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.length === 0 ? '.' : parts.join('/');
}
