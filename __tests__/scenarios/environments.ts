import { expect } from 'vitest';
import { openGitHubStage, type GitHubRun, type GitHubStage } from './github-stage.ts';
import { automation, codes, deployment, image, policy, semver, type Files } from './stage.ts';

export const configuration = (production: string, more = ''): string => `environments:
  staging:
    branch: main
    paths: [apps/staging]
  production:
    branch: main
    paths: [apps/production]
    protected: true
${production}${more}`;

/** A promotion of production, with what is said of it below its `from`. */
export const promotion = (more = ''): string => `    promotion:
      from: staging
${more}`;

export const staging = (name: string, tag: string): Files => ({
  [`apps/staging/${name}.yaml`]: deployment(name, image(name, tag)),
});

export const production = (name: string, tag: string): Files => ({
  [`apps/production/${name}.yaml`]: deployment(name, image(name, tag)),
});

/** A repository with staging and production as directories of main, and a promotion from one to the other. */
export const shop = (text = configuration(promotion()), names: readonly string[] = ['app']): Files => ({
  '.github/image-automation.yaml': text,
  'flux/automation.yaml': automation('./apps'),
  ...Object.fromEntries(names.map((name) => [`flux/${name}.yaml`, policy(name, semver('1.x'))])),
  ...Object.fromEntries(
    names.flatMap((name) => Object.entries({ ...staging(name, '1.0.0'), ...production(name, '1.0.0') })),
  ),
});

/** Opens a stage with images in its registry. */
export async function openShop(...seed: Parameters<typeof openGitHubStage>): Promise<GitHubStage> {
  const stage = await openGitHubStage(...seed);
  for (const name of ['app', 'web']) stage.registry.pushImage(`org/${name}`, ['1.0.0', '1.1.0', '1.2.0', '2.0.0']);
  return stage;
}

/** Closes a stage where nobody has anything to object to what was asked of GitHub and the registry. */
export async function closeShop(stage: GitHubStage | undefined): Promise<void> {
  await stage?.close();
  expect(stage?.github.violations ?? []).toEqual([]);
  expect(stage?.registry.journal.violations ?? []).toEqual([]);
}

/** The codes of a run's problems, but for those that every run on the stage has. */
export function problems(run: GitHubRun): string[] {
  return codes(run.report).filter(
    (code) => !/^(?:publish\/no-workflow-runs|publish\/author-not-used|memory\/.*)$/.test(code),
  );
}
