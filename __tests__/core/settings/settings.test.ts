import { describe, expect, it } from 'vitest';
import { parseDuration, printDuration } from '../../../src/core/settings/duration.ts';
import { isFailure, readSettings } from '../../../src/core/settings/settings.ts';

describe('readSettings', () => {
  it('fills in the defaults', () => {
    expect(readSettings({})).toMatchObject({
      mode: 'update',
      paths: ['.'],
      namespace: 'flux-system',
      publish: 'auto',
      dryRun: false,
      concurrency: 16,
      timeout: 300_000,
      failOn: 'error',
      config: '.github/image-automation.yaml',
    });
  });

  it('splits lists at lines, and lists of names at commas too', () => {
    expect(readSettings({ path: ' apps \n\nclusters,x', policies: 'app-*, db\nweb' })).toMatchObject({
      paths: ['apps', 'clusters,x'],
      policies: ['app-*', 'db', 'web'],
    });
  });

  it('takes an empty input for an absent one, as the runner does', () => {
    expect(readSettings({ mode: '', 'dry-run': '  ' })).toMatchObject({ mode: 'update', dryRun: false });
  });

  it.each([
    [{ mode: 'upgrade' }, 'usage/unknown-mode'],
    [{ publish: 'push' }, 'usage/malformed-input'],
    [{ 'dry-run': 'yes' }, 'usage/malformed-input'],
    [{ concurrency: '0' }, 'usage/malformed-input'],
    [{ concurrency: '8.5' }, 'usage/malformed-input'],
    [{ timeout: '5 minutes' }, 'usage/malformed-input'],
    [{ timeout: '0s' }, 'usage/malformed-input'],
    [{ 'fail-on': 'notice' }, 'usage/malformed-input'],
    [{ policy: 'web' }, 'usage/unused-input'],
    [{ environment: 'staging' }, 'usage/unused-input'],
    [{ tag: '1.5.2' }, 'usage/unused-input'],
    [{ mode: 'promote', policies: 'web' }, 'usage/unused-input'],
    [{ mode: 'promote', environment: 'production' }, 'usage/unused-input'],
    [{ mode: 'rollback', environment: 'production', policies: 'web' }, 'usage/unused-input'],
    [{ mode: 'resume', environment: 'production', to: 'production' }, 'usage/unused-input'],
    [{ mode: 'verify', policy: 'web' }, 'usage/unused-input'],
  ])('refuses %j with %s', (raw, code) => {
    expect(() => readSettings(raw)).toThrow(expect.objectContaining({ code, hint: expect.any(String) as unknown }));
  });

  it.each([
    [{ mode: 'udpate' }, 'Did you mean update?'],
    [{ publish: 'nowhere' }, 'Leave publish out for auto.'],
  ])('says for %j: %s', (raw, hint) => {
    expect(() => readSettings(raw)).toThrow(expect.objectContaining({ hint }));
  });
});

describe('inputs that narrow a run', () => {
  it.each([
    [{ policies: 'web', automations: 'apps' }],
    [{ mode: 'promote', policy: 'web' }],
    [{ mode: 'rollback', environment: 'production', policy: 'web', tag: '1.5.2' }],
    [{ mode: 'resume', environment: 'production', tag: '1.5.2' }],
    [{ mode: 'explain', policy: 'web' }],
  ])('%j is heard', (raw) => {
    expect(() => readSettings(raw)).not.toThrow();
  });
});

describe('isFailure', () => {
  it.each([
    [['warning'], 'error', false],
    [['warning'], 'warning', true],
    [['error'], 'warning', true],
    [['notice'], 'warning', false],
    [['error'], 'never', false],
    [[], 'warning', false],
  ] as const)('%j with fail-on %s → %s', (severities, failOn, failed) => {
    expect(isFailure(severities, failOn)).toBe(failed);
  });
});

describe('durations', () => {
  it.each([
    ['1h30m', 5_400_000, '1h30m'],
    ['2d', 172_800_000, '2d'],
    ['90s', 90_000, '1m30s'],
    ['1.5h', 5_400_000, '1h30m'],
    ['0s', 0, '0s'],
    ['250ms', 250, '250ms'],
  ])('%s is %d ms, and prints as %s', (text, duration, printed) => {
    expect(parseDuration(text)).toBe(duration);
    expect(printDuration(duration)).toBe(printed);
  });

  it.each(['', '90', '5 m', '-1h', '1w', 'h'])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
