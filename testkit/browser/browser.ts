import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** A page in a real browser, with all that it asked for and complained of. */
export interface Page {
  /** The addresses that were requested, the page's own first. */
  readonly requests: readonly string[];
  /** Errors and warnings on the console, exceptions, and breaches of the page's own policy. */
  readonly complaints: readonly string[];
  /** Evaluates an expression in the page, and gives its value as JSON would. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses one key: a character, or `Tab`, `Enter`, `Escape`. */
  readonly press: (key: string) => Promise<void>;
  readonly prefer: (colours: 'light' | 'dark') => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly screenshot: (whole?: boolean) => Promise<Buffer>;
  /** Gives the names and roles that a screen reader is told. */
  readonly accessibility: () => Promise<readonly { readonly role: string; readonly name: string }[]>;
}

export interface Browser {
  readonly open: (url: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Finds a Chromium on this machine; undefined where there is none. */
export function findChromium(path = process.env['PATH'] ?? ''): string | undefined {
  const candidates = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return candidates.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts a headless Chromium, spoken to through a pipe: no port is opened, and no network is there for it. */
export async function openBrowser(program: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const child = spawn(
    program,
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars'],
      ...['--host-resolver-rules=MAP * ~NOTFOUND', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const line = speak(child);
  await line.ask('Browser.getVersion');
  return {
    open: (url) => openPage(line, url),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await line.ask('Browser.close');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Answer = Readonly<Record<string, unknown>>;
type Heard = (method: string, params: Answer) => void;

interface Line {
  readonly ask: (method: string, params?: object, session?: string) => Promise<Answer>;
  readonly listen: (session: string, heard: Heard) => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Answer;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** Speaks the DevTools protocol: messages of JSON with a NUL behind each, out on the third pipe and in on the fourth. */
function speak(child: ChildProcess): Line {
  const [, , , out, back] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  const ears = new Map<string, Heard>();
  let last = 0;
  let rest = '';
  const take = (text: string): void => {
    const { id, method, params = {}, result = {}, error, sessionId = '' } = JSON.parse(text) as Message;
    if (method !== undefined) ears.get(sessionId)?.(method, params);
    const asked = id === undefined ? undefined : waiting.get(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error.message));
  };
  back.setEncoding('utf8').on('data', (piece: string) => {
    const texts = (rest + piece).split('\0');
    rest = texts.pop() ?? '';
    for (const text of texts) take(text);
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has ended.'));
  });
  return {
    ask: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        out.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      }),
    listen: (session, heard) => ears.set(session, heard),
  };
}

async function openPage(line: Line, url: string): Promise<Page> {
  // Each page has a profile of its own: what one stores, no other finds.
  const { browserContextId } = await line.ask('Target.createBrowserContext');
  const { targetId } = await line.ask('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await line.ask('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const ask = (method: string, params: object = {}): Promise<Answer> => line.ask(method, params, session);
  const requests: string[] = [];
  const complaints: string[] = [];
  let loaded: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (loaded = resolve));
  line.listen(session, (method, params) => {
    if (method === 'Page.loadEventFired') loaded();
    if (method === 'Network.requestWillBeSent') requests.push((params['request'] as { url: string }).url);
    if (['Log.entryAdded', 'Runtime.exceptionThrown', 'Runtime.consoleAPICalled'].includes(method))
      complaints.push(JSON.stringify(params));
  });
  for (const domain of ['Page', 'Network', 'Log', 'Runtime', 'Accessibility']) await ask(`${domain}.enable`);
  await ask('Page.navigate', { url });
  await ready;
  return { requests, complaints, ...deedsOf(ask) };
}

function deedsOf(ask: (method: string, params?: object) => Promise<Answer>): Omit<Page, 'requests' | 'complaints'> {
  return {
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await ask('Runtime.evaluate', {
        ...{ expression, returnByValue: true, awaitPromise: true },
      });
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { value?: unknown }).value;
    },
    press: async (key) => {
      const text = key.length === 1 ? key : { Enter: '\r' }[key];
      const code = { Tab: 9, Enter: 13, Escape: 27 }[key];
      const event = { key, ...(code === undefined ? {} : { windowsVirtualKeyCode: code }) };
      await ask('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(text === undefined ? {} : { text }) });
      await ask('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    prefer: async (colours) => {
      await ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: colours }] });
    },
    resize: async (width, height) => {
      await ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    },
    screenshot: async (whole = false) => {
      const { data } = await ask('Page.captureScreenshot', { format: 'png', captureBeyondViewport: whole });
      return Buffer.from(String(data), 'base64');
    },
    accessibility: async () => {
      const { nodes } = await ask('Accessibility.getFullAXTree');
      const told = nodes as { ignored: boolean; role?: { value: string }; name?: { value: string } }[];
      return told
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }));
    },
  };
}
