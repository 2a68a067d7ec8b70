import type { ImagePolicy } from '../flux/objects.ts';

/**
 * Says in words what a policy goes by.
 *
 *     semver 1.x    highest number, of tags that match "^b(?P<n>[0-9]+)$", compared by "$n"
 */
export function ruleText({ rule, filter }: ImagePolicy): string {
  const filtered = filter === undefined || filter.pattern === '' ? '' : `, of tags that match "${filter.pattern}"`;
  const compared = filter === undefined || filter.extract === '' ? '' : `, compared by "${filter.extract}"`;
  return `${choiceText(rule)}${filtered}${compared}`;
}

function choiceText(rule: ImagePolicy['rule']): string {
  switch (rule.kind) {
    case 'semver':
      return `semver ${rule.range}`;
    case 'alphabetical':
      return rule.order === 'asc' ? 'last in byte order' : 'first in byte order';
    case 'numerical':
      return rule.order === 'asc' ? 'highest number' : 'lowest number';
  }
}
