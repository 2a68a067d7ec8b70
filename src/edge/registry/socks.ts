import { connect, type Socket } from 'node:net';
import { ConnectionError } from './connection-error.ts';
import { hostOf, portOf } from './proxy-address.ts';

/** RFC 1928, 6. */
const replies = [
  'succeeded',
  'general failure',
  'connection not allowed',
  'network unreachable',
  'host unreachable',
  'connection refused',
];

/** Opens a connection through a SOCKS5 proxy (RFC 1928), which resolves the name, as Go has it do. */
export async function openSocks(proxy: URL, target: URL, timeout: number): Promise<Socket> {
  const fault = (state: string): ConnectionError =>
    new ConnectionError('proxy', target, `the proxy ${proxy.host} ${state}`);
  const socket = connect({ host: hostOf(proxy), port: Number(proxy.port === '' ? 1080 : proxy.port) });
  const leave = (): void => void socket.destroy(new Error('no answer in time'));
  const end = setTimeout(leave, 2 * timeout);
  socket.setTimeout(timeout, leave);
  try {
    await greet(new Talk(socket), proxy, target, fault);
    socket.setTimeout(0).removeAllListeners('timeout');
    return socket;
  } catch (error) {
    socket.destroy();
    if (error instanceof ConnectionError) throw error;
    throw fault(`cannot be used: ${error instanceof Error ? error.message : 'it is gone'}`);
  } finally {
    clearTimeout(end);
  }
}

type Fault = (state: string) => ConnectionError;

async function greet(talk: Talk, proxy: URL, target: URL, fault: Fault): Promise<void> {
  const login = proxy.username !== '' || proxy.password !== '';
  talk.say(login ? [5, 2, 0, 2] : [5, 1, 0]);
  const [version, method] = await talk.hear(2);
  if (version !== 5) throw fault('does not speak SOCKS5');
  if (method === 2 && login) await signIn(talk, proxy, fault);
  else if (method !== 0) throw fault('wants a login');
  await ask(talk, target, fault);
}

async function ask(talk: Talk, target: URL, fault: Fault): Promise<void> {
  const name = Buffer.from(target.hostname.replace(/^\[|\]$/g, ''));
  const port = Number(portOf(target));
  talk.say([5, 1, 0, 3, name.length, ...name, port >> 8, port & 0xff]);
  const [, reply = 1, , kind, length = 0] = await talk.hear(5);
  if (reply !== 0) throw fault(`answers "${replies[reply] ?? `code ${reply}`}" for ${target.host}`);
  // The rest of the address that the proxy calls from, and its port; the first byte of it was read already.
  await talk.hear((kind === 4 ? 15 : kind === 3 ? length : 3) + 2);
}

/** RFC 1929. */
async function signIn(talk: Talk, proxy: URL, fault: Fault): Promise<void> {
  const [user, password] = [proxy.username, proxy.password].map((text) => Buffer.from(decodeURIComponent(text)));
  if (user === undefined || password === undefined || user.length > 255 || password.length > 255)
    throw fault('takes no login of that length');
  talk.say([1, user.length, ...user, password.length, ...password]);
  const [, status] = await talk.hear(2);
  if (status !== 0) throw fault('refuses the login');
}

/** Exact numbers of bytes, back and forth: what follows the last of them belongs to TLS. */
class Talk {
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  say(bytes: readonly number[]): void {
    this.#socket.write(Buffer.from(bytes));
  }

  hear(count: number): Promise<Buffer> {
    const socket = this.#socket;
    return new Promise((resolve, reject) => {
      const take = (): void => {
        const bytes: unknown = socket.read(count);
        if (Buffer.isBuffer(bytes) && bytes.length === count)
          settle(() => {
            resolve(bytes);
          });
      };
      const fail = (error?: unknown): void => {
        settle(() => {
          reject(error instanceof Error ? error : new Error('it closed the connection'));
        });
      };
      const settle = (outcome: () => void): void => {
        socket.off('readable', take).off('error', fail).off('close', fail);
        outcome();
      };
      socket.on('readable', take).on('error', fail).on('close', fail);
      take();
    });
  }
}
