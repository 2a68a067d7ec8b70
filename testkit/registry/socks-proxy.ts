import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface SocksOptions {
  readonly leadsTo: string;
  /** `user:password`, without which nobody is let through. */
  readonly login?: string;
  /** What it answers to every request (RFC 1928, 6). */
  readonly reply?: number;
}

export interface SocksStandIn {
  readonly origin: string;
  /** `registry.example:443`, in order. */
  readonly asked: readonly string[];
  /** All that clients said, before and after, as far as it can be read. */
  readonly heard: () => string;
  close(): Promise<void>;
}

/** Starts a SOCKS5 proxy (RFC 1928, 1929) from which every name leads to one place. It takes names only. */
export async function startSocksProxy({ leadsTo, login, reply = 0 }: SocksOptions): Promise<SocksStandIn> {
  const asked: string[] = [];
  const heard: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => heard.push(chunk));
    const onRequest = (chunk: Buffer): void => {
      const length = chunk[4] ?? 0;
      if (chunk[3] !== 3) return void socket.destroy();
      asked.push(`${chunk.subarray(5, 5 + length).toString()}:${String(chunk.readUInt16BE(5 + length))}`);
      if (reply !== 0) return void socket.end(Buffer.from([5, reply, 0, 1, 0, 0, 0, 0, 0, 0]));
      const [hostname = '', port = ''] = leadsTo.split(':');
      const onward = connect(Number(port), hostname, () => {
        socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
        onward.pipe(socket).pipe(onward);
      });
      onward.on('error', () => socket.destroy());
    };
    const onLogin = (chunk: Buffer): void => {
      const user = chunk.subarray(2, 2 + (chunk[1] ?? 0));
      const isGood = `${user.toString()}:${chunk.subarray(3 + user.length).toString()}` === login;
      socket.once('data', onRequest);
      socket.write(Buffer.from([1, isGood ? 0 : 1]));
    };
    const onGreeting = (chunk: Buffer): void => {
      const method = login === undefined ? 0 : 2;
      if (chunk[0] !== 5 || !chunk.subarray(2).includes(method)) return void socket.end(Buffer.from([5, 0xff]));
      socket.once('data', login === undefined ? onRequest : onLogin);
      socket.write(Buffer.from([5, method]));
    };
    socket.once('data', onGreeting);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `socks5://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    heard: () => Buffer.concat(heard).toString('latin1'),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
