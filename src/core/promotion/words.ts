import type { PolicyId } from '../flux/objects.ts';
import { printable } from '../text/printable.ts';

const longest = 200;

/**
 * Names what is moved, for a title: plain text without mentions and references, which GitHub makes out of any.
 *
 *     [app 1.5.3] → 'app 1.5.3'    [app 1.5.3, web 2.0.0] → 'app 1.5.3 and web 2.0.0'    four of them → '4 images'
 */
export function imagesText(moved: readonly { readonly policy: PolicyId; readonly tag: string }[]): string {
  const names = moved.map(({ policy, tag }) => plain(`${policy.slice(policy.indexOf('/') + 1)} ${tag}`));
  const last = names.at(-1) ?? 'nothing';
  if (names.length > 3) return `${names.length} images`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

function plain(text: string): string {
  const safe = printable(text).replace(/[@#`]/g, '');
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 1)}…`;
}
