/** What a name of an environment is made of: it becomes part of branch names, commit trailers and status contexts. */
const environmentGrammar = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

/** The rules of `git check-ref-format` that a branch can break, and no `refs/…`, which would name another thing. */
const branchGrammar = /^(?!refs\/|[-/.]|@$)(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)|[./]$))[^\s~^:?*[\\\p{Cc}]+$/u;

const placeholder = /\{[^{}]*\}/g;

/**
 * Reads the name of an environment; undefined where the text is none.
 *
 *     'production' → 'production'    'eu/production' → undefined
 */
export function parseEnvironmentName(text: string): string | undefined {
  return environmentGrammar.test(text) ? text : undefined;
}

/**
 * Reads the name of a branch; undefined where Git would refuse it.
 *
 *     'release/1.x' → 'release/1.x'    'refs/heads/main' → undefined    'a..b' → undefined
 */
export function parseBranch(text: string): string | undefined {
  return branchGrammar.test(text) ? text : undefined;
}

const placeholders = ['{branch}', '{namespace}', '{automation}', '{policy}', '{tag}'];

/**
 * Reads the template of a branch name with the placeholders of core/publication/groups.ts; undefined for any other.
 *
 *     'images/{branch}/{policy}' → itself    'images/{group}' → undefined
 */
export function parseBranchTemplate(text: string): string | undefined {
  const known = (text.match(placeholder) ?? []).every((word) => placeholders.includes(word));
  return known && parseBranch(text.replace(placeholder, 'x')) !== undefined ? text : undefined;
}

/**
 * Reads a path of the repository, without patterns, and writes it as Git does; undefined where it leads outside, or
 * names a place that no file can have.
 *
 *     './apps/staging/' → 'apps/staging'    '.' → '.'    '../x' → undefined    'apps/*' → undefined
 */
export function parsePath(text: string): string | undefined {
  if (text.startsWith('/') || /[*\\\p{Cc}]/u.test(text)) return undefined;
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') || text === '' ? undefined : parts.join('/') || '.';
}

/**
 * Reads the name of the environment variable that a setting points at; undefined for anything else, a secret itself too.
 *
 *     'env:SLACK_WEBHOOK' → 'SLACK_WEBHOOK'    'https://hooks.slack.com/…' → undefined
 */
export function parseVariable(text: string): string | undefined {
  return /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1];
}
