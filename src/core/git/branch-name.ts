import { Problem } from '../problem/problem.ts';

/** What git check-ref-format forbids anywhere in a name, and `"`, `'`, `` ` ``, `$` and `;`, which bite in shells. */
const forbidden = /[\p{Cc}\p{Cf}\p{Zs}~^:?*[\]\\"'`$;<>|&(){}!#%]/u;
const anyForbidden = new RegExp(forbidden.source, 'gu');

/** A ref is also a file for git, and file names end at 255 bytes. */
const longest = 200;

/**
 * Makes the nearest branch name of a text.
 *
 *     'app:1.0 beta' → 'app-1.0-beta'    '/a//..b/x.lock/' → 'a/b/x'
 */
export function safeBranchName(text: string): string {
  const parts = text
    .replace(anyForbidden, '-')
    .replace(/\.{2,}/g, '.')
    .split('/')
    .map(safePart)
    .filter((part) => part !== '');
  const name = cut(parts.join('/'));
  return name === '@' || name === 'HEAD' ? '' : name;
}

/** No part may begin with a dot or end with one or with `.lock`; a leading `-` would be an option to git. */
function safePart(part: string): string {
  let safe = part.replace(/^[.-]+/, '').replace(/\.+$/, '');
  while (safe.endsWith('.lock')) safe = safe.slice(0, -'.lock'.length).replace(/\.+$/, '');
  return safe;
}

function cut(name: string): string {
  if (name.length <= longest) return name;
  return safeBranchName(name.slice(0, longest));
}

/**
 * Fills the placeholders of a branch name's template and makes a safe name of the result. Throws a Problem
 * (`publish/branch-template`) for a placeholder that has no value here, and for a result that names nothing.
 *
 *     ('auto/{namespace}/{policy}', { namespace: 'apps', policy: 'web' }) → 'auto/apps/web'
 */
export function branchNameOf(template: string, values: Readonly<Record<string, string | undefined>>): string {
  const filled = template.replace(/\{([^{}]*)\}/g, (_, name: string) => valueOf(template, name, values));
  const name = safeBranchName(filled);
  if (name !== '') return name;
  throw new Problem('publish/branch-template', `Cannot name a branch by "${template}": nothing is left of it`, {
    hint: 'Write a template such as image-automation/{namespace}/{policy}.',
  });
}

/** A value's own slashes stand for no level of the name: policy `b` of `a` and policy `a/b` must not meet. */
function valueOf(template: string, name: string, values: Readonly<Record<string, string | undefined>>): string {
  const value = values[name];
  if (value !== undefined) return name === 'branch' ? value : value.replaceAll('/', '-');
  const known = Object.keys(values).filter((key) => values[key] !== undefined);
  throw new Problem('publish/branch-template', `Cannot name a branch by "${template}": {${name}} has no value here`, {
    hint: `Use ${known.map((key) => `{${key}}`).join(', ')}.`,
  });
}

/**
 * Tells whether two branches cannot both exist: git keeps `a/b` as a file and `a/b/c` below a directory `a/b`.
 *
 *     ('a/b', 'a/b/c') → true    ('a/b', 'a/bc') → false
 */
export function branchesClash(a: string, b: string): boolean {
  return a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
