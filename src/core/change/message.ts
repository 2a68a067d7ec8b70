import type { ImageUpdateAutomation } from '../flux/objects.ts';
import type { Edit } from '../manifests/edit.ts';
import { compareVersions, parseVersion } from '../policy/version.ts';
import { isInRange, parseRange } from '../policy/range.ts';
import { Problem } from '../problem/problem.ts';
import { renderMessage } from '../template/message.ts';
import type { Semver } from '../template/sprig/semver.ts';
import { TemplateError } from '../template/template-error.ts';

/**
 * Writes the commit message of an automation for its edits, by its own template or Flux's default. Throws
 * `automation/message-template` where the template fails, with line and column within it.
 *
 *     messageTemplate '' → 'Update from image update automation'
 */
export function commitMessage(automation: ImageUpdateAutomation, edits: readonly Edit[]): string {
  const { meta, commit, path } = automation;
  const changes = edits.map((edit) => ({ ...edit, file: fileWithin(path, edit.file) }));
  try {
    return renderMessage(
      commit.messageTemplate,
      { automation: meta, values: commit.messageTemplateValues, changes },
      semver,
    );
  } catch (error) {
    if (error instanceof TemplateError) throw templateProblem(automation, error);
    throw error;
  }
}

/** Flux names files from the automation's path; where that is a file itself, by its name (update/result.go). */
function fileWithin(path: string, file: string): string {
  if (path === '.') return file;
  return file.startsWith(`${path}/`) ? file.slice(path.length + 1) : file.slice(file.lastIndexOf('/') + 1);
}

function templateProblem(automation: ImageUpdateAutomation, error: TemplateError): Problem {
  const removed = error.removedField;
  const message =
    removed === undefined
      ? `failed to update source: ${error.message}`
      : `template uses removed '${removed}' field. ${error.hint ?? ''}`;
  return new Problem(
    'automation/message-template',
    `Cannot write the commit message of "${automation.id}": ${error.message}`,
    {
      at: automation.meta.at,
      hint: error.hint ?? 'Mend spec.git.commit.messageTemplate. Until then this automation writes nothing.',
      flux: { reason: removed === undefined ? 'GitOperationFailed' : 'RemovedTemplateField', message },
    },
  );
}

/** What the templates' semver functions go by: the same versions and ranges as the policies. */
const semver: Semver = {
  parse: parseVersion,
  compare: compareVersions,
  allows: (range, version) => isInRange(version, parseRange(range)),
};
