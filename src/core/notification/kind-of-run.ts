import { inputDefaults } from '../settings/inputs.ts';
import type { Mode, Settings } from '../settings/settings.ts';
import { fingerprint } from './fingerprint.ts';

const tellingModes: readonly Mode[] = ['update', 'promote', 'rollback', 'resume', 'verify'];

/**
 * Tells whether a run tells others of what it did: one that changes nothing for others, or may not, has nothing to tell.
 *
 *     (update, pull-request) → true    (update, workspace) → false    (check) → false
 */
export function tellsOthers({ mode, dryRun, publish }: Pick<Settings, 'mode' | 'dryRun' | 'publish'>): boolean {
  return tellingModes.includes(mode) && !dryRun && publish !== 'workspace';
}

/**
 * Names what kind of run this is: only one that looks at the same things can tell that a failure is over.
 *
 *     update of everything → 'update'    update of some automations → 'update 3f2a91c0'
 */
export function kindOfRun(settings: Settings): string {
  const { mode, paths, automations, policies, environment, from, to, policy, config } = settings;
  const narrow = [paths, automations, policies, environment, from, to, policy, config];
  const whole = [[inputDefaults.path], [], [], '', '', '', [], inputDefaults.config];
  const isWhole = JSON.stringify(narrow) === JSON.stringify(whole);
  return isWhole ? mode : `${mode} ${fingerprint(narrow).slice(0, 8)}`;
}
