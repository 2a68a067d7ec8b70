import type { Hold } from '../environments/hold.ts';
import { readHolds } from '../environments/read-holds.ts';
import { writeHolds } from '../environments/write-holds.ts';
import type { PolicyId } from '../flux/objects.ts';
import type { SourceFile } from '../ports.ts';
import { printable } from '../text/printable.ts';

/** A file of holds without those that were lifted. */
export interface Lifted {
  readonly text: string;
  readonly holds: readonly Hold[];
}

/**
 * Takes the holds of policies in an environment out of their file, and with them what they have in quarantine; all of
 * the environment where no policy is named. Throws what is wrong with the file (`hold/…`).
 *
 *     ('holds: [app in production, api in production]', production, [app]) → 'holds: [api in production]'
 */
export function liftHolds(file: SourceFile, environment: string, policies: readonly PolicyId[]): Lifted {
  const { holds, problems } = readHolds(file);
  if (holds === undefined) {
    const [problem] = problems;
    if (problem !== undefined) throw problem;
    return { text: file.text, holds: [] };
  }
  const isLifted = (hold: Hold): boolean =>
    hold.environment === environment && (policies.length === 0 || policies.includes(hold.policy));
  const lifted = holds.filter(isLifted);
  if (lifted.length === 0) return { text: file.text, holds: [] };
  return {
    text: writeHolds(
      file,
      holds.filter((hold) => !isLifted(hold)),
    ),
    holds: lifted,
  };
}

/** Writes the message of the commit that lifts holds. */
export function liftMessage(holds: readonly Hold[], environment: string): string {
  const lines = holds.map(({ policy, tag, reason }) => `- ${printable(policy)}, held at ${tag}: ${printable(reason)}`);
  return [`Resume updates of ${environment}`, '', ...lines].join('\n');
}
