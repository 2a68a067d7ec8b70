import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request, type Dispatcher } from 'undici';
import type { Certificate } from './certificates.ts';
import { putImage, type ImageOptions } from './image.ts';
import { Shelf } from './shelf.ts';
import { startTokenService, type TokenService } from './token-service.ts';

const program = '/usr/bin/docker-registry';

/** Whether Debian's docker-registry (CNCF Distribution) is on this machine. */
export function isRealRegistryInstalled(): boolean {
  return existsSync(program);
}

export interface RealRegistry {
  readonly host: string;
  /** Where its token service is: `https://127.0.0.1:40002`; '' without one. */
  readonly tokenOrigin: string;
  /** Pushes an image as a client does: blobs, manifests, tags. Gives the digest that it was made with. */
  readonly push: (name: string, tags: readonly string[], options?: ImageOptions) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What guards a registry: TLS, certificates of clients, and a token service with these users. */
export interface Guard {
  readonly certificate: Certificate;
  /** Of the registry's certificate and those of its clients, PEM. */
  readonly authority: string;
  /** Signs the tokens. */
  readonly signer: Certificate;
  /** Shown when images are pushed. */
  readonly client: Certificate;
  readonly users: Readonly<Record<string, string>>;
  /** What the registry calls its token service, where that has another name than its address. */
  readonly realm?: string;
}

/** Starts CNCF Distribution on a free port of loopback, with an empty folder of its own. */
export async function startRealRegistry(guard?: Guard): Promise<RealRegistry> {
  const directory = await mkdtemp(join(tmpdir(), 'real-registry-'));
  const config = join(directory, 'config.yml');
  const storage = { filesystem: { rootdirectory: join(directory, 'data') } };
  const tokens = guard === undefined ? undefined : await startTokenService(guard);
  const guarded = guard === undefined ? {} : await guardedBy(guard, guard.realm ?? tokens?.realm ?? '', directory);
  const http = { addr: '127.0.0.1:0', ...guarded.http };
  const settings = { version: 0.1, log: { level: 'info' }, storage, ...guarded, http };
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
    tokenOrigin: tokens === undefined ? '' : new URL(tokens.realm).origin,
    push: (name, tags, options) => push(originOf(host, guard, tokens), name, tags, options),
    close: async () => {
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill();
      await closed;
      await tokens?.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

interface Guarded {
  readonly http?: object;
  readonly auth?: object;
}

/** https://distribution.github.io/distribution/about/configuration/ */
async function guardedBy({ certificate, authority }: Guard, realm: string, directory: string): Promise<Guarded> {
  const files = { certificate: certificate.cert, key: certificate.key, authority };
  const path = (name: string): string => join(directory, `${name}.pem`);
  for (const [name, text] of Object.entries(files)) await writeFile(path(name), text);
  const tls = { certificate: path('certificate'), key: path('key'), clientcas: [path('authority')] };
  const token = { realm, service: 'real', issuer: 'token service', rootcertbundle: path('authority') };
  return { http: { tls }, auth: { token } };
}

/** Where to push, and what to show there. */
interface Origin {
  readonly url: string;
  readonly dispatcher: Dispatcher | undefined;
  readonly headers: (name: string) => Record<string, string>;
}

function originOf(host: string, guard: Guard | undefined, tokens: TokenService | undefined): Origin {
  if (guard === undefined || tokens === undefined)
    return { url: `http://${host}`, dispatcher: undefined, headers: () => ({}) };
  const dispatcher = new Agent({ connect: { ca: guard.authority, ...guard.client } });
  const headers = (name: string): Record<string, string> => ({
    authorization: `Bearer ${tokens.sign(name, ['push', 'pull'])}`,
  });
  return { url: `https://${host}`, dispatcher, headers };
}

async function push(origin: Origin, name: string, tags: readonly string[], options?: ImageOptions): Promise<string> {
  const shelf = new Shelf('lexical');
  const top = putImage(shelf, name, tags, options);
  const { url, dispatcher } = origin;
  const way = { headers: origin.headers(name), ...(dispatcher === undefined ? {} : { dispatcher }) };
  for (const [id, { bytes }] of shelf.blobs(name)) {
    const begun = await request(`${url}/v2/${name}/blobs/uploads/`, { method: 'POST', ...way });
    await begun.body.dump();
    const location = new URL(String(begun.headers['location']));
    location.searchParams.set('digest', id);
    await put(location.href, bytes, 'application/octet-stream', way);
  }
  // Children before the index that names them.
  const manifests = [...shelf.manifests(name)].sort(([a], [b]) => Number(a === top) - Number(b === top));
  for (const [id, { bytes, mediaType }] of manifests) {
    for (const reference of id === top ? [id, ...tags] : [id]) {
      await put(`${url}/v2/${name}/manifests/${reference}`, bytes, mediaType, way);
    }
  }
  await dispatcher?.close();
  return top;
}

interface Way {
  readonly headers: Record<string, string>;
  readonly dispatcher?: Dispatcher;
}

async function put(url: string, body: Buffer, type: string, { headers, ...way }: Way): Promise<void> {
  const answer = await request(url, { method: 'PUT', body, headers: { ...headers, 'content-type': type }, ...way });
  const text = await answer.body.text();
  if (answer.statusCode !== 201) throw new Error(`PUT ${url}: ${String(answer.statusCode)} ${text}`);
}
