import { describe, expect, it } from 'vitest';
import { messageDataOf, type MessageInput } from '../../src/core/template/message-data.ts';
import { TemplateError } from '../../src/core/template/template-error.ts';
import { parseTemplate } from '../../src/core/template/template.ts';
import { semver } from '../core/template/semver.ts';
import { rows } from './policy-rows.ts';
import { expectSamePlace, REFUSED } from './template-rows.ts';

interface Row {
  title: string;
  template: string;
  changes: { file: string; object: string; old: string; new: string; setter: string }[];
  message?: string;
  error?: string;
}

const messages = rows('commit-messages.jsonl') as Row[];

/** `apps/v1 Deployment n/x` */
function objectOf(text: string): MessageInput['changes'][number]['object'] {
  const [, apiVersion = '', kind = '', namespace = '', name = ''] = /^(\S*) (\S*) ([^/]*)\/(.*)$/.exec(text) ?? [];
  return { apiVersion, kind, namespace, name };
}

function render({ template, changes }: Row): string {
  const data = messageDataOf({
    automation: { namespace: 'ns', name: 'auto' },
    values: { cluster: 'prod' },
    changes: changes.map((change) => ({
      file: change.file,
      object: objectOf(change.object),
      oldValue: change.old,
      newValue: change.new,
      setter: change.setter,
    })),
  });
  return parseTemplate('commit message', template, semver).execute(data);
}

function errorOf(row: Row): TemplateError {
  try {
    render(row);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error(`${row.template} did not fail`);
}

describe('commit messages', () => {
  it('have their vectors', () => {
    expect(messages).toHaveLength(37);
  });

  const offered = messages.filter(({ template }) => !REFUSED.test(template));

  it.each(offered.map((row) => [`${row.title}: ${row.template}`, row] as const))('are as in Flux: %s', (_, row) => {
    if (row.message === undefined) expectSamePlace(errorOf(row), row.error ?? '');
    else expect(render(row)).toBe(row.message);
  });

  it('refuse the functions that make secrets or differ from run to run', () => {
    const refused = messages.filter(({ template }) => REFUSED.test(template));
    expect(refused.map((row) => errorOf(row).kind)).toEqual(['parse', 'parse', 'parse']);
  });
});
