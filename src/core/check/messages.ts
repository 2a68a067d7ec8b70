import { commitMessage } from '../change/message.ts';
import { policyIdOf } from '../flux/ids.ts';
import type { ImageUpdateAutomation } from '../flux/objects.ts';
import { placeOfField } from '../flux/place.ts';
import type { Edit } from '../manifests/edit.ts';
import { attempt } from '../problem/attempt.ts';
import { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';

/**
 * Finds message templates that cannot be read or run, that use fields which Flux has removed, or that say nothing of
 * what changed.
 *
 *     '{{ range .Updated.Images }}…' → automation/message-template    'Update images' → automation/bare-message
 */
export function messageProblems({ inventory }: Facts): readonly Problem[] {
  return inventory.automations.flatMap((automation) => {
    const { messageTemplate } = automation.commit;
    const at = placeOfField(automation.meta, 'spec.git.commit.messageTemplate');
    const message = attempt(() => commitMessage(automation, samples(automation)));
    if (message instanceof Problem) return [message.with({ at })];
    const says = [oldTag, newTag].some((tag) => message.includes(tag)) || /\.(?:Old|New)Value\b/.test(messageTemplate);
    return messageTemplate === '' || says ? [] : [bare(automation, at)];
  });
}

function bare({ id }: ImageUpdateAutomation, at: Problem['at']): Problem {
  return new Problem(
    'automation/bare-message',
    `Cannot tell from the commits of "${id}" what changed: its messageTemplate names neither the old value nor the new`,
    {
      at,
      hint: 'Write {{ range .Changed.Changes }}{{ .OldValue }} -> {{ .NewValue }}{{ println }}{{ end }} into it.',
    },
  );
}

/** Versions that no template holds by itself. */
const oldTag = '7.31.4159';
const newTag = '7.31.4160';

/** A change of a whole image and one of a tag. */
function samples({ meta, path }: ImageUpdateAutomation): readonly Edit[] {
  const policy = policyIdOf({ namespace: meta.namespace, name: 'app' });
  const object = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: meta.namespace, name: 'app' };
  const file = path === '.' ? 'app.yaml' : `${path}/app.yaml`;
  return ['registry.example.com/app:', ''].map((image, index) => ({
    file,
    line: index + 1,
    object,
    setter: `${meta.namespace}:app`,
    policy,
    span: [index, index],
    before: image + oldTag,
    after: image + newTag,
    oldValue: image + oldTag,
    newValue: image + newTag,
  }));
}
