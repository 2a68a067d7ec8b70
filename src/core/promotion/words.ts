import type { PolicyId } from '../flux/objects.ts';
import { count } from '../text/count.ts';
import { printable } from '../text/printable.ts';

const longest = 200;

/**
 * Names what is moved, for a title: plain text without mentions and references, which GitHub makes out of any.
 *
 *     [app 1.5.3] → 'app 1.5.3'    [app 1.5.3, web 2.0.0] → 'app 1.5.3 and web 2.0.0'    four of them → '4 images'
 */
export function imagesText(moved: readonly { readonly policy: PolicyId; readonly tag: string }[]): string {
  const names = moved.map(({ policy, tag }) => plain(`${policy.slice(policy.indexOf('/') + 1)} ${tag}`));
  const last = names.at(-1) ?? '';
  const text = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
  return names.length > 3 || text.length > longest ? count(names.length, 'image') : text;
}

function plain(text: string): string {
  return printable(text).replace(/[@#`]/g, '');
}
