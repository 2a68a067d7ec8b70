export const id = 7373;
export const ids = [7373];
export const modules = {

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

/***/ 58957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ goalsOf),
/* harmony export */   x: () => (/* binding */ parseWish)
/* harmony export */ });
/* harmony import */ var _environments_hold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76153);
/* harmony import */ var _environments_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(470);
/* harmony import */ var _environments_running_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26701);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29309);
/* harmony import */ var _problem_attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(754);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97420);
/* harmony import */ var _problem_sort_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58986);
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69804);
/* harmony import */ var _last_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41495);









/**
 * Reads the input `tag`. A commit is told from a tag by its prefix, because a short hash is a good tag too.
 *
 *     '' → before    '1.5.2' → tag    'commit:1f2e3d4' → commit
 */
function parseWish(text) {
    if (text === '')
        return { kind: 'before' };
    return text.startsWith('commit:') ? { kind: 'commit', commit: text.slice(7) } : { kind: 'tag', tag: text };
}
/**
 * Decides where a rollback leads for each policy. One that is rolled back already stays where it is: the same rollback
 * twice is one (`rollback/done`). Throws `rollback/unknown-commit`, `rollback/no-earlier`, `usage/missing-input`.
 *
 *     ([c3: 1.5.3, c2: 1.5.2], app, before) → [{ policy: app, bad: 1.5.3, good: 1.5.2, commit: c2 }]
 */
function goalsOf(facts) {
    const [goals, problems] = (0,_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_3__/* .sortOut */ .$)(policiesOf(facts).map((policy) => (0,_problem_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .C)(() => goalOf(policy, facts))));
    return { goals: goals.filter(isWayBack), problems };
}
/** A tag that was named may point at another digest than the one that runs. */
function isWayBack({ bad, good, commit }) {
    return commit === undefined ? !(0,_environments_running_js__WEBPACK_IMPORTED_MODULE_4__/* .isSame */ .Ft)(bad, good) : !(0,_environments_running_js__WEBPACK_IMPORTED_MODULE_4__/* .agrees */ .ie)(bad, good);
}
function policiesOf({ policies, wish, history, environment }) {
    if (policies.length > 0)
        return policies;
    if (wish.kind === 'tag') {
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/missing-input', `Cannot roll back to "${wish.tag}": no policy is named`, {
            hint: 'Name it with policy. Without a tag, all that the last change moved goes back.',
        });
    }
    if (wish.kind === 'commit')
        return [...(0,_environments_history_js__WEBPACK_IMPORTED_MODULE_0__/* .versionAt */ .m$)(history, wish.commit).values.keys()];
    const change = (0,_last_change_js__WEBPACK_IMPORTED_MODULE_5__/* .lastChange */ .$)(history);
    if (change !== undefined)
        return change.moved;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('rollback/no-earlier', `Cannot roll back "${environment}": of ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(history.length, 'commit')} looked at, none changed an image`, { hint: 'Name the policy and the tag to go back to, or check out more of the history (fetch-depth: 0).' });
}
function goalOf(policy, facts) {
    const { history, wish } = facts;
    const bad = history[0]?.values.get(policy);
    if (bad === undefined || wish.kind === 'before')
        return before(policy, facts);
    if (wish.kind === 'tag')
        return { policy, bad, good: { ...bad, tag: tagOf(wish.tag), digest: undefined }, commit: undefined };
    const version = (0,_environments_history_js__WEBPACK_IMPORTED_MODULE_0__/* .versionAt */ .m$)(history, wish.commit);
    return { policy, bad, good: version.values.get(policy) ?? bad, commit: version.commit };
}
function before(policy, { history, holds, environment, quarantineOf, now }) {
    const bad = history[0]?.values.get(policy);
    const hold = (0,_environments_hold_js__WEBPACK_IMPORTED_MODULE_7__/* .holdOf */ .nv)(holds, policy, environment, now);
    if (bad !== undefined && hold?.tag === bad.tag && hold.digest === bad.digest)
        throw done(hold);
    const { value, commit } = (0,_environments_history_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeLastChange */ .wI)(history, policy, quarantineOf(policy));
    return { policy, bad: bad ?? value, good: value, commit };
}
function tagOf(text) {
    const tag = (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_8__/* .parseTag */ .E)(text);
    if (tag !== undefined)
        return tag;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/malformed-input', `Cannot roll back to "${text}": it is no tag`, {
        hint: 'Give a tag of the image, or commit: and the hash of a commit.',
    });
}
function done({ policy, environment, tag }) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('rollback/done', `Cannot roll back "${policy}" once more: ${environment} is back at ${tag} already, and held there`, { policy, hint: 'To go back further, name the tag.' });
}


/***/ }),

/***/ 41495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lastChange)
/* harmony export */ });
/* harmony import */ var _environments_running_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26701);

/**
 * Finds the last change of an image, whoever made it. An image that is new to the environment has not changed,
 * nor has one whose markers say more of it than before.
 *
 *     [c3: 1.5.3, c2: 1.5.2] → { commit: c3, moved: [app], … }    [c2: 1.5.2] → undefined
 */
function lastChange(history) {
    for (const [at, { commit, since, values }] of history.entries()) {
        const older = history[at + 1]?.values;
        const moved = [...values].filter(([policy, value]) => {
            const before = older?.get(policy);
            return before !== undefined && !(0,_environments_running_js__WEBPACK_IMPORTED_MODULE_0__/* .agrees */ .ie)(before, value);
        });
        if (moved.length > 0)
            return { commit, since, moved: moved.map(([policy]) => policy) };
    }
    return undefined;
}


/***/ }),

/***/ 76604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseUntil)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10795);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _settings_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29205);



/**
 * Reads the input `until`: a date, a moment or a duration from now; `newer`, for a tag that is newer than what was bad;
 * or both, with a comma between them. Throws `usage/malformed-input`.
 *
 *     ('48h', 0) → { until: 172800000, releaseOnNewer: false }    ('newer', 0) → { until: undefined, releaseOnNewer: true }
 */
function parseUntil(text, now) {
    const words = text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const moments = words.filter((word) => word !== 'newer').map((word) => momentOf(word, now));
    const [until] = moments;
    const isPlain = moments.length < 2 && !moments.includes(Number.NaN);
    if (isPlain && (until === undefined || until > now))
        return { until, releaseOnNewer: words.includes('newer') };
    const state = isPlain ? 'it is past' : 'it is no moment, duration or "newer"';
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('usage/malformed-input', `Cannot use until "${text}": ${state}`, {
        hint: 'Write a date such as 2026-07-01, a moment such as 2026-07-01T12:00:00Z, a duration such as 48h, or newer.',
    });
}
function momentOf(word, now) {
    const duration = (0,_settings_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(word);
    // Whole seconds are all that a person reads, and all that the file of holds needs.
    if (duration !== undefined)
        return Math.ceil((now + duration) / 1000) * 1000;
    return (0,_environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(word) ?? Number.NaN;
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

/***/ 87373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carryOut: () => (/* binding */ carryOut),
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _core_environments_environment_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72547);
/* harmony import */ var _core_environments_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38043);
/* harmony import */ var _core_environments_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10795);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97420);
/* harmony import */ var _core_publication_deed_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(61742);
/* harmony import */ var _core_report_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40688);
/* harmony import */ var _core_rollback_goal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58957);
/* harmony import */ var _core_rollback_roll_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89069);
/* harmony import */ var _core_rollback_until_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76604);
/* harmony import */ var _environments_ground_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50925);
/* harmony import */ var _environments_publish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14427);
/* harmony import */ var _environments_reading_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61848);
/* harmony import */ var _rollback_goals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68522);
/* harmony import */ var _rollback_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13353);














/** Puts an environment back on earlier images, and holds it there. */
async function rollback(settings, edges) {
    const lifting = (0,_core_rollback_until_js__WEBPACK_IMPORTED_MODULE_6__/* .parseUntil */ .I)(settings.until, edges.now);
    const ground = await (0,_environments_ground_js__WEBPACK_IMPORTED_MODULE_7__/* .readGround */ .A4)(settings, edges);
    const environment = (0,_environments_reading_js__WEBPACK_IMPORTED_MODULE_9__/* .environmentNamed */ .b6)(ground.configuration, named(settings.environment));
    const { returns, problems } = await (0,_rollback_goals_js__WEBPACK_IMPORTED_MODULE_10__/* .findReturns */ .Z)(environment, {
        wish: (0,_core_rollback_goal_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWish */ .x)(settings.tag),
        policies: settings.policy,
        reason: settings.reason === '' ? 'rolled back by hand' : settings.reason,
        who: edges.who,
        lifting,
    }, ground);
    const done = await carryOut({ environment, returns, failed: undefined }, ground);
    return (0,_core_report_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .assembleReport */ .x)({
        mode: 'rollback',
        dryRun: settings.dryRun,
        outcomes: returns.map(_core_rollback_roll_back_js__WEBPACK_IMPORTED_MODULE_5__/* .selectionFor */ .CU),
        deployed: new Map(),
        edits: done.edits,
        problems: [...ground.problems, ...problems, ...done.problems],
        publications: done.publications,
        deeds: done.deeds,
    });
}
const nothing = {
    ...{ edits: [], problems: [], publications: [], deeds: [] },
    ...{ commit: undefined, hasPullRequest: false },
};
/** Publishes a rollback that is decided. A freeze lets it pass, unless the environment says otherwise. */
async function carryOut(rolled, ground) {
    const { environment, returns, failed } = rolled;
    const { edges, settings } = ground;
    if (returns.length === 0)
        return nothing;
    const freeze = freezeProblem(environment, edges.now);
    if (freeze?.severity === 'error')
        return { ...nothing, problems: [freeze] };
    const notes = freeze === undefined ? [] : [freeze.message];
    const isByPull = environment.protected || settings.publish === 'pull-request';
    const joined = isByPull && edges.github !== undefined
        ? await (0,_rollback_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .joinPending */ .aW)(environment, returns, edges.github.publishing.forge, ground)
        : returns;
    const plan = (0,_rollback_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .rollbackPlan */ .E4)({ environment, returns: joined, failed, notes }, ground);
    const outcome = await (0,_environments_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .publishChange */ .YD)(plan, settings.dryRun, edges);
    const holds = joined.map(({ hold }) => hold);
    return {
        ...outcome,
        problems: [...outcome.problems, ...(freeze === undefined ? [] : [freeze])],
        deeds: (0,_core_publication_deed_js__WEBPACK_IMPORTED_MODULE_12__/* .deedsOf */ .j)({ kind: 'rollback', environment: environment.name, holds }, outcome.trace),
    };
}
function freezeProblem(environment, now) {
    const freeze = (0,_core_environments_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freezeAt */ .N)((0,_core_environments_environment_js__WEBPACK_IMPORTED_MODULE_13__/* .freezesOf */ ._1)(environment, 'promotion'), now);
    if (!freeze.frozen)
        return undefined;
    const end = freeze.endsAt === undefined ? 'without an end' : `until ${(0,_core_environments_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .printInstant */ .HZ)(freeze.endsAt)}`;
    if (environment.rollback.ignoresFreeze) {
        const message = `Cannot keep the freeze of ${environment.name}, ${end}: a rollback passes it`;
        return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('rollback/passes-freeze', message, {
            hint: 'Set rollback.ignores-freeze to false to change that.',
        });
    }
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('gate/freeze', `Cannot roll back ${environment.name}: it is frozen, ${end}`, {
        severity: 'error',
        hint: 'Set rollback.ignores-freeze to true to let rollbacks pass freezes.',
    });
}
function named(environment) {
    if (environment !== '')
        return environment;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('usage/missing-input', 'Cannot roll back: no environment is named', {
        hint: 'Name it with environment.',
    });
}


/***/ }),

/***/ 68522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findReturns)
/* harmony export */ });
/* harmony import */ var _core_environments_environment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72547);
/* harmony import */ var _core_environments_hold_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76153);
/* harmony import */ var _core_environments_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(470);
/* harmony import */ var _core_environments_running_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(26701);
/* harmony import */ var _core_flux_scope_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1663);
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51701);
/* harmony import */ var _core_problem_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(754);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97420);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91400);
/* harmony import */ var _core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58986);
/* harmony import */ var _core_rollback_goal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58957);
/* harmony import */ var _core_rollback_last_change_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41495);
/* harmony import */ var _environments_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41691);
/* harmony import */ var _environments_ground_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50925);
/* harmony import */ var _environments_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14427);















/** Finds where policies of an environment go back to, and sees that the images are still there. Throws Problems. */
async function findReturns(environment, wanted, ground) {
    const past = await readPastFor(environment, wanted, ground);
    const versions = past?.versions ?? [];
    const { configuration, holds, edges } = ground;
    const policies = namedIn(versions, wanted.policies);
    const { goals, problems } = (0,_core_rollback_goal_js__WEBPACK_IMPORTED_MODULE_6__/* .goalsOf */ .G)({
        environment: environment.name,
        history: versions,
        policies,
        wish: wanted.wish,
        holds,
        quarantineOf: (policy) => (0,_core_environments_hold_js__WEBPACK_IMPORTED_MODULE_10__/* .quarantineOf */ .KS)(holds, (0,_core_environments_environment_js__WEBPACK_IMPORTED_MODULE_11__/* .aliasesOf */ .QI)(configuration, policy), edges.now),
        now: edges.now,
    });
    const settled = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G)(goals, 4, (goal) => returnOf(goal, environment, wanted, ground));
    const [returns, missing] = (0,_core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_5__/* .sortOut */ .$)(settled);
    return { returns, problems: [...problems, ...missing] };
}
/** Names that are no globs stand for themselves, so that one which nothing runs is told. */
function namedIn(versions, names) {
    const running = [...(versions[0]?.values.keys() ?? [])];
    return names.flatMap((name) => {
        const found = running.filter((policy) => (0,_core_flux_scope_js__WEBPACK_IMPORTED_MODULE_12__/* .matchesName */ .H)([name], policy));
        if (found.length > 0)
            return found;
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('rollback/no-history', `Cannot roll back "${name}": the environment has no value at its markers`, {
            hint: 'Check the name of the policy and of the environment, and that its markers do not contradict each other.',
        });
    });
}
async function readPastFor(environment, { wish, policies }, { edges, configuration, holds }) {
    const isFound = (versions, policy) => {
        const quarantine = (0,_core_environments_hold_js__WEBPACK_IMPORTED_MODULE_10__/* .quarantineOf */ .KS)(holds, (0,_core_environments_environment_js__WEBPACK_IMPORTED_MODULE_11__/* .aliasesOf */ .QI)(configuration, policy), edges.now);
        return !((0,_core_problem_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(() => (0,_core_environments_history_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeLastChange */ .wI)(versions, policy, quarantine)) instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A);
    };
    const isEnough = (versions) => {
        if (wish.kind === 'commit')
            return versions.some(({ commit }) => commit.startsWith(wish.commit));
        if (wish.kind === 'tag')
            return true;
        const wanted = policies.length === 0 ? ((0,_core_rollback_last_change_js__WEBPACK_IMPORTED_MODULE_13__/* .lastChange */ .$)(versions)?.moved ?? []) : namedIn(versions, policies);
        return wanted.length > 0 && wanted.every((policy) => isFound(versions, policy));
    };
    // A way back needs an order, and no dates.
    const history = { ...edges.history, moves: () => undefined };
    return (0,_environments_history_js__WEBPACK_IMPORTED_MODULE_7__/* .readPast */ .r)(environment, (0,_environments_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .branchOf */ .W0)(environment, edges.ownBranch), history, isEnough);
}
/** The image must be in the registry still: a rollback to nothing would make two failures of one. */
async function returnOf(goal, environment, wanted, ground) {
    const { configuration, inventory, edges } = ground;
    const { policy, bad, commit } = goal;
    const repository = (0,_environments_ground_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryOf */ ._M)(inventory, (0,_core_environments_environment_js__WEBPACK_IMPORTED_MODULE_11__/* .aliasesOf */ .QI)(configuration, policy));
    const good = await confirmed(goal, repository, ground);
    const hold = {
        policy,
        environment: environment.name,
        tag: good.tag,
        digest: good.digest,
        quarantine: (0,_core_environments_hold_js__WEBPACK_IMPORTED_MODULE_10__/* .quarantineAgainst */ .OQ)(bad, good),
        reason: wanted.reason,
        who: wanted.who,
        when: Math.floor(edges.now / 1000) * 1000,
        ...wanted.lifting,
    };
    return { policy, bad, good, commit, image: repository?.image ?? '', hold };
}
async function confirmed(goal, repository, { settings, edges }) {
    const { bad, good } = goal;
    const isPinned = bad.digest !== undefined;
    const [answer] = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G)([good], 1, async ({ tag, digest }) => {
        if (repository === undefined)
            throw noRepository(goal);
        if (isElsewhere(goal, repository))
            throw elsewhere(goal, repository);
        if (digest === undefined)
            return edges.registry.digest(repository, tag);
        await edges.registry.labels(repository, digest);
        return digest;
    });
    if (!(answer instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A))
        return isPinned && answer !== undefined ? { ...good, digest: answer } : good;
    if (settings.allowDowngrade && !(isPinned && good.digest === undefined))
        return good;
    throw missing(goal, answer);
}
/** Its own repository may not be asked for an image of another name, nor that other one with this one's credentials. */
function isElsewhere({ bad, good }, { image }) {
    const { image: name } = good;
    if (name === undefined || bad.image === undefined)
        return false;
    return ![bad.image, image].some((known) => (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .sameImage */ .G4)(known, name));
}
function elsewhere({ policy, good }, { image, meta }) {
    const message = `it is of "${good.image ?? ''}", and the ImageRepository is of "${image}"`;
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('rollback/image-missing', message, { policy, at: meta.at });
}
function missing({ policy, good }, { message }) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('rollback/image-missing', `Cannot roll back "${policy}" to ${(0,_core_environments_running_js__WEBPACK_IMPORTED_MODULE_14__/* .versionText */ .KA)(good)}: the registry does not show the image: ${message}`, {
        policy,
        hint: 'Name another tag. Where the nodes still have the image, allow-downgrade forces it, unless a digest must be asked for.',
    });
}
function noRepository({ policy }) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('repository/not-found', `Cannot look for the image of "${policy}": no ImageRepository was found`, {
        policy,
    });
}


/***/ })

};

//# sourceMappingURL=7373.index.js.map