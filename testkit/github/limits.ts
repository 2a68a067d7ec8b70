import type { Actor } from './store/people.ts';
import { Refusal } from './store/refusals.ts';
import type { Incoming } from './traffic.ts';

/** https://docs.github.com/rest/about-the-rest-api/api-versions */
export function isKnownVersion(version: string): boolean {
  return version === '2022-11-28' || version === '2026-03-10';
}

type Area = 'rest' | 'graphql' | 'git' | 'hook';

/**
 * The primary limit, counted for each holder of a token and for REST and GraphQL apart. The hour is the real one:
 * clients compare `x-ratelimit-reset` with their own clock.
 */
export class RateLimits {
  readonly limit: number;
  private readonly used = new Map<string, number>();

  constructor(limit: number) {
    this.limit = limit;
  }

  usedBy(area: Area, login: string | undefined): number {
    return this.used.get(`${area} ${login ?? ''}`) ?? 0;
  }

  charge(area: Area, actor: Actor | undefined): Refusal | undefined {
    const login = actor?.person.login;
    const used = this.usedBy(area, login) + 1;
    this.used.set(`${area} ${login ?? ''}`, used);
    if (used <= this.limit) return undefined;
    const holder = actor?.kind === 'user' ? `user ID ${actor.person.id}` : 'installation ID 1';
    return new Refusal(403, `API rate limit exceeded for ${holder}.`, {
      documentation: 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api',
    });
  }
}

export function limitHeaders(limits: RateLimits, area: Area, incoming: Incoming): Record<string, string> {
  const used = Math.min(limits.limit, limits.usedBy(area, incoming.login));
  return {
    'x-ratelimit-limit': String(limits.limit),
    'x-ratelimit-used': String(used),
    'x-ratelimit-remaining': String(limits.limit - used),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': area === 'graphql' ? 'graphql' : 'core',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': `TEST:${incoming.number}`,
  };
}
