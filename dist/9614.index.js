export const id = 9614;
export const ids = [9614];
export const modules = {

/***/ 54994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ landscapeOf)
/* harmony export */ });
/* harmony import */ var _environments_change_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48875);
/* harmony import */ var _environments_running_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26701);
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26669);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42341);




/**
 * Lays out what environments run, application by application. Two policies are one application where a promotion
 * brings the image of one to the other.
 *
 *     staging: app 1.5.3, production: app 1.5.2 → [app: { staging: 1.5.3, production: 1.5.2, drift: minor … }]
 */
function landscapeOf(configuration, ownBranch, standings) {
    const stages = (0,_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesOf */ .ZL)(configuration);
    const routes = (0,_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .routesOf */ .eV)(configuration);
    const placed = new Set();
    const rows = [];
    for (const { name } of stages) {
        for (const policy of standings.get(name)?.values.keys() ?? []) {
            if (!placed.has(`${name} ${policy}`))
                rows.push(rowFrom(name, policy, { stages, routes, standings, placed }));
        }
    }
    return {
        stages: stages.map((stage) => stageOf(stage, ownBranch, standings.get(stage.name))),
        routes,
        rows: rows.sort((a, b) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__/* .bytewise */ .Z)(a.name, b.name)),
    };
}
function rowFrom(stage, policy, ground) {
    const cells = new Map();
    place(stage, policy, cells, ground);
    // Environments that no promotion joins still run the same application under the same name.
    for (const { name } of ground.stages)
        place(name, policy, cells, ground);
    const ordered = ground.stages.flatMap(({ name }) => {
        const cell = cells.get(name);
        return cell === undefined ? [] : [[name, { ...cell, drifts: driftsOf(name, cell, cells, ground) }]];
    });
    const image = ordered.map(([, { value }]) => value?.image).find((one) => one !== undefined);
    return { name: policy, image, cells: new Map(ordered) };
}
function place(stage, policy, cells, ground) {
    const standing = ground.standings.get(stage);
    const values = standing?.values.get(policy);
    const key = `${stage} ${policy}`;
    if (values === undefined || standing === undefined || cells.has(stage) || ground.placed.has(key))
        return;
    ground.placed.add(key);
    const running = (0,_environments_running_js__WEBPACK_IMPORTED_MODULE_3__/* .runningOf */ .Tx)(values);
    cells.set(stage, {
        policy,
        value: typeof running === 'string' ? undefined : running,
        arrival: standing.arrivals.get(policy),
        coming: standing.coming.get(policy),
        drifts: [],
    });
    for (const route of ground.routes) {
        const goal = route.from === stage ? (0,_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .goalOf */ .ZZ)(route, policy) : undefined;
        if (goal !== undefined)
            place(route.to, goal, cells, ground);
    }
}
function driftsOf(stage, { value }, cells, { routes }) {
    if (value === undefined)
        return [];
    return routes.flatMap(({ from, to }) => {
        const theirs = to === stage ? cells.get(from)?.value : undefined;
        if (theirs === undefined || isAlike(value, theirs))
            return [];
        return [{ from, theirs, change: (0,_environments_change_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .changeKindOf */ .cC)(value.tag, theirs.tag) }];
    });
}
/** A digest counts where both have one: markers of one environment may hold none. Other registries are no drift. */
function isAlike(one, other) {
    if (one.tag !== other.tag)
        return false;
    return one.digest === undefined || other.digest === undefined || one.digest === other.digest;
}
function stageOf(environment, ownBranch, standing) {
    const { name, branch = ownBranch } = environment;
    const unread = standing === undefined ? 'it was not read' : standing.unread;
    return { name, branch, protected: environment.protected, unread };
}


/***/ }),

/***/ 42341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   ZZ: () => (/* binding */ goalOf),
/* harmony export */   eV: () => (/* binding */ routesOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _environments_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72547);

/** Lists the ways that promotions take, in the order of the stages. `{ production: { from: staging } } → [staging → production]` */
function routesOf(configuration) {
    return (0,_environments_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionsOf */ .eH)(configuration).map(({ from, to }) => ({
        from: from.name,
        to: to.name,
        policies: to.promotion?.policies ?? new Map(),
    }));
}
/**
 * Orders environments as images go through them: what promotes to an environment stands before it.
 *
 *     { production: { from: staging }, staging } → [staging, production]
 */
function stagesOf(configuration) {
    const { environments } = configuration;
    const ordered = new Set();
    const rest = [...environments.values()];
    const pairs = (0,_environments_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionsOf */ .eH)(configuration);
    // Promotions form no circle: a configuration with one is refused when it is read.
    while (ordered.size < rest.length) {
        const next = rest.find((one) => {
            const isReady = pairs.every(({ from, to }) => to !== one || ordered.has(from));
            return isReady && !ordered.has(one);
        });
        if (next === undefined)
            return rest;
        ordered.add(next);
    }
    return [...ordered];
}
/**
 * Names the policy that gets a policy's image at the end of a route; undefined where another one of the source does.
 *
 *     ({ app: app-production }, 'flux-system/app') → 'flux-system/app-production'
 */
function goalOf({ policies }, policy) {
    const goal = policies.get(policy);
    if (goal !== undefined)
        return goal;
    return [...policies.values()].includes(policy) ? undefined : policy;
}
/** Names the policy whose image a policy gets by a route: the other way round. */
function originOf({ policies }, policy) {
    const found = [...policies].find(([, goal]) => goal === policy)?.[0];
    if (found !== undefined)
        return found;
    return policies.has(policy) ? undefined : policy;
}


/***/ }),

/***/ 85933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ isUndressed),
/* harmony export */   rJ: () => (/* binding */ dressOf),
/* harmony export */   sr: () => (/* binding */ anyMethod)
/* harmony export */ });
/** A repository may allow any of them; a merge keeps most. */
const anyMethod = ['merge', 'squash', 'rebase'];
/** Picks these out of what holds them among other things. */
function dressOf({ labels, assignees, reviewers, teamReviewers, autoMerge }) {
    return { labels, assignees, reviewers, teamReviewers, autoMerge };
}
function isUndressed({ labels, assignees, reviewers, teamReviewers, autoMerge }) {
    const words = [...labels, ...assignees, ...reviewers, ...teamReviewers];
    return words.length === 0 && autoMerge.length === 0;
}


/***/ }),

/***/ 76403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ isAsLeft),
/* harmony export */   JJ: () => (/* binding */ isGitHubToken),
/* harmony export */   YB: () => (/* binding */ isApp),
/* harmony export */   am: () => (/* binding */ recordedHeads),
/* harmony export */   r5: () => (/* binding */ strangersOf)
/* harmony export */ });
/* harmony import */ var _pull_request_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12319);

/**
 * Tells whether a branch is just as this program left it, or as it was when it was merged: nobody's work is lost when
 * it is built anew.
 */
function isAsLeft(standing) {
    const head = standing.branch?.head.commit;
    if (head === undefined)
        return true;
    const [closed] = standing.closed;
    return recordedHeads(standing).includes(head) || (closed?.state === 'merged' && closed.head === head);
}
/**
 * Gives the commits of a branch that this program did not make. Where the commit that it last put there is still in
 * the branch, all that came after are someone's; where it is not, the branch was built anew by a run that was stopped
 * before it could say so, and its commits are told by their author.
 */
function strangersOf(ahead, recorded, own) {
    const below = ancestry(ahead, recorded);
    if (below.size > 0)
        return ahead.filter((commit) => !below.has(commit.commit));
    return ahead.filter((commit) => !isOwn(commit, own));
}
/** The commits that this program noted in its pull requests of the branch as the newest that it put there. */
function recordedHeads({ open, closed }) {
    return [...open, ...closed.slice(0, 1)]
        .map((pull) => (0,_pull_request_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(pull.body)?.marker.head)
        .filter((head) => head !== undefined);
}
/** The named commits, as far as they are in the list, and all of their ancestors there. */
function ancestry(commits, from) {
    const known = new Map(commits.map((commit) => [commit.commit, commit]));
    const found = new Set();
    const waiting = [...from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        const commit = known.get(at);
        if (commit === undefined || found.has(at))
            continue;
        found.add(at);
        waiting.push(...commit.parents);
    }
    return found;
}
/**
 * A commit that GitHub makes for an App names the App's bot as author and GitHub as committer; no push from a person's
 * machine looks like that. A commit with the automation's own author names it as both.
 */
function isOwn(commit, own) {
    const [author, committer] = [commit.author.email, commit.committer.email];
    if (own.authors.includes(author))
        return committer === author;
    if (!isApp(own.viewer) || !isAddressOf(author, own.viewer))
        return false;
    return committer === author || committer.startsWith('noreply@');
}
/** `'github-actions[bot]' → true`, `'octocat' → false` */
function isApp(login) {
    return login.endsWith('[bot]');
}
/** Tells whether a login is that of the token which every workflow run has. */
function isGitHubToken(login) {
    return login === 'github-actions[bot]';
}
/** `('41898282+github-actions[bot]@users.noreply.github.com', 'github-actions[bot]') → true` */
function isAddressOf(email, login) {
    return email.replace(/^\d+\+/, '').startsWith(`${login}@users.noreply.`);
}


/***/ }),

/***/ 12319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ managedAsWritten),
/* harmony export */   Oy: () => (/* binding */ writeBody),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _git_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76490);

/** GitHub takes 65,536 characters; the rest is room for what it adds. */
const longestBody = 60_000;
const shortestManaged = 2_000;
const begin = '<!-- flux-image-automation begin: people may write above this line -->';
const endLine = /^<!-- flux-image-automation end (\{.*\}) -->$/m;
const note = '\n\nThe rest is left out: GitHub takes no longer text. The report of the run holds all of it.';
/**
 * Reads a pull request's body; undefined where it has no managed section, or one whose marker is damaged.
 *
 *     'mine\n<!-- … begin … -->\ntext\n<!-- … end {…} -->' → { before: 'mine\n', managed: 'text', after: '', marker }
 */
function readBody(body) {
    const text = body.replaceAll('\r\n', '\n');
    const start = text.indexOf(begin);
    if (start === -1)
        return undefined;
    const rest = text.slice(start + begin.length);
    const end = endLine.exec(rest);
    const marker = end?.[1] === undefined ? undefined : parseMarker(end[1]);
    if (end === null || marker === undefined)
        return undefined;
    return {
        before: text.slice(0, start),
        managed: rest.slice(0, end.index).trim(),
        after: rest.slice(end.index + end[0].length),
        marker,
    };
}
/**
 * Writes a pull request's body: the managed section anew, all around it as it was. A body without a section keeps its
 * words below the new one.
 */
function writeBody(text, head) {
    const old = readBody(text.around);
    const before = old?.before ?? '';
    const after = old?.after ?? (text.around === '' ? '' : `\n\n${withoutMarkers(text.around)}`);
    const end = `<!-- flux-image-automation end ${markerText({ ...text.marker, head })} -->`;
    const room = longestBody - before.length - after.length - begin.length - end.length - 4;
    return `${before}${begin}\n\n${fittingManaged(text.managed, room)}\n\n${end}${after}`;
}
/** The managed text as `writeBody` would write it around these words; two texts that agree in this need no update. */
function managedAsWritten(text, head) {
    return readBody(writeBody(text, head))?.managed ?? '';
}
/** Cuts between lines, so that no table row or tag is left open. */
function fittingManaged(text, room) {
    const safe = withoutMarkers(text).trim();
    const most = Math.max(room, shortestManaged);
    if (safe.length <= most)
        return safe;
    return safe.slice(0, Math.max(0, safe.lastIndexOf('\n', most - note.length))) + note;
}
function withoutMarkers(text) {
    return text.replaceAll('<!-- flux-image-automation', '<!-- ');
}
/** `<`, `>` and `-` are escaped: a title that says `-->` must not end the comment and become markup. */
function markerText(marker) {
    return JSON.stringify(marker).replace(/[<>-]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}
function parseMarker(text) {
    const data = parseJson(text);
    if (typeof data !== 'object' || data === null)
        return undefined;
    const field = (name) => new Map(Object.entries(data)).get(name);
    const word = (name) => {
        const value = field(name);
        return typeof value === 'string' ? value : '';
    };
    return {
        changes: word('changes'),
        title: word('title'),
        head: (0,_git_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .q)(word('head')),
        dressed: word('dressed'),
        family: word('family'),
        retired: field('retired') === true,
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 37514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherOverview: () => (/* binding */ gatherOverview)
});

// EXTERNAL MODULE: ./src/core/environments/environment.ts
var environment = __webpack_require__(72547);
// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __webpack_require__(76403);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var running = __webpack_require__(26701);
// EXTERNAL MODULE: ./src/core/environments/trailers.ts
var trailers = __webpack_require__(55792);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
;// CONCATENATED MODULE: ./src/core/overview/change.ts




/**
 * Lists the images that moved in an environment, newest first. The oldest version that is known is where one began to
 * look, and is no change. A commit is a promotion or a rollback by its trailers, an update by its author: a bot of
 * GitHub's, or one of the addresses that automations give themselves; and all else was done by hand.
 *
 *     [c2: 1.5.3, c1: 1.5.2] → [{ commit: c2, old: 1.5.2, next: 1.5.3, cause: 'update', … }]
 */
function changesOf(past, automated) {
    const { versions, environment } = past;
    const commits = new Map(past.line.map((commit) => [commit.commit, commit]));
    const last = new Map(versions.at(-1)?.values ?? []);
    const changes = [];
    for (const { commit, date, values } of [...versions].reverse().slice(1)) {
        const moved = [...values].filter(([policy, next]) => {
            const old = last.get(policy);
            return old === undefined || !(0,running/* isSame */.Ft)(old, next);
        });
        const origin = originOf(commits.get(commit), past, automated);
        for (const [policy, next] of moved.sort(([a], [b]) => (0,bytewise/* bytewise */.Z)(b, a))) {
            changes.push({ commit, date, environment, policy, old: last.get(policy), next, ...origin });
            last.set(policy, next);
        }
    }
    return changes.reverse();
}
function originOf(commit, past, automated) {
    if (commit === undefined)
        return { cause: 'hand', failed: undefined };
    const record = commit.messages.map(trailers/* parseTrailers */.a).find((one) => isAbout(one, past.environment));
    if (record !== undefined) {
        return { cause: record.kind, failed: record.kind === 'rollback' ? record.failed : undefined };
    }
    if (past.isMerged && commit.parents.length > 1)
        return { cause: 'promotion', failed: undefined };
    const isBot = commit.authors.some((author) => automated.has(author) || isBotAddress(author));
    return { cause: isBot ? 'update' : 'hand', failed: undefined };
}
/** A merge brings the records of other environments along. */
function isAbout(record, environment) {
    if (record === undefined)
        return false;
    return (record.kind === 'promotion' ? record.to : record.environment) === environment;
}
/** `'41898282+github-actions[bot]@users.noreply.github.com' → true` */
function isBotAddress(email) {
    return (0,ownership/* isApp */.YB)(email.slice(0, email.indexOf('@')));
}

// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
;// CONCATENATED MODULE: ./src/core/overview/statistics.ts
const fewestForMedian = 3;
const fewestForRank = 10;
/**
 * Sums up durations; what too few speak for is undefined.
 *
 *     [3h, 1h, 2h] → { samples: 3, median: 2h, p90: undefined }    [1h, 2h] → { samples: 2, median: undefined, … }
 */
function statisticsOf(durations) {
    const sorted = [...durations].sort((a, b) => a - b);
    const samples = sorted.length;
    return {
        samples,
        median: samples < fewestForMedian ? undefined : medianOf(sorted),
        p90: samples < fewestForRank ? undefined : sorted[Math.ceil(samples * 0.9) - 1],
    };
}
function medianOf(sorted) {
    const half = sorted.length / 2;
    const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./src/core/overview/figures.ts



/** Figures go back so far, and no further: what was long ago says little of now. */
const figuresReach = 90 * instant/* day */.vd;
const fewest = 5;
/**
 * Works out the figures of one environment from its changes, newest first. `reach` is how far back its history is
 * known.
 *
 *     7 changes in 14 days, one of them a rollback → { deployments: 7, perWeek: 3.5, rollbackRate: 1 / 7, … }
 */
function figuresOf(environment, changes, { reach, now, trips }) {
    const begin = Math.max(reach, now - figuresReach);
    const recent = changes.filter(({ date }) => date >= begin);
    const commits = new Set(recent.map(({ commit }) => commit));
    const returns = recent.filter(({ cause }) => cause === 'rollback');
    const rollbacks = new Set(returns.map(({ commit }) => commit)).size;
    const failures = failedOf(recent, returns).size;
    const forward = commits.size - rollbacks;
    return {
        ...{ environment, begin, end: now, rollbacks, failures },
        deployments: commits.size,
        perWeek: now - begin < 7 * instant/* day */.vd ? undefined : (commits.size * 7 * instant/* day */.vd) / (now - begin),
        rollbackRate: commits.size < fewest ? undefined : rollbacks / commits.size,
        failureRate: forward < fewest ? undefined : failures / forward,
        leadTimes: leadTimesOf(trips),
    };
}
/** The commits that a later rollback names as failed, or whose image it took away. */
function failedOf(changes, returns) {
    const failed = new Set();
    for (const back of returns) {
        const answered = changes.find(({ commit, cause, policy, next, date }) => {
            if (cause === 'rollback' || date > back.date)
                return false;
            return commit === back.failed || (policy === back.policy && back.old !== undefined && (0,running/* isSame */.Ft)(next, back.old));
        });
        if (answered !== undefined)
            failed.add(answered.commit);
    }
    return failed;
}
function leadTimesOf(trips) {
    const points = [...new Set(trips.map(({ since }) => since))];
    return points.map((since) => ({
        since,
        ...statisticsOf(trips.filter((trip) => trip.since === since).map(({ took }) => took)),
    }));
}

// EXTERNAL MODULE: ./src/core/overview/landscape.ts
var overview_landscape = __webpack_require__(54994);
;// CONCATENATED MODULE: ./src/core/overview/overview.ts
/** A page with more would be slow to open, and a report large to keep. */
const mostChanges = 500;

// EXTERNAL MODULE: ./src/core/environments/outer-gates.ts
var outer_gates = __webpack_require__(47204);
// EXTERNAL MODULE: ./src/core/environments/promotion.ts + 2 modules
var environments_promotion = __webpack_require__(17617);
// EXTERNAL MODULE: ./src/core/promotion/record.ts
var promotion_record = __webpack_require__(80868);
// EXTERNAL MODULE: ./src/core/text/json.ts
var json = __webpack_require__(64289);
;// CONCATENATED MODULE: ./src/core/overview/open-promotion.ts


const states = ['open', 'closed', 'unknown'];
/**
 * Reads the gates that the body of a promotion's pull request records. Anybody who may write there may have changed
 * them: what is no gate is passed over, and all of it is text of others.
 *
 *     '…<!-- image-promotion {"gates":[{"gate":"soak","state":"closed","evidence":"…"}]} -->' → [{ gate: 'soak', … }]
 */
function recordedGates(body) {
    const record = (0,promotion_record/* findRecord */.T)(body);
    const gates = (0,json/* isRecord */.u4)(record) ? record['gates'] : undefined;
    return Array.isArray(gates) ? gates.flatMap(gateOf) : [];
}
function gateOf(value) {
    if (!(0,json/* isRecord */.u4)(value))
        return [];
    const { gate, evidence } = value;
    const state = states.find((one) => one === value['state']);
    if (typeof gate !== 'string' || typeof evidence !== 'string' || state === undefined)
        return [];
    return [{ gate, state, evidence }];
}
/**
 * Puts gates that were judged now beside those that a pull request recorded. Of those that want signals from GitHub,
 * which are not asked for again here, the record tells.
 *
 *     ([statuses unknown, soak closed], [statuses open]) → [statuses open, soak closed]
 */
function gatesBeside(now, recorded) {
    const known = new Map(recorded.map((gate) => [gate.gate, gate]));
    const judged = now.map((gate) => (gate.state === 'unknown' ? (known.get(gate.gate) ?? gate) : gate));
    const names = new Set(now.map(({ gate }) => gate));
    return [...judged, ...recorded.filter(({ gate }) => !names.has(gate))];
}

;// CONCATENATED MODULE: ./src/core/overview/pending.ts





/** Nobody was asked: what signals say is not known here. */
const silence = { statuses: undefined, checks: undefined, deployments: undefined };
/**
 * Says what waits between two environments, by the rules of mode promote, without asking a registry or GitHub for
 * anything: a gate that wants signals is unknown, unless the open pull request records it. undefined where nothing
 * waits.
 *
 *     (staging app 1.5.3 since an hour, production app 1.5.2, soak 24h) → { moves: [], heldBack: [app], gates: [] }
 */
function pendingOf({ from, to }, facts, pull) {
    const { configuration, standings, holds, orderOf, imagesOf, now } = facts;
    const [source, target] = [standings.get(from.name), standings.get(to.name)];
    const { promotion } = to;
    if (promotion === undefined || source === undefined || target === undefined)
        return undefined;
    const plan = (0,environments_promotion/* planPromotion */.z)({
        ...{ from: from.name, to: to.name, promotion, holds, orderOf, imagesOf, now },
        source: new Map([...source.values.keys()].map((policy) => [policy, sourceValue(source, policy)])),
        target: target.values,
        aliasesOf: (policy) => (0,environment/* aliasesOf */.QI)(configuration, policy),
        imagesOf: () => [],
    });
    const heldBack = plan.heldBack.filter(({ problem }) => !problem.code.startsWith('promotion/missing-'));
    if (plan.moves.length + heldBack.length === 0 && pull === undefined)
        return undefined;
    const outer = (0,outer_gates/* outerGates */.o)(promotion.gates, silence, (0,environment/* freezesOf */._1)(to, 'promotion'), now);
    return {
        from: from.name,
        to: to.name,
        pullRequest: pull && { number: pull.number, url: pull.url },
        moves: plan.moves.map((move) => ({
            policy: move.target,
            now: move.now.map(running/* versionText */.KA).join(', '),
            next: (0,running/* versionText */.KA)(move.next),
            change: move.change,
        })),
        gates: gatesOf([...plan.gates, ...outer], pull),
        heldBack: heldBack.map(({ policy, problem }) => ({ policy, why: stateOf(problem.message) })),
    };
}
/** The policy stands beside it already. `'Cannot promote "a/b" to 1.0.0: it is held' → 'it is held'` */
function stateOf(message) {
    return message.replace(/^Cannot promote "[^"]*"(?: to \S+)?: /, '');
}
function gatesOf(judged, pull) {
    return pull === undefined ? judged : gatesBeside(judged, recordedGates(pull.body));
}
function sourceValue({ values, arrivals }, policy) {
    const arrival = arrivals.get(policy);
    return {
        values: values.get(policy) ?? [],
        since: arrival?.since,
        commit: arrival?.commit ?? '',
        digestNow: undefined,
    };
}

// EXTERNAL MODULE: ./src/core/overview/routes.ts
var overview_routes = __webpack_require__(42341);
;// CONCATENATED MODULE: ./src/core/overview/trips.ts

/**
 * Measures how long images took to an environment: from its first sight in the registry, and from its coming to each
 * environment that promotes here. What a rollback brings has not travelled; what came before the history begins is not
 * counted.
 *
 *     staging got 1.5.3 on Monday, production on Tuesday → [{ since: 'staging', took: 24h }]
 */
function tripsOf(changes, routes, histories, firstSight) {
    return changes
        .filter(({ cause }) => cause !== 'rollback')
        .flatMap((change) => [
        ...tripFrom(undefined, firstSight(change.policy, change.next), change),
        ...routes
            .filter(({ to }) => to === change.environment)
            .flatMap((route) => {
            const policy = (0,overview_routes/* originOf */.yv)(route, change.policy);
            const history = histories.get(route.from) ?? [];
            return policy === undefined ? [] : tripFrom(route.from, comingOf(history, policy, change.next.tag), change);
        }),
    ]);
}
function tripFrom(since, start, { date }) {
    return start === undefined || start > date ? [] : [{ since, took: date - start }];
}
/** The first time that an environment ran a tag. Of the oldest version that is known, nobody can tell when it came. */
function comingOf(history, policy, tag) {
    const first = history.findLastIndex(({ values }) => values.get(policy)?.tag === tag);
    return first < 0 || first === history.length - 1 ? undefined : history[first]?.date;
}

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/problem/sort-out.ts
var sort_out = __webpack_require__(58986);
// EXTERNAL MODULE: ./src/flows/environments/ground.ts
var environments_ground = __webpack_require__(50925);
// EXTERNAL MODULE: ./src/core/image/reference.ts + 1 modules
var reference = __webpack_require__(51701);
// EXTERNAL MODULE: ./src/core/problem/attempt.ts
var attempt = __webpack_require__(754);
// EXTERNAL MODULE: ./src/flows/select/remember.ts + 1 modules
var remember = __webpack_require__(15303);
;// CONCATENATED MODULE: ./src/flows/overview/first-sights.ts






/** Reads from the memory when images were first seen in their registries, as far as runs have noted that. */
async function readFirstSights(inventory, configuration, edges) {
    const { ledger, problems } = await (0,remember/* recall */.I9)(edges);
    return {
        // A memory that is empty yet is no gap of the page.
        problems: problems.filter(({ code }) => code !== 'memory/empty').map((one) => one.with({ severity: 'notice' })),
        firstSight: (policy, { tag, digest }) => {
            const repository = (0,environments_ground/* repositoryOf */._M)(inventory, (0,environment/* aliasesOf */.QI)(configuration, policy));
            const image = repository && (0,attempt/* attempt */.C)(() => (0,reference/* parseImage */.zZ)(repository.image));
            if (image === undefined || image instanceof problem/* Problem */.A)
                return undefined;
            const sightings = ledger?.get(image.canonical)?.seen.get(tag);
            if (sightings === undefined)
                return undefined;
            const pinned = digest === undefined ? undefined : sightings.get(digest);
            return pinned ?? [...sightings.values()].sort((a, b) => a - b)[0];
        },
    };
}

// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __webpack_require__(14427);
// EXTERNAL MODULE: ./src/flows/promote/plan.ts + 2 modules
var plan = __webpack_require__(35969);
;// CONCATENATED MODULE: ./src/flows/overview/pulls.ts


/** Finds the open pull request of a promotion; undefined where there is none, or no GitHub to ask. Throws a Problem. */
async function pullOf({ from, to }, { github, ownBranch }) {
    if (github === undefined || to.promotion === undefined)
        return undefined;
    const base = (0,publish/* branchOf */.W0)(to, ownBranch);
    const branch = to.promotion.style === 'merge' ? (0,publish/* branchOf */.W0)(from, ownBranch) : (0,plan/* promotionBranch */.Iw)(from, to);
    const { open } = await github.publishing.forge.look({ base, branch, siblings: false, mirror: undefined, depth: 1 });
    return open.find((pull) => pull.base === base);
}

// EXTERNAL MODULE: ./src/core/environments/history.ts
var environments_history = __webpack_require__(470);
// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/flows/environments/history.ts + 1 modules
var flows_environments_history = __webpack_require__(41691);
// EXTERNAL MODULE: ./src/flows/repository/inventory.ts
var inventory = __webpack_require__(43138);
;// CONCATENATED MODULE: ./src/flows/overview/standings.ts











/** Each version is a tree to be read: so many tell enough. */
const mostVersions = 200;
/** A version whose files are not at hand costs a request or two. */
const mostFar = 30;
/** The age of what has run for longer is told as longer than that. */
const agesReach = 365 * instant/* day */.vd;
/** Reads what each environment runs and ran, one after the other, in the order of the stages. */
async function readStandings(configuration, edges) {
    const stages = (0,overview_routes/* stagesOf */.ZL)(configuration);
    const settled = await (0,settle/* settle */.G)(stages, 1, (environment) => readStanding(environment, edges));
    return stages.map((environment, at) => {
        const read = settled[at];
        return read === undefined || read instanceof problem/* Problem */.A ? unread(environment, read) : read;
    });
}
async function readStanding(environment, edges) {
    const { ownBranch, now } = edges;
    let far = 0;
    const history = {
        ...edges.history,
        sourceAt: async (branch, commit) => {
            if (!(await edges.history.isNear(commit)))
                far += 1;
            return edges.history.sourceAt(branch, commit);
        },
    };
    const past = await (0,flows_environments_history/* readPast */.r)(environment, (0,publish/* branchOf */.W0)(environment, ownBranch), history, (versions) => {
        const date = versions.at(-1)?.date ?? now;
        if (versions.length >= mostVersions || far >= mostFar || date < now - agesReach)
            return true;
        return date < now - figuresReach && areAgesKnown(versions);
    });
    if (past === undefined)
        return unread(environment, undefined);
    const { files } = await past.source.find((0,publish/* placesOf */.ek)(environment), [inventory/* markerNeedle */.a]);
    const values = (0,deployed/* findDeployed */._)(files.map(({ path, text }) => (0,markers.readMarkers)(path, text)));
    const standing = { values, arrivals: arrivalsOf(past.versions), coming: new Map(), unread: undefined };
    return { environment, past, standing, problems: past.problems.map((one) => one.with({ severity: 'notice' })) };
}
function areAgesKnown(versions) {
    const oldest = versions.at(-1)?.commit;
    return [...(versions[0]?.values.keys() ?? [])].every((policy) => (0,environments_history/* currentOf */.$c)(versions, policy)?.commit !== oldest);
}
function arrivalsOf(versions) {
    const oldest = versions.at(-1)?.commit;
    const policies = [...(versions[0]?.values.keys() ?? [])];
    return new Map(policies.flatMap((policy) => {
        const current = (0,environments_history/* currentOf */.$c)(versions, policy);
        if (current === undefined)
            return [];
        const { commit, date, since } = current;
        return [[policy, { commit, date: since ?? date, since, isExact: commit !== oldest }]];
    }));
}
function unread(environment, problem) {
    const none = { values: new Map(), arrivals: new Map(), coming: new Map() };
    return {
        environment,
        past: undefined,
        standing: { ...none, unread: problem?.message ?? 'its branch has no commit' },
        problems: problem === undefined ? [] : [problem.with({ severity: 'notice' })],
    };
}

;// CONCATENATED MODULE: ./src/flows/overview/gather.ts















/** Gathers what the page shows. What cannot be read is a problem beside it, and never ends a run. */
async function gatherOverview(settings, edges) {
    const [ground] = await (0,settle/* settle */.G)([settings], 1, (given) => (0,environments_ground/* readGround */.A4)(given, quietly(edges)));
    if (ground === undefined || ground instanceof problem/* Problem */.A)
        return blank(edges, ground);
    const configuration = withEnvironments(ground.configuration, edges.ownBranch);
    const read = await readStandings(configuration, edges);
    const sights = await readFirstSights(ground.inventory, configuration, edges);
    const { promotions, problems } = await promotionsFor(configuration, read, ground);
    const standings = new Map(read.map(({ environment, standing }) => [environment.name, standing]));
    const landscape = (0,overview_landscape/* landscapeOf */.r)(configuration, edges.ownBranch, standings);
    const gaps = [...read.flatMap((one) => one.problems), ...problems, ...sights.problems];
    return {
        problems: gaps,
        overview: {
            ...{ now: edges.now, url: edges.github?.url, landscape, promotions },
            ...pastOf(configuration, read, { ground, landscape, firstSight: sights.firstSight }),
            holds: ground.holds,
            gaps: gaps.map(({ message }) => message),
        },
    };
}
/** The run has told already what it read. */
function quietly(edges) {
    const nothing = () => undefined;
    return { ...edges, progress: { group: nothing, endGroup: nothing, info: nothing } };
}
/** Where nobody has described environments, what is checked out is the only one. */
function withEnvironments(configuration, ownBranch) {
    if (configuration.environments.size > 0)
        return configuration;
    // Outside of Git, and after a checkout of a tag, there is no branch to name it by.
    const name = ownBranch === 'HEAD' ? 'checkout' : ownBranch;
    const only = {
        ...{ name, branch: ownBranch, paths: [], protected: false, freeze: [] },
        ...{ promotion: undefined, verify: undefined, rollback: { ignoresFreeze: true } },
        at: { file: '' },
    };
    return { ...configuration, environments: new Map([[name, only]]) };
}
async function promotionsFor(configuration, read, ground) {
    const problems = [];
    const facts = {
        ...{ configuration, holds: ground.holds, now: ground.edges.now },
        standings: new Map(read.map(({ environment, standing }) => [environment.name, standing])),
        orderOf: (policy) => (0,environments_ground/* orderOf */.mJ)(ground, policy),
        imagesOf: (policy) => (0,environment/* aliasesOf */.QI)(configuration, policy).flatMap((alias) => (0,environments_ground/* repositoryOf */._M)(ground.inventory, [alias])?.image ?? []),
    };
    const [promotions, failures] = (0,sort_out/* sortOut */.$)(await (0,settle/* settle */.G)((0,environment/* promotionsOf */.eH)(configuration), 1, async (pair) => {
        const [pull] = await (0,settle/* settle */.G)([pair], 1, (one) => pullOf(one, ground.edges));
        if (pull instanceof problem/* Problem */.A)
            problems.push(pull.with({ severity: 'notice' }));
        return pendingOf(pair, facts, pull instanceof problem/* Problem */.A ? undefined : pull);
    }));
    return { promotions: promotions.filter((one) => one !== undefined), problems: [...problems, ...failures] };
}
function pastOf(configuration, read, { ground, landscape, firstSight }) {
    const automated = new Set(ground.inventory.automations.map(({ commit }) => commit.author.email));
    const histories = new Map(read.map(({ environment, past }) => [environment.name, past?.versions ?? []]));
    const routes = (0,overview_routes/* routesOf */.eV)(configuration);
    const told = read.flatMap(({ environment, past }) => {
        if (past === undefined)
            return [];
        const { name, promotion } = environment;
        const isMerged = promotion?.style === 'merge';
        const changes = changesOf({ environment: name, ...past, isMerged }, automated);
        const reach = past.line.at(-1)?.date ?? ground.edges.now;
        const trips = tripsOf(changes, routes, histories, firstSight);
        return [{ changes, figures: figuresOf(name, changes, { reach, now: ground.edges.now, trips }) }];
    });
    const changes = told.flatMap((one) => one.changes).sort((a, b) => b.date - a.date);
    return {
        changes: changes.slice(0, mostChanges),
        olderChanges: Math.max(0, changes.length - mostChanges),
        figures: inStageOrder(landscape, told.map((one) => one.figures)),
    };
}
function inStageOrder({ stages }, figures) {
    return stages.flatMap(({ name }) => figures.filter(({ environment }) => environment === name));
}
/** Without the configuration and the holds nothing can be said but that. */
function blank({ now, github }, problem) {
    const problems = problem === undefined ? [] : [problem.with({ severity: 'notice' })];
    return {
        problems,
        overview: {
            ...{ now, url: github?.url, promotions: [], holds: [], changes: [], olderChanges: 0, figures: [] },
            landscape: { stages: [], routes: [], rows: [] },
            gaps: problems.map(({ message }) => message),
        },
    };
}


/***/ })

};

//# sourceMappingURL=9614.index.js.map