export const id = 8751;
export const ids = [8751];
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
    const text = typeof value === 'string' ? value : value?.join(', ');
    // Node takes bytes for letters; servers that go beyond ASCII mean UTF-8.
    return text === undefined || !/[\x80-\xff]/.test(text) ? text : Buffer.from(text, 'latin1').toString('utf8');
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
    ETIMEDOUT: 'timeout',
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
/**
 * Lets so many requests through at a time, to one host and in all, and none to a host that asked for a pause. A host
 * that bears fewer goes before the others: it is the last to be done, and would lose most by waiting for them.
 */
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
        await enter(lane, lane.width);
        try {
            while (lane.pausedUntil > this.#clock.now()) {
                await this.#clock.sleep(lane.pausedUntil - this.#clock.now(), signal);
            }
            await enter(this.#all, lane.width);
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
    return { width, free: width, waiting: [], pausedUntil: 0 };
}
async function enter(lane, width) {
    if (lane.free > 0) {
        lane.free -= 1;
        return;
    }
    await new Promise((resolve) => {
        lane.waiting.push({ width, enter: resolve });
    });
}
function leave(lane) {
    const least = Math.min(...lane.waiting.map(({ width }) => width));
    const first = lane.waiting.findIndex(({ width }) => width === least);
    const [next] = first < 0 ? [] : lane.waiting.splice(first, 1);
    if (next === undefined)
        lane.free += 1;
    else
        next.enter();
}


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openTransport)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_default = /*#__PURE__*/__webpack_require__.n(external_node_tls_);
// EXTERNAL MODULE: ./src/core/registry/proxy.ts
var registry_proxy = __webpack_require__(56427);
// EXTERNAL MODULE: ./src/edge/registry/connection-error.ts
var connection_error = __webpack_require__(81026);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/edge/registry/proxy-address.ts
/** The name or address of a URL, as sockets want it. */
function hostOf(url) {
    return url.hostname.replace(/^\[|\]$/g, '');
}
function portOf(url) {
    return url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
}

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
    const leave = () => void socket.destroy(new Error('no answer in time'));
    const end = setTimeout(leave, 2 * timeout);
    socket.setTimeout(timeout, leave);
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
    finally {
        clearTimeout(end);
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






/** Makes the connections of an agent go through a proxy: HTTPS by CONNECT (RFC 9110, 9.3.6), anything by SOCKS5. */
function tunnelled(agent, proxy, { timeout, ca }) {
    const secured = agent instanceof (external_node_https_default()).Agent ? agent.createConnection.bind(agent) : undefined;
    return (wanted, callback) => {
        const target = targetOf(wanted, secured === undefined ? 'http:' : 'https:');
        const opened = isSocks(proxy) ? openSocks(proxy, target, timeout) : tunnel_open(proxy, target, timeout, ca);
        opened.then((socket) => {
            const over = { ...wanted, socket };
            callback?.(null, secured?.(over) ?? socket);
        }, (error) => {
            callback?.(error instanceof Error ? error : new Error(String(error)), new external_node_net_.Socket());
        });
        return undefined;
    };
}
function targetOf({ host, port }, protocol) {
    const name = host ?? '';
    return new URL(`${protocol}//${(0,external_node_net_.isIPv6)(name) ? `[${name}]` : name}:${String(port)}`);
}
/** Tells whether a proxy carries bytes of any kind. */
function isSocks(proxy) {
    return /^socks5h?:$/.test(proxy.protocol);
}
function tunnel_open(proxy, target, timeout, ca) {
    const authority = `${target.hostname}:${portOf(target)}`;
    const { request } = proxy.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
    const fault = (state) => new connection_error/* ConnectionError */.R('proxy', target, `the proxy ${proxy.host} ${state}`);
    let end;
    const opened = new Promise((resolve, reject) => {
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
        const leave = () => void asking.destroy(new Error('no answer in time'));
        end = setTimeout(leave, 2 * timeout);
        asking.once('timeout', leave);
        asking.once('error', (error) => {
            reject(fault(`cannot be used: ${error.message}`));
        });
        asking.end();
    });
    return opened.finally(() => {
        clearTimeout(end);
    });
}
/** The header that a proxy's own `user:password@` stands for; empty where it has none. */
function proxyAuthorization(proxy) {
    if (proxy.username === '' && proxy.password === '')
        return {};
    const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./src/edge/registry/exchange.ts





/** More of an error's text is of no use, and a registry might send it without end. */
const errorLimit = 64 * 1024;
/** Does one request, to the last byte of the answer. It follows and repeats nothing. */
function exchange(call, route) {
    return new Promise((resolve, reject) => {
        new Exchange(call, route, resolve, reject).begin();
    });
}
class Exchange {
    #call;
    #route;
    #resolve;
    #reject;
    #request;
    #chunks = [];
    #timer;
    #size = 0;
    #isReading = false;
    #isOver = false;
    constructor(call, route, resolve, reject) {
        this.#call = call;
        this.#route = route;
        this.#resolve = resolve;
        this.#reject = reject;
        this.#request = (0,external_node_http_.request)(optionsOf(call, route));
        this.#timer = this.#patience('there is no connection', route.timeouts.connect);
    }
    begin() {
        this.#call.signal.addEventListener('abort', this.#abort, { once: true });
        this.#request
            .once('socket', (socket) => {
            this.#connect(socket);
        })
            .once('response', (response) => {
            this.#read(response);
        })
            .on('error', this.#fail)
            .once('close', () => {
            this.#close();
        })
            .end(this.#call.body);
    }
    #connect(socket) {
        const begun = () => {
            clearTimeout(this.#timer);
            this.#timer = this.#patience('nothing comes', this.#route.timeouts.response);
        };
        const isTls = this.#request.protocol === 'https:';
        if (isTls ? this.#request.reusedSocket : !socket.connecting)
            begun();
        else
            socket.once(isTls ? 'secureConnect' : 'connect', begun);
    }
    #read(response) {
        this.#isReading = true;
        this.#timer.refresh();
        const status = response.statusCode ?? 0;
        const isGood = status < 300;
        const limit = isGood ? this.#call.limit : Math.min(this.#call.limit, errorLimit);
        response
            .on('data', (chunk) => {
            this.#timer.refresh();
            this.#size += chunk.length;
            this.#chunks.push(chunk);
            if (this.#size <= limit)
                return;
            if (isGood)
                this.#fail(new connection_error/* ConnectionError */.R('too-large', this.#call.url, `the answer is larger than ${limit} bytes`));
            else
                this.#finish(response, status, limit);
        })
            .on('error', this.#fail)
            .once('end', () => {
            this.#finish(response, status, limit);
        });
    }
    #finish({ headersDistinct: headers, complete }, status, limit) {
        if (this.#isOver)
            return;
        const { method, url } = this.#call;
        this.#leave();
        if (!complete)
            this.#request.destroy();
        this.#resolve({ method, url, status, headers, body: Buffer.concat(this.#chunks).subarray(0, limit) });
    }
    /** Some ends come without an error, such as that of an answer which changes the protocol. */
    #close() {
        if (this.#isOver)
            return;
        const fault = this.#isReading ? 'cut-short' : 'reset';
        this.#stop(new connection_error/* ConnectionError */.R(fault, this.#call.url, 'the connection is closed'));
    }
    #fail = (error) => {
        this.#stop((0,connection_error/* connectionError */.$)(error, this.#call.url, this.#isReading) ?? error);
    };
    #abort = () => {
        this.#stop(this.#call.signal.reason);
    };
    #stop(reason) {
        if (this.#isOver)
            return;
        this.#leave();
        this.#request.destroy();
        this.#reject(reason);
    }
    #leave() {
        this.#isOver = true;
        clearTimeout(this.#timer);
        this.#call.signal.removeEventListener('abort', this.#abort);
    }
    #patience(state, milliseconds) {
        return setTimeout(() => {
            this.#fail(new connection_error/* ConnectionError */.R('timeout', this.#call.url, `${state} for ${milliseconds} ms`));
        }, milliseconds);
    }
}
function optionsOf(call, { agent, forward }) {
    const { host, origin, pathname, search } = call.url;
    const headers = { 'user-agent': 'flux-image-automation', ...call.headers, host };
    const common = { agent, method: call.method };
    if (forward === undefined)
        return { ...common, ...placeOf(call.url), path: `${pathname}${search}`, headers };
    return {
        ...common,
        ...placeOf(forward),
        // RFC 9112, 3.2.2: a proxy is asked for whole URLs.
        path: `${origin}${pathname}${search}`,
        headers: { ...headers, ...proxyAuthorization(forward) },
        // Node would take the name from the header, which is the server's and not the proxy's.
        servername: (0,external_node_net_.isIP)(hostOf(forward)) === 0 ? hostOf(forward) : '',
    };
}
function placeOf(url) {
    return { protocol: url.protocol, host: hostOf(url), port: portOf(url) };
}

;// CONCATENATED MODULE: ./src/edge/registry/transport.ts








/** Milliseconds that a connection is kept for the next request, where the server does not say. */
const idle = 4000;
/** Makes the function that does one request, from the gate to the last byte of the answer. */
function openTransport({ env, gate, timeouts }) {
    return (secrets) => {
        const agents = new Map();
        const agentFor = (protocol, proxy) => {
            const key = `${protocol} ${proxy?.href ?? ''}`;
            const agent = agents.get(key) ?? openAgent(protocol, proxy, secrets.tls, timeouts.connect);
            agents.set(key, agent);
            return agent;
        };
        return async (call) => {
            const answer = await gate.through(call.url.host, call.signal, () => {
                // proxySecretRef is for all requests of its object, whatever NO_PROXY says (Go, http.ProxyURL).
                const proxy = secrets.proxy ?? proxyOf(call.url, env);
                // A proxy forwards plain HTTP; many open no tunnel to other ports than 443.
                const forward = proxy !== undefined && !isSocks(proxy) && call.url.protocol === 'http:' ? proxy : undefined;
                const agent = forward === undefined ? agentFor(call.url.protocol, proxy) : agentFor(forward.protocol, undefined);
                return exchange(call, { agent, forward, timeouts });
            });
            // Whoever waited at the gate asks first; then there is time to work on this answer.
            await (0,promises_.setImmediate)();
            return answer;
        };
    };
}
function openAgent(protocol, proxy, identity, timeout) {
    const options = { keepAlive: true, maxSockets: 16, timeout: idle };
    const agent = protocol === 'https:' ? new (external_node_https_default()).Agent({ ...options, ...tlsOptions(identity) }) : new (external_node_http_default()).Agent(options);
    if (proxy !== undefined)
        agent.createConnection = tunnelled(agent, proxy, { timeout, ca: trustedWith(identity?.ca) });
    return agent;
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
        const proxy = (0,registry_proxy/* proxyFor */.i)(url, env);
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


/***/ })

};

//# sourceMappingURL=8751.index.js.map