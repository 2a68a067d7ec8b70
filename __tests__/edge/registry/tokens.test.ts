import { expect, test } from 'vitest';
import { Tokens, type Ticket } from '../../../src/edge/registry/tokens.ts';
import { TestClock } from '../../../testkit/registry/test-clock.ts';

const never = new AbortController().signal;
const ticket: Ticket = {
  host: 'registry.example',
  realm: new URL('https://registry.example/token'),
  service: undefined,
  scope: 'repository:app:pull',
  held: undefined,
};

/** Tokens `t1`, `t2` and so on, from a service that counts. */
function counted(): Tokens {
  let count = 0;
  return new Tokens({
    send: ({ method, url }) => {
      count += 1;
      const body = Buffer.from(JSON.stringify({ token: `t${count}`, expires_in: 300 }));
      return Promise.resolve({ method, url, status: 200, headers: {}, body });
    },
    clock: new TestClock(),
    mask: () => undefined,
  });
}

test('a token that was refused is replaced once, however many were refused with it', async () => {
  const tokens = counted();
  const first = await tokens.take(ticket, never);
  tokens.drop(ticket, first);
  expect((await tokens.take(ticket, never)).value).toBe('t2');
  tokens.drop(ticket, first);
  expect((await tokens.take(ticket, never)).value).toBe('t2');
});

test('tokens are kept apart by service, realm and scope', async () => {
  const tokens = counted();
  const others: Partial<Ticket>[] = [
    { service: 's' },
    { scope: 'repository:b:pull' },
    { realm: new URL('https://registry.example/other') },
  ];
  const values = [await tokens.take(ticket, never)];
  for (const other of others) values.push(await tokens.take({ ...ticket, ...other }, never));
  expect(values.map(({ value }) => value)).toEqual(['t1', 't2', 't3', 't4']);
  expect((await tokens.take(ticket, never)).value).toBe('t1');
});
