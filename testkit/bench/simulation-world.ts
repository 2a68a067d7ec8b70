import type { Answer, Call } from '../../src/edge/registry/call.ts';
import type { SimulatedRegistry } from './simulation-registries.ts';
import type { VirtualClock } from './simulation-clock.ts';

type Reply = (status: number, headers: Readonly<Record<string, string>>, body?: Buffer) => Answer;

interface Bucket {
  level: number;
  at: number;
}

/** All registries together, as whoever asks from an address meets them. */
export class SimulatedWorld {
  requests = 0;
  refused = 0;
  readonly #clock: VirtualClock;
  readonly #registries: ReadonlyMap<string, SimulatedRegistry>;
  readonly #buckets = new Map<string, Bucket>();
  readonly #bodies = new Map<string, Buffer>();
  readonly #tags: number;

  constructor(registries: readonly SimulatedRegistry[], tags: number, clock: VirtualClock) {
    this.#registries = new Map(registries.map((registry) => [registry.host, registry]));
    this.#tags = tags;
    this.#clock = clock;
  }

  async answer(call: Call, address: string): Promise<Answer> {
    const registry = this.#registries.get(call.url.host);
    if (registry === undefined) throw new Error(`there is no ${call.url.host}`);
    this.requests += 1;
    const isTaken = this.#take(registry, address);
    await this.#clock.sleep(registry.latency, call.signal);
    const reply: Reply = (status, headers, body = Buffer.alloc(0)) => {
      return { method: call.method, url: call.url, status, headers: { ...headers }, body };
    };
    if (!isTaken) {
      this.refused += 1;
      return reply(429, { 'retry-after': '1' });
    }
    if (call.url.pathname === '/token') return reply(200, {}, Buffer.from('{"token":"t","expires_in":3600}'));
    if (registry.door === 'bearer' && call.headers['authorization'] === undefined) {
      const realm = `Bearer realm="https://${registry.host}/token",service="s"`;
      return reply(401, { 'www-authenticate': realm });
    }
    return this.#page(registry, call.url, reply);
  }

  /** A bucket that holds a second's worth, and fills as fast as the limit says. */
  #take({ host, limit }: SimulatedRegistry, address: string): boolean {
    if (limit === undefined) return true;
    const key = limit.per === 'address' ? `${host} ${address}` : host;
    const now = this.#clock.now();
    const bucket = this.#buckets.get(key) ?? { level: limit.perSecond, at: now };
    const level = Math.min(limit.perSecond, bucket.level + ((now - bucket.at) / 1000) * limit.perSecond);
    this.#buckets.set(key, { level: level < 1 ? level : level - 1, at: now });
    return level >= 1;
  }

  #page(registry: SimulatedRegistry, url: URL, reply: Reply): Answer {
    const size = Math.min(registry.page, Number(url.searchParams.get('n') ?? registry.page));
    const first = Number(url.searchParams.get('last') ?? -1) + 1;
    const isLast = first + size >= this.#tags;
    const next = new URL(url);
    next.searchParams.set('last', String(first + size - 1));
    const body = this.#body(first, Math.min(size, Math.max(0, this.#tags - first)));
    return reply(200, isLast ? {} : { link: `<${next.pathname}${next.search}>; rel="next"` }, body);
  }

  /** Tags are numbers, so that a page is known by its first. */
  #body(first: number, count: number): Buffer {
    const key = `${String(first)} ${String(count)}`;
    const known = this.#bodies.get(key);
    if (known !== undefined) return known;
    const tags = Array.from({ length: count }, (_, index) => String(first + index));
    const body = Buffer.from(JSON.stringify({ name: 'app', tags }));
    this.#bodies.set(key, body);
    return body;
  }
}
