import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import {
  isRealRegistryInstalled,
  startRealRegistry,
  type RealRegistry,
} from '../../../testkit/registry/real-registry.ts';
import { digest, list, open, problemOf, tag, tags } from './setup.ts';

const isInstalled = isRealRegistryInstalled();
const isSkopeoInstalled = existsSync('/usr/bin/skopeo');
if (!isInstalled) console.info('Left out: docker-registry is not installed, so no real registry was asked.');
if (!isSkopeoInstalled) console.info('Left out: skopeo is not installed, so its lists were not compared.');

async function startReal(): Promise<RealRegistry> {
  const registry = await startRealRegistry();
  onTestFinished(() => registry.close());
  return registry;
}

test('a real registry gives what was pushed to it', async () => {
  if (!isInstalled) {
    expect(isRealRegistryInstalled()).toBe(false);
    return;
  }
  const { host, push } = await startReal();
  const labels = { 'org.opencontainers.image.version': '1.2.3' };
  const single = await push('org/single', tags(25), { platforms: ['linux/amd64'], labels });
  const index = await push('org/index', ['1.0.0', 'latest'], { platforms: ['linux/arm64', 'linux/amd64'], labels });
  const { registry } = open();
  const [one, many] = [imageRepository(`${host}/org/single`), imageRepository(`${host}/org/index`)];
  expect((await list(registry, one.image)).toSorted()).toEqual(tags(25));
  expect((await list(registry, many.image)).toSorted()).toEqual(['1.0.0', 'latest']);
  expect(await registry.digest(one, tag('v0000003'))).toBe(single);
  expect(await registry.digest(many, tag('latest'))).toBe(index);
  expect(await registry.platforms(many, tag('latest'))).toEqual(['linux/arm64', 'linux/amd64']);
  expect((await registry.labels(many, digest(index))).version).toBe('1.2.3');
  expect((await problemOf(list(registry, `${host}/org/none`))).message).toContain('NAME_UNKNOWN');
  expect((await problemOf(registry.digest(one, tag('none')))).message).toContain('MANIFEST_UNKNOWN');
});

test('skopeo lists the same', async () => {
  if (!isInstalled || !isSkopeoInstalled) {
    expect(isRealRegistryInstalled() && existsSync('/usr/bin/skopeo')).toBe(false);
    return;
  }
  const { host, push } = await startReal();
  await push('org/app', tags(30), { platforms: ['linux/amd64'] });
  const { stdout } = await promisify(execFile)('skopeo', [
    'list-tags',
    '--tls-verify=false',
    `docker://${host}/org/app`,
  ]);
  const { Tags } = JSON.parse(stdout) as { Tags: string[] };
  expect((await list(open().registry, `${host}/org/app`)).toSorted()).toEqual(Tags.toSorted());
});
