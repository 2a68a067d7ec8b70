import type { Cause } from '../overview/change.ts';
import type { MarkedValue } from '../environments/running.ts';
import { html, link, type Html } from './html.ts';

/** What the page calls the ways in which an image moves. */
export const causeText = {
  update: 'update',
  promotion: 'promotion',
  rollback: 'rollback',
  hand: 'by hand',
} as const satisfies Record<Cause, string>;

/** Shows a version: the tag, and the beginning of its digest. `1.5.3@sha256:0a1b2c3…` → 1.5.3 @0a1b2c3 */
export function versionHtml({ tag, digest }: Pick<MarkedValue, 'tag' | 'digest'>): Html {
  const pin =
    digest === undefined ? undefined : html` <span class="digest" title="${digest}">@${digest.slice(7, 14)}</span>`;
  return html`<code>${tag ?? '—'}</code>${pin}`;
}

/** Shows a commit, with a link where the repository has an address. */
export function commitHtml(commit: string, url: string | undefined): Html {
  const address = url === undefined || !/^[0-9a-f]{7,64}$/.test(commit) ? undefined : `${url}/commit/${commit}`;
  return link(address, html`<code>${commit.slice(0, 7)}</code>`);
}

/** Gives what the page's search looks through: everything of an entry, in small letters. */
export function searchText(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join(' ')
    .toLowerCase();
}

/** Shows the name of a policy: its namespace small, its own name strong. */
export function policyHtml(policy: string): Html {
  const slash = policy.indexOf('/');
  return html`<span class="namespace">${policy.slice(0, slash + 1)}</span><strong>${policy.slice(slash + 1)}</strong>`;
}
