export const id = 684;
export const ids = [684,8952];
export const modules = {

/***/ 59110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ printShare),
/* harmony export */   n: () => (/* binding */ parseShare)
/* harmony export */ });
/* harmony import */ var _troubles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23993);

const grammar = /^([1-9]\d{0,2})\/([1-9]\d{0,2})((?: \d{1,6}(?:-\d{1,6})?)+)$/;
/** A text that says more is none of ours, and would fill the memory. */
const mostLists = 100_000;
/**
 * Writes a share for the matrix of a workflow.
 *
 *     { number: 3, of: 8, lists: [0, 1, 2, 7] } → '3/8 0-2 7'
 */
function printShare({ number, of, lists }) {
    return `${number}/${of} ${runsOf(lists)
        .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
        .join(' ')}`;
}
/** Reads a share back. Throws `usage/malformed-input`. */
function parseShare(text) {
    const [, number, of, runs = ''] = grammar.exec(text) ?? [];
    const share = { number: Number(number), of: Number(of), lists: listsOf(runs) };
    const isAscending = share.lists.every((list, at) => at === 0 || list > (share.lists[at - 1] ?? 0));
    if (number === undefined || share.number > share.of || share.lists.length === 0 || !isAscending)
        throw (0,_troubles_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedShare */ .Rs)(text);
    return share;
}
function runsOf(lists) {
    const runs = [];
    for (const list of lists) {
        const run = runs.at(-1);
        if (run?.[1] === list - 1)
            run[1] = list;
        else
            runs.push([list, list]);
    }
    return runs;
}
function listsOf(runs) {
    const lists = [];
    for (const run of runs.trim().split(' ')) {
        const [first = 0, last = first] = run.split('-').map(Number);
        if (lists.length + last - first >= mostLists)
            return [];
        for (let list = first; list <= last; list += 1)
            lists.push(list);
    }
    return lists;
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
    const time = ({ host, requests }) => requests * Math.max(1, concurrency / (0,lanes/* lanesOf */.TJ)(host));
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
    return (0,lanes/* countsByAddress */._K)(host) || asking.length < mostJobsOfHost ? parts : asking;
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
    const waiting = new Set(listings.filter((listing) => (0,list/* dueOf */.I)(listing, options) !== undefined));
    const shown = await shownOf([...waiting], ground, settings, edges);
    return listings.flatMap((listing, place) => {
        const load = expectedLoad(listing, (0,list/* memoryOf */.z)(listing, options)?.scan.count, mirrors);
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


/***/ }),

/***/ 38952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ dueOf),
  z: () => (/* binding */ memoryOf),
  scanList: () => (/* binding */ scanList)
});

// EXTERNAL MODULE: ./src/core/change/outcome.ts
var outcome = __webpack_require__(20140);
// EXTERNAL MODULE: ./src/core/eligibility/witness.ts
var witness = __webpack_require__(10238);
// EXTERNAL MODULE: ./src/core/image/reference.ts + 1 modules
var reference = __webpack_require__(51701);
// EXTERNAL MODULE: ./src/core/memory/asked.ts
var memory_asked = __webpack_require__(6567);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/policy/sieve.ts + 5 modules
var policy_sieve = __webpack_require__(61606);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
;// CONCATENATED MODULE: ./src/core/memory/due.ts




/** GitHub starts no timetable more often: to note such a scan would be a write each run, for nothing. */
const shortest = 5 * instant/* minute */.Vc;
/** Timetables are not kept to the second: a run that starts a little early must not wait a whole turn more. */
const slack = 0.1;
/**
 * Finds how long an answer holds for the policies that share a list: the shortest interval of their repositories, and
 * of those policies that have one of their own.
 *
 *     repository 1h, policy with digestReflectionPolicy Always and 10m → 10m
 */
function intervalOf(listing) {
    return Math.min(...listing.flatMap(({ policy, repository }) => [repository.interval, policy.interval ?? Infinity]));
}
/** Tells whether it is worth keeping when a list was scanned. `5m → false`, `10m → true` */
function isWaitedFor(interval) {
    return interval > shortest;
}
/**
 * Gives when a list is due again; undefined where it is due now: its interval has passed, the policies ask something
 * else than they did, or one of them had no selection, or one that it could not have made.
 *
 *     scanned at 10:00, interval 1h: at 10:53 → 11:00    at 10:54 → undefined
 */
function dueAt({ listing, barredFor }, scan, now) {
    const interval = intervalOf(listing);
    if (scan === undefined || !isWaitedFor(interval) || now - scan.at >= interval * (1 - slack))
        return undefined;
    const isAnswered = listing.every((followed) => {
        const { id } = followed.policy;
        const pick = scan.picks.get(id);
        return pick !== undefined && !barredFor(id).has(pick.tag) && isChoosable(followed, pick.tag);
    });
    return isAnswered && scan.asked === (0,memory_asked/* askedOf */.i)(listing, barredFor) ? scan.at + interval : undefined;
}
/** Whoever may write to a ref may write a tag into the memory: one that the policy could never have chosen is no answer. */
function isChoosable({ policy: { rule, filter }, repository: { exclusionList } }, tag) {
    const choice = (0,attempt/* attempt */.C)(() => {
        const sieve = (0,policy_sieve/* openSieve */.X)({ rule, filter, exclusionList, deployed: new Set() });
        sieve.offer([tag]);
        return sieve.choose().tag;
    });
    return choice === tag;
}

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/policy/version.ts
var version = __webpack_require__(80422);
;// CONCATENATED MODULE: ./src/core/memory/immutable.ts

/** A commit, or a date: what a build names its image by so that no other has the same name. */
const once = /(?:^|[^0-9a-z])(?:(?=[a-f]*[0-9])[0-9a-f]{7,40}|[0-9]{8,})(?:$|[^0-9a-z])/;
/**
 * Tells whether a tag looks as if it were to point at one image for ever: a whole version, or a name with a commit or
 * date in it.
 *
 *     '1.2.3', 'v1.2.3-alpine', 'main-3f9c2d1', '20260701' → true    'latest', '1.2', 'v1', 'feedback' → false
 */
function looksImmutable(tag) {
    return (0,version/* parseTagVersion */.An)(tag) !== undefined || once.test(tag);
}

;// CONCATENATED MODULE: ./src/core/memory/moved.ts


/**
 * Says of each tag that moved, though it looks as if it never would: somebody built anew under an old name, or put
 * another image in its place.
 */
function movedTags(repository, moved) {
    return moved.filter(({ tag }) => looksImmutable(tag)).map((one) => tagMoved(repository, one));
}
function tagMoved({ image, meta }, { tag, from, to }) {
    return new problem/* Problem */.A('policy/tag-moved', `Cannot take "${image}:${tag}" for what it was: it pointed at ${from}, and now points at ${to}`, {
        at: meta.at,
        hint: 'Ask the publisher why. To run what was chosen and nothing else, set digestReflectionPolicy: IfNotPresent.',
    });
}

// EXTERNAL MODULE: ./src/core/memory/notes.ts
var memory_notes = __webpack_require__(32590);
// EXTERNAL MODULE: ./src/core/text/count.ts
var count = __webpack_require__(69804);
// EXTERNAL MODULE: ./src/core/memory/moment.ts
var moment = __webpack_require__(76319);
;// CONCATENATED MODULE: ./src/core/memory/shrink.ts



/** Below this, a list loses half of its tags by the deletion of a few. */
const fewest = 10;
/**
 * Tells whether a list lost so much that it is more likely to be half an answer: more than half of at least ten tags.
 *
 *     (10, 4) → true    (10, 5) → false    (9, 0) → false
 */
function isShrunk(before, now) {
    return before >= fewest && now * 2 < before;
}
/** Says that a list is not followed because it shrank. */
function shrunk({ image, meta }, before, now) {
    return new problem/* Problem */.A('policy/list-shrunk', `Cannot follow the tags of "${image}": the registry lists ${(0,count/* count */.U)(now, 'tag')}, and listed ${before.count} on ${(0,moment/* printMoment */.A)(before.at)}`, {
        at: meta.at,
        hint: 'If the tags were removed on purpose, run once with allow-downgrade. If not, the registry answered in part: leave everything as it is.',
    });
}

// EXTERNAL MODULE: ./src/core/flux/place.ts
var place = __webpack_require__(62788);
// EXTERNAL MODULE: ./src/core/policy/filter.ts
var policy_filter = __webpack_require__(94406);
// EXTERNAL MODULE: ./src/core/policy/ranking.ts
var ranking = __webpack_require__(13984);
;// CONCATENATED MODULE: ./src/core/policy/fault.ts





/**
 * Tells which field of a policy cannot be read: its range, or else its pattern, or else the object as a whole.
 *
 *     range: nonsense → where spec.policy.semver.range stands
 */
function placeOfFault({ meta, rule, filter }) {
    const fails = (work) => (0,attempt/* attempt */.C)(work) instanceof problem/* Problem */.A;
    if (fails(() => (0,ranking/* withRanking */.r)(rule, () => true)))
        return (0,place/* placeOfField */.n)(meta, 'spec.policy.semver.range');
    if (fails(() => (0,policy_filter/* keyReader */.j)(filter)))
        return (0,place/* placeOfField */.n)(meta, 'spec.filterTags.pattern');
    return meta.at;
}

// EXTERNAL MODULE: ./src/core/problem/sort-out.ts
var sort_out = __webpack_require__(58986);
// EXTERNAL MODULE: ./src/flows/select/policy.ts + 1 modules
var policy = __webpack_require__(65934);
;// CONCATENATED MODULE: ./src/flows/select/list.ts













/** Lets the policies of a list choose, from its tags or, where it is not due, as they did before. Throws what stops them all. */
function scanList(listing, run) {
    const before = memoryOf(listing, run.options);
    const due = dueOf(listing, run.options);
    if (due === undefined || before === undefined)
        return scan(listing, before, run);
    return Promise.resolve(remembered(listing, before.scan, due, run));
}
async function scan(listing, before, run) {
    const [{ repository }] = listing;
    const { recollection } = run.options;
    const opened = listing.map((asked) => ({ asked, open: (0,attempt/* attempt */.C)(() => (0,policy/* openPolicy */.tX)(asked, run.options)) }));
    const refused = opened.flatMap(({ asked, open }) => refusal(asked, open));
    const [policies] = (0,sort_out/* sortOut */.$)(opened.map(({ open }) => open));
    if (policies.length === 0)
        return refused;
    const listed = await offerTags(listing, policies, run);
    assertWhole(listing, before, listed, run.options);
    const notes = new memory_notes/* ListNotes */.C(before, recollection?.now ?? 0);
    const context = {
        witness: new witness/* ListWitness */.e(repository, run.edges.registry, notes),
        recollection,
        warnings: run.warnings,
    };
    const outcomes = await Promise.all(policies.map((open) => (0,policy/* outcomeOf */.sG)(open, context)));
    run.warnings.push(...movedTags(repository, notes.moved));
    if (recollection !== undefined) {
        const asked = (0,memory_asked/* askedOf */.i)(listing, run.options.barredFor ?? memory_asked/* barsNothing */.U);
        note(listing, { notes, listed, asked, outcomes, recollection }, run.notes);
    }
    return [...outcomes, ...refused];
}
/** Gives when a list is due again; undefined where it is to be scanned now. */
function dueOf(listing, options) {
    const { recollection, barredFor = memory_asked/* barsNothing */.U } = options;
    if (recollection?.honoursInterval !== true)
        return undefined;
    return dueAt({ listing, barredFor }, memoryOf(listing, options)?.scan, recollection.now);
}
/** Gives what is remembered of a list. */
function memoryOf(listing, { recollection }) {
    return recollection?.ledger.get(nameOf(listing));
}
function nameOf([{ repository }]) {
    return (0,reference/* parseImage */.zZ)(repository.image).canonical;
}
function refusal({ policy, repository }, open) {
    if (!(open instanceof Error))
        return [];
    return [(0,outcome/* unselected */.tP)(policy.id, repository.image, open.with({ at: open.at ?? placeOfFault(policy) }))];
}
/** Gives what the policies selected when their list was last scanned, as a cluster does between two scans. */
function remembered(listing, { picks }, due, { edges, waiting }) {
    edges.progress.info(`${listing[0].repository.image}: not due`);
    return listing.flatMap(({ policy, repository }) => {
        const pick = picks.get(policy.id);
        if (pick === undefined)
            return [];
        waiting.set(policy.id, due);
        const because = { kind: 'latest', rule: policy.rule.kind };
        return [{ kind: 'selected', policy: policy.id, image: repository.image, ...pick, because, funnel: undefined }];
    });
}
async function offerTags(listing, policies, { edges }) {
    const [{ repository }] = listing;
    let listed = 0;
    for await (const page of edges.registry.tags(repository)) {
        listed += page.length;
        for (const { sieve } of policies)
            sieve.offer(page);
    }
    edges.progress.info(`${repository.image}: ${(0,count/* count */.U)(listed, 'tag')}, ${(0,count/* count */.U)(listing.length, 'policy', 'policies')}`);
    return listed;
}
/** A list that shrank sharply is more likely to be half an answer, and nothing is selected from it. */
function assertWhole([{ repository }], before, listed, { allowDowngrade }) {
    if (before === undefined || allowDowngrade || !isShrunk(before.scan.count, listed))
        return;
    throw shrunk(repository, before.scan, listed);
}
function note(listing, { notes, listed, asked, outcomes, recollection }, all) {
    const waitedFor = isWaitedFor(intervalOf(listing));
    const picks = waitedFor ? picksOf(outcomes) : new Map();
    const { memory, matters } = notes.concluded({ count: listed, asked, picks });
    all.add(nameOf(listing), memory, matters || (waitedFor && recollection.honoursInterval));
}
function picksOf(outcomes) {
    return new Map(outcomes.flatMap((outcome) => {
        if (outcome.kind === 'unselected')
            return [];
        const { policy, tag, digest, reason } = outcome;
        return [[policy, { tag, digest, reason }]];
    }));
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   f: () => (/* binding */ listsOf)
/* harmony export */ });
/* harmony import */ var _core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34824);
/* harmony import */ var _core_shards_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76078);
/* harmony import */ var _core_shards_troubles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23993);
/* harmony import */ var _select_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98985);




/** Names a list, as all jobs do. */
function keyOf([{ repository }]) {
    return (0,_core_change_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listingKey */ ._)(repository);
}
/**
 * Finds the lists of a share among those of the policies. Throws `shards/other-plan` where they are not the ones that
 * the plan meant.
 */
function listsOf(share, plan, policies, inventory) {
    const { listings } = (0,_select_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .listingsOf */ .Vy)(policies, inventory);
    const lists = share.lists.flatMap((place) => {
        const listing = listings[place];
        return listing === undefined ? [] : [listing];
    });
    const isMeant = share.of === plan.shards.length && (0,_core_shards_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfLists */ .p2)(lists.map(keyOf)) === plan.shards[share.number - 1];
    if (isMeant)
        return lists;
    throw (0,_core_shards_troubles_js__WEBPACK_IMPORTED_MODULE_2__/* .otherPlan */ .mp)(`shard ${share.number} of ${share.of}`, 'the plan gave it other lists than this job finds');
}


/***/ }),

/***/ 56629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proposedEdits),
/* harmony export */   Z: () => (/* binding */ askForSources)
/* harmony export */ });
/* harmony import */ var _core_change_branch_plans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54730);
/* harmony import */ var _core_change_proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83279);
/* harmony import */ var _core_change_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31035);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91400);
/* harmony import */ var _core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58986);
/* harmony import */ var _environments_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80865);
/* harmony import */ var _publish_sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21471);
/* harmony import */ var _repository_inventory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43138);








/**
 * Asks registries what the texts of pull requests will want to know of the images that change, so that the last job
 * need not.
 */
async function askForSources(ground, outcomes, settings, edges) {
    const edits = await proposedEdits(ground, outcomes, settings, edges);
    await (0,_publish_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .readSources */ .t)(edits, { inventory: ground.reading.inventory, outcomes, registry: edges.registry }, new Map());
}
/**
 * Finds the edits that pull requests would show. It goes by the checkout: those of an automation that writes on another
 * branch than that are not known, and links are left out there.
 */
async function proposedEdits(ground, outcomes, settings, edges) {
    if (edges.github === undefined)
        return [];
    const { reading, restraint, marked, run } = ground;
    const known = new Map(marked.map((file) => [file.path, file]));
    const settled = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)(run.automations, 1, async (automation) => {
        if (!opens(automation, settings, edges))
            return [];
        const { workspace, ownBranch } = edges;
        const found = await workspace.find([automation.path], [_repository_inventory_js__WEBPACK_IMPORTED_MODULE_7__/* .markerNeedle */ .a]);
        const guard = await (0,_environments_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .guardOn */ .H_)(workspace, (0,_core_change_branch_plans_js__WEBPACK_IMPORTED_MODULE_0__/* .branchesOf */ .I)(automation, settings.publish, ownBranch), restraint);
        const { inventory } = reading;
        const { allowDowngrade } = settings;
        return (0,_core_change_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .proposeChanges */ .G)(found.files, { known, automation, inventory, outcomes, allowDowngrade, guard }).edits;
    });
    // What stops an automation is the last job's to say.
    const [edits] = (0,_core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_4__/* .sortOut */ .$)(settled);
    return edits.flat();
}
function opens(automation, { publish }, { ownBranch }) {
    const target = (0,_core_change_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$)(automation, publish, ownBranch);
    return target.kind === 'pull-request' && target.opens;
}


/***/ })

};

//# sourceMappingURL=684.index.js.map