/** Registries of the world, as far as the time that a scan takes depends on them. */
export interface SimulatedRegistry {
  readonly host: string;
  /** Milliseconds to an answer. */
  readonly latency: number;
  /** Tags on a page, whatever more is asked for. */
  readonly page: number;
  /** `bearer`: one answer says where, then one token for each repository. */
  readonly door: 'bearer' | 'none';
  readonly limit: RateLimit | undefined;
}

export interface RateLimit {
  /** For each address that asks, or for all jobs together: they ask for one account, project or registry. */
  readonly per: 'address' | 'account';
  readonly perSecond: number;
}

const minute = 1 / 60;

/**
 * What each allows. Where it publishes no figure, the least of what people have seen, or a guess on the low side.
 * Docker Hub: "thousands a minute" for an address (docs.docker.com, usage/pulls). GitHub: its own refusals say
 * `allowed: 44000/minute`. Quay: "tens of requests per second" for an address (access.redhat.com 5531191). Amazon's
 * public gallery: 10 a second for an account. Amazon ECR: none for lists; images are 2,000 a second. Google: 60,000 a
 * minute for a project and region. Azure: 1,000, 3,000 or 10,000 reads a minute by the tier.
 */
const kinds = {
  hub: { page: 100, latency: 100, door: 'bearer', limit: { per: 'address', perSecond: 2000 * minute } },
  github: { page: 1000, latency: 100, door: 'bearer', limit: { per: 'account', perSecond: 44_000 * minute } },
  quay: { page: 100, latency: 120, door: 'bearer', limit: { per: 'address', perSecond: 20 } },
  gallery: { page: 1000, latency: 120, door: 'bearer', limit: { per: 'account', perSecond: 10 } },
  amazon: { page: 1000, latency: 120, door: 'none', limit: { per: 'account', perSecond: 200 } },
  google: { page: 10_000, latency: 100, door: 'bearer', limit: { per: 'account', perSecond: 60_000 * minute } },
  basic: { page: 1000, latency: 120, door: 'bearer', limit: { per: 'account', perSecond: 1000 * minute } },
  standard: { page: 1000, latency: 120, door: 'bearer', limit: { per: 'account', perSecond: 3000 * minute } },
  premium: { page: 1000, latency: 120, door: 'bearer', limit: { per: 'account', perSecond: 10_000 * minute } },
  own: { page: 1000, latency: 60, door: 'bearer', limit: undefined },
} as const satisfies Record<string, Omit<SimulatedRegistry, 'host'>>;

const numbered = (kind: keyof typeof kinds, count: number, host: (number: number) => string): SimulatedRegistry[] =>
  Array.from({ length: count }, (_, index) => ({ ...kinds[kind], host: host(index + 1) }));

const regions = ['eu-west-1', 'eu-central-1', 'us-east-1', 'us-west-2'] as const;

/** Fifty registries, those that people use most first. */
export const registries: readonly SimulatedRegistry[] = [
  { ...kinds.github, host: 'ghcr.io' },
  { ...kinds.hub, host: 'index.docker.io' },
  ...numbered('amazon', 1, () => '100000000000.dkr.ecr.eu-west-1.amazonaws.com'),
  ...numbered('google', 1, () => 'europe-docker.pkg.dev'),
  { ...kinds.quay, host: 'quay.io' },
  ...numbered('standard', 1, () => 'shop.azurecr.io'),
  ...numbered('own', 1, () => 'registry.internal.example'),
  { ...kinds.gallery, host: 'public.ecr.aws' },
  ...numbered('basic', 5, (number) => `team${String(number)}.azurecr.io`),
  ...numbered('standard', 2, (number) => `dept${String(number)}.azurecr.io`),
  ...numbered('premium', 2, (number) => `corp${String(number)}.azurecr.io`),
  ...numbered('amazon', 12, (n) => `20000000000${String(n % 10)}.dkr.ecr.${regions[n % 4] ?? ''}.amazonaws.com`),
  ...numbered('google', 11, (number) => `region${String(number)}-docker.pkg.dev`),
  ...numbered('own', 10, (number) => `harbor${String(number)}.example`),
];

/** Deals repositories out to registries: as many to each, or by rank (Zipf), which is nearer to what people have. */
export function dealt(count: number, way: 'even' | 'ranked'): readonly SimulatedRegistry[] {
  const weights = registries.map((_, rank) => (way === 'even' ? 1 : 1 / (rank + 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [sum, done] = [0, 0];
  return registries.flatMap((registry, rank) => {
    sum += weights[rank] ?? 0;
    const upTo = Math.round((count * sum) / total);
    const here = Array.from({ length: upTo - done }, () => registry);
    done = upTo;
    return here;
  });
}
