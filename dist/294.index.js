export const id = 294;
export const ids = [294];
export const modules = {

/***/ 22538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ freezeGate),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   oh: () => (/* binding */ approvalsGate),
/* harmony export */   wf: () => (/* binding */ soakGate)
/* harmony export */ });
/* harmony import */ var _settings_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29205);
/* harmony import */ var _freeze_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38043);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10795);



/**
 * Judges whether a value has been in its environment for long enough. `since` is when it got there, and undefined where
 * nobody can tell.
 *
 *     (24h, 2026-07-01T10:00Z, an hour later) → { state: 'closed', opensAt: 2026-07-02T10:00Z, … }
 */
function soakGate(soak, since, now) {
    const wanted = `${(0,_settings_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .printDuration */ .c)(soak)} wanted`;
    if (since === undefined)
        return { gate: 'soak', state: 'unknown', evidence: `nobody can tell since when; ${wanted}` };
    const opensAt = since + soak;
    const evidence = `there since ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .printInstant */ .HZ)(since)}; ${wanted}`;
    return now >= opensAt
        ? { gate: 'soak', state: 'open', evidence }
        : { gate: 'soak', state: 'closed', evidence, opensAt };
}
/**
 * Judges whether a moment lies outside all freeze windows.
 *
 *     (Fridays 18:00 for 62h, Saturday noon) → { gate: 'freeze', state: 'closed', opensAt: Monday 08:00, … }
 */
function freezeGate(windows, now) {
    const freeze = (0,_freeze_js__WEBPACK_IMPORTED_MODULE_1__/* .freezeAt */ .N)(windows, now);
    if (freeze.frozen) {
        if (freeze.endsAt === undefined)
            return { gate: 'freeze', state: 'closed', evidence: 'frozen, without an end' };
        const evidence = `frozen until ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .printInstant */ .HZ)(freeze.endsAt)}`;
        return { gate: 'freeze', state: 'closed', evidence, opensAt: freeze.endsAt };
    }
    const next = freeze.beginsAt === undefined ? 'none is to come' : `the next begins ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .printInstant */ .HZ)(freeze.beginsAt)}`;
    return { gate: 'freeze', state: 'open', evidence: `no freeze now; ${next}` };
}
/**
 * Says how many approvals a promotion wants. The gate is open: GitHub's branch protection counts them before a merge,
 * and can tell who may give one.
 *
 *     2 → { gate: 'approvals', state: 'open', evidence: '2 approvals wanted; branch protection counts them' }
 */
function approvalsGate(approvals) {
    const wanted = `${approvals} ${approvals === 1 ? 'approval' : 'approvals'} wanted`;
    return { gate: 'approvals', state: 'open', evidence: `${wanted}; branch protection counts them` };
}
/**
 * Adds up gates: closed where one is closed, else unknown where one is unknown, else open.
 *
 *     [open, closed until 12:00, closed until 10:00] → { state: 'closed', opensAt: 12:00 }
 */
function verdictOf(gates) {
    const shut = gates.filter((gate) => gate.state !== 'open');
    if (shut.length === 0)
        return { state: 'open' };
    const state = shut.some((gate) => gate.state === 'closed') ? 'closed' : 'unknown';
    const times = shut.map((gate) => gate.opensAt).filter((time) => time !== undefined);
    return times.length < shut.length ? { state } : { state, opensAt: Math.max(...times) };
}


/***/ }),

/***/ 29479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ signalKinds),
/* harmony export */   Te: () => (/* binding */ latestOf),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Zn: () => (/* binding */ signalStateOf),
/* harmony export */   l$: () => (/* binding */ signalGates)
/* harmony export */ });
/* unused harmony export signalGate */
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34749);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10795);


const signalKinds = ['statuses', 'checks', 'deployments'];
/** How many names a line of evidence lists. */
const shown = 5;
const statusStates = {
    success: 'success',
    failure: 'failure',
    error: 'failure',
};
const conclusions = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    neutral: 'neutral',
    skipped: 'neutral',
};
const deploymentStates = {
    success: 'success',
    failure: 'failure',
    error: 'failure',
    // GitHub marks a deployment so when a newer one to the same environment has succeeded: it is there no longer.
    inactive: 'neutral',
};
/**
 * Reads the state that GitHub gives a commit status, a check run (its conclusion, null while it runs) or a deployment
 * (of its latest status). What is neither a success nor a failure, a cancelled run too, is still awaited.
 *
 *     ('checks', 'timed_out') → 'failure'    ('checks', 'cancelled') → 'pending'    ('deployments', null) → 'pending'
 */
function signalStateOf(kind, state) {
    const states = { statuses: statusStates, checks: conclusions, deployments: deploymentStates }[kind];
    return state !== null && Object.hasOwn(states, state) ? (states[state] ?? 'pending') : 'pending';
}
/**
 * Keeps, of the signals that match a pattern, the latest of each name, in the order of names; neutral ones are
 * left out.
 *
 *     ('a/*', [a/1 failure at 1, a/1 success at 2, b success at 1]) → [a/1 success at 2]
 */
function latestOf(pattern, signals) {
    const latest = new Map();
    for (const signal of signals) {
        if (!matches(pattern, signal))
            continue;
        const known = latest.get(signal.name);
        if (known === undefined || isLater(signal, known))
            latest.set(signal.name, signal);
    }
    return [...latest.values()].filter((signal) => signal.state !== 'neutral').sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Logins do not care for case. */
function matches(pattern, { name, by }) {
    if (typeof pattern === 'string')
        return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, name);
    return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern.name, name) && by?.toLowerCase() === pattern.by.toLowerCase();
}
/** GitHub's times are whole seconds: of two signals in one second, the one that is no success counts. */
function isLater(signal, known) {
    return signal.at > known.at || (signal.at === known.at && signal.state !== 'success');
}
/**
 * Judges one pattern over the signals of a commit: open where something matches and all of it is a success. Signals
 * that could not be read are undefined.
 *
 *     ('statuses', 'kustomization/apps/*', []) → { state: 'closed', evidence: 'not yet seen', … }
 */
function signalGate(kind, pattern, signals) {
    const gate = `${kind} ${typeof pattern === 'string' ? pattern : `${pattern.name} by ${pattern.by}`}`;
    if (signals === undefined)
        return { gate, state: 'unknown', evidence: 'could not be read' };
    const latest = latestOf(pattern, signals);
    if (latest.length === 0)
        return { gate, state: 'closed', evidence: 'not yet seen' };
    const awaited = latest.filter((signal) => signal.state !== 'success');
    if (awaited.length > 0)
        return { gate, state: 'closed', evidence: evidenceOf(awaited) };
    return { gate, state: 'open', evidence: evidenceOf(latest) };
}
/**
 * Judges every pattern of every kind, in the order in which they are written.
 *
 *     ({ statuses: ['a/*'], checks: ['e2e'], … }, …) → [{ gate: 'statuses a/*', … }, { gate: 'checks e2e', … }]
 */
function signalGates(patterns, signals) {
    return signalKinds.flatMap((kind) => patterns[kind].map((pattern) => signalGate(kind, pattern, signals[kind])));
}
/**
 * Lists signals for a person.
 *
 *     [{ name: 'e2e', state: 'failure', at: 0 }] → 'e2e: failure at 1970-01-01T00:00:00Z'
 */
function evidenceOf(signals) {
    const lines = signals.slice(0, shown).map(({ name, state, at }) => `${name}: ${state} at ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .printInstant */ .HZ)(at)}`);
    const more = signals.length - lines.length;
    return more > 0 ? `${lines.join('; ')}; and ${more} more` : lines.join('; ');
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

/***/ 60294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/environments/trailers.ts
var trailers = __webpack_require__(55792);
// EXTERNAL MODULE: ./src/core/environments/signals.ts
var environments_signals = __webpack_require__(29479);
;// CONCATENATED MODULE: ./src/core/environments/verification.ts


/**
 * Judges a change by the signals of its commit. One failure is enough; success wants every pattern seen and all of it
 * good; else it waits until the deadline. What could not be read is unknown at any time: an outage of GitHub's is no
 * failure of the change.
 *
 *     (statuses ['apps/*'], [apps/1 failure]) → { verdict: 'failure', evidence: 'apps/1: failure at …', … }
 */
function judge(verification, signals, since, now) {
    const deadline = since + verification.timeout;
    const failures = environments_signals/* signalKinds */.Qp.flatMap((kind) => failuresOf(verification[kind], signals[kind] ?? []));
    if (failures.length > 0)
        return { verdict: 'failure', evidence: (0,environments_signals/* evidenceOf */.X1)(failures), deadline };
    const gates = (0,environments_signals/* signalGates */.l$)(verification, signals);
    const shut = gates.filter((gate) => gate.state !== 'open');
    const evidence = (shut.length > 0 ? shut : gates).map((gate) => `${gate.gate}: ${gate.evidence}`).join('; ');
    if (shut.length === 0)
        return { verdict: 'success', evidence, deadline };
    if (shut.some((gate) => gate.state === 'unknown'))
        return { verdict: 'unknown', evidence, deadline };
    if (now < deadline)
        return { verdict: 'waiting', evidence: `${evidence}; until ${(0,instant/* printInstant */.HZ)(deadline)}`, deadline };
    return { verdict: 'silence', evidence: `${evidence}; awaited until ${(0,instant/* printInstant */.HZ)(deadline)}`, deadline };
}
/**
 * Tells whether a change is a rollback: that fails too, it is not answered by another. A message alone makes none, for
 * whoever may push can write one: the commit must have brought what it says, and hold it there.
 *
 *     (rollback of app to 1.5.2, app moved to 1.5.2, held at 1.5.2) → true    (the same without the hold) → false
 */
function isRollback({ environment, moved, records, holds }) {
    const movements = records
        .filter((record) => record.kind === 'rollback' && record.environment === environment)
        .flatMap((record) => record.movements);
    if (moved.size === 0)
        return false;
    return [...moved].every(([policy, { tag, digest }]) => {
        const isIt = (version) => version.tag === tag && version.digest === digest;
        const isSaid = movements.some((movement) => movement.policy === policy && isIt(movement.new));
        const isHeld = holds.some((hold) => hold.policy === policy && hold.environment === environment && isIt(hold));
        return isSaid && isHeld;
    });
}
function failuresOf(patterns, signals) {
    const failed = patterns.flatMap((pattern) => (0,environments_signals/* latestOf */.Te)(pattern, signals)).filter(({ state }) => state === 'failure');
    return [...new Set(failed)];
}

// EXTERNAL MODULE: ./src/core/git/sha.ts
var git_sha = __webpack_require__(76490);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/problem/sort-out.ts
var sort_out = __webpack_require__(58986);
// EXTERNAL MODULE: ./src/core/promotion/statuses.ts
var statuses = __webpack_require__(69347);
// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/core/rollback/last-change.ts
var last_change = __webpack_require__(41495);
// EXTERNAL MODULE: ./src/core/rollback/roll-back.ts
var roll_back = __webpack_require__(89069);
// EXTERNAL MODULE: ./src/core/rollback/until.ts
var until = __webpack_require__(76604);
// EXTERNAL MODULE: ./src/flows/environments/ground.ts
var environments_ground = __webpack_require__(50925);
// EXTERNAL MODULE: ./src/flows/environments/history.ts + 1 modules
var environments_history = __webpack_require__(41691);
// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __webpack_require__(14427);
// EXTERNAL MODULE: ./src/flows/environments/reading.ts
var reading = __webpack_require__(61848);
// EXTERNAL MODULE: ./src/flows/environments/signals.ts
var signals = __webpack_require__(17985);
// EXTERNAL MODULE: ./src/flows/rollback/goals.ts
var goals = __webpack_require__(68522);
// EXTERNAL MODULE: ./src/flows/rollback.ts
var rollback = __webpack_require__(87373);
;// CONCATENATED MODULE: ./src/flows/verify.ts



















/** Judges the last change of environments by what was reported on it; on failure, reports or rolls back. */
async function verify(settings, edges) {
    const lifting = (0,until/* parseUntil */.I)(settings.until, edges.now);
    const ground = await (0,environments_ground/* readGround */.A4)(settings, edges);
    const environments = environmentsFor(ground);
    let current = ground;
    const settled = await (0,settle/* settle */.G)(environments, 1, async (environment) => {
        const one = await verifyOne(environment, lifting, current);
        // What one environment puts in quarantine, no other may go back to.
        if (one.publications.length > 0)
            current = await (0,environments_ground/* withHoldsAnew */.Ik)(current);
        return one;
    });
    const [verified, failures] = (0,sort_out/* sortOut */.$)(settled);
    return (0,assemble/* assembleReport */.x)({
        mode: 'verify',
        dryRun: settings.dryRun,
        outcomes: verified.flatMap((one) => one.outcomes),
        deployed: new Map(),
        edits: verified.flatMap((one) => one.edits),
        problems: [
            ...ground.problems,
            ...(environments.length === 0 ? [none(settings)] : []),
            ...failures,
            ...verified.flatMap((one) => one.problems),
        ],
        publications: verified.flatMap((one) => one.publications),
        deeds: verified.flatMap((one) => one.deeds),
    });
}
const nothing = { outcomes: [], edits: [], problems: [], publications: [], deeds: [] };
function environmentsFor({ configuration, settings }) {
    const { environment } = settings;
    const asked = environment === '' ? [...configuration.environments.values()] : [(0,reading/* environmentNamed */.b6)(configuration, environment)];
    return asked.filter(({ verify: wanted }) => wanted !== undefined);
}
async function verifyOne(environment, lifting, ground) {
    const { edges } = ground;
    const { verify: verification } = environment;
    const branch = (0,publish/* branchOf */.W0)(environment, edges.ownBranch);
    const past = await (0,environments_history/* readPast */.r)(environment, branch, edges.history, (versions) => (0,last_change/* lastChange */.$)(versions) !== undefined);
    const change = past === undefined ? undefined : (0,last_change/* lastChange */.$)(past.versions);
    if (verification === undefined || past === undefined || change === undefined)
        return nothing;
    const heard = await (0,signals/* hear */.d)(past.line, change.commit, verification, edges.github?.board);
    // A date that nobody can tell makes no silence.
    const judgement = judge(verification, heard.signals, change.since ?? edges.now, edges.now);
    const posted = await record(environment, change, judgement, ground);
    const found = [...past.problems, ...heard.problems, ...posted, ...problemsOf(environment, change, judgement)];
    const answered = await answer({ environment, verification, past, change, judgement, lifting }, ground);
    return { ...answered, problems: [...found, ...answered.problems] };
}
/** Success is recorded where the change is, and so is everything else: a promotion can wait for it. */
async function record({ name }, { commit }, { verdict, evidence }, { edges, settings }) {
    const sha = (0,git_sha/* parseSha */.q)(commit);
    if (sha === undefined || verdict === 'unknown' || !(0,publish/* mayWrite */.J)(settings, edges))
        return [];
    const states = { success: 'success', failure: 'failure', silence: 'failure', waiting: 'pending' };
    const status = {
        context: `${statuses/* statusPrefix */.z}verify/${name}`,
        state: states[verdict],
        description: evidence.length <= 140 ? evidence : `${evidence.slice(0, 139)}…`,
    };
    return (await edges.github?.board.post(sha, [status])) ?? [];
}
function problemsOf({ name, verify: wanted }, { commit }, judgement) {
    const { verdict, evidence, deadline } = judgement;
    const subject = `the change of ${name} in commit ${commit.slice(0, 7)}`;
    const isAnswered = wanted?.onFailure === 'rollback';
    switch (verdict) {
        case 'success':
        case 'unknown':
            return [];
        case 'waiting':
            return [
                new problem/* Problem */.A('verify/waiting', `Cannot tell yet how ${subject} fares: ${evidence}`, {
                    hint: `It counts as failed from ${(0,instant/* printInstant */.HZ)(deadline)} on.`,
                }),
            ];
        case 'failure':
            return [
                new problem/* Problem */.A('verify/failed', `Cannot call ${subject} good: ${evidence}`, {
                    hint: isAnswered
                        ? 'It is rolled back, unless it is a rollback itself.'
                        : 'Mend what failed, or go back with mode rollback.',
                }),
            ];
        case 'silence':
            return [
                new problem/* Problem */.A('verify/silence', `Cannot call ${subject} good: ${evidence}`, {
                    hint: `See why nothing was reported in time, or set a longer verify.timeout.${isAnswered ? ' It is rolled back, unless it is a rollback itself.' : ''}`,
                }),
            ];
    }
}
/** One failure makes one rollback, and a rollback that fails too makes none. */
async function answer(failed, ground) {
    const { environment, verification, past, change, judgement, lifting } = failed;
    const { verdict } = judgement;
    if (verification.onFailure !== 'rollback' || (verdict !== 'failure' && verdict !== 'silence'))
        return nothing;
    if (await isAnswer(environment, past, change, ground))
        return { ...nothing, problems: [answered(environment, change)] };
    const { returns, problems } = await (0,goals/* findReturns */.Z)(environment, {
        wish: { kind: 'before' },
        policies: change.moved,
        reason: `the verification of ${change.commit.slice(0, 7)} failed`,
        who: 'mode verify',
        lifting,
    }, ground);
    const outcome = await (0,rollback.carryOut)({ environment, returns, failed: change.commit }, ground);
    return {
        outcomes: returns.map(roll_back/* selectionFor */.CU),
        edits: outcome.edits,
        problems: [...problems, ...outcome.problems],
        publications: outcome.publications,
        deeds: outcome.deeds,
    };
}
async function isAnswer(environment, { line, versions }, change, { configuration, edges }) {
    const commit = line.find((one) => one.commit === change.commit);
    const values = versions.find((one) => one.commit === change.commit)?.values;
    if (commit === undefined)
        return false;
    const source = await edges.history.sourceAt((0,publish/* branchOf */.W0)(environment, edges.ownBranch), commit);
    const { holds = [] } = await (0,reading/* holdsIn */.a5)(source, configuration.holds);
    return isRollback({
        environment: environment.name,
        moved: new Map([...(values ?? [])].filter(([policy]) => change.moved.includes(policy))),
        records: commit.messages.flatMap((message) => (0,trailers/* parseTrailers */.a)(message) ?? []),
        holds,
    });
}
function answered({ name }, { commit }) {
    return new problem/* Problem */.A('verify/answered', `Cannot roll ${name} back by itself once more: commit ${commit.slice(0, 7)} is a rollback itself`, { hint: 'Look into it, and name a tag with mode rollback.' });
}
function none({ environment }) {
    const subject = environment === '' ? 'any environment' : environment;
    return new problem/* Problem */.A('verify/none', `Cannot verify ${subject}: the configuration does not say by what`, {
        hint: 'Give the environment a verify with statuses, checks or deployments.',
    });
}


/***/ })

};

//# sourceMappingURL=294.index.js.map