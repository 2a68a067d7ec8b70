import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import { direct, stage } from '../../flows/publish/kit.ts';

test('nothing is printed, whatever happens', async () => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
  await using here = await stage({ permissions: { contents: 'read' } });
  await here.publish(direct({ app: '1.1.0' }));
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(here.github.violations).toEqual([]);
});

test("an answer that is not GitHub's is told as such", async () => {
  const server = createServer((_, response) => {
    const target = { oid: 'x', tree: { oid: 'y' }, history: { nodes: [] } };
    const repository = {
      id: '1',
      nameWithOwner: 'o/r',
      url: '',
      isArchived: false,
      viewerPermission: null,
      base: { name: 'main', target },
    };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: { viewer: { login: 'x' }, repository } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await using here = await stage();
  const forge = here.open({ apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  const published = await here.publish(direct({ app: '1.1.0' }), { forge });
  expect(published.problems).toMatchObject([{ code: 'github/protocol' }]);
  server.close();
  expect(here.github.violations).toEqual([]);
});

test('the token goes to the address that was given, and nowhere else', async () => {
  await using here = await stage();
  const hosts = new Set<string>();
  const forge = here.open({
    fetch: (input, init) => {
      hosts.add(new URL(input instanceof Request ? input.url : input).origin);
      return fetch(input, init);
    },
  });
  await here.publish(direct({ app: '1.1.0' }), { forge });
  expect([...hosts]).toEqual([here.github.url]);
  expect(here.github.violations).toEqual([]);
});
