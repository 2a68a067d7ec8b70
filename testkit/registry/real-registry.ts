import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { putImage, type ImageOptions } from './image.ts';
import { Shelf } from './shelf.ts';

const program = '/usr/bin/docker-registry';

/** Whether Debian's docker-registry (CNCF Distribution) is on this machine. */
export function isRealRegistryInstalled(): boolean {
  return existsSync(program);
}

export interface RealRegistry {
  readonly host: string;
  /** Pushes an image as a client does: blobs, manifests, tags. Gives the digest that it was made with. */
  readonly push: (name: string, tags: readonly string[], options?: ImageOptions) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts CNCF Distribution on a free port of loopback, with an empty folder of its own. */
export async function startRealRegistry(): Promise<RealRegistry> {
  const directory = await mkdtemp(join(tmpdir(), 'real-registry-'));
  const config = join(directory, 'config.yml');
  const storage = { filesystem: { rootdirectory: join(directory, 'data') } };
  const settings = { version: 0.1, log: { level: 'info' }, storage, http: { addr: '127.0.0.1:0' } };
  await writeFile(config, JSON.stringify(settings));
  const child = spawn(program, ['serve', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  const host = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, heard] = /listening on (127\.0\.0\.1:\d+)/.exec(said) ?? [];
      if (heard !== undefined) resolve(heard);
    });
    child.once('close', () => {
      reject(new Error(`the registry ended: ${said}`));
    });
  });
  return {
    host,
    push: (name, tags, options) => push(host, name, tags, options),
    close: async () => {
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill();
      await closed;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function push(host: string, name: string, tags: readonly string[], options?: ImageOptions): Promise<string> {
  const shelf = new Shelf('lexical');
  const top = putImage(shelf, name, tags, options);
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
    for (const reference of id === top ? [id, ...tags] : [id]) {
      await put(`http://${host}/v2/${name}/manifests/${reference}`, bytes, mediaType);
    }
  }
  return top;
}

async function put(url: string, body: Buffer, type: string): Promise<void> {
  const answer = await request(url, { method: 'PUT', body, headers: { 'content-type': type } });
  const text = await answer.body.text();
  if (answer.statusCode !== 201) throw new Error(`PUT ${url}: ${String(answer.statusCode)} ${text}`);
}
