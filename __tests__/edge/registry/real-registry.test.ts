import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { request } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { putImage } from '../../../testkit/registry/image.ts';
import { imageRepository } from '../../../testkit/registry/image-repository.ts';
import { Shelf } from '../../../testkit/registry/shelf.ts';
import { digest, list, open, problemOf, tag, tags } from './setup.ts';

const program = '/usr/bin/docker-registry';
const isInstalled = existsSync(program);
const isSkopeoInstalled = existsSync('/usr/bin/skopeo');
if (!isInstalled) console.info(`Left out: ${program} is not installed, so no real registry was asked.`);
if (!isSkopeoInstalled) console.info('Left out: skopeo is not installed, so its lists were not compared.');

/** Starts CNCF Distribution on a free port, and gives its host. */
async function startReal(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'real-registry-'));
  const config = join(directory, 'config.yml');
  const storage = { filesystem: { rootdirectory: join(directory, 'data') } };
  await writeFile(
    config,
    JSON.stringify({ version: 0.1, log: { level: 'info' }, storage, http: { addr: '127.0.0.1:0' } }),
  );
  const child = spawn(program, ['serve', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(async () => {
    await stopped(child);
    await rm(directory, { recursive: true, force: true });
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, host] = /listening on (127\.0\.0\.1:\d+)/.exec(said) ?? [];
      if (host !== undefined) resolve(host);
    });
    child.once('close', () => {
      reject(new Error(`the registry ended: ${said}`));
    });
  });
}

async function stopped(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill();
  await closed;
}

/** Pushes an image as a client does: blobs, manifests, tags. Gives the digest that it was made with. */
async function push(
  host: string,
  name: string,
  names: readonly string[],
  platforms: readonly string[],
): Promise<string> {
  const shelf = new Shelf('lexical');
  const labels = { 'org.opencontainers.image.version': '1.2.3' };
  const top = putImage(shelf, name, names, { platforms, labels });
  for (const [id, { bytes }] of shelf.blobs(name)) {
    const begun = await request(`http://${host}/v2/${name}/blobs/uploads/`, { method: 'POST' });
    await begun.body.dump();
    const location = new URL(String(begun.headers['location']));
    location.searchParams.set('digest', id);
    await put(location.href, bytes, 'application/octet-stream');
  }
  // Children before the index that names them.
  const manifests = [...shelf.manifests(name)].sort(([a], [b]) => Number(a === top) - Number(b === top));
  for (const [id, { bytes, mediaType }] of manifests) {
    for (const reference of id === top ? [id, ...names] : [id]) {
      await put(`http://${host}/v2/${name}/manifests/${reference}`, bytes, mediaType);
    }
  }
  return top;
}

async function put(url: string, body: Buffer, type: string): Promise<void> {
  const answer = await request(url, { method: 'PUT', body, headers: { 'content-type': type } });
  expect(answer.statusCode, await answer.body.text()).toBe(201);
}

test('a real registry gives what was pushed to it', async () => {
  if (!isInstalled) {
    expect(existsSync(program)).toBe(false);
    return;
  }
  const host = await startReal();
  const single = await push(host, 'org/single', tags(25), ['linux/amd64']);
  const index = await push(host, 'org/index', ['1.0.0', 'latest'], ['linux/arm64', 'linux/amd64']);
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
    expect(existsSync(program) && existsSync('/usr/bin/skopeo')).toBe(false);
    return;
  }
  const host = await startReal();
  await push(host, 'org/app', tags(30), ['linux/amd64']);
  const { stdout } = await promisify(execFile)('skopeo', [
    'list-tags',
    '--tls-verify=false',
    `docker://${host}/org/app`,
  ]);
  const { Tags } = JSON.parse(stdout) as { Tags: string[] };
  expect((await list(open().registry, `${host}/org/app`)).toSorted()).toEqual(Tags.toSorted());
});
