export const id = 6240;
export const ids = [6240];
export const modules = {

/***/ 84541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mediaType),
/* harmony export */   w: () => (/* binding */ header)
/* harmony export */ });
/** Reads a header; one that was sent several times reads as a list. */
function header(answer, name) {
    const value = answer.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
}
/** The media type, without its parameters. */
function mediaType(answer) {
    return (header(answer, 'content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}


/***/ }),

/***/ 81026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ connectionError),
/* harmony export */   R: () => (/* binding */ ConnectionError)
/* harmony export */ });
const faultOf = {
    ECONNREFUSED: 'refused',
    EHOSTUNREACH: 'refused',
    ENETUNREACH: 'refused',
    EADDRNOTAVAIL: 'refused',
    ENOTFOUND: 'unknown-host',
    EAI_AGAIN: 'unknown-host',
    ECONNRESET: 'reset',
    ECONNABORTED: 'reset',
    EPIPE: 'reset',
    UND_ERR_SOCKET: 'reset',
    ETIMEDOUT: 'timeout',
    UND_ERR_CONNECT_TIMEOUT: 'timeout',
    UND_ERR_HEADERS_TIMEOUT: 'timeout',
    UND_ERR_BODY_TIMEOUT: 'timeout',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'cut-short',
    UND_ERR_HEADERS_OVERFLOW: 'not-http',
    EPROTO: 'not-tls',
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'no-client-certificate',
    ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'no-client-certificate',
};
/** Those that may be gone a second later. */
const passing = new Set(['reset', 'timeout', 'cut-short']);
/** A request without a whole answer. */
class ConnectionError extends Error {
    fault;
    url;
    constructor(fault, url, text) {
        super(text);
        this.fault = fault;
        this.url = url;
    }
    get isPassing() {
        return passing.has(this.fault);
    }
}
/** Names what an error of the network means; undefined where it is none, and so a bug or an aborted signal. */
function connectionError(error, url, whileReading) {
    if (error instanceof ConnectionError)
        return error;
    const code = codeOf(error);
    if (!(error instanceof Error) || code === undefined)
        return undefined;
    const fault = faultOf[code] ?? familyOf(code);
    if (fault === undefined)
        return undefined;
    return new ConnectionError(whileReading && fault === 'reset' ? 'cut-short' : fault, url, textOf(error, code));
}
/** OpenSSL's verdicts on a certificate (https://nodejs.org/api/tls.html#x509-certificate-error-codes) have no prefix of their own. */
function familyOf(code) {
    if (/CERT|CRL|SIGNED|SIGNATURE|ISSUER|VERIFY|PATH_LENGTH|INVALID_(?:CA|PURPOSE)|HOSTNAME_MISMATCH/.test(code))
        return 'certificate';
    if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
        return 'not-tls';
    return code.startsWith('HPE_') ? 'not-http' : undefined;
}
function codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}
/** Attempts at several addresses fail as one error without words of its own. OpenSSL's words are of no help to anyone. */
function textOf(error, code) {
    if (error instanceof AggregateError && error.message === '') {
        return error.errors.map((each) => (each instanceof Error ? each.message : code)).join(', ');
    }
    return code.startsWith('ERR_SSL_') || code === 'EPROTO' ? code : `${error.message} (${code})`;
}


/***/ }),

/***/ 49634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Gate)
/* harmony export */ });
/** Lets so many requests through at a time, to one host and in all, and none to a host that asked for a pause. */
class Gate {
    #all;
    #lanes = new Map();
    #perHost;
    #clock;
    constructor(total, perHost, clock) {
        this.#all = laneOf(total);
        this.#perHost = perHost;
        this.#clock = clock;
    }
    async through(host, signal, work) {
        const lane = this.#lane(host);
        await enter(lane);
        try {
            while (lane.pausedUntil > this.#clock.now()) {
                await this.#clock.sleep(lane.pausedUntil - this.#clock.now(), signal);
            }
            await enter(this.#all);
            try {
                signal.throwIfAborted();
                return await work();
            }
            finally {
                leave(this.#all);
            }
        }
        finally {
            leave(lane);
        }
    }
    /** Holds back everybody who wants to go to a host: one 429 is meant for all of us. */
    pause(host, milliseconds) {
        const lane = this.#lane(host);
        lane.pausedUntil = Math.max(lane.pausedUntil, this.#clock.now() + milliseconds);
    }
    #lane(host) {
        const lane = this.#lanes.get(host) ?? laneOf(this.#perHost(host));
        this.#lanes.set(host, lane);
        return lane;
    }
}
function laneOf(width) {
    return { free: width, waiting: [], pausedUntil: 0 };
}
async function enter(lane) {
    if (lane.free > 0) {
        lane.free -= 1;
        return;
    }
    await new Promise((resolve) => {
        lane.waiting.push(resolve);
    });
}
function leave(lane) {
    const next = lane.waiting.shift();
    if (next === undefined)
        lane.free += 1;
    else
        next();
}


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openTransport)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_default = /*#__PURE__*/__webpack_require__.n(external_node_tls_);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./src/core/registry/address.ts
var registry_address = __webpack_require__(19767);
// EXTERNAL MODULE: ./src/core/registry/hosts.ts
var hosts = __webpack_require__(91472);
;// CONCATENATED MODULE: ./src/core/registry/proxy.ts


/**
 * Finds the proxy that the environment sets for a URL; undefined for none. The rules are Go's, which are Flux's:
 * https://pkg.go.dev/golang.org/x/net/http/httpproxy. Lower-case names win, loopback is never proxied, nor is where clouds
 * keep this machine's own credentials: no proxy can reach that, or ought to see it. Throws a TypeError for a proxy that is
 * no URL.
 *
 *     (https://ghcr.io, { HTTPS_PROXY: 'proxy:3128', NO_PROXY: 'gcr.io' })  →  http://proxy:3128/
 */
function proxyFor(url, env) {
    const pick = (name) => presence(env[name]) ?? presence(env[name.toUpperCase()]) ?? '';
    const proxy = pick(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (proxy === '' || isThisMachine(url.hostname) || isExempt(url, pick('no_proxy')))
        return undefined;
    return new URL(proxy.includes('://') ? proxy : `http://${proxy}`);
}
function isThisMachine(hostname) {
    const address = (0,registry_address/* parseAddress */.o)(hostname);
    const isLinkLocal = address !== undefined && (0,registry_address/* isInRange */.h)(address, '169.254.0.0/16');
    return (0,hosts/* isLoopback */.U9)(hostname) || isLinkLocal || hostname === 'metadata.google.internal';
}
/** A variable that is set to nothing is not set: so workflows take one back. */
function presence(value) {
    return value === undefined || value.trim() === '' ? undefined : value.trim();
}
/**
 * Tells whether NO_PROXY takes a URL out: `*` for all, a name with what is under it, `.name` for only what is under it,
 * an address, a range, each but the range with a port if need be.
 *
 *     (https://a.corp.net, 'corp.net') → true    (https://corp.net, '.corp.net') → false    (https://10.1.2.3, '10.0.0.0/8') → true
 */
function isExempt(url, noProxy) {
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    const entries = noProxy.toLowerCase().split(/[\s,]+/);
    return entries.some((entry) => entry === '*' || isNamed(url.hostname, port, entry));
}
function isNamed(hostname, port, entry) {
    const address = (0,registry_address/* parseAddress */.o)(hostname);
    if (entry.includes('/'))
        return address !== undefined && (0,registry_address/* isInRange */.h)(address, entry);
    if ((0,registry_address/* parseAddress */.o)(entry) !== undefined)
        return isSameAddress(hostname, entry);
    const [, name = entry, wanted = port] = /^(.+):(\d+)$/.exec(entry) ?? [];
    return wanted === port && (isSameAddress(hostname, name) || isDomain(hostname, name.replace(/^\*\./, '.')));
}
function isSameAddress(a, b) {
    const [left, right] = [(0,registry_address/* parseAddress */.o)(a), (0,registry_address/* parseAddress */.o)(b)];
    return left !== undefined && left.bits === right?.bits && left.value === right.value;
}
function isDomain(hostname, domain) {
    if (domain === '')
        return false;
    return domain.startsWith('.') ? hostname.endsWith(domain) : hostname === domain || hostname.endsWith(`.${domain}`);
}

// EXTERNAL MODULE: ./src/edge/registry/connection-error.ts
var connection_error = __webpack_require__(81026);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
;// CONCATENATED MODULE: ./src/edge/registry/proxy-address.ts
/** The name or address of a URL, as sockets want it. */
function hostOf(url) {
    return url.hostname.replace(/^\[|\]$/g, '');
}
function portOf(url) {
    return url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/edge/registry/socks.ts



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
async function openSocks(proxy, target, timeout) {
    const fault = (state) => new connection_error/* ConnectionError */.R('proxy', target, `the proxy ${proxy.host} ${state}`);
    const socket = (0,external_node_net_.connect)({ host: hostOf(proxy), port: Number(proxy.port === '' ? 1080 : proxy.port) });
    socket.setTimeout(timeout, () => socket.destroy(new Error('no answer in time')));
    try {
        await greet(new Talk(socket), proxy, target, fault);
        socket.setTimeout(0).removeAllListeners('timeout');
        return socket;
    }
    catch (error) {
        socket.destroy();
        if (error instanceof connection_error/* ConnectionError */.R)
            throw error;
        throw fault(`cannot be used: ${error instanceof Error ? error.message : 'it is gone'}`);
    }
}
async function greet(talk, proxy, target, fault) {
    const login = proxy.username !== '' || proxy.password !== '';
    talk.say(login ? [5, 2, 0, 2] : [5, 1, 0]);
    const [version, method] = await talk.hear(2);
    if (version !== 5)
        throw fault('does not speak SOCKS5');
    if (method === 2 && login)
        await signIn(talk, proxy, fault);
    else if (method !== 0)
        throw fault('wants a login');
    await ask(talk, target, fault);
}
async function ask(talk, target, fault) {
    const name = Buffer.from(target.hostname.replace(/^\[|\]$/g, ''));
    const port = Number(portOf(target));
    talk.say([5, 1, 0, 3, name.length, ...name, port >> 8, port & 0xff]);
    const [, reply = 1, , kind, length = 0] = await talk.hear(5);
    if (reply !== 0)
        throw fault(`answers "${replies[reply] ?? `code ${reply}`}" for ${target.host}`);
    // The rest of the address that the proxy calls from, and its port; the first byte of it was read already.
    await talk.hear((kind === 4 ? 15 : kind === 3 ? length : 3) + 2);
}
/** RFC 1929. */
async function signIn(talk, proxy, fault) {
    const [user, password] = [proxy.username, proxy.password].map((text) => Buffer.from(decodeURIComponent(text)));
    if (user === undefined || password === undefined || user.length > 255 || password.length > 255)
        throw fault('takes no login of that length');
    talk.say([1, user.length, ...user, password.length, ...password]);
    const [, status] = await talk.hear(2);
    if (status !== 0)
        throw fault('refuses the login');
}
/** Exact numbers of bytes, back and forth: what follows the last of them belongs to TLS. */
class Talk {
    #socket;
    constructor(socket) {
        this.#socket = socket;
    }
    say(bytes) {
        this.#socket.write(Buffer.from(bytes));
    }
    hear(count) {
        const socket = this.#socket;
        return new Promise((resolve, reject) => {
            const take = () => {
                const bytes = socket.read(count);
                if (Buffer.isBuffer(bytes) && bytes.length === count)
                    settle(() => {
                        resolve(bytes);
                    });
            };
            const fail = (error) => {
                settle(() => {
                    reject(error instanceof Error ? error : new Error('it closed the connection'));
                });
            };
            const settle = (outcome) => {
                socket.off('readable', take).off('error', fail).off('close', fail);
                outcome();
            };
            socket.on('readable', take).on('error', fail).on('close', fail);
            take();
        });
    }
}

;// CONCATENATED MODULE: ./src/edge/registry/tunnel.ts






/**
 * Makes the connections of a dispatcher go through a proxy: HTTPS by CONNECT (RFC 9110, 9.3.6), anything by SOCKS5.
 * undici's own ProxyAgent tries again without end, and without a pause, when a proxy closes the connection instead of
 * answering.
 */
function tunnel(proxy, options) {
    const { proxyCa, ...own } = options;
    const connect = (0,undici/* buildConnector */.gU)(own);
    const { timeout } = own;
    return (wanted, callback) => {
        const target = new URL(`${wanted.protocol}//${wanted.host ?? wanted.hostname}`);
        const opened = isSocks(proxy) ? openSocks(proxy, target, timeout) : tunnel_open(proxy, target, timeout, proxyCa);
        opened.then((httpSocket) => {
            // undici would speak TLS on whatever socket it is given.
            if (target.protocol === 'https:')
                connect({ ...wanted, httpSocket }, callback);
            else
                callback(null, httpSocket);
        }, (error) => {
            callback(error instanceof Error ? error : new Error(String(error)), null);
        });
    };
}
/** Tells whether a proxy carries bytes of any kind. */
function isSocks(proxy) {
    return /^socks5h?:$/.test(proxy.protocol);
}
function tunnel_open(proxy, target, timeout, ca) {
    const authority = `${target.hostname}:${portOf(target)}`;
    const { request } = proxy.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
    const fault = (state) => new connection_error/* ConnectionError */.R('proxy', target, `the proxy ${proxy.host} ${state}`);
    return new Promise((resolve, reject) => {
        const asking = request({
            host: hostOf(proxy),
            ...(ca === undefined ? {} : { ca }),
            port: portOf(proxy),
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...proxyAuthorization(proxy) },
            agent: false,
            timeout,
        });
        asking.once('connect', (response, socket) => {
            socket.setTimeout(0);
            if (response.statusCode === 200)
                resolve(socket);
            else
                reject(fault(`answers ${String(response.statusCode)} to CONNECT ${authority}`));
            if (response.statusCode !== 200)
                socket.destroy();
        });
        asking.once('response', (response) => {
            response.resume();
            reject(fault(`answers ${String(response.statusCode)} to CONNECT ${authority}`));
        });
        asking.once('timeout', () => asking.destroy(new Error('no answer in time')));
        asking.once('error', (error) => {
            reject(fault(`cannot be used: ${error.message}`));
        });
        asking.end();
    });
}
/** The header that a proxy's own `user:password@` stands for; empty where it has none. */
function proxyAuthorization(proxy) {
    if (proxy.username === '' && proxy.password === '')
        return {};
    const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./src/edge/registry/transport.ts






/** More of an error's text is of no use, and a registry might send it without end. */
const errorLimit = 64 * 1024;
/** Makes the function that does one request, from the gate to the last byte of the answer. It follows and repeats nothing. */
function openTransport({ env, gate, timeouts }) {
    return (secrets) => {
        const dispatchers = new Map();
        const dispatcherFor = (proxy) => {
            const key = proxy?.href ?? '';
            const dispatcher = dispatchers.get(key) ?? openDispatcher(proxy, secrets.tls, timeouts);
            dispatchers.set(key, dispatcher);
            return dispatcher;
        };
        return (call) => gate.through(call.url.host, call.signal, async () => {
            // proxySecretRef is for all requests of its object, whatever NO_PROXY says (Go, http.ProxyURL).
            const proxy = secrets.proxy ?? proxyOf(call.url, env);
            // A proxy forwards plain HTTP; many open no tunnel to other ports than 443.
            const forwarded = proxy !== undefined && !isSocks(proxy) && call.url.protocol === 'http:';
            const dispatcher = dispatcherFor(forwarded ? undefined : proxy);
            return exchange(call, dispatcher, forwarded ? proxy : undefined);
        });
    };
}
function openDispatcher(proxy, identity, timeouts) {
    const options = { timeout: timeouts.connect, ...tlsOptions(identity) };
    return new undici/* Agent */.g6({
        connections: 16,
        headersTimeout: timeouts.response,
        bodyTimeout: timeouts.response,
        connect: proxy === undefined ? options : tunnel(proxy, { ...options, proxyCa: trustedWith(identity?.ca) }),
    });
}
function tlsOptions(identity) {
    const ca = trustedWith(identity?.ca);
    return { ...(ca === undefined ? {} : { ca }), ...identity?.client };
}
/** To Node, `ca` stands in place of all authorities; to Flux it stands beside those of the system. */
function trustedWith(ca) {
    if (ca === undefined)
        return undefined;
    // Node 20 has no list that knows of NODE_EXTRA_CA_CERTS.
    const newer = (external_node_tls_default());
    const known = newer.getCACertificates?.('default') ?? (external_node_tls_default()).rootCertificates;
    return [...known, ca];
}
function proxyOf(url, env) {
    try {
        const proxy = proxyFor(url, env);
        if (proxy === undefined || isSocks(proxy) || /^https?:$/.test(proxy.protocol))
            return proxy;
        throw new connection_error/* ConnectionError */.R('proxy', url, `a proxy of the kind ${proxy.protocol}// is not supported, only http://, https:// and socks5://`);
    }
    catch (error) {
        if (error instanceof connection_error/* ConnectionError */.R)
            throw error;
        throw new connection_error/* ConnectionError */.R('proxy', url, 'the proxy that the environment sets is no URL');
    }
}
async function exchange(call, dispatcher, forward) {
    let reading = false;
    try {
        const response = await dispatcher.request({
            ...(forward === undefined ? target(call.url) : targetBy(forward, call.url)),
            method: call.method,
            headers: {
                'user-agent': 'flux-image-automation',
                ...call.headers,
                ...(forward === undefined ? {} : { host: call.url.host, ...proxyAuthorization(forward) }),
            },
            body: call.body ?? null,
            signal: call.signal,
        });
        reading = true;
        const body = await read(response, call);
        // undici frees a connection one turn of the loop after the answer; the next request would open another.
        await (0,promises_.setImmediate)();
        return { method: call.method, url: call.url, status: response.statusCode, headers: response.headers, body };
    }
    catch (error) {
        if (call.signal.aborted)
            throw error;
        throw (0,connection_error/* connectionError */.$)(error, call.url, reading) ?? error;
    }
}
function target({ origin, pathname, search }) {
    return { origin, path: `${pathname}${search}` };
}
/** RFC 9112, 3.2.2: a proxy is asked for whole URLs. */
function targetBy(proxy, { origin, pathname, search }) {
    return { origin: proxy.origin, path: `${origin}${pathname}${search}` };
}
async function read(response, call) {
    const isGood = response.statusCode < 300;
    const limit = isGood ? call.limit : Math.min(call.limit, errorLimit);
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= limit)
            continue;
        if (isGood)
            throw new connection_error/* ConnectionError */.R('too-large', call.url, `the answer is larger than ${limit} bytes`);
        break;
    }
    return Buffer.concat(chunks).subarray(0, limit);
}


/***/ })

};

//# sourceMappingURL=6240.index.js.map