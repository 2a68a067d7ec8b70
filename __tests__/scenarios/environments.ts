import { policy, semver, deployment, image, automation, type Files } from './stage.ts';

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
  ...Object.assign({}, ...names.map((name) => ({ ...staging(name, '1.0.0'), ...production(name, '1.0.0') }))),
});
