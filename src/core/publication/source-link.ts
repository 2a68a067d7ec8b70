/** Where an image's labels say that it was built from (org.opencontainers.image.source and .revision). */
export interface ImageSource {
  readonly source: string;
  readonly oldRevision: string | undefined;
  readonly newRevision: string | undefined;
}

/** Labels are a stranger's words: only what can be nothing but a repository's address and a commit becomes a link. */
const address = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/((?:[\w-][\w.-]*\/)+[\w-][\w.-]*?)(?:\.git)?\/?$/i;
const revision = /^[0-9a-z][\w.-]{0,99}$/i;

/**
 * Gives the address where two versions of a source can be compared; undefined where the labels do not tell.
 *
 *     { source: 'https://github.com/o/app', oldRevision: 'a1', newRevision: 'b2' }
 *       → 'https://github.com/o/app/compare/a1...b2'
 */
export function compareUrl({ source, oldRevision, newRevision }: ImageSource): string | undefined {
  const [, host, path] = address.exec(source) ?? [];
  if (host === undefined || path === undefined) return undefined;
  if (oldRevision === undefined || newRevision === undefined) return undefined;
  if (![oldRevision, newRevision].every((one) => revision.test(one)) || oldRevision === newRevision) return undefined;
  const before = /(?:^|\.)gitlab\./i.test(host) ? '/-' : '';
  return `https://${host}/${path}${before}/compare/${oldRevision}...${newRevision}`;
}
