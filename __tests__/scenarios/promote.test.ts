import { afterEach, describe, expect, it } from 'vitest';
import { configuration, production, promotion, shop, staging } from './environments.ts';
import { openGitHubStage, type GitHubStage } from './github-stage.ts';
import { codes, deployment, image } from './stage.ts';

let stage: GitHubStage | undefined;
const open = async (...seed: Parameters<typeof openGitHubStage>): Promise<GitHubStage> => {
  stage = await openGitHubStage(...seed);
  for (const name of ['app', 'web']) stage.registry.pushImage(`org/${name}`, ['1.0.0', '1.1.0', '1.2.0']);
  return stage;
};

afterEach(async () => {
  expect(stage?.github.violations ?? []).toEqual([]);
  expect(stage?.registry.journal.violations ?? []).toEqual([]);
  await stage?.close();
  stage = undefined;
});

const inputs = { mode: 'promote' };

describe('a promotion of image values', () => {
  it('opens one pull request with its evidence, and a second run writes nothing', async () => {
    const { github, act } = await open(shop());
    const commit = github.pushAs('maintainer', 'main', staging('app', '1.1.0'), 'Update app');
    const first = await act(inputs);
    expect(first.log.join('\n') + JSON.stringify(first.report.problems)).toBe('');
    expect(first.exitCode).toBe(0);
  });
});
