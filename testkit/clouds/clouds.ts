import type { Reply } from '../registry/reply.ts';
import { startServer, type Tls } from '../registry/server.ts';
import { amazon } from './amazon.ts';
import { json, nothingMore, type Answer } from './answer.ts';
import { google } from './google.ts';
import { microsoft } from './microsoft.ts';
import { secrets } from './secrets.ts';

export interface Clouds {
  readonly host: string;
  /** `POST sts.eu-west-1.amazonaws.com/`, in order. */
  readonly asked: readonly string[];
  /** What a real service would not have taken. */
  readonly violations: readonly string[];
  /** Answers, from now on, every request to a host in this way. */
  answers(host: string, reply: Reply): void;
  close(): Promise<void>;
}

/** GitHub's own service, which tells who the job is. */
const job: Answer = ({ url, headers }, fault) => {
  const audience = url.searchParams.get('audience') ?? '';
  return headers.authorization === `Bearer ${secrets.jobRequest}`
    ? json({ value: secrets.job(audience) })
    : fault('no request token');
};

const places: readonly (readonly [RegExp, Answer])[] = [
  [/^pipelines\.actions\.example$/, job],
  ...amazon,
  ...google,
  ...microsoft,
];

/** Starts the token services of three clouds, with a registry of each, at one address; a proxy leads all names there. */
export async function startClouds(tls: Tls): Promise<Clouds> {
  const [asked, violations] = [[] as string[], [] as string[]];
  const fixed = new Map<string, Reply>();
  const server = await startServer({
    tls,
    answer: (request) => {
      const { host, pathname } = request.url;
      asked.push(`${request.method} ${host}${pathname}`);
      const fault = (text: string): Reply => {
        violations.push(`${host}: ${text}`);
        return { status: 400, body: { error: 'invalid_request', error_description: text } };
      };
      const answer = places.find(([name]) => name.test(host))?.[1] ?? nothingMore;
      return fixed.get(host) ?? answer(request, fault);
    },
  });
  return {
    host: server.host,
    asked,
    violations,
    answers: (host, reply) => fixed.set(host, reply),
    close: () => server.close(),
  };
}
