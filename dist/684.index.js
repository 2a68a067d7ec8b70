export const id = 684;
export const ids = [684];
export const modules = {

/***/ 83842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf)
/* harmony export */ });
/* unused harmony export hostnameOf */
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91472);

/**
 * Finds where to ask for an image. Plain HTTP needs somebody's word for it: `spec.insecure`, a mirror's `http://`, or a
 * registry on this very machine. (Flux also takes it for RFC 1918 addresses, unasked; then a password would go in the
 * clear to whoever sits at that address of the runner's network.)
 *
 * A mirror's path stands before `/v2/`, as with containerd; a path that has a `/v2/` in it is kept, and what follows is
 * put before the repository's name, which is how Harbor and others name their proxies.
 *
 *     docker.io/library/alpine, mirror 'https://h.test/v2/hub' → { host: 'h.test', prefix: '', repository: 'hub/library/alpine' }
 */
function endpointOf(image, mirrors, insecure) {
    const host = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIdentity */ .dW)(image.registry);
    const mirror = mirrors.find(({ of }) => of === host);
    if (mirror !== undefined)
        return mirrored(mirror.url, image.repository);
    const open = insecure || (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(hostnameOf(host));
    return { host, scheme: open ? 'either' : 'https', prefix: '', repository: image.repository };
}
function mirrored(url, repository) {
    const path = url.pathname.replace(/\/+$/, '');
    const [, prefix = path, project = ''] = /^(.*?)\/v2(?:\/(.*))?$/.exec(path) ?? [];
    return {
        host: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIdentity */ .dW)(url.host),
        scheme: url.protocol === 'http:' ? 'http' : 'https',
        prefix,
        repository: project === '' ? repository : `${project}/${repository}`,
    };
}
/** Takes the port off a host. `'localhost:5000' → 'localhost'`, `'[::1]:5000' → '[::1]'` */
function hostnameOf(host) {
    return host.replace(/:\d+$/, '');
}


/***/ }),

/***/ 79772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lanesOf),
/* harmony export */   _: () => (/* binding */ countsByAddress)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91472);

/** Docker Hub's "thousands a minute", and Quay's "tens of requests per second" (access.redhat.com/articles/5531191). */
const byAddress = new Set([_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerHub */ .UD, 'quay.io']);
/**
 * Tells whether a registry counts requests by the address that they come from, and takes many for abuse; but two
 * machines may ask twice as much. Others count by account, project or registry, however many machines ask.
 *
 *     'docker.io' → true    'ghcr.io' → false
 */
function countsByAddress(host) {
    return byAddress.has((0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIdentity */ .dW)(host));
}
/**
 * Tells how many requests may be under way to a host at once, of all that a run has under way.
 *
 *     'ghcr.io' → 8    'docker.io' → 4
 */
function lanesOf(host) {
    return countsByAddress(host) ? 4 : 8;
}


/***/ }),

/***/ 60684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan_plan)
});

// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/core/registry/registry-mirrors.ts
var registry_mirrors = __webpack_require__(90457);
// EXTERNAL MODULE: ./src/core/registry/lanes.ts
var lanes = __webpack_require__(79772);
;// CONCATENATED MODULE: ./src/core/shards/balance.ts

/**
 * So many jobs at once may ask a registry that does not count by address. Each has up to eight requests under way there,
 * knows nothing of the others, and takes a refusal for its own.
 */
const mostJobsOfHost = 4;
/** A registry that must be cut is cut finer than that, so that the pieces can be laid out evenly. */
const fineness = 4;
/** But not into less than some seconds of work. */
const fewestOfPiece = 500;
/**
 * Deals lists out to at most so many shards, each list to one, by their places; no shard is empty. A registry stays in
 * one shard where it can, because only a single process can tell how much a registry bears and wait for it. One that
 * takes longer than a fair share of the time is cut: a job has `concurrency` requests under way, and only some of them
 * to one host. Then the longest piece goes where it is done soonest, and so on.
 *
 *     ([a 4, a 4, b 4, c 4], 2 shards, 16 at once) → [[0, 1], [2, 3]]
 *     ([a 500, a 500, b 500, b 500], 2 shards, 16 at once) → [[0, 2], [1, 3]]
 */
function balance(loads, shards, concurrency) {
    const fair = loads.reduce((sum, { requests }) => sum + requests, 0) / shards;
    const time = ({ host, requests }) => requests * Math.max(1, concurrency / (0,lanes/* lanesOf */.T)(host));
    const pieces = piecesOf(loads).flatMap((whole) => cut(whole, time(whole) > fair ? Math.ceil((fineness * time(whole)) / fair) : 1, loads));
    const parts = Array.from({ length: Math.min(shards, pieces.length) }, () => ({ pieces: [], requests: 0 }));
    for (const piece of pieces.sort((a, b) => time(b) - time(a))) {
        const timeWith = (part) => {
            const same = part.pieces.find(({ host }) => host === piece.host)?.requests ?? 0;
            return Math.max(part.requests + piece.requests, time({ host: piece.host, requests: same + piece.requests }));
        };
        put(piece, soonest(openTo(piece, parts), timeWith));
    }
    const lists = parts.map((part) => part.pieces.flatMap((piece) => piece.lists).sort((a, b) => a - b));
    return lists.filter((some) => some.length > 0);
}
/** Finds the shards that may take a piece: those that ask its registry already, where no more may. */
function openTo({ host }, parts) {
    const asking = parts.filter(({ pieces }) => pieces.some((piece) => piece.host === host));
    return (0,lanes/* countsByAddress */._)(host) || asking.length < mostJobsOfHost ? parts : asking;
}
/** An empty shard before any other, for a runner stands ready for it; of those done at one time, the one with less. */
function soonest(parts, timeWith) {
    const [best] = parts
        .map((part) => ({ part, time: part.requests === 0 ? 0 : timeWith(part) }))
        .sort((a, b) => a.time - b.time || a.part.requests - b.part.requests);
    if (best === undefined)
        throw new Error('there is at least one shard');
    return best.part;
}
function put(piece, part) {
    const same = part.pieces.find(({ host }) => host === piece.host);
    if (same === undefined)
        part.pieces.push(piece);
    else {
        same.lists.push(...piece.lists);
        same.requests += piece.requests;
    }
    part.requests += piece.requests;
}
function piecesOf(loads) {
    const pieces = new Map();
    for (const [list, { host, requests }] of loads.entries()) {
        const piece = pieces.get(host) ?? { host, lists: [], requests: 0 };
        pieces.set(host, piece);
        piece.lists.push(list);
        piece.requests += requests;
    }
    return [...pieces.values()];
}
/** Cuts a registry into that many pieces, as far as there are lists, each filled to its part before the next. */
function cut(whole, wanted, loads) {
    const count = Math.min(whole.lists.length, wanted, Math.floor(whole.requests / fewestOfPiece));
    if (count <= 1)
        return [whole];
    const pieces = Array.from({ length: count }, () => ({ host: whole.host, lists: [], requests: 0 }));
    let sum = 0;
    for (const list of whole.lists) {
        const requests = loads[list]?.requests ?? 0;
        // By its middle, so that a long list fills the piece that most of it falls to.
        const piece = pieces[Math.min(count - 1, Math.floor(((sum + requests / 2) / whole.requests) * count))];
        piece?.lists.push(list);
        if (piece !== undefined)
            piece.requests += requests;
        sum += requests;
    }
    return pieces.filter(({ lists }) => lists.length > 0);
}

// EXTERNAL MODULE: ./src/core/eligibility/wishes.ts
var eligibility_wishes = __webpack_require__(42474);
// EXTERNAL MODULE: ./src/core/image/reference.ts + 1 modules
var reference = __webpack_require__(51701);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/registry/endpoint.ts
var endpoint = __webpack_require__(83842);
// EXTERNAL MODULE: ./src/core/registry/hosts.ts
var hosts = __webpack_require__(91472);
;// CONCATENATED MODULE: ./src/core/shards/expected.ts






/** These give a hundred tags a page, whatever is asked for. */
const smallPages = new Set([hosts/* dockerHub */.UD, 'quay.io']);
/**
 * Estimates what it takes to scan a list that several policies choose from: a token, a page for each thousand of the
 * tags that it had last time, and a few requests for what a policy wants to know besides.
 *
 *     ghcr.io, 2500 tags, one policy with a digest → { host: 'ghcr.io', requests: 5 }    never seen → { …, requests: 2 }
 */
function expectedLoad(listing, tags, mirrors) {
    const [{ repository }] = listing;
    const { host } = (0,endpoint/* endpointOf */.X)((0,reference/* parseImage */.zZ)(repository.image), mirrors, repository.insecure);
    const pages = Math.max(1, Math.ceil((tags ?? 0) / (smallPages.has(host) ? 100 : 1000)));
    return { host, requests: listing.reduce((sum, asked) => sum + besides(asked), 1 + pages) };
}
function besides({ policy }) {
    const wishes = (0,attempt/* attempt */.C)(() => (0,eligibility_wishes/* wishesOf */.p9)(policy));
    const digest = policy.digestReflection === 'Never' ? 0 : 1;
    if (wishes instanceof problem/* Problem */.A)
        return digest;
    return digest + (wishes.minAge === undefined ? 0 : 1) + (wishes.platforms.length === 0 ? 0 : 2);
}
/** A job takes half a minute to begin: less work than this is not worth one more. */
const fewestRequests = 1000;
const mostByItself = 20;
/**
 * Tells how many shards are worth having where nobody says how many.
 *
 *     [300 requests] → 1    [2500 requests in all] → 3    [1000000 in all] → 20
 */
function worthwhileShards(loads) {
    const requests = loads.reduce((sum, load) => sum + load.requests, 0);
    return Math.max(1, Math.min(mostByItself, Math.ceil(requests / fewestRequests)));
}

// EXTERNAL MODULE: ./src/core/shards/plan.ts
var plan = __webpack_require__(76078);
// EXTERNAL MODULE: ./src/core/shards/share.ts
var share = __webpack_require__(59110);
// EXTERNAL MODULE: ./src/core/text/count.ts
var count = __webpack_require__(69804);
// EXTERNAL MODULE: ./src/flows/select/list.ts + 5 modules
var list = __webpack_require__(38952);
// EXTERNAL MODULE: ./src/flows/select/tags.ts
var tags = __webpack_require__(98985);
// EXTERNAL MODULE: ./src/flows/shards/answers.ts
var answers = __webpack_require__(74220);
// EXTERNAL MODULE: ./src/flows/shards/from-shards.ts + 2 modules
var from_shards = __webpack_require__(27265);
// EXTERNAL MODULE: ./src/flows/shards/lists.ts
var lists = __webpack_require__(3518);
// EXTERNAL MODULE: ./src/flows/shards/sources.ts
var sources = __webpack_require__(56629);
// EXTERNAL MODULE: ./src/flows/update/ground.ts
var update_ground = __webpack_require__(63028);
;// CONCATENATED MODULE: ./src/flows/plan.ts














/**
 * Deals the lists that somebody has to ask about out to shards, for the matrix of a workflow. Asks no registry and
 * writes nothing; what is wrong with the repository is for the last job to say.
 */
async function plan_plan(settings, edges) {
    const commit = await (0,from_shards.commitOf)(edges.shards);
    const ground = await (0,update_ground/* readUpdate */.I)(settings, edges);
    const work = await workOf(ground, settings, edges);
    const shards = work.length === 0 ? [] : balance(work, settings.shards ?? worthwhileShards(work), settings.concurrency);
    const parts = shards.map((places) => places.flatMap((place) => work[place] ?? []));
    for (const [index, part] of parts.entries())
        edges.progress.info(`Shard ${index + 1}: ${summary(part)}`);
    const planned = {
        plan: (0,plan/* printPlan */.Zn)({ commit, at: edges.now, shards: parts.map((part) => (0,plan/* digestOfLists */.p2)(part.map(({ key }) => key))) }),
        matrix: { include: parts.map((part, index) => entry(index + 1, parts.length, part)) },
        lists: work.length,
        requests: requestsOf(work),
    };
    return { ...emptyReport(settings), plan: planned };
}
/** For a link in a pull request, an image's labels are read, and those of the one before it. */
const requestsForSource = 4;
async function workOf(ground, settings, edges) {
    const { run, reading, options } = ground;
    const { listings } = (0,tags/* listingsOf */.Vy)(run.policies, reading.inventory);
    const mirrors = (0,registry_mirrors/* parseRegistryMirrors */.X)(settings.registryMirrors);
    const waiting = new Set(listings.filter((listing) => (0,list/* dueOf */.IH)(listing, options) !== undefined));
    const shown = await shownOf([...waiting], ground, settings, edges);
    return listings.flatMap((listing, place) => {
        const load = expectedLoad(listing, (0,list/* memoryOf */.zE)(listing, options)?.scan.count, mirrors);
        if (!waiting.has(listing))
            return [{ place, key: (0,lists/* keyOf */.T)(listing), ...load }];
        const isShown = listing.some(({ policy }) => shown.has(policy.id));
        return isShown ? [{ place, key: (0,lists/* keyOf */.T)(listing), host: load.host, requests: requestsForSource }] : [];
    });
}
/** The policies of lists that are not due, whose images stand in pull requests all the same. */
async function shownOf(waiting, ground, settings, edges) {
    const policies = waiting.flatMap((listing) => listing.map(({ policy }) => policy));
    // They select what they did before, and ask nobody.
    const registry = new answers/* Answers */.C([]);
    const { outcomes } = await (0,tags/* selectTags */.O)(policies, ground.reading.inventory, ground.options, { ...edges, registry });
    const edits = await (0,sources/* proposedEdits */.K)(ground, outcomes, settings, { ...edges, registry });
    return new Set(edits.map(({ policy }) => policy));
}
function entry(number, of, part) {
    return { number, shard: (0,share/* printShare */.F)({ number, of, lists: part.map(({ place }) => place) }) };
}
function summary(part) {
    const hosts = [...new Set(part.map(({ host }) => host))];
    const named = hosts.length > 3 ? `${hosts.slice(0, 3).join(', ')} and ${hosts.length - 3} more` : hosts.join(', ');
    return `${(0,count/* count */.U)(part.length, 'list')} of ${named}, about ${(0,count/* count */.U)(requestsOf(part), 'request')}`;
}
function requestsOf(loads) {
    return loads.reduce((sum, { requests }) => sum + requests, 0);
}
function emptyReport({ dryRun }) {
    const nothing = { outcomes: [], deployed: new Map(), edits: [], problems: [], publications: [] };
    return (0,assemble/* assembleReport */.x)({ mode: 'plan', dryRun, ...nothing });
}


/***/ })

};

//# sourceMappingURL=684.index.js.map