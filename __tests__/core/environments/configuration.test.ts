import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../../src/core/environments/configuration.ts';
import { readConfiguration, type ReadConfiguration } from '../../../src/core/environments/read-configuration.ts';
import { documents } from './documents.ts';

const path = '.github/image-automation.yaml';
const read = (text: string): ReadConfiguration => readConfiguration({ path, text });
/** Where each problem stands and what it is: `config/cycle 3:5`. */
const found = (text: string): string[] =>
  read(text).problems.map(({ code, at }) => `${code} ${at?.line ?? '?'}:${at?.column ?? '?'}`);

const read1 = (text: string): Configuration => {
  const { configuration, problems } = read(text);
  expect(problems).toEqual([]);
  return configuration!;
};

describe('readConfiguration', () => {
  it('reads the configuration of the design', () => {
    const configuration = read1(`
environments:
  staging:    { branch: main, paths: [clusters/staging, apps/staging] }
  production:
    branch: main
    paths: [clusters/production, apps/production]
    protected: true                  # nothing but a promotion or a rollback may change it, and only by pull request
    promotion:
      from: staging
      gates: { soak: 24h, statuses: ['kustomization/apps/*'], freeze: [{ cron: '0 18 * * 5', duration: 62h, timeZone: Europe/London }] }
      pull-request: { labels: [promotion], reviewers: [], team-reviewers: [platform], draft: false, auto-merge: false }
notifications: [{ type: slack, url: env:SLACK_WEBHOOK, on: [update, promotion, rollback, failure] }]
`);
    expect([...configuration.environments.keys()]).toEqual(['staging', 'production']);
    expect(configuration.environments.get('staging')).toEqual({
      name: 'staging',
      at: { file: path, line: 3, column: 3 },
      branch: 'main',
      paths: ['clusters/staging', 'apps/staging'],
      protected: false,
      promotion: undefined,
      verify: undefined,
      freeze: [],
      rollback: { ignoresFreeze: true },
    });
    const production = configuration.environments.get('production');
    expect(production).toMatchObject({ protected: true, branch: 'main' });
    expect(production?.promotion).toMatchObject({
      from: ['staging'],
      style: 'images',
      onClosedGate: 'hold',
      policies: new Map(),
      gates: {
        soak: 86_400_000,
        statuses: ['kustomization/apps/*'],
        checks: [],
        deployments: [],
        freeze: [{ cron: { text: '0 18 * * 5', minutes: [1080] }, duration: 223_200_000, timeZone: 'Europe/London' }],
        together: [],
        approvals: undefined,
      },
      pullRequest: {
        labels: ['promotion'],
        reviewers: [],
        teamReviewers: ['platform'],
        draft: false,
        autoMerge: false,
      },
    });
    expect(configuration.notifications).toEqual([
      {
        type: 'slack',
        urlFrom: 'SLACK_WEBHOOK',
        secretFrom: undefined,
        on: ['update', 'promotion', 'rollback', 'failure'],
      },
    ]);
    expect(configuration.holds).toBe('.github/image-holds.yaml');
    expect(configuration.pullRequest).toMatchObject({ grouping: 'run', branch: undefined });
    expect(configuration.severities).toEqual(new Map());
  });

  it('reads every key', () => {
    const configuration = read1(`
environments:
  test: { branch: test }
  canary: { branch: canary, paths: [./apps/, .] }
  live:
    branch: live
    promotion:
      from: [test, canary]
      style: images
      on-closed-gate: draft
      policies: { flux-system/app: flux-system/app-live }
      gates:
        deployments: test
        checks: [e2e, 'e2e (*)', { name: load, by: 'github-actions[bot]' }]
        together: [[flux-system/app-live, flux-system/api]]
        approvals: 2
      pull-request: { assignees: [octocat] }
    verify: { statuses: 'kustomization/*', timeout: 30m, on-failure: rollback }
    freeze: [{ cron: '0 0 24 12 *', duration: 10d }]
    rollback: { ignores-freeze: false }
holds: ops/holds.yaml
pull-request: { grouping: policy, branch: 'images/{policy}', labels: [images], draft: true }
severities: { marker/unknown-policy: error, policy/tied: 'off' }
notifications: [{ type: slack, url: env:HOOK }]
`);
    expect(configuration.environments.get('canary')?.paths).toEqual(['apps', '.']);
    expect(configuration.environments.get('live')).toMatchObject({
      paths: [],
      promotion: {
        from: ['test', 'canary'],
        onClosedGate: 'draft',
        policies: new Map([['flux-system/app', 'flux-system/app-live']]),
        gates: {
          deployments: ['test'],
          checks: ['e2e', 'e2e (*)', { name: 'load', by: 'github-actions[bot]' }],
          together: [['flux-system/app-live', 'flux-system/api']],
          approvals: 2,
        },
        pullRequest: { assignees: ['octocat'] },
      },
      verify: {
        statuses: ['kustomization/*'],
        checks: [],
        deployments: [],
        timeout: 1_800_000,
        onFailure: 'rollback',
      },
      freeze: [{ duration: 864_000_000, timeZone: 'UTC' }],
      rollback: { ignoresFreeze: false },
    });
    expect(configuration.holds).toBe('ops/holds.yaml');
    expect(configuration.pullRequest).toEqual({
      grouping: 'policy',
      branch: 'images/{policy}',
      labels: ['images'],
      assignees: [],
      reviewers: [],
      teamReviewers: [],
      draft: true,
      autoMerge: false,
    });
    expect(configuration.severities).toEqual(
      new Map([
        ['marker/unknown-policy', 'error'],
        ['policy/tied', 'off'],
      ]),
    );
    expect(configuration.notifications).toMatchObject([{ on: ['update', 'promotion', 'rollback', 'hold', 'failure'] }]);
  });

  it.each(['', '# nothing yet\n', '{}'])('takes "%s" for an empty configuration', (text) => {
    expect(read1(text).environments.size).toBe(0);
  });

  it('reads what an anchor stands for', () => {
    const configuration = read1(`
environments:
  a: { branch: a, freeze: &weekend [{ cron: '0 18 * * 5', duration: 62h }] }
  b: { branch: b, freeze: *weekend }
`);
    const freezes = [...configuration.environments.values()].map(({ freeze }) => freeze);
    expect(freezes[0]).toEqual(freezes[1]);
  });

  it.each([
    ['an unknown key', 'environmets: {}', ['config/unknown-key 1:1']],
    ['an unknown key within', 'environments:\n  a:\n    branch: a\n    protect: true\n', ['config/unknown-key 4:5']],
    ['a key twice', 'holds: a\nholds: b\n', ['config/invalid-yaml 2:1']],
    ['no YAML', 'environments: [', ['config/invalid-yaml 1:16']],
    ['two documents', '{}\n---\n{}\n', ['config/invalid-yaml 2:1']],
    [
      'a merge key',
      'environments:\n  a: &a { branch: a }\n  b:\n    <<: *a\n    branch: b\n',
      ['config/unknown-key 4:5'],
    ],
    ['a list at the top', '- a\n', ['config/invalid-value 1:1']],
    ['neither branch nor paths', 'environments:\n  a: {}\n', ['config/missing-key 2:3']],
    ['no from', 'environments:\n  a: { branch: a, promotion: { style: merge } }\n', ['config/missing-key 2:19']],
    [
      'a bad item',
      'environments:\n  a:\n    branch: a\n    paths:\n      - ok\n      - ../x\n',
      ['config/invalid-value 6:9'],
    ],
    ['a number for a branch', 'environments:\n  a: { branch: 1.10 }\n', ['config/invalid-value 2:8']],
    [
      'a bad cron',
      "environments:\n  a: { branch: a, freeze: [{ cron: '0 25 * * *', duration: 1h }] }\n",
      ['config/invalid-cron 2:30'],
    ],
    [
      'a bad zone',
      "environments:\n  a: { branch: a, freeze: [{ cron: '0 2 * * *', duration: 1h, timeZone: Mars }] }\n",
      ['config/invalid-value 2:63'],
    ],
    ['an unknown problem code', 'severities: { marker/unknown-polic: off }', ['config/unknown-key 1:15']],
    ['a number as a name', 'environments:\n  1: { branch: a }\n', ['config/invalid-value 1:1']],
    ['a name that no branch may have', 'environments:\n  a/b: { branch: a }\n', ['config/invalid-value 2:3']],
    [
      'a freeze of two years',
      "environments:\n  a: { branch: a, freeze: [{ cron: '0 2 * * *', duration: 800d }] }\n",
      ['config/invalid-value 2:28'],
    ],
    [
      'all mistakes at once',
      'environments:\n  a: { branch: a..b, protected: yes }\nholds: /etc/holds\nnotifications: [{ type: slack }]\n',
      ['config/invalid-value 2:8', 'config/invalid-value 2:22', 'config/invalid-value 3:1', 'config/missing-key 4:17'],
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(read(text).configuration).toBeUndefined();
  });

  it('says what was meant', () => {
    const hint = (text: string): string | undefined => read(text).problems[0]?.hint;
    expect(hint('environmets: {}')).toBe('Did you mean "environments"?');
    expect(hint('environments:\n  staging: { branch: a }\n  live: { branch: b, promotion: { from: stagng } }\n')).toBe(
      'Did you mean "staging"?',
    );
    expect(hint('severities: { policy/tide: off }')).toBe('Did you mean "policy/tied"?');
  });

  it('does not repeat an address that may be a secret', () => {
    const { problems } = read('notifications: [{ type: slack, url: "https://hooks.example/T0/s3cret" }]');
    expect(problems.map(({ code }) => code)).toEqual(['config/invalid-value']);
    expect(JSON.stringify(problems.map(({ message, hint }) => [message, hint]))).not.toContain('s3cret');
  });

  it('throws nothing, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...documents.map(([text]) => text)).chain(broken)), (text) => {
        const { configuration, problems } = read(text);
        expect(configuration === undefined).toBe(problems.length > 0);
      }),
    );
  });
});

/** A text with a few characters taken out or put in. */
function broken(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.nat(text.length),
      fc.nat(3),
      fc.string({ unit: fc.constantFrom(':', ' ', '\n', '*a', '&a', '[', '{', '-', '1', 'null'), maxLength: 2 }),
    )
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
}
