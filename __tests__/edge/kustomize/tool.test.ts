import { chmodSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environmentFor, findTool } from '../../../src/edge/kustomize/tool.ts';
import { programs } from './directories.ts';

describe('findTool', () => {
  it('takes kustomize before kubectl, and the first of each on PATH', () => {
    const [one, other] = [programs({ kubectl: '' }), programs({ kustomize: '', kubectl: '' })];
    expect(findTool({ PATH: [one, other].join(delimiter) })).toEqual({
      path: join(other, 'kustomize'),
      words: ['build'],
    });
    expect(findTool({ PATH: one })).toEqual({ path: join(one, 'kubectl'), words: ['kustomize'] });
  });

  it('finds nothing where there is nothing to run', () => {
    const root = programs({ kustomize: '' });
    chmodSync(join(root, 'kustomize'), 0o644);
    mkdirSync(join(root, 'kubectl'));
    expect(findTool({ PATH: root })).toBeUndefined();
    expect(findTool({ PATH: '' })).toBeUndefined();
    expect(findTool({})).toBeUndefined();
  });

  it('does not take a program from where it happens to stand', () => {
    expect(findTool({ PATH: ['.', '', 'bin'].join(delimiter) })).toBeUndefined();
  });
});

describe('environmentFor', () => {
  it('passes on nothing that may hold a secret', () => {
    const env = {
      PATH: '/bin',
      TMPDIR: '/tmp',
      HOME: '/root',
      GITHUB_TOKEN: 't',
      INPUT_TOKEN: 't',
      HTTPS_PROXY: 'http://u:p@h',
    };
    expect(environmentFor(env)).toEqual({ PATH: '/bin', TMPDIR: '/tmp', GIT_TERMINAL_PROMPT: '0' });
  });
});
