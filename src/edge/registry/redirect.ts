import { isPrivate } from '../../core/registry/hosts.ts';
import { redactUrl } from '../../core/registry/redact-url.ts';
import { header, type Answer, type Send } from './call.ts';
import { Failure } from './failure.ts';

const most = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Follows redirects by hand. Credentials stay at home: once a request has left the origin it began at, `abroad` does it,
 * which has none, even if it is sent back (distribution-spec: "clients MUST NOT forward the Authorization header").
 */
export function following(home: Send, abroad: Send): Send {
  return async (call) => {
    // What is posted is a secret: it goes where it was addressed to, or nowhere.
    if (call.method === 'POST') return home(call);
    let url = call.url;
    let send = home;
    for (let hop = 0; hop <= most; hop += 1) {
      const answer = await send({ ...call, url });
      const target = redirects.has(answer.status) ? targetOf(answer) : undefined;
      if (target === undefined) return answer;
      judge(call.url, url, target);
      if (target.origin !== call.url.origin) send = abroad;
      url = target;
    }
    throw new Failure('registry/unsafe-redirect', `${redactUrl(call.url)} redirects more than ${most} times`);
  };
}

function targetOf(answer: Answer): URL | undefined {
  const location = header(answer, 'location') ?? '';
  return location !== '' && URL.canParse(location, answer.url.href) ? new URL(location, answer.url) : undefined;
}

/** Refuses what would take a request out of TLS, or into a network that the registry itself may have no way into. */
function judge(start: URL, from: URL, to: URL): void {
  const refuse = (why: string): Failure =>
    new Failure('registry/unsafe-redirect', `${redactUrl(from)} redirects to ${redactUrl(to)}, ${why}`, {
      hint: 'If this is your own registry, let it redirect to a host name over HTTPS, or serve the content itself',
    });
  if (to.protocol !== 'https:' && to.protocol !== 'http:') throw refuse('which is no web address');
  if (from.protocol === 'https:' && to.protocol === 'http:') throw refuse('which would leave HTTPS');
  if (isPrivate(to.hostname) && !isPrivate(start.hostname)) {
    throw refuse('an address in a private network; a registry could make the runner call its own network so');
  }
}
