import { describe, expect, it } from 'vitest';
import { pushQuestionOf, readPushTime } from '../../../src/core/registry/push-times.ts';
import * as ledgers from '../memory/ledgers.ts';

const tag = ledgers.tag('1.0.0');
const digest = ledgers.digest('a');
const other = `sha256:${'b'.repeat(64)}`;

function question(host: string, repository: string, service?: string): string | undefined {
  const base = new URL(`https://${host}/v2/`);
  const asked = pushQuestionOf({ host, base, repository, service }, tag);
  return asked && `${asked.dialect} ${asked.shows} ${asked.url.href}`;
}

describe('who is asked', () => {
  it.each([
    [
      ['index.docker.io', 'library/alpine'],
      'hub nothing https://hub.docker.com/v2/namespaces/library/repositories/alpine/tags/1.0.0',
    ],
    [
      ['quay.io', 'org/app'],
      'quay nothing https://quay.io/api/v1/repository/org/app/tag/?specificTag=1.0.0&onlyActiveTags=true',
    ],
    [['contoso.azurecr.io', 'org/app'], 'azure token https://contoso.azurecr.io/acr/v1/org/app/_tags/1.0.0'],
    [['contoso.azurecr.cn', 'app'], 'azure token https://contoso.azurecr.cn/acr/v1/app/_tags/1.0.0'],
    [
      ['harbor.test', 'org/app', 'harbor-registry'],
      'harbor password https://harbor.test/api/v2.0/projects/org/repositories/app/artifacts/1.0.0',
    ],
    [
      ['harbor.test', 'org/a/b/c', 'harbor-registry'],
      'harbor password https://harbor.test/api/v2.0/projects/org/repositories/a%252Fb%252Fc/artifacts/1.0.0',
    ],
    [['harbor.test', 'app', 'harbor-registry'], undefined],
    [['harbor.test', 'org/app', 'other'], undefined],
    [['ghcr.io', 'org/app', 'ghcr.io'], undefined],
    [['europe-docker.pkg.dev', 'p/r/app'], undefined],
    [['123456789012.dkr.ecr.eu-west-1.amazonaws.com', 'app'], undefined],
    [['quay.io.evil.test', 'org/app'], undefined],
  ] as const)('%j', ([host, repository, service], expected) => {
    expect(question(host, repository, service)).toBe(expected);
  });
});

const time = '2026-06-30T10:00:00.5Z';
const at = Date.UTC(2026, 5, 30, 10) + 500;

describe('what is read', () => {
  it.each([
    ['hub', { name: '1.0.0', digest, tag_last_pushed: time, last_updated: '2020-01-01T00:00:00Z' }, at],
    ['hub', { name: '1.0.0', digest: other, tag_last_pushed: time }, undefined],
    ['hub', { name: '1.0.1', digest, tag_last_pushed: time }, undefined],
    ['hub', { name: '1.0.0', tag_last_pushed: time }, undefined],
    ['hub', { name: '1.0.0', digest, last_updated: time }, undefined],
    ['hub', { name: '1.0.0', digest, tag_last_pushed: '0001-01-01T00:00:00Z' }, undefined],
    ['hub', { name: '1.0.0', digest, tag_last_pushed: 'yesterday' }, undefined],
    ['quay', { tags: [{ name: '1.0.0', manifest_digest: digest, start_ts: at / 1000 }] }, at],
    ['quay', { tags: [{ name: '1.0.1', manifest_digest: digest, start_ts: 1 }] }, undefined],
    ['quay', { tags: [{ name: '1.0.0', manifest_digest: other, start_ts: at / 1000 }] }, undefined],
    ['quay', { tags: [{ name: '1.0.0', manifest_digest: digest }] }, undefined],
    ['quay', { tags: [{ name: '1.0.0', manifest_digest: digest, start_ts: 0 }] }, undefined],
    ['quay', { tags: null }, undefined],
    ['azure', { tag: { name: '1.0.0', digest, createdTime: '2020-01-01T00:00:00Z', lastUpdateTime: time } }, at],
    ['azure', { tag: { name: '1.0.0', digest: other, lastUpdateTime: time } }, undefined],
    ['azure', { tag: null }, undefined],
    ['harbor', { digest, push_time: '2020-01-01T00:00:00Z', tags: [{ name: '1.0.0', push_time: time }] }, at],
    ['harbor', { digest, push_time: time, tags: [{ name: 'x', push_time: time }] }, undefined],
    ['harbor', { digest: other, tags: [{ name: '1.0.0', push_time: time }] }, undefined],
    ['harbor', { digest, push_time: time, tags: [] }, undefined],
    ['hub', [], undefined],
  ] as const)('%s %j', (dialect, body, expected) => {
    expect(readPushTime(dialect, JSON.stringify(body), { tag, digest })).toBe(expected);
  });

  it('is nothing where there is no JSON', () => {
    expect(readPushTime('hub', '<html>', { tag, digest })).toBeUndefined();
  });

  it('is the moment of the example in the documentation', () => {
    const text = JSON.stringify({ tags: [{ name: '1.0.0', manifest_digest: digest, start_ts: 1_782_900_000 }] });
    expect(readPushTime('quay', text, { tag, digest })).toBe(1_782_900_000_000);
  });
});
