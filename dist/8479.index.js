export const id = 8479;
export const ids = [8479];
export const modules = {

/***/ 37432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   b: () => (/* binding */ closedGates)
/* harmony export */ });
/* harmony import */ var _environments_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22538);
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10795);
/* harmony import */ var _environments_running_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26701);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97420);




/**
 * Says of each policy that could move which gates it waits for.
 *
 *     ([app 1.5.2 → 1.5.3], [freeze, until Monday]) → [gate/closed 'Cannot promote "app" to 1.5.3 yet: freeze: …']
 */
function waitingFor(moves, gates) {
    const shut = gates.filter(({ state }) => state !== 'open');
    const { opensAt } = (0,_environments_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(gates);
    const evidence = shut.map((gate) => `${gate.gate}: ${gate.evidence}`).join('; ');
    return moves.map(({ target, next }) => {
        const message = `Cannot promote "${target}" to ${(0,_environments_running_js__WEBPACK_IMPORTED_MODULE_3__/* .versionText */ .KA)(next)} yet: ${evidence}`;
        const problem = new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('gate/closed', message, { policy: target, hint: hintFor(opensAt) });
        return opensAt === undefined ? { policy: target, problem } : { policy: target, problem, opensAt };
    });
}
/**
 * Says which gates are not open, where the pull request is there all the same and shows them.
 *
 *     ([freeze, until Monday], 'staging', 'production') → [gate/closed 'Cannot promote staging to production yet: …']
 */
function closedGates(gates, from, to) {
    return gates
        .filter(({ state }) => state !== 'open')
        .map(({ gate, state, evidence, opensAt }) => {
        const message = `Cannot promote ${from} to ${to} yet: the gate "${gate}" is ${state}: ${evidence}`;
        return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('gate/closed', message, { hint: hintFor(opensAt) });
    });
}
function hintFor(opensAt) {
    return opensAt === undefined ? 'The next run looks again.' : `It opens ${(0,_environments_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .printInstant */ .HZ)(opensAt)}.`;
}


/***/ }),

/***/ 69347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ gateStatuses),
/* harmony export */   z: () => (/* binding */ statusPrefix)
/* harmony export */ });
/* harmony import */ var _environments_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22538);
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10795);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70888);



/** What the contexts of all statuses begin with that this program sets. */
const statusPrefix = 'image-automation/';
/** GitHub refuses more. */
const longest = 140;
/**
 * Makes commit statuses of gates, for the head of a promotion's pull request: one a gate, and `image-automation/gates`
 * for all of them, which branch protection can require whatever the gates are. `place` stands before their names where
 * the commit is the source's own: it may be the head of several promotions, whose gates are not the same.
 *
 *     ([soak, closed until 10:00]) → [image-automation/soak pending, image-automation/gates pending]
 *     ([soak, open], 'production') → [image-automation/production/soak success, image-automation/production/gates success]
 */
function gateStatuses(gates, place) {
    const { state, opensAt } = (0,_environments_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(gates);
    const shut = gates.filter((gate) => gate.state !== 'open').map(({ gate }) => gate);
    const opens = opensAt === undefined ? '' : `; opens ${(0,_environments_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .printInstant */ .HZ)(opensAt)}`;
    const all = state === 'open' ? 'all gates are open' : `not open: ${shut.join(', ')}${opens}`;
    const named = (name) => (place === undefined ? name : `${place}/${name}`);
    return [
        ...gates.map((gate) => statusOf(named(gate.gate), gate.state, gate.evidence)),
        statusOf(named('gates'), state, all),
    ];
}
function statusOf(gate, state, text) {
    const description = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text);
    return {
        context: `${statusPrefix}${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(gate)}`,
        state: state === 'open' ? 'success' : 'pending',
        description: description.length <= longest ? description : `${description.slice(0, longest - 1)}…`,
    };
}


/***/ }),

/***/ 17985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ hear)
/* harmony export */ });
/* harmony import */ var _core_environments_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29479);
/* harmony import */ var _core_promotion_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69347);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97420);



/** Every commit more is up to three questions more. */
const mostCommits = 20;
/**
 * Reads what was said of a change: of the commit that made it, and of those after it, which hold the same images. Flux
 * reports on the newest commit that it meets, and may pass over those between.
 */
async function hear(line, since, patterns, board) {
    const kinds = _core_environments_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .signalKinds */ .Qp.filter((kind) => patterns[kind].length > 0);
    const known = { statuses: [], checks: [], deployments: [] };
    const problems = [];
    if (kinds.length === 0)
        return { signals: known, problems };
    if (board === undefined)
        return unheard();
    for (const { commit } of commitsSince(line, since)) {
        const heard = await board.read(commit, kinds);
        problems.push(...heard.problems);
        for (const kind of kinds) {
            const more = heard.signals[kind];
            if (more === undefined)
                known[kind] = undefined;
            else
                known[kind]?.push(...more.filter(({ name }) => isEvidence(name, patterns[kind])));
        }
        if (heard.problems.length > 0)
            break;
    }
    return { signals: known, problems };
}
/** What this program said itself is evidence only for who asks for it by name: `*` would wait for its own answer. */
function isEvidence(name, patterns) {
    const names = patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.name));
    return !name.startsWith(_core_promotion_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPrefix */ .z) || names.some((one) => one.startsWith(_core_promotion_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .statusPrefix */ .z));
}
function unheard() {
    const problem = new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('gate/unreadable', 'Cannot read statuses, checks and deployments: they are on GitHub', {
        hint: 'Run on GitHub Actions, or set publish to anything but workspace.',
    });
    return { signals: { statuses: undefined, checks: undefined, deployments: undefined }, problems: [problem] };
}
/** The newest ones, and always the one that made the change. */
function commitsSince(line, since) {
    const at = line.findIndex(({ commit }) => commit === since);
    const all = line.slice(0, at + 1);
    return all.length <= mostCommits ? all : [...all.slice(0, mostCommits - 1), ...all.slice(-1)];
}


/***/ }),

/***/ 18479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ judgePair),
  L: () => (/* binding */ promotePair)
});

// EXTERNAL MODULE: ./src/core/environments/environment.ts
var environment = __webpack_require__(72547);
// EXTERNAL MODULE: ./src/core/environments/gates.ts
var environments_gates = __webpack_require__(22538);
// EXTERNAL MODULE: ./src/core/environments/outer-gates.ts
var outer_gates = __webpack_require__(47204);
// EXTERNAL MODULE: ./src/core/publication/deed.ts
var deed = __webpack_require__(61742);
// EXTERNAL MODULE: ./src/core/promotion/closed-gates.ts
var closed_gates = __webpack_require__(37432);
// EXTERNAL MODULE: ./src/core/promotion/statuses.ts
var promotion_statuses = __webpack_require__(69347);
// EXTERNAL MODULE: ./src/flows/environments/ground.ts
var environments_ground = __webpack_require__(50925);
// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __webpack_require__(14427);
// EXTERNAL MODULE: ./src/flows/environments/reading.ts
var reading = __webpack_require__(61848);
// EXTERNAL MODULE: ./src/flows/environments/signals.ts
var signals = __webpack_require__(17985);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var environments_running = __webpack_require__(26701);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
;// CONCATENATED MODULE: ./src/flows/promote/digests.ts




/**
 * Asks the registries which digests the tags that would move point at now, where the source pins one: a tag that was
 * moved since is no longer what was tried there.
 */
async function withDigests(values, moves, { inventory, settings, edges }) {
    const known = new Map(values);
    await (0,settle/* settle */.G)(moves, settings.concurrency, async ({ source, target }) => {
        const value = values.get(source);
        const running = (0,environments_running/* runningOf */.Tx)(value?.values ?? []);
        const repository = (0,environments_ground/* repositoryOf */._M)(inventory, [source, target]);
        if (value === undefined || typeof running === 'string' || running.digest === undefined)
            return;
        if (repository === undefined)
            return;
        const [digest] = await (0,settle/* settle */.G)([running.tag], 1, (tag) => edges.registry.digest(repository, tag));
        known.set(source, digest instanceof problem/* Problem */.A ? { ...value, problem: digest } : { ...value, digestNow: digest });
    });
    return known;
}

// EXTERNAL MODULE: ./src/core/publication/barriers.ts
var barriers = __webpack_require__(60076);
// EXTERNAL MODULE: ./src/core/publication/decide.ts + 3 modules
var decide = __webpack_require__(85022);
// EXTERNAL MODULE: ./src/core/publication/situation.ts
var situation = __webpack_require__(42522);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __webpack_require__(65283);
// EXTERNAL MODULE: ./src/flows/publish/steps.ts + 1 modules
var steps = __webpack_require__(55200);
;// CONCATENATED MODULE: ./src/flows/promote/merge.ts







const nothing = {
    ...{ edits: [], problems: [], publications: [], trace: undefined },
    ...{ commit: undefined, hasPullRequest: false },
};
/** Opens the pull request from one branch to the other, or brings it up to date. The branches stay as they are. */
async function publishMerge(plan, dryRun, edges) {
    if (edges.github === undefined)
        throw notHere(plan);
    const { forge, readOnly } = edges.github.publishing;
    const { base, branch } = plan;
    const standing = onlyTo(base, await forge.look({ base, branch, siblings: false, mirror: undefined, depth: 1 }));
    const { repository } = standing;
    const head = headOf(standing.branch, branch, repository);
    const onto = headOf(standing.base, base, repository);
    const { drafts, complete } = await draftsOf(plan, head.tree);
    const rest = { complete, ahead: [], own: { viewer: repository.viewer, authors: [] }, hash: forge.hash };
    const decision = (0,decide/* decideMerge */.j)({ plan, standing, base: onto, drafts, ...rest });
    const barrier = (0,barriers/* barrierTo */.Ry)(repository, readOnly);
    const problems = barrier === undefined ? decision.problems : [...decision.problems, barrier];
    if (dryRun || barrier !== undefined)
        return { ...nothing, problems };
    const pull = (0,situation/* openPullOf */.d)(plan, standing)?.pull;
    const done = {
        commits: new Map(),
        problems: [],
        head: head.commit,
        pull,
        news: undefined,
        unanswered: undefined,
    };
    for (const step of decision.steps)
        await (0,steps/* applyStep */.p)(step, { forge, repository, done });
    const commits = drafts.map(({ plan: { automation }, proposal }) => ({ automation, proposal, commit: undefined }));
    return {
        ...(drafts.length > 0 ? shown(plan, done) : nothing),
        problems: [...problems, ...done.problems],
        trace: (0,deed/* traceOf */.f)(plan, { ...done, commits }),
    };
}
function headOf(standing, branch, { name }) {
    if (standing === undefined)
        throw (0,barriers/* baseMissing */.Iz)(branch, name);
    return standing.head;
}
function shown({ branch }, { head, pull }) {
    if (head === undefined || pull === undefined)
        return nothing;
    const pullRequest = { number: pull.number, url: pull.url };
    return {
        ...nothing,
        publications: [{ kind: 'pull-request', branch, commit: head, pullRequest, verified: null }],
        commit: head,
        hasPullRequest: true,
    };
}
/** The branch may have pull requests to other places, which are somebody else's. */
function onlyTo(base, standing) {
    const { open, closed } = standing;
    return {
        ...standing,
        open: open.filter((pull) => pull.base === base),
        closed: closed.filter((pull) => pull.base === base),
    };
}
async function draftsOf({ commits }, tree) {
    const drafts = [];
    let complete = true;
    for (const plan of commits) {
        const proposal = await plan.propose((0,source/* sourceOf */.vz)([]));
        complete &&= proposal.complete;
        if (proposal.edits.length > 0)
            drafts.push({ plan, proposal, message: '', files: [], tree });
    }
    return { drafts, complete };
}
function notHere({ branch, base }) {
    return new problem/* Problem */.A('environment/elsewhere', `Cannot promote "${branch}" to "${base}" here: a promotion of the style merge is a pull request on GitHub`, { hint: 'Run on GitHub Actions, or set publish to pull-request.' });
}

// EXTERNAL MODULE: ./src/flows/promote/plan.ts + 2 modules
var plan = __webpack_require__(35969);
// EXTERNAL MODULE: ./src/core/environments/history.ts
var environments_history = __webpack_require__(470);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var manifests_deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/flows/environments/history.ts + 1 modules
var flows_environments_history = __webpack_require__(41691);
;// CONCATENATED MODULE: ./src/flows/promote/source.ts






/** Whoever asks for no soak wants no more of the history than a person would look at. */
const longAgo = 30 * instant/* day */.vd;
/** Reads what an environment runs, and its history as far back as its values need. Throws Problems. */
async function readSource(environment, soak, edges) {
    const old = edges.now - Math.max(soak, longAgo);
    const past = await (0,flows_environments_history/* readPast */.r)(environment, (0,publish/* branchOf */.W0)(environment, edges.ownBranch), edges.history, (versions, last) => {
        const [newest, oldest] = [versions[0], versions.at(-1)];
        const isKnown = (policy) => (0,environments_history/* currentOf */.$c)(versions, policy)?.commit !== oldest?.commit;
        // What a branch that was built anew held before tells no more: there, the commits' own dates end the search.
        const isOld = Math.min(oldest?.since ?? Infinity, last?.date ?? Infinity) <= old;
        return isOld || [...(newest?.values.keys() ?? [])].every(isKnown);
    });
    if (past === undefined)
        return undefined;
    const { files, problems } = await (0,publish/* findMarked */.Em)(past.source, environment);
    const values = new Map();
    for (const [policy, deployed] of (0,manifests_deployed/* findDeployed */._)(files.map(({ path, text }) => (0,markers.readMarkers)(path, text)))) {
        const current = (0,environments_history/* currentOf */.$c)(past.versions, policy);
        const commit = current?.commit ?? past.head.commit;
        values.set(policy, { values: deployed, since: current?.since, commit, digestNow: undefined });
    }
    return {
        values,
        commit: past.versions[0]?.commit ?? past.head.commit,
        line: past.line,
        problems: [...past.problems, ...problems],
    };
}

;// CONCATENATED MODULE: ./src/flows/promote/pair.ts














const pair_nothing = { outcomes: [], edits: [], problems: [], publications: [], deeds: [] };
/** Brings what one environment runs to the next, as far as the gates let it. Throws Problems. */
async function promotePair(stages, ground) {
    const judged = await judgePair(stages, ground);
    if (judged === undefined)
        return pair_nothing;
    const { pair, made, gates, problems } = judged;
    const { moves, heldBack } = made.plan;
    if (await isHeldBack(pair, made, ground)) {
        return { ...pair_nothing, outcomes: [...(0,closed_gates/* waitingFor */.F)(moves, gates), ...heldBack].map(unselected), problems };
    }
    const outcome = await pair_publish(pair, made, ground);
    const closed = moves.length === 0 ? [] : (0,closed_gates/* closedGates */.b)(gates, stages.from.name, stages.to.name);
    return concluded(pair, made, { ...outcome, problems: [...problems, ...closed, ...outcome.problems] }, ground);
}
/** Judges a promotion between two environments, and writes nothing. undefined: nothing is promoted there. Throws Problems. */
async function judgePair({ from, to }, ground) {
    const promotion = promotionHere(to, ground);
    const { edges } = ground;
    const source = await readSource(from, promotion?.gates.soak ?? 0, edges);
    if (promotion === undefined || source === undefined)
        return undefined;
    const base = (0,publish/* branchOf */.W0)(to, edges.ownBranch);
    const target = await (0,reading/* newestSource */.aN)(base, edges);
    const draft = {
        ...{ from, to, promotion, outer: [], isShut: false, commit: source.commit },
        basis: basisOf({ from, to }, promotion, source, ground),
    };
    const { plan: first } = await (0,plan/* promoteOn */.Gl)(target, draft, ground);
    const basis = { ...draft.basis, source: await withDigests(draft.basis.source, first.moves, ground) };
    const made = await (0,plan/* promoteOn */.Gl)(target, { ...draft, basis }, ground);
    const { gates: outer, problems } = await outerGatesOf({ from, to }, promotion, { source, made }, ground);
    const gates = (0,plan/* gatesOf */.og)(made, outer);
    const pair = { ...draft, basis, outer, isShut: (0,environments_gates/* verdictOf */.Vj)(gates).state !== 'open' };
    return { pair, made, gates, problems: [...source.problems, ...problems] };
}
/** Only a pull request can wait as a draft: what is written at once is written when its gates are open. */
function promotionHere(to, { settings, edges }) {
    const { promotion } = to;
    if (promotion === undefined)
        return undefined;
    const waits = edges.github !== undefined && !(0,plan/* isDirect */.c7)({ to, promotion }, settings.publish);
    return waits ? promotion : { ...promotion, onClosedGate: 'hold' };
}
function pair_publish(pair, made, ground) {
    const { edges, settings } = ground;
    return pair.promotion.style === 'merge'
        ? publishMerge((0,plan/* mergePlan */.Mp)(pair, made, ground), settings.dryRun, edges)
        : (0,publish/* publishChange */.YD)((0,plan/* imagesPlan */.yw)(pair, settings.publish, ground), settings.dryRun, edges);
}
/** Shows the gates on the head of the pull request, so that branch protection can require them. */
async function concluded(pair, made, outcome, { edges, settings }) {
    const { commit, hasPullRequest } = outcome;
    const board = (0,publish/* mayWrite */.J)(settings, edges) && hasPullRequest ? edges.github?.board : undefined;
    const place = pair.promotion.style === 'merge' ? pair.to.name : undefined;
    const statuses = (0,promotion_statuses/* gateStatuses */.K)((0,plan/* gatesOf */.og)(made, pair.outer), place);
    const posted = commit === undefined ? undefined : await board?.post(commit, statuses);
    return {
        outcomes: [...made.selections, ...made.plan.heldBack.map(unselected)],
        edits: outcome.edits,
        problems: [...outcome.problems, ...(posted ?? [])],
        publications: outcome.publications,
        deeds: (0,deed/* deedsOf */.j)({ kind: 'promotion', from: pair.from.name, to: pair.to.name }, outcome.trace),
    };
}
function basisOf({ from, to }, promotion, source, ground) {
    const { configuration, holds, settings, inventory, edges } = ground;
    const goalOf = (policy) => promotion.policies.get(policy) ?? policy;
    // A merge brings all that the branch holds, whatever the run was asked for: all of it is judged.
    const isAny = (policy) => promotion.style === 'merge' || (0,environments_ground/* isAsked */.D6)(settings, policy);
    const isWanted = (policy) => isAny(policy) || isAny(goalOf(policy));
    const values = new Map([...source.values].filter(([policy]) => isWanted(policy)));
    const asked = new Set([...values.keys()].map(goalOf));
    return {
        from: from.name,
        to: to.name,
        promotion,
        source: values,
        holds,
        aliasesOf: (policy) => (0,environment/* aliasesOf */.QI)(configuration, policy),
        orderOf: (policy) => (0,environments_ground/* orderOf */.mJ)(ground, policy),
        now: edges.now,
        isAsked: (policy) => asked.has(policy) || isAny(policy),
        imagesOf: (policy) => (0,environment/* aliasesOf */.QI)(configuration, policy).flatMap((alias) => (0,environments_ground/* repositoryOf */._M)(inventory, [alias])?.image ?? []),
    };
}
async function outerGatesOf({ to }, { gates }, { source, made }, { edges }) {
    const { moves } = made.plan;
    const [youngest] = [...moves].sort((a, b) => (b.since ?? Infinity) - (a.since ?? Infinity));
    const heard = await (0,signals/* hear */.d)(source.line, youngest?.commit ?? source.commit, gates, edges.github?.board);
    const outer = (0,outer_gates/* outerGates */.o)(gates, heard.signals, (0,environment/* freezesOf */._1)(to, 'promotion'), edges.now);
    return { gates: outer, problems: heard.problems };
}
/** While a gate is closed, no pull request is opened; one that is open stays, and shows the gate. */
async function isHeldBack(pair, made, { edges, settings }) {
    const { from, to, promotion, outer } = pair;
    const isShut = (0,environments_gates/* verdictOf */.Vj)(outer).state !== 'open';
    if (!isShut || promotion.onClosedGate === 'draft' || made.plan.moves.length === 0)
        return false;
    const { github, ownBranch } = edges;
    if (github === undefined || (0,plan/* isDirect */.c7)(pair, settings.publish))
        return true;
    const branch = promotion.style === 'merge' ? (0,publish/* branchOf */.W0)(from, ownBranch) : (0,plan/* promotionBranch */.Iw)(from, to);
    const where = { base: (0,publish/* branchOf */.W0)(to, ownBranch), branch, siblings: false, mirror: undefined, depth: 1 };
    const { open } = await github.publishing.forge.look(where);
    return !open.some(({ base }) => base === where.base);
}
function unselected({ policy, problem }) {
    return { kind: 'unselected', policy, image: undefined, problem, funnel: undefined };
}


/***/ })

};

//# sourceMappingURL=8479.index.js.map