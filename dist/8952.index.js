export const id = 8952;
export const ids = [8952];
export const modules = {

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


/***/ })

};

//# sourceMappingURL=8952.index.js.map