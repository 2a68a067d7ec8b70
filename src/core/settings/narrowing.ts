import { Problem } from '../problem/problem.ts';
import type { InputName } from './inputs.ts';

/** An input, the modes that it narrows nothing in, and what they go by instead, where there is anything. */
type Unused = readonly [name: InputName, modes: string, instead: string];

/** Modes that change no image may be given any of these. A button for several modes may give a tag to resume. */
const unused: readonly Unused[] = [
  ['policy', 'update', 'policies'],
  ['environment', 'update', 'automations or policies'],
  ['from', 'update', 'automations or policies'],
  ['to', 'update', 'automations or policies'],
  ['policies', 'promote rollback resume', 'policy'],
  ['automations', 'promote rollback resume', 'policy'],
  ['environment', 'promote', 'from and to'],
  ['from', 'rollback resume verify', 'environment'],
  ['to', 'rollback resume verify', 'environment'],
  ['policy', 'verify', 'environment'],
  ['policies', 'verify', 'environment'],
  ['automations', 'verify', 'environment'],
  ['tag', 'update promote verify', ''],
];

/**
 * Refuses what was meant to narrow a run and would not: whoever says `policy` to an update wants no other policy to
 * move. Throws a Problem (`usage/unused-input`).
 *
 *     ('update', { policy: 'web' }) → throws    ('promote', { policy: 'web' }) → nothing
 */
export function refuseUnused(mode: string, said: (name: InputName) => string): void {
  for (const [name, modes, instead] of unused) {
    const value = said(name);
    if (value === '' || !modes.split(' ').includes(mode)) continue;
    throw new Problem(
      'usage/unused-input',
      `Cannot use ${name} "${value}" in mode ${mode}: it narrows nothing there, and more would move than is meant`,
      { hint: instead === '' ? `Leave ${name} out.` : `Say it with ${instead}, or leave ${name} out.` },
    );
  }
}
