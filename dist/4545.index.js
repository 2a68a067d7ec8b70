export const id = 4545;
export const ids = [4545];
export const modules = {

/***/ 48875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ greatestOf),
/* harmony export */   OO: () => (/* binding */ isStepBack),
/* harmony export */   cC: () => (/* binding */ changeKindOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);

/** A word that stands before the version, such as `v` or `app-v`, and a version with a dot, or one number after `v`. */
const grammar = /^((?:[a-z]+[-_.])*(?:v|V)?)(\d+(?:\.\d+)+(?:[-+._].*)?|(?<=[vV])\d+(?:[-+].*)?)$/;
const kinds = ['major', 'minor', 'patch', 'other'];
/**
 * Tells by which part of the version two tags differ. Tags that are no versions differ otherwise, and so do a number
 * alone (a build or a date) and versions after different words.
 *
 *     ('1.4.9', '1.5.0') → 'minor'    ('v1', 'v2') → 'major'    ('main-12', 'main-13') → 'other'    ('41', '42') → 'other'
 */
function changeKindOf(old, next) {
    const [before, after] = [partsOf(old), partsOf(next)];
    if (before === undefined || before.word !== after?.word)
        return 'other';
    const part = semver__WEBPACK_IMPORTED_MODULE_0___default().diff(before.version, after.version)?.replace(/^pre/, '');
    return kinds.find((kind) => kind === part) ?? 'other';
}
/**
 * Tells whether a version is older than another; never of tags that cannot be compared.
 *
 *     ('1.5.3', '1.5.2') → true    ('1.5.2', '1.5.3') → false    ('main-13', 'main-12') → false
 */
function isStepBack(old, next) {
    const [before, after] = [partsOf(old), partsOf(next)];
    return before !== undefined && before.word === after?.word && semver__WEBPACK_IMPORTED_MODULE_0___default().compare(after.version, before.version) < 0;
}
/**
 * Gives the greatest of several kinds.
 *
 *     ['patch', 'major'] → 'major'    [] → 'other'
 */
function greatestOf(found) {
    return kinds.find((kind) => found.includes(kind)) ?? 'other';
}
function partsOf(tag) {
    const [, word, text] = grammar.exec(tag) ?? [];
    const version = text === undefined ? null : semver__WEBPACK_IMPORTED_MODULE_0___default().coerce(text, { includePrerelease: true, loose: true });
    return word === undefined || version === null ? undefined : { word, version };
}


/***/ }),

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

/***/ 470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ currentOf),
/* harmony export */   m$: () => (/* binding */ versionAt),
/* harmony export */   wI: () => (/* binding */ beforeLastChange)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76153);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26701);



/**
 * Finds what an environment runs for a policy, with the commit that brought it there. Where the history does not reach
 * back to that commit, it is the oldest known one: the value has been there for at least so long.
 *
 *     [c3: 1.5.3, c2: 1.5.3, c1: 1.5.2] → { value: 1.5.3, commit: c2, date: … }
 */
function currentOf(history, policy) {
    const value = history[0]?.values.get(policy);
    if (value === undefined)
        return undefined;
    const end = history.findIndex((version) => !runs(version, policy, value));
    const first = history[(end < 0 ? history.length : end) - 1];
    return first === undefined ? undefined : { value, commit: first.commit, date: first.date, since: first.since };
}
/**
 * Finds what an environment ran for a policy before the last change, whoever made it, with the last commit that ran it.
 * What is in quarantine is passed over, and what may be the same image told in other words. Throws a Problem (`rollback/no-history`, `rollback/no-earlier`).
 *
 *     [c3: 1.5.3, c2: 1.5.2, c1: 1.5.1] → { value: 1.5.2, commit: c2, … }; with 1.5.2 in quarantine → 1.5.1
 */
function beforeLastChange(history, policy, quarantine) {
    const current = history[0]?.values.get(policy);
    if (current === undefined)
        throw noHistory(policy);
    for (const version of history) {
        const value = version.values.get(policy);
        if (value === undefined || (0,_running_js__WEBPACK_IMPORTED_MODULE_1__/* .agrees */ .ie)(value, current) || (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .isQuarantined */ .fK)(quarantine, value))
            continue;
        return { value, commit: version.commit, date: version.date, since: version.since };
    }
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('rollback/no-earlier', `Cannot roll back "${policy}": the ${history.length} commits looked at hold no image but ${(0,_running_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .KA)(current)} that is not in quarantine`, { policy, hint: 'Name the tag to go back to, or check out more of the history (fetch-depth: 0).' });
}
/**
 * Finds the version of a commit, by its whole hash or seven digits of it or more. Throws a Problem
 * (`rollback/unknown-commit`).
 *
 *     ([c3…, c2…], 'c2…') → the version of c2
 */
function versionAt(history, commit) {
    const found = commit.length < 7 ? [] : history.filter((version) => version.commit.startsWith(commit));
    const [version] = found;
    if (version !== undefined && found.length === 1)
        return version;
    const state = found.length > 1 ? 'several commits begin so' : `none of the ${history.length} commits looked at is it`;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('rollback/unknown-commit', `Cannot roll back to "${commit}": ${state}`, {
        hint: 'Give the whole hash of a commit of the environment’s branch, and check out all of the history (fetch-depth: 0).',
    });
}
function runs(version, policy, value) {
    const other = version.values.get(policy);
    return other !== undefined && (0,_running_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(other, value);
}
function noHistory(policy) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('rollback/no-history', `Cannot roll back "${policy}": the environment has no value at its markers`, {
        policy,
        hint: 'Check the name of the policy and of the environment, and that its markers do not contradict each other.',
    });
}


/***/ }),

/***/ 35758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/** How far a merged branch is followed: what a promotion or a rollback puts on one is a commit or two. */
const longestBranch = 50;
/** A commit may bear any date, and so stand behind all others: nobody has a whole history read for it. */
const mostPages = 200;
/**
 * Walks along the first parents of a branch, newest first, through pages of all that can be reached from it, which are
 * in the order of their dates. A merge comes with the messages of what it merged: the trailers of a promotion that was
 * merged are on the commit behind it. Pages are asked for only as far as the walk goes.
 *
 *     [merge of b onto a, b, a] → [merge with the message of b, a]
 */
async function* lineOf(pages) {
    const waiting = pages[Symbol.asyncIterator]();
    const known = new Map();
    let head;
    let pagesRead = 0;
    const read = async () => {
        if (pagesRead === mostPages)
            return false;
        pagesRead += 1;
        const page = await waiting.next();
        if (page.done === true)
            return false;
        for (const commit of page.value)
            known.set(commit.commit, commit);
        head ??= page.value[0]?.commit;
        return true;
    };
    if (!(await read()))
        return;
    for (let next = head; next !== undefined;) {
        const commit = known.get(next);
        if (commit === undefined) {
            if (await read())
                continue;
            return;
        }
        const all = [commit, ...mergedCommits(commit, known)];
        yield { ...commit, messages: all.map(({ message }) => message), authors: all.map(({ author }) => author) };
        next = commit.parents[0];
    }
}
/** The page that holds a merge may end before what it merged does; then the rest is not told. */
function mergedCommits(merge, known) {
    const others = merge.parents.slice(1);
    if (others.length === 0)
        return [];
    const own = new Set();
    for (let at = known.get(merge.commit); at !== undefined; at = parentOf(at, known))
        own.add(at.commit);
    return others.flatMap((parent) => {
        const merged = [];
        let at = known.get(parent);
        while (at !== undefined && !own.has(at.commit) && merged.length < longestBranch) {
            merged.push(at);
            at = parentOf(at, known);
        }
        return merged;
    });
}
function parentOf({ parents }, known) {
    const [first] = parents;
    return first === undefined ? undefined : known.get(first);
}


/***/ }),

/***/ 47204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ outerGates)
/* harmony export */ });
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22538);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29479);


/**
 * Judges the gates of a promotion that do not hang on what moves: signals of the source's commit, freezes (`freezesOf`
 * the target) and approvals. A gate that is not configured is not there. `planPromotion` gives the others.
 *
 *     ({ statuses: ['apps/*'], approvals: 2, … }, …) → [{ gate: 'statuses apps/*', … }, { gate: 'approvals', … }]
 */
function outerGates(gates, signals, freezes, now) {
    return [
        ...(0,_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .signalGates */ .l$)(gates, signals),
        ...(freezes.length > 0 ? [(0,_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeGate */ .LR)(freezes, now)] : []),
        ...(gates.approvals === undefined ? [] : [(0,_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsGate */ .oh)(gates.approvals)]),
    ];
}


/***/ }),

/***/ 17617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ planPromotion),
  W: () => (/* binding */ selectionOf)
});

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem_problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
// EXTERNAL MODULE: ./src/core/environments/change-kind.ts
var change_kind = __webpack_require__(48875);
// EXTERNAL MODULE: ./src/core/environments/gates.ts
var environments_gates = __webpack_require__(22538);
// EXTERNAL MODULE: ./src/core/environments/hold.ts
var environments_hold = __webpack_require__(76153);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var environments_running = __webpack_require__(26701);
;// CONCATENATED MODULE: ./src/core/environments/candidate.ts






/**
 * Judges one policy: a move, a reason to stay, or undefined where the target runs the same already.
 *
 *     (staging 1.5.3, production 1.5.2) → a move, 'patch'    (…, 1.5.3 in quarantine) → held back, hold/quarantined
 */
function judgeCandidate(candidate, rules) {
    const { source, target, from, to } = candidate;
    const running = (0,environments_running/* runningOf */.Tx)(from.values);
    if (typeof running === 'string')
        return unclear(candidate, rules, running === 'contradiction');
    const next = nextOf(running, to, rules);
    if (to.length > 0 && to.every((value) => (0,environments_running/* agrees */.ie)(value, next)))
        return undefined;
    const refusal = refusalOf(candidate, running, rules) ?? notSoaked(candidate, rules);
    if (refusal !== undefined)
        return refusal;
    const now = [...new Map(to.map((value) => [JSON.stringify([value.image, (0,environments_running/* versionText */.KA)(value)]), value])).values()];
    const change = (0,change_kind/* greatestOf */.HE)(now.map(({ tag }) => (0,change_kind/* changeKindOf */.cC)(tag ?? '', next.tag)));
    return { source, target, now, next, change, since: from.since, commit: from.commit };
}
function nextOf(running, to, { isMerge }) {
    const isPinned = isMerge || to.some(({ digest }) => digest !== undefined);
    return { ...running, digest: isPinned ? running.digest : undefined };
}
function refusalOf(candidate, running, rules) {
    const { source, target } = candidate;
    const bad = [source, target].some((policy) => (0,environments_hold/* isQuarantined */.fK)(rules.quarantineOf(policy), running));
    if (bad)
        return quarantined(candidate, running, rules);
    if (isStrange(candidate, running, rules))
        return otherImage(candidate, running, rules);
    const hold = (0,environments_hold/* holdOf */.nv)(rules.holds, target, rules.to, rules.now);
    if (hold !== undefined && !(0,environments_hold/* isReleasedBy */.fW)(hold, running.tag, rules.orderOf(target)))
        return held(hold, running);
    return rules.isMerge ? undefined : digestRefusalOf(candidate, running, rules);
}
/** Whoever may write to the source could name any image there: only one that the policy, or the target, has is let through. */
function isStrange({ target, to }, { image }, { imagesOf }) {
    const known = imagesOf(target);
    if (image === undefined || known.length === 0)
        return false;
    return !known.includes(image) && !to.some((value) => value.image === image);
}
/** What is written must be what was tried, to the byte, where digests tell. */
function digestRefusalOf(candidate, running, rules) {
    const { target, from, to } = candidate;
    if (from.problem !== undefined)
        return { policy: target, problem: from.problem.with({ policy: target }) };
    if (running.digest !== undefined && from.digestNow !== undefined && running.digest !== from.digestNow) {
        return digestMoved(candidate, running, from.digestNow, rules);
    }
    const isPinned = to.some(({ digest }) => digest !== undefined);
    return isPinned && running.digest === undefined ? noDigest(candidate, running, rules) : undefined;
}
function notSoaked({ target, from }, { soak, now, ...rules }) {
    if (soak === undefined)
        return undefined;
    const { state, evidence, opensAt } = (0,environments_gates/* soakGate */.wf)(soak, from.since, now);
    if (state === 'open')
        return undefined;
    const problem = new problem_problem/* Problem */.A('gate/soak', `Cannot promote "${target}": it has not been in ${rules.from} for long enough: ${evidence}`, {
        policy: target,
        hint: opensAt === undefined
            ? 'The next run asks again when the branch was moved.'
            : `It opens ${(0,instant/* printInstant */.HZ)(opensAt)}.`,
    });
    return opensAt === undefined ? { policy: target, problem } : { policy: target, problem, opensAt };
}
function unclear({ source, target }, { from }, isContradiction) {
    const problem = isContradiction
        ? new problem_problem/* Problem */.A('promotion/contradiction', `Cannot promote "${target}": the markers of "${source}" in ${from} hold different values`, {
            policy: target,
            hint: `Let every marker of the policy in ${from} hold the same image, tag and digest.`,
        })
        : new problem_problem/* Problem */.A('promotion/no-tag', `Cannot promote "${target}": no marker of "${source}" in ${from} holds a tag`, {
            policy: target,
            hint: `Mark the tag, or the whole image, somewhere in ${from}.`,
        });
    return { policy: target, problem };
}
function quarantined({ target }, running, { from }) {
    const message = `Cannot promote "${target}": ${from} runs ${(0,environments_running/* versionText */.KA)(running)}, which is in quarantine`;
    const hint = 'Wait for a newer tag, or lift the quarantine with mode resume.';
    return { policy: target, problem: new problem_problem/* Problem */.A('hold/quarantined', message, { policy: target, hint }) };
}
function otherImage({ target }, { image }, { from, to, imagesOf }) {
    const message = `Cannot promote "${target}": ${from} runs "${image ?? ''}", and the policy is about "${imagesOf(target).join('", "')}"`;
    const hint = `Let the markers in ${from} name the image of the ImageRepository. To change it, change it in ${to} by hand.`;
    return { policy: target, problem: new problem_problem/* Problem */.A('promotion/other-image', message, { policy: target, hint }) };
}
function held(hold, running) {
    const { policy, environment, until, tag, reason } = hold;
    const end = until === undefined ? '' : ` until ${(0,instant/* printInstant */.HZ)(until)}`;
    const message = `Cannot promote "${policy}" to ${(0,environments_running/* versionText */.KA)(running)}: it is held at ${tag} in ${environment}${end}: ${reason}`;
    const problem = new problem_problem/* Problem */.A('hold/held', message, { policy, hint: 'Lift the hold with mode resume.' });
    return until === undefined ? { policy, problem } : { policy, problem, opensAt: until };
}
function digestMoved({ target }, running, now, { from }) {
    const message = `Cannot promote "${target}": ${from} runs ${(0,environments_running/* versionText */.KA)(running)}, and the tag now points at ${now}`;
    const hint = `Find out who moved the tag. Once ${from} runs what it points at now, it can be promoted.`;
    return { policy: target, problem: new problem_problem/* Problem */.A('promotion/digest-moved', message, { policy: target, hint }) };
}
function noDigest({ source, target }, running, { from, to }) {
    const message = `Cannot promote "${target}": ${to} pins digests, and ${from} says none for ${running.tag}`;
    const hint = `Set digestReflectionPolicy on "${source}", so that ${from} pins what it runs.`;
    return { policy: target, problem: new problem_problem/* Problem */.A('promotion/no-digest', message, { policy: target, hint }) };
}

;// CONCATENATED MODULE: ./src/core/environments/together.ts

/**
 * Lists the groups of which some policies would move and others would not. One that stays is no obstacle where it
 * already runs the tag that all the others move to.
 *
 *     ([web, api], web → 2.0, api stays at 1.0) → [{ moving: [web], missing: [api] }]
 */
function brokenGroups(groups, moves, target) {
    return groups.flatMap((group) => {
        const movesOfGroup = moves.filter((move) => group.includes(move.target));
        const moving = movesOfGroup.map((move) => move.target);
        const tags = new Set(movesOfGroup.map(({ next }) => next.tag));
        const isThere = (policy) => {
            const values = target.get(policy) ?? [];
            return tags.size === 1 && values.length > 0 && values.every(({ tag }) => tag !== undefined && tags.has(tag));
        };
        const missing = group.filter((policy) => !moving.includes(policy) && !isThere(policy));
        return moving.length > 0 && missing.length > 0 ? [{ moving, missing }] : [];
    });
}
/**
 * Keeps the moves whose groups can move as a whole. Groups may share policies: what one holds back, another misses.
 *
 *     ([[web, api]], [web → 2.0], api stays at 1.0) → { moves: [], heldBack: [web, gate/together] }
 */
function movesTogether(groups, moves, target) {
    const heldBack = [];
    let left = moves;
    for (let broken = brokenGroups(groups, left, target); broken.length > 0; broken = brokenGroups(groups, left, target)) {
        const stopped = new Map(broken.flatMap(({ moving, missing }) => moving.map((policy) => [policy, missing])));
        heldBack.push(...[...stopped].map(([policy, missing]) => waitingFor(policy, missing)));
        left = left.filter((move) => !stopped.has(move.target));
    }
    return { moves: left, heldBack };
}
/**
 * Shows whether groups move as a whole.
 *
 *     [] → { gate: 'together', state: 'open', evidence: 'none waits for another' }
 */
function togetherGate(broken) {
    if (broken.length === 0)
        return { gate: 'together', state: 'open', evidence: 'none waits for another' };
    const evidence = broken.map(({ moving, missing }) => `${moving.join(', ')} without ${missing.join(', ')}`).join('; ');
    return { gate: 'together', state: 'closed', evidence };
}
/**
 * Says that a policy waits for others.
 *
 *     (web, [api]) → { policy: web, problem: gate/together }
 */
function waitingFor(policy, missing) {
    const message = `Cannot promote "${policy}": it moves only together with ${missing.join(', ')}`;
    const hint = 'It follows once they can move too, or run the same tag already.';
    return { policy, problem: new problem_problem/* Problem */.A('gate/together', message, { policy, hint }) };
}

;// CONCATENATED MODULE: ./src/core/environments/promotion.ts







/**
 * Decides which policies move from one environment to the next, and why others stay. A policy that has not soaked, or
 * whose group cannot move as a whole, stays out of the pull request; where closed gates make it a draft, it is in it,
 * and the gate says so. A merge moves all or nothing.
 *
 *     (staging app 1.5.3, production app 1.5.2) → { moves: [app 1.5.2 → 1.5.3, 'patch'], heldBack: [], gates: [] }
 */
function planPromotion(facts) {
    const { candidates, alone } = candidatesOf(facts);
    const rules = rulesOf(facts);
    const judged = candidates.map((candidate) => judgeCandidate(candidate, rules)).filter((one) => one !== undefined);
    const stopped = judged.filter((one) => 'problem' in one);
    const able = judged.filter((one) => 'next' in one);
    const { moves, heldBack } = withinGroups(able, stopped, facts);
    return {
        moves,
        heldBack: [...alone, ...stopped, ...heldBack].sort((a, b) => (0,bytewise/* bytewise */.Z)(a.policy, b.policy)),
        gates: gatesOf(moves, facts),
    };
}
/**
 * Makes a move into a selection for the target's markers. `image` is what to write where no marker of the source names
 * one: the policy's own.
 *
 *     (app 1.5.2 → 1.5.3, 'staging', …) → { policy: app, tag: '1.5.3', because: { kind: 'promoted', from: 'staging' } }
 */
function selectionOf(move, from, image) {
    const { target, next, since, commit } = move;
    return {
        kind: 'selected',
        policy: target,
        image: next.image ?? image,
        tag: next.tag,
        digest: next.digest,
        because: { kind: 'promoted', from, commit },
        reason: since === undefined ? `${from} runs it` : `${from} has run it since ${(0,instant/* printInstant */.HZ)(since)}`,
        funnel: undefined,
    };
}
function rulesOf(facts) {
    const { from, to, promotion, holds, aliasesOf, orderOf, imagesOf, now } = facts;
    return {
        from,
        to,
        holds,
        quarantineOf: (policy) => (0,environments_hold/* quarantineOf */.KS)(holds, aliasesOf(policy), now),
        orderOf,
        imagesOf,
        soak: promotion.onClosedGate === 'draft' ? undefined : promotion.gates.soak,
        isMerge: promotion.style === 'merge',
        now,
    };
}
/** Pairs the policies of both sides, by the map or by name; those that only one side has are said to stay. */
function candidatesOf({ source, target, promotion, from, to }) {
    const mapped = new Set(promotion.policies.values());
    const candidates = [];
    const alone = [];
    for (const [policy, value] of source) {
        const goal = promotion.policies.get(policy) ?? policy;
        // Another policy of the source is named for this one's namesake.
        if (mapped.has(policy) && !promotion.policies.has(policy))
            continue;
        const values = target.get(goal) ?? [];
        // A merge brings what is new as well, and it may be in quarantine.
        if (values.length > 0 || promotion.style === 'merge') {
            candidates.push({ source: policy, target: goal, from: value, to: values });
        }
        else
            alone.push(onOneSide(goal, 'promotion/missing-target', from, to));
    }
    const reached = new Set(candidates.map((candidate) => candidate.target));
    for (const policy of target.keys()) {
        if (!reached.has(policy))
            alone.push(onOneSide(policy, 'promotion/missing-source', to, from));
    }
    return { candidates: candidates.sort((a, b) => (0,bytewise/* bytewise */.Z)(a.target, b.target)), alone };
}
function withinGroups(able, stopped, { promotion, target }) {
    if (promotion.style === 'merge') {
        const missing = stopped.map(({ policy }) => policy);
        if (missing.length === 0)
            return { moves: able, heldBack: [] };
        return { moves: [], heldBack: able.map((move) => waitingFor(move.target, missing)) };
    }
    if (promotion.onClosedGate === 'draft')
        return { moves: able, heldBack: [] };
    return movesTogether(promotion.gates.together, able, target);
}
function gatesOf(moves, { promotion, target, now }) {
    const { soak, together } = promotion.gates;
    const gates = [];
    const [youngest] = [...moves].sort((a, b) => (b.since ?? Infinity) - (a.since ?? Infinity));
    if (soak !== undefined && youngest !== undefined) {
        const gate = (0,environments_gates/* soakGate */.wf)(soak, youngest.since, now);
        gates.push({ ...gate, evidence: `${youngest.source} came last: ${gate.evidence}` });
    }
    if (together.length > 0)
        gates.push(togetherGate(brokenGroups(together, moves, target)));
    return gates;
}
function onOneSide(policy, code, here, there) {
    const message = `Cannot promote "${policy}": ${here} has markers of it, and ${there} has none`;
    const hint = 'Add a marker there and commit it, or name the pair under promotion.policies where the names differ.';
    return { policy, problem: new problem_problem/* Problem */.A(code, message, { policy, hint }) };
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

/***/ 80868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ printRecord),
/* harmony export */   T: () => (/* binding */ findRecord)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10795);

const line = /^<!-- image-promotion (\{.*\}) -->$/m;
/**
 * Writes the record as a comment that Markdown does not show. Signs that could end it, or mention somebody, are
 * escaped: a tag that says `-->` must not become markup.
 *
 *     { from: 'staging', to: 'production', … } → '<!-- image-promotion {"from":"staging",…} -->'
 */
function printRecord({ from, to, source, moves, gates }) {
    const record = {
        from,
        to,
        source,
        moves: moves.map(({ target, next, since, commit }) => ({
            policy: target,
            image: next.image ?? null,
            tag: next.tag,
            digest: next.digest ?? null,
            since: since === undefined ? null : (0,_environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .printInstant */ .HZ)(since),
            commit,
        })),
        gates: gates.map(({ gate, state, evidence }) => ({ gate, state, evidence })),
    };
    const text = JSON.stringify(record).replace(/[<>@#]|-(?=-)/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
    return `<!-- image-promotion ${text} -->`;
}
/**
 * Finds the record in a body, as parsed JSON of whatever shape; undefined where there is none.
 *
 *     '…<!-- image-promotion {"from":"staging",…} -->' → { from: 'staging', … }
 */
function findRecord(body) {
    const [, text] = line.exec(body.replaceAll('\r\n', '\n')) ?? [];
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 43622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareUrl)
/* harmony export */ });
/** Labels are a stranger's words: only what can be nothing but a repository's address and a commit becomes a link. */
const address = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/((?:[\w-][\w.-]*\/)+[\w-][\w.-]*?)(?:\.git)?\/?$/i;
const revision = /^[0-9a-z][\w.-]{0,99}$/i;
/**
 * Gives the address where two versions of a source can be compared; undefined where the labels do not tell.
 *
 *     { source: 'https://github.com/o/app', oldRevision: 'a1', newRevision: 'b2' }
 *       → 'https://github.com/o/app/compare/a1...b2'
 */
function compareUrl({ source, oldRevision, newRevision }) {
    const [, host, path] = address.exec(source) ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    if (oldRevision === undefined || newRevision === undefined)
        return undefined;
    if (![oldRevision, newRevision].every((one) => revision.test(one)) || oldRevision === newRevision)
        return undefined;
    const before = /(?:^|\.)gitlab\./i.test(host) ? '/-' : '';
    return `https://${host}/${path}${before}/compare/${oldRevision}...${newRevision}`;
}


/***/ }),

/***/ 41691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readPast)
});

// EXTERNAL MODULE: ./src/core/environments/line.ts
var environments_line = __webpack_require__(35758);
;// CONCATENATED MODULE: ./src/core/environments/moves.ts
/** How many pages of moves are read; whatever is older counts as if it had begun with the last of them. */
const mostPages = 20;
/**
 * Follows the moves of a branch, newest first, for as long as they lead to commits that hold what is asked about. A
 * commit's own date says nothing: whoever pushes may write any. Asked for one content after the other, from the newest
 * of the branch back. Pages are asked for only as far as that goes. Of a branch that nobody has moved for as long as the
 * server remembers, the commits' dates must do.
 *
 *     ([b at 12:00, a at 10:00], head b) → ('of b') → 12:00, then ('of a') → 10:00
 */
function followMoves(pages, head, contentOf) {
    const waiting = pages[Symbol.asyncIterator]();
    const moves = [];
    const held = new Set();
    let [read, at, since] = [0, -1, undefined];
    const moveAt = async (index) => {
        while (index >= moves.length && read < mostPages) {
            const page = await waiting.next();
            read = page.done === true ? mostPages : read + 1;
            if (page.done !== true)
                moves.push(...page.value);
        }
        return moves[index];
    };
    return async (content, date) => {
        held.add(content);
        if (at < 0) {
            if ((await moveAt(0)) === undefined)
                return date;
            at = startIn(moves, head, contentOf);
        }
        if (at < 0)
            return undefined;
        for (let move = await moveAt(at); move?.commit !== undefined; move = await moveAt(at)) {
            const there = contentOf(move.commit);
            if (there === undefined || !held.has(there))
                break;
            since = move.at;
            at += 1;
        }
        return since;
    };
}
/**
 * What was pushed after the commits were listed is none of theirs. The newest commit may have come a moment ago, and its
 * move not be told yet: then nobody knows of what it brought, and all else goes by the move before.
 */
function startIn(moves, head, contentOf) {
    const at = moves.findIndex(({ commit }) => commit === head);
    if (at >= 0)
        return at;
    return moves.findIndex(({ commit }) => commit !== undefined && contentOf(commit) !== undefined);
}

// EXTERNAL MODULE: ./src/core/environments/running.ts
var environments_running = __webpack_require__(26701);
// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __webpack_require__(14427);
;// CONCATENATED MODULE: ./src/flows/environments/history.ts








/** A repository older than this is no longer looked into: nobody soaks or rolls back so far. */
const mostCommits = 5000;
const mostVersions = 500;
/** Reads what an environment ran, back from its newest commit, until that is enough. Throws Problems. */
async function readPast(environment, branch, history, isEnough) {
    const line = [];
    const versions = [];
    const isDone = () => isEnough(versions, line.at(-1)) || versions.length >= mostVersions || line.length >= mostCommits;
    const calendar = calendarOf(branch, history);
    const markersOf = markersOnce();
    const add = async (commit) => {
        const values = await valuesIn(await history.sourceAt(branch, commit), environment, markersOf);
        const since = await calendar.since(commit, line[0] ?? commit);
        versions.push({ commit: commit.commit, date: commit.date, since, values });
    };
    // A commit has changed something where the one before it, which comes next, holds something else.
    let newer;
    for await (const commit of (0,environments_line/* lineOf */.c)(calendar.noting(history.commits(branch, environment.paths)))) {
        if (newer !== undefined && newer.content !== commit.content) {
            await add(newer);
            newer = undefined;
            if (isDone())
                break;
        }
        line.push(commit);
        newer = commit;
    }
    if (newer !== undefined)
        await add(newer);
    const [head] = line;
    if (head === undefined)
        return undefined;
    const source = await history.sourceAt(branch, head);
    return { versions, head, source, line, problems: calendar.problems };
}
function calendarOf(branch, history) {
    const contents = new Map();
    const problems = [];
    const moves = history.moves(branch);
    let follow;
    return {
        problems,
        noting: async function* (pages) {
            for await (const page of pages) {
                for (const { commit, content } of page)
                    contents.set(commit, content);
                yield page;
            }
        },
        since: async ({ content, date }, head) => {
            if (moves === undefined)
                return date;
            if (problems.length > 0)
                return undefined;
            const ask = (follow ??= followMoves(moves, head.commit, (commit) => contents.get(commit)));
            const [found] = await (0,settle/* settle */.G)([content], 1, (one) => ask(one, date));
            if (found instanceof problem/* Problem */.A)
                problems.push(unreadable(found));
            return found instanceof problem/* Problem */.A ? undefined : found;
        },
    };
}
function unreadable({ message, hint }) {
    return new problem/* Problem */.A('gate/unreadable', message, { hint });
}
async function valuesIn(source, environment, markersOf) {
    const { files } = await (0,publish/* findMarked */.Em)(source, environment);
    const values = [];
    for (const [policy, marked] of (0,deployed/* findDeployed */._)(files.map(markersOf))) {
        const running = (0,environments_running/* runningOf */.Tx)(marked);
        if (typeof running !== 'string')
            values.push([policy, running]);
    }
    return new Map(values);
}
/** Most files are the same from version to version: each text is read once. */
function markersOnce() {
    const known = new Map();
    return ({ path, text }) => {
        const key = `${path}\n${text}`;
        const read = known.get(key) ?? (0,markers.readMarkers)(path, text);
        known.set(key, read);
        return read;
    };
}


/***/ }),

/***/ 35969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  og: () => (/* binding */ gatesOf),
  yw: () => (/* binding */ imagesPlan),
  c7: () => (/* binding */ isDirect),
  Mp: () => (/* binding */ mergePlan),
  Gl: () => (/* binding */ promoteOn),
  Iw: () => (/* binding */ promotionBranch)
});

// EXTERNAL MODULE: ./src/core/environments/running.ts
var running = __webpack_require__(26701);
// EXTERNAL MODULE: ./src/core/flux/ids.ts
var ids = __webpack_require__(5701);
// EXTERNAL MODULE: ./src/core/environments/change-kind.ts
var change_kind = __webpack_require__(48875);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/publication/source-link.ts
var source_link = __webpack_require__(43622);
// EXTERNAL MODULE: ./src/core/text/markdown.ts
var markdown = __webpack_require__(48970);
// EXTERNAL MODULE: ./src/core/promotion/record.ts
var record = __webpack_require__(80868);
;// CONCATENATED MODULE: ./src/core/promotion/body.ts






/**
 * Writes the body of a promotion's pull request: the record for programs, hidden; what moves, with its evidence; the
 * gates; what stays behind and why. All that comes from manifests and registries is escaped.
 *
 *     { moves: [app 1.5.2 → 1.5.3], … } → '| Policy | production now | production next | …'
 */
function promotionBody(findings) {
    const { heldBack, gates } = findings;
    const parts = [
        // First, because a text that is too long is cut at its end.
        (0,record/* printRecord */.H)(findings),
        movesTable(findings),
        mergeNote(findings),
        section('Gates', (0,markdown/* tableOf */.c_)(['Gate', 'State', 'Evidence'], gates.map(gateRow))),
        heldBackText(heldBack),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** The column of sources is there only where an image says where it was built from. */
function movesTable({ from, to, moves, sources, commitsUrl }) {
    const links = moves.map(({ target }) => {
        const found = sources.get(target);
        return found === undefined ? undefined : (0,source_link/* compareUrl */.X)(found);
    });
    const isLinked = links.some((url) => url !== undefined);
    const head = ['Policy', `${to} now`, `${to} next`, 'Change', `In ${from} since`, `Commit in ${from}`];
    const rows = moves.map((move, at) => {
        const url = links[at];
        const link = url === undefined ? '' : `[compare](${url})`;
        return [...moveRow(move, commitsUrl), ...(isLinked ? [link] : [])];
    });
    return (0,markdown/* tableOf */.c_)([...head, ...(isLinked ? ['Sources'] : [])], rows);
}
function moveRow({ target, now, next, change, since, commit }, commitsUrl) {
    const isBack = now.some(({ tag }) => (0,change_kind/* isStepBack */.OO)(tag ?? '', next.tag));
    // Tables show versions; that the image itself is another one must not go unseen.
    const isOther = next.image !== undefined && now.some(({ image }) => image !== undefined && image !== next.image);
    return [
        (0,markdown/* codeCell */.MZ)(target),
        now.map((value) => cellOf(value, isOther)).join('<br>') || '—',
        cellOf(next, isOther),
        isBack ? `${change}, to an older version` : change,
        since === undefined ? 'not known' : (0,instant/* printInstant */.HZ)(since),
        `[${(0,markdown/* codeCell */.MZ)(commit.slice(0, 7))}](${commitsUrl}/${commit})`,
    ];
}
function cellOf(value, withImage) {
    const version = (0,running/* versionText */.KA)(value);
    return (0,markdown/* codeCell */.MZ)(withImage && value.image !== undefined ? `${value.image}:${version}` : version);
}
function mergeNote({ merged }) {
    if (merged === undefined)
        return '';
    return `The merge brings all that is on ${(0,markdown/* codeCell */.MZ)(merged)}, and not these images alone.`;
}
function gateRow({ gate, state, evidence, opensAt }) {
    const sign = { open: '✅ open', closed: '⏳ closed', unknown: '❔ unknown' }[state];
    const opens = opensAt === undefined ? '' : `; opens ${(0,instant/* printInstant */.HZ)(opensAt)}`;
    // What others count is neither open nor closed here.
    return [(0,markdown/* codeCell */.MZ)(gate), gate === 'approvals' ? '👤 by review' : sign, (0,markdown/* escapeMarkdown */.FV)(`${evidence}${opens}`)];
}
/** Says what stays behind, and why: `### Held back`, and a line each. Nothing where nothing does. */
function heldBackText(heldBack) {
    return section('Held back', heldBack.map(heldLine).join('\n'));
}
function heldLine({ policy, problem }) {
    return `- ${(0,markdown/* codeCell */.MZ)(policy)}: ${(0,markdown/* escapeMarkdown */.FV)(problem.message)}`;
}
function section(title, text) {
    return text === '' ? '' : `### ${title}\n\n${text}`;
}

// EXTERNAL MODULE: ./src/core/environments/promotion.ts + 2 modules
var promotion = __webpack_require__(17617);
// EXTERNAL MODULE: ./src/core/environments/trailers.ts
var trailers = __webpack_require__(55792);
// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var manifests_deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/core/text/printable.ts
var printable = __webpack_require__(70888);
// EXTERNAL MODULE: ./src/core/promotion/placing.ts
var placing = __webpack_require__(91949);
// EXTERNAL MODULE: ./src/core/promotion/words.ts
var words = __webpack_require__(12520);
;// CONCATENATED MODULE: ./src/core/promotion/promote-into.ts









/**
 * Promotes into the files of the target: decides, and writes the values at its markers. Text in, text out: it can be
 * done again where the branch has moved.
 *
 *     (production's files, staging runs app 1.5.3) → production's files with app at 1.5.3
 */
function promoteInto(files, basis) {
    const { isAsked, ...facts } = basis;
    const deployed = (0,manifests_deployed/* findDeployed */._)(files.map(({ path, text }) => (0,markers.readMarkers)(path, text)));
    const target = new Map([...deployed].filter(([policy]) => isAsked(policy)));
    const plan = (0,promotion/* planPromotion */.z)({ ...facts, target });
    const selections = plan.moves.map((move) => (0,promotion/* selectionOf */.W)(move, facts.from, facts.imagesOf(move.target)[0] ?? ''));
    return { plan, selections, placing: (0,placing/* placeSelections */.t)(files, selections) };
}
/**
 * Writes the message of a promotion's commit, with the trailers that later runs read.
 *
 *     ([app 1.5.2 → 1.5.3], …) → 'Promote app 1.5.3 to production\n\n- …\n\nImage-Automation-Mode: promotion\n…'
 */
function promotionMessage(moves, { from, to, source }) {
    const movements = moves.map(movementOf);
    const lines = movements.map(({ policy, old, new: next }) => `- ${(0,printable/* printable */.g)(policy)}: ${old === undefined ? '?' : (0,running/* versionText */.KA)(old)} → ${(0,running/* versionText */.KA)(next)}`);
    return [
        promotionTitle(moves, to),
        '',
        ...lines,
        '',
        (0,trailers/* printTrailers */.s)({ kind: 'promotion', from, to, source, movements }),
    ].join('\n');
}
/** Names a promotion. `([app 1.5.3], 'production') → 'Promote app 1.5.3 to production'` */
function promotionTitle(moves, to) {
    return `Promote ${(0,words/* imagesText */.W)(moves.map(({ target, next }) => ({ policy: target, tag: next.tag })))} to ${to}`;
}
function movementOf({ target, now, next }) {
    const old = (0,running/* runningOf */.Tx)(now);
    return { policy: target, old: typeof old === 'string' ? undefined : old, new: next };
}

// EXTERNAL MODULE: ./src/core/publication/dress.ts
var dress = __webpack_require__(85933);
// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __webpack_require__(14427);
// EXTERNAL MODULE: ./src/flows/environments/ground.ts
var environments_ground = __webpack_require__(50925);
// EXTERNAL MODULE: ./src/flows/publish/sources.ts
var publish_sources = __webpack_require__(21471);
;// CONCATENATED MODULE: ./src/flows/promote/plan.ts








/** Promotes into what a source holds now: its markers, and its holds, which a rollback may have added meanwhile. */
async function promoteOn(source, pair, ground) {
    const { files } = await (0,publish/* findMarked */.Em)(source, pair.to);
    return promoteInto(files, { ...pair.basis, holds: await (0,environments_ground/* holdsNow */.HS)(source, pair.to, ground) });
}
/** Tells whether a promotion is a commit on the target's own branch, which no pull request keeps back. */
function isDirect({ to, promotion }, way) {
    return promotion.style === 'images' && way === 'commit' && !to.protected;
}
/** Plans the branch and the pull request of a promotion that moves image values. */
function imagesPlan(pair, way, ground) {
    const { from, to } = pair;
    const sources = new Map();
    let made;
    const commit = {
        automation: (0,ids/* automationIdOf */.oy)({ namespace: 'promotion', name: `${from.name}-to-${to.name}` }),
        author: undefined,
        signingKey: undefined,
        propose: async (source) => {
            made = await promoteOn(source, pair, ground);
            await readSourcesOf(made, sources, ground);
            return { ...made.placing, complete: isComplete(made) };
        },
        message: () => promotionMessage(movesOf(made), { from: from.name, to: to.name, source: pair.commit }),
    };
    const base = (0,publish/* branchOf */.W0)(to, ground.edges.ownBranch);
    if (isDirect(pair, way))
        return { kind: 'direct', branch: base, mirror: undefined, commits: [commit] };
    const branch = promotionBranch(from, to);
    const pullRequest = pullRequestOf(pair, ground, { made: () => made, sources });
    return { kind: 'pull-request', base, branch, family: undefined, mirror: undefined, commits: [commit], pullRequest };
}
/** Plans the pull request of a promotion that merges one branch into another. */
function mergePlan(pair, made, ground) {
    const { from, to } = pair;
    const { ownBranch } = ground.edges;
    const commit = {
        automation: (0,ids/* automationIdOf */.oy)({ namespace: 'promotion', name: `${from.name}-to-${to.name}` }),
        author: undefined,
        signingKey: undefined,
        propose: () => Promise.resolve({ files: [], edits: mergeEdits(made), problems: [], complete: isComplete(made) }),
        message: () => '',
    };
    return {
        kind: 'pull-request',
        base: (0,publish/* branchOf */.W0)(to, ownBranch),
        branch: (0,publish/* branchOf */.W0)(from, ownBranch),
        commits: [commit],
        pullRequest: pullRequestOf(pair, ground, { made: () => made, sources: new Map() }),
        family: undefined,
        mirror: undefined,
    };
}
/** What a merge would change: Git does it, and these only name it, so that a change which a person declined is known. */
function mergeEdits({ plan }) {
    const object = { apiVersion: '', kind: '', namespace: '', name: '' };
    return plan.moves.map(({ target, now, next }) => ({
        ...{ file: '', line: 1, object, policy: target, span: [0, 0], before: '', after: '' },
        setter: target.replace('/', ':'),
        oldValue: now.map(running/* versionText */.KA).join(' '),
        newValue: (0,running/* versionText */.KA)(next),
    }));
}
/** Names the branch of a promotion: one for each pair of environments. */
function promotionBranch(from, to) {
    return `image-automation/promote/${from.name}-to-${to.name}`;
}
async function readSourcesOf({ placing, selections }, sources, { inventory, edges }) {
    if (edges.github === undefined)
        return;
    const outcomes = new Map(selections.map((selection) => [selection.policy, selection]));
    await (0,publish_sources/* readSources */.t)(placing.edits, { inventory, outcomes, registry: edges.registry }, sources);
}
/** Says what the pull request of a promotion says, whatever style it has. */
function pullRequestOf(pair, ground, { made, sources }) {
    const { from, to, promotion, outer, isShut } = pair;
    const { labels, assignees, reviewers, teamReviewers, draft, autoMerge } = promotion.pullRequest;
    return {
        ...{ labels, assignees, reviewers, teamReviewers },
        autoMerge: autoMerge ? methodsOf(promotion) : [],
        draft: draft || (promotion.onClosedGate === 'draft' && isShut),
        title: () => promotionTitle(movesOf(made()), to.name),
        farewell: () => heldBackText(made()?.plan.heldBack ?? []),
        body: () => promotionBody({
            from: from.name,
            to: to.name,
            source: pair.commit,
            moves: movesOf(made()),
            heldBack: made()?.plan.heldBack ?? [],
            gates: gatesOf(made(), outer),
            sources,
            merged: promotion.style === 'merge' ? (0,publish/* branchOf */.W0)(from, ground.edges.ownBranch) : undefined,
            commitsUrl: `${ground.edges.github?.url ?? ''}/commit`,
        }),
    };
}
/** Squashed or rebased, the branches would have other commits of the same files, and conflict from then on. */
function methodsOf({ style }) {
    return style === 'merge' ? ['merge'] : dress/* anyMethod */.sr;
}
/** All gates of a promotion, as its pull request shows them. */
function gatesOf(made, outer) {
    return [...(made?.plan.gates ?? []), ...outer];
}
/** What a registry, or GitHub, could not tell this time takes nothing back. */
function isComplete({ plan }) {
    return !plan.heldBack.some(({ problem: { code }, opensAt }) => code.startsWith('registry/') || (code === 'gate/soak' && opensAt === undefined));
}
function movesOf(made) {
    return made?.plan.moves ?? [];
}


/***/ }),

/***/ 21471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var _core_change_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20140);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51701);
/* harmony import */ var _core_image_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29309);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91400);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97420);





const atOnce = 4;
/**
 * Reads where the images that change were built from, once each. A registry that does not say leaves the link out: a
 * pull request is worth more than a link in it.
 */
async function readSources(edits, facts, known) {
    const wanted = new Map(edits.filter(({ policy }) => !known.has(policy)).map((edit) => [edit.policy, edit]));
    await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)([...wanted.values()], atOnce, async (edit) => {
        const source = await sourceOf(edit, facts);
        if (source !== undefined)
            known.set(edit.policy, source);
    });
}
async function sourceOf({ policy, oldValue }, { inventory, outcomes, registry }) {
    const outcome = outcomes.get(policy);
    const object = inventory.policies.get(policy);
    if (outcome?.kind !== 'selected' || object === undefined)
        return undefined;
    const { repository } = (0,_core_change_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .followed */ .Xd)(inventory, object);
    const now = await registry.labels(repository, outcome.digest ?? outcome.tag);
    if (now.source === undefined)
        return undefined;
    const before = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValue */ .$x)(oldValue)?.tag ?? (0,_core_image_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTag */ .E)(oldValue);
    const oldRevision = before === undefined ? undefined : await revisionOf(registry, repository, before);
    return { source: now.source, oldRevision, newRevision: now.revision };
}
/** The old image may be gone by now. */
async function revisionOf(registry, repository, tag) {
    const [labels] = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)([tag], 1, (one) => registry.labels(repository, one));
    return labels instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A ? undefined : labels?.revision;
}


/***/ })

};

//# sourceMappingURL=4545.index.js.map