import { describe, expect, it } from 'vitest';
import { parsePolicyId } from '../../../src/core/environments/policy-name.ts';
import {
  parseBranch,
  parseBranchTemplate,
  parseEnvironmentName,
  parsePath,
  parseVariable,
} from '../../../src/core/environments/words.ts';

describe('words', () => {
  it.each([
    [parsePolicyId, 'flux-system/app', 'flux-system/app'],
    [parsePolicyId, 'flux-system/app.v2', 'flux-system/app.v2'],
    [parsePolicyId, 'app', undefined],
    [parsePolicyId, 'a/b/c', undefined],
    [parsePolicyId, 'a/b\n', undefined],
    [parseEnvironmentName, 'production', 'production'],
    [parseEnvironmentName, 'eu/production', undefined],
    [parseEnvironmentName, 'x'.repeat(64), undefined],
    [parseBranch, 'release/1.x', 'release/1.x'],
    [parseBranch, 'refs/heads/main', undefined],
    [parseBranch, 'a..b', undefined],
    [parseBranch, 'a/.b', undefined],
    [parseBranch, 'a.lock/b', undefined],
    [parseBranch, 'a@{1}', undefined],
    [parseBranch, '-a', undefined],
    [parseBranch, 'a/', undefined],
    [parseBranchTemplate, 'images/{branch}/{policy}', 'images/{branch}/{policy}'],
    [parseBranchTemplate, 'images/{group}', undefined],
    [parseBranchTemplate, '{branch}..{policy}', undefined],
    [parsePath, './apps/staging/', 'apps/staging'],
    [parsePath, '.', '.'],
    [parsePath, './', '.'],
    [parsePath, '../x', undefined],
    [parsePath, 'a/..', undefined],
    [parsePath, '/a', undefined],
    [parsePath, 'apps/*', undefined],
    [parsePath, 'a\\b', undefined],
    [parsePath, '', undefined],
    [parseVariable, 'env:SLACK_WEBHOOK', 'SLACK_WEBHOOK'],
    [parseVariable, 'https://hooks.slack.com/x', undefined],
  ] as const)('%o reads "%s"', (parse, text, expected) => {
    expect(parse(text)).toBe(expected);
  });
});
