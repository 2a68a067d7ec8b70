export const id = 7706;
export const ids = [7706];
export const modules = {

/***/ 20140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   c: () => (/* binding */ tiedProblem),
/* harmony export */   tP: () => (/* binding */ unselected)
/* harmony export */ });
/* harmony import */ var _flux_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81141);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);


/**
 * Finds the repository of a policy. Throws a Problem where there is none that may be used, or where one of the two is
 * suspended: a suspended object keeps its last answer in a cluster, so here its markers stay as they are.
 */
function followed(inventory, policy) {
    const repository = (0,_flux_access_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFor */ .c)(inventory, policy);
    for (const object of [policy, repository]) {
        if (!object.suspend)
            continue;
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('object/suspended', `Cannot follow "${policy.id}": the ${object.kind} "${object.id}" is suspended`, {
            at: object.meta.at,
            hint: 'Remove spec.suspend to follow it again. Until then its markers stay as they are.',
        });
    }
    return { policy, repository };
}
/** Gives the outcome of a policy that has no selection; the problem learns which policy it stops. */
function unselected(policy, image, problem) {
    return { kind: 'unselected', policy, image, problem: problem.with({ policy }), funnel: undefined };
}
/**
 * Warns that Flux would choose at random among tags that rank the same.
 */
function tiedProblem({ policy }, chosen, tied) {
    const others = tied.map((tag) => `"${tag}"`).join(', ');
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('policy/tied', `Cannot tell "${chosen}" from ${others} by the policy "${policy.id}": they rank the same, and Flux would take any of them`, {
        at: policy.meta.at,
        policy: policy.id,
        severity: 'warning',
        hint: 'Extract enough of the tag to tell them apart. Until then the tag in use is kept, or else the last in byte order is taken.',
    });
}


/***/ }),

/***/ 38043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ freezeAt)
/* harmony export */ });
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24656);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10795);
/* harmony import */ var _zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15118);



/** How far ahead an end or a beginning is looked for: past the longest wait for a 29th of February but one. */
const horizon = 5 * 366 * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
const stride = 28 * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
/**
 * Tells whether a moment is frozen, and when that ends or when the next freeze begins (undefined: not within five
 * years). A window takes its first moment in and leaves its last out; windows that touch or overlap are one.
 *
 *     (Fridays 18:00 for 62h in Europe/London, Saturday noon) → { frozen: true, endsAt: Monday 08:00 }
 */
function freezeAt(windows, now) {
    const longest = Math.max(0, ...windows.map((window) => window.duration));
    let free = now;
    for (let from = now - longest; from < now + horizon;) {
        const to = Math.max(from, now) + stride;
        for (const { start, end } of intervalsOf(windows, from, to)) {
            if (start > free)
                return free === now ? { frozen: false, beginsAt: start } : { frozen: true, endsAt: free };
            if (end > free)
                free = end;
        }
        if (free > now && free < to)
            return { frozen: true, endsAt: free };
        from = to;
    }
    return free === now ? { frozen: false, beginsAt: undefined } : { frozen: true, endsAt: undefined };
}
/** The windows that begin from one moment up to another, in the order of their beginnings. */
function intervalsOf(windows, from, to) {
    return windows
        .flatMap((window) => startsOf(window, from, to).map((start) => ({ start, end: start + window.duration })))
        .sort((a, b) => a.start - b.start);
}
function startsOf({ cron, timeZone }, from, to) {
    const offsetAt = (0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .zoneOf */ .k)(timeZone);
    if (offsetAt === undefined)
        throw new TypeError(`not a time zone: ${timeZone}`);
    const starts = [];
    // Two days more on both sides: a zone's day may lie as much as a day away, and Samoa once left one out.
    for (let at = Math.floor(from / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd) - 2; at <= Math.floor(to / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd) + 2; at += 1) {
        if ((0,_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .fallsOn */ .u)(cron, at))
            starts.push(...(0,_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .momentsOf */ .Z)(offsetAt, at, cron.minutes));
    }
    return starts.filter((start) => start >= from && start < to);
}


/***/ }),

/***/ 43320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wf: () => (/* binding */ plainPick),
/* harmony export */   Xx: () => (/* binding */ printLedger),
/* harmony export */   h8: () => (/* binding */ parseLedger)
/* harmony export */ });
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93613);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29309);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64289);
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26669);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22230);





const version = 1;
/**
 * Writes a ledger as JSON, one list a line and all in bytewise order, so that Git stores what little differs. Times are
 * in milliseconds since 1970. What receivers were told stands behind the lists.
 *
 *     {"version":1,"lists":{
 *     "ghcr.io/org/app":{"at":1782900000000,"count":2,"asked":"1x9","seen":{"1.0.0":{"sha256:…":1782900000000}}}
 *     }}
 */
function printLedger(ledger, told = _told_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingTold */ .dR) {
    const lists = sorted(ledger).map(([name, list]) => `${JSON.stringify(name)}:${JSON.stringify(plainList(list))}`);
    return `{"version":${version},"lists":{\n${lists.join(',\n')}\n}${(0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .printTold */ .ly)(told)}}\n`;
}
/** Reads a ledger back; undefined where the text is none, in whatever part. `'{"version":1,"lists":{}}' → an empty one` */
function parseLedger(text) {
    const body = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body) || body['version'] !== version)
        return undefined;
    return mapOf(body['lists'], keyOf, listOf);
}
function plainList({ scan, seen }) {
    const tags = sorted(seen).map(([tag, sightings]) => {
        return [tag, Object.fromEntries(sorted(sightings))];
    });
    const picks = sorted(scan.picks).map(([policy, pick]) => [policy, plainPick(pick)]);
    return {
        at: scan.at,
        count: scan.count,
        asked: scan.asked,
        picks: Object.fromEntries(picks),
        seen: Object.fromEntries(tags),
    };
}
/** Gives a pick as JSON holds it. `{ tag: '1.0.0', digest: undefined, reason: '…' } → ['1.0.0', '', '…']` */
function plainPick({ tag, digest, reason }) {
    return [tag, digest ?? '', reason];
}
function sorted(map) {
    return [...map].sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__/* .bytewise */ .Z)(a, b));
}
function listOf(value) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const scan = scanOf(value);
    const seen = mapOf(value['seen'], _image_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTag */ .E, (times) => mapOf(times, _image_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m, instantOf));
    return scan === undefined || seen === undefined ? undefined : { scan, seen };
}
function scanOf({ at, count, asked, picks }) {
    const [instant, picked] = [instantOf(at), mapOf(picks, keyOf, pickOf)];
    if (instant === undefined || !isWhole(count) || typeof asked !== 'string' || picked === undefined)
        return undefined;
    return { at: instant, count, asked, picks: picked };
}
function pickOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [tag, digest, reason] = value.map((part) => (typeof part === 'string' ? part : undefined));
    if (tag === undefined || digest === undefined || reason === undefined)
        return undefined;
    const [chosen, pinned] = [(0,_image_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTag */ .E)(tag), (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(digest)];
    if (chosen === undefined || (pinned === undefined && digest !== ''))
        return undefined;
    return { tag: chosen, digest: pinned, reason };
}
function keyOf(name) {
    return name === '' ? undefined : name;
}
function instantOf(value) {
    return isWhole(value) ? value : undefined;
}
function isWhole(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
/** One entry that cannot be read makes the whole worthless: who knows what else was lost with it. */
function mapOf(value, readKey, readValue) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return undefined;
    const map = new Map();
    for (const [name, inner] of Object.entries(value)) {
        const [key, read] = [readKey(name), readValue(inner)];
        if (key === undefined || read === undefined)
            return undefined;
        map.set(key, read);
    }
    return map;
}


/***/ }),

/***/ 74810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothing)
/* harmony export */ });
const nothing = new Map();


/***/ }),

/***/ 94611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mergeLedgers)
/* harmony export */ });
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26669);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43320);


/**
 * Unites what two runs know: of each (image, tag, digest) the earliest sighting, of each list the latest scan. It does
 * not matter in which order, how grouped, or how often things are united, so runs that write at once agree.
 *
 *     { 1.0.0 → sha256:a, 9:00 } and { 1.0.0 → sha256:a, 8:00; sha256:b, 9:30 } → { sha256:a, 8:00; sha256:b, 9:30 }
 */
function mergeLedgers(a, b) {
    return united(a, b, mergeLists);
}
function mergeLists(a, b) {
    return {
        scan: isLater(a.scan, b.scan) ? a.scan : b.scan,
        seen: united(a.seen, b.seen, (x, y) => united(x, y, Math.min)),
    };
}
/** Of two scans at one moment, any rule will do that is always the same. */
function isLater(a, b) {
    return (a.at - b.at || a.count - b.count || (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(a.asked, b.asked) || (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(textOf(a), textOf(b))) > 0;
}
function textOf({ picks }) {
    return JSON.stringify([...picks].sort(([x], [y]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_1__/* .bytewise */ .Z)(x, y)).map(([id, pick]) => [id, (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPick */ .Wf)(pick)]));
}
function united(a, b, join) {
    const all = new Map(a);
    for (const [key, value] of b) {
        const other = all.get(key);
        all.set(key, other === undefined ? value : join(other, value));
    }
    return all;
}


/***/ }),

/***/ 22230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ parseTold),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   W0: () => (/* binding */ withTold),
/* harmony export */   dR: () => (/* binding */ nothingTold),
/* harmony export */   ly: () => (/* binding */ printTold),
/* harmony export */   yD: () => (/* binding */ notAheadOf)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10795);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64289);
/* harmony import */ var _text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26669);



const nothingTold = new Map();
/** What is wrong for days is told again each day. */
const reminder = _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
/** A failure that comes and goes is told of once an hour at most. */
const rest = _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .hour */ .nW;
/** A kind of run that has not failed for so long may never come again. */
const longest = 30 * _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
/** Each takes some fifty bytes. */
const mostOfOne = 500;
const mostKinds = 20;
/** Reads what was told out of the text of the memory; nothing, where none of it is there or it is damaged. */
function parseTold(text) {
    // Nearly always there is none, and the text may be long.
    if (!text.includes('"told":{'))
        return nothingTold;
    const body = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    const kinds = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body) && (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body['told']) ? Object.entries(body['told']) : [];
    const told = new Map();
    for (const [kind, entries] of kinds) {
        if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entries))
            told.set(kind, new Map(Object.entries(entries).filter(isEntry)));
    }
    return told;
}
/** Writes it as part of the memory's text; `''` where there is nothing to keep. `{ update: { a: 1 } } → ',"told":{…}'` */
function printTold(told) {
    const kinds = sorted(told).flatMap(([kind, entries]) => entries.size === 0 ? [] : [[kind, Object.fromEntries(sorted(entries))]]);
    return kinds.length === 0 ? '' : `,"told":${JSON.stringify(Object.fromEntries(kinds))}`;
}
/**
 * Tells whether a receiver is to be told of a failure.
 *
 *     (told at 9:00, it is 9:05) → false    (told yesterday at 9:00, it is 9:05) → true    (never told) → true
 */
function isNews(told, kind, name, now) {
    const at = told.get(kind)?.get(name);
    return at === undefined || now - at >= reminder;
}
/**
 * Notes what was told now, and forgets what is no longer wrong, but not at once.
 *
 *     ({ a at 9:00, b at 9:00 }, still a, told c, at 9:30) → { a at 9:00, b at 9:00, c at 9:30 }, and at 10:00 without b
 */
function withTold(told, kind, { still, news }, now) {
    const old = [...(told.get(kind) ?? [])].filter(([name, at]) => still.has(name) || now - at < rest);
    const entries = new Map([...old, ...news.map((name) => [name, now])]);
    return bounded(new Map([...told, [kind, newestOf(entries)]]), now);
}
/** A clock that was wrong once must not silence a failure until that day. */
function notAheadOf(told, now) {
    return new Map([...told].map(([kind, entries]) => [kind, new Map([...entries].map(([name, at]) => [name, Math.min(at, now)]))]));
}
function bounded(told, now) {
    const fresh = [...told].map(([kind, entries]) => {
        return [kind, new Map([...entries].filter(([, at]) => now - at <= longest))];
    });
    const kinds = fresh.filter(([, entries]) => entries.size > 0);
    const latest = (entries) => Math.max(...entries.values());
    return new Map(kinds.sort(([a, x], [b, y]) => latest(y) - latest(x) || (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__/* .bytewise */ .Z)(a, b)).slice(0, mostKinds));
}
function newestOf(entries) {
    return new Map([...entries].sort(([a, x], [b, y]) => y - x || (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__/* .bytewise */ .Z)(a, b)).slice(0, mostOfOne));
}
function isEntry(entry) {
    const [, at] = entry;
    return typeof at === 'number' && Number.isSafeInteger(at) && at >= 0;
}
function sorted(map) {
    return [...map].sort(([a], [b]) => (0,_text_bytewise_js__WEBPACK_IMPORTED_MODULE_2__/* .bytewise */ .Z)(a, b));
}


/***/ }),

/***/ 46832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ notKept),
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   LM: () => (/* binding */ corrupted),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Rn: () => (/* binding */ contended)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);

/** Says that nothing is remembered: this is the first run, or what was kept is lost. */
function empty(place) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('memory/empty', `Cannot compare with earlier runs: ${place} holds nothing yet`, {
        hint: 'Nothing to do: this run begins anew. Tags count as first seen now, and policies with a minimum age wait for it.',
    });
}
/** Says that what was kept is no ledger, and is begun anew. */
function corrupted(place) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('memory/corrupted', `Cannot read what earlier runs kept in ${place}: it is damaged`, {
        hint: 'Nothing to do: this run begins anew and writes over it. Tags count as first seen now.',
    });
}
/** Says that what was kept cannot be read now, for another problem's reason. */
function unreadable({ message, hint }) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('memory/unreadable', message, {
        hint: `${hint ?? ''} Until then policies with a minimum age select nothing, and every list is scanned.`.trim(),
    });
}
/** Says that a run's news are lost to later runs, for another problem's reason. */
function notKept({ message, hint }) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('memory/not-kept', message, {
        hint: `${hint ?? ''} Or set state to off, or to a file that outlives the run. What this run saw is lost to later ones.`.trim(),
    });
}
/** Says that other runs were always faster. */
function contended(place, turns) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('memory/not-kept', `Cannot keep what was seen in ${place}: other runs were faster ${turns} times`, {
        hint: 'Nothing to do: the next run sees the same. Give the workflow a concurrency group if it happens often.',
    });
}


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  survey: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/core/environments/change-kind.ts
var change_kind = __webpack_require__(48875);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var environments_running = __webpack_require__(26701);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
// EXTERNAL MODULE: ./src/core/environments/environment.ts
var environments_environment = __webpack_require__(72547);
;// CONCATENATED MODULE: ./src/core/overview/routes.ts

/** Lists the ways that promotions take, in the order of the stages. `{ production: { from: staging } } → [staging → production]` */
function routesOf(configuration) {
    return (0,environments_environment/* promotionsOf */.eH)(configuration).map(({ from, to }) => ({
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
    const pairs = (0,environments_environment/* promotionsOf */.eH)(configuration);
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

;// CONCATENATED MODULE: ./src/core/overview/landscape.ts




/**
 * Lays out what environments run, application by application. Two policies are one application where a promotion
 * brings the image of one to the other.
 *
 *     staging: app 1.5.3, production: app 1.5.2 → [app: { staging: 1.5.3, production: 1.5.2, drift: minor … }]
 */
function landscapeOf(configuration, ownBranch, standings) {
    const stages = stagesOf(configuration);
    const routes = routesOf(configuration);
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
        rows: rows.sort((a, b) => (0,bytewise/* bytewise */.Z)(a.name, b.name)),
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
    const running = (0,environments_running/* runningOf */.Tx)(values);
    cells.set(stage, {
        policy,
        value: typeof running === 'string' ? undefined : running,
        arrival: standing.arrivals.get(policy),
        coming: standing.coming.get(policy),
        drifts: [],
    });
    for (const route of ground.routes) {
        const goal = route.from === stage ? goalOf(route, policy) : undefined;
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
        return [{ from, theirs, change: (0,change_kind/* changeKindOf */.cC)(value.tag, theirs.tag) }];
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

;// CONCATENATED MODULE: ./src/core/overview/sketch.ts


/**
 * Adds to what the files of an environment say what this run did there: a commit on GitHub has changed it although the
 * checkout does not know it; a pull request, or a dry run, would.
 *
 *     (app 1.5.2, a commit to 1.5.3) → app 1.5.3    (app 1.5.2, a pull request to 1.5.3) → app 1.5.2, coming 1.5.3
 */
function withNews(environment, values, report, { configuration, ownBranch }) {
    const moved = report.changes
        .filter(({ file }) => (0,environments_environment/* environmentOf */.p7)(configuration, ownBranch, file)?.name === environment)
        .map(({ policy }) => policy);
    const selected = report.policies.flatMap(({ outcome }) => (outcome.kind === 'selected' ? [outcome] : []));
    const news = selected.filter(({ policy }) => moved.includes(policy));
    const base = { arrivals: new Map(), unread: undefined };
    if (!isDone(report)) {
        return { ...base, values, coming: new Map(news.map((one) => [one.policy, (0,environments_running/* versionText */.KA)(one)])) };
    }
    const now = new Map(values);
    for (const selection of news)
        now.set(selection.policy, [sketch_valueOf(selection, values.get(selection.policy) ?? [])]);
    return { ...base, values: now, coming: new Map() };
}
function isDone({ publications, dryRun }) {
    return !dryRun && publications.every(({ kind }) => kind === 'commit' || kind === 'workspace');
}
/** Markers that pin no digest still pin none. */
function sketch_valueOf({ tag, digest }, before) {
    const isPinned = before.some((value) => value.digest !== undefined);
    return { image: before[0]?.image, tag, digest: isPinned ? digest : undefined };
}

// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __webpack_require__(14427);
// EXTERNAL MODULE: ./src/flows/environments/reading.ts + 4 modules
var reading = __webpack_require__(11258);
// EXTERNAL MODULE: ./src/flows/repository/inventory.ts
var inventory = __webpack_require__(43138);
// EXTERNAL MODULE: ./src/core/publication/ownership.ts
var ownership = __webpack_require__(76403);
// EXTERNAL MODULE: ./src/core/environments/trailers.ts
var trailers = __webpack_require__(55792);
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
            return old === undefined || !(0,environments_running/* isSame */.Ft)(old, next);
        });
        const origin = change_originOf(commits.get(commit), past, automated);
        for (const [policy, next] of moved.sort(([a], [b]) => (0,bytewise/* bytewise */.Z)(b, a))) {
            changes.push({ commit, date, environment, policy, old: last.get(policy), next, ...origin });
            last.set(policy, next);
        }
    }
    return changes.reverse();
}
function change_originOf(commit, past, automated) {
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
            return commit === back.failed || (policy === back.policy && back.old !== undefined && (0,environments_running/* isSame */.Ft)(next, back.old));
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
        aliasesOf: (policy) => (0,environments_environment/* aliasesOf */.QI)(configuration, policy),
        imagesOf: () => [],
    });
    const heldBack = plan.heldBack.filter(({ problem }) => !problem.code.startsWith('promotion/missing-'));
    if (plan.moves.length + heldBack.length === 0 && pull === undefined)
        return undefined;
    const outer = (0,outer_gates/* outerGates */.o)(promotion.gates, silence, (0,environments_environment/* freezesOf */._1)(to, 'promotion'), now);
    return {
        from: from.name,
        to: to.name,
        pullRequest: pull && { number: pull.number, url: pull.url },
        moves: plan.moves.map((move) => ({
            policy: move.target,
            now: move.now.map(environments_running/* versionText */.KA).join(', '),
            next: (0,environments_running/* versionText */.KA)(move.next),
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
            const policy = originOf(route, change.policy);
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
            const repository = (0,environments_ground/* repositoryOf */._M)(inventory, (0,environments_environment/* aliasesOf */.QI)(configuration, policy));
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
// EXTERNAL MODULE: ./src/flows/environments/history.ts + 1 modules
var flows_environments_history = __webpack_require__(41691);
;// CONCATENATED MODULE: ./src/flows/overview/standings.ts











/** Each version is a tree to be read: so many tell enough. */
const mostVersions = 200;
/** A version whose files are not at hand costs a request or two. */
const mostFar = 30;
/** The age of what has run for longer is told as longer than that. */
const agesReach = 365 * instant/* day */.vd;
/** Reads what each environment runs and ran, one after the other, in the order of the stages. */
async function readStandings(configuration, edges) {
    const stages = stagesOf(configuration);
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
    const values = (0,deployed/* findDeployed */._)(files.map(({ path, text }) => (0,markers/* readMarkers */.m)(path, text)));
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
    const [ground] = await (0,settle/* settle */.G)([settings], 1, (given) => (0,environments_ground/* readGround */.A4)(given, edges));
    if (ground === undefined || ground instanceof problem/* Problem */.A)
        return blank(edges, ground);
    const configuration = withEnvironments(ground.configuration, edges.ownBranch);
    const read = await readStandings(configuration, edges);
    const sights = await readFirstSights(ground.inventory, configuration, edges);
    const { promotions, problems } = await promotionsFor(configuration, read, ground);
    const standings = new Map(read.map(({ environment, standing }) => [environment.name, standing]));
    const landscape = landscapeOf(configuration, edges.ownBranch, standings);
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
/** Where nobody has described environments, what is checked out is the only one. */
function withEnvironments(configuration, ownBranch) {
    if (configuration.environments.size > 0)
        return configuration;
    const only = {
        ...{ name: ownBranch, branch: ownBranch, paths: [], protected: false, freeze: [] },
        ...{ promotion: undefined, verify: undefined, rollback: { ignoresFreeze: true } },
        at: { file: '' },
    };
    return { ...configuration, environments: new Map([[ownBranch, only]]) };
}
async function promotionsFor(configuration, read, ground) {
    const problems = [];
    const facts = {
        ...{ configuration, holds: ground.holds, now: ground.edges.now },
        standings: new Map(read.map(({ environment, standing }) => [environment.name, standing])),
        orderOf: (policy) => (0,environments_ground/* orderOf */.mJ)(ground, policy),
        imagesOf: (policy) => (0,environments_environment/* aliasesOf */.QI)(configuration, policy).flatMap((alias) => (0,environments_ground/* repositoryOf */._M)(ground.inventory, [alias])?.image ?? []),
    };
    const [promotions, failures] = (0,sort_out/* sortOut */.$)(await (0,settle/* settle */.G)((0,environments_environment/* promotionsOf */.eH)(configuration), 1, async (pair) => {
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
    const routes = routesOf(configuration);
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

;// CONCATENATED MODULE: ./src/flows/overview/survey.ts












/**
 * Adds to a report what runs where. With `page-file`, that is all that the page shows. Without it, only what the files of
 * the checkout tell, together with what the run itself changed: reading them costs milliseconds, and nothing is asked of
 * GitHub or of Git's history for a picture that nobody may look at.
 */
async function survey(report, settings, edges) {
    if (settings.pageFile === '') {
        const landscape = await landscapeFor(report, settings, edges);
        return landscape === undefined ? report : { ...report, landscape };
    }
    const { overview, problems } = await gatherOverview(settings, edges);
    return { ...report, overview, problems: (0,assemble/* inProblemOrder */.D)([...report.problems, ...problems]) };
}
/** undefined: nobody has described environments, or their description is wrong, which the run tells by itself. */
async function landscapeFor(report, settings, edges) {
    const { configuration } = await (0,reading/* readEnvironments */.zm)(settings.config, edges.workspace);
    if (configuration === undefined || configuration.environments.size === 0)
        return undefined;
    const { ownBranch } = edges;
    const standingFor = async (environment) => {
        const branch = (0,publish/* branchOf */.W0)(environment, ownBranch);
        if (branch !== ownBranch)
            return survey_unread(`it is on the branch ${branch}, which is not checked out`);
        const { files } = await edges.workspace.find((0,publish/* placesOf */.ek)(environment), [inventory/* markerNeedle */.a]);
        const values = (0,deployed/* findDeployed */._)(files.map(({ path, text }) => (0,markers/* readMarkers */.m)(path, text)));
        return withNews(environment.name, values, report, { configuration, ownBranch });
    };
    const stages = stagesOf(configuration);
    const settled = await (0,settle/* settle */.G)(stages, 1, standingFor);
    const standings = stages.map(({ name }, at) => {
        const standing = settled[at];
        if (standing instanceof problem/* Problem */.A)
            return [name, survey_unread(standing.message)];
        return [name, standing ?? survey_unread('it was not read')];
    });
    return landscapeOf(configuration, ownBranch, new Map(standings));
}
function survey_unread(why) {
    return { values: new Map(), arrivals: new Map(), coming: new Map(), unread: why };
}


/***/ }),

/***/ 15303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I9: () => (/* binding */ recall),
  nN: () => (/* binding */ recollectionOf),
  kY: () => (/* binding */ remember)
});

// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
;// CONCATENATED MODULE: ./src/core/memory/bounds.ts


/** A list that no run has noted for so long is asked for no more. */
const longestAbsence = 90 * instant/* day */.vd;
/** A sighting takes about a hundred bytes: the ledger stays at some two megabytes, however many lists share it. */
const mostSightings = 20_000;
const mostOfOneList = 200;
/** Even with very many lists, each has room for the tags that wait to be old enough. */
const leastOfOneList = 60;
/**
 * Drops what is no longer worth its room: lists that nobody has noted for 90 days, and of each list the oldest
 * sightings where they are too many. A tag that is forgotten so counts as new when it comes again: it waits, and
 * nothing worse.
 */
function bounded(ledger, now) {
    const present = [...ledger].filter(([, { scan }]) => now - scan.at <= longestAbsence);
    const share = Math.floor(mostSightings / Math.max(1, present.length));
    const room = Math.max(leastOfOneList, Math.min(mostOfOneList, share));
    return new Map(present.map(([name, list]) => [name, { ...list, seen: newest(list.seen, room) }]));
}
/**
 * Takes times that lie ahead for now: a clock that was wrong once must not stop all scans until that day, nor make a
 * tag older than it is.
 */
function notAhead(ledger, now) {
    const upTo = (at) => Math.min(at, now);
    const past = ({ scan, seen }) => ({
        scan: { ...scan, at: upTo(scan.at) },
        seen: mapped(seen, (sightings) => mapped(sightings, upTo)),
    });
    return mapped(ledger, past);
}
function newest(seen, room) {
    const all = [...seen].flatMap(([tag, sightings]) => [...sightings].map(([digest, at]) => ({ tag, digest, at })));
    if (all.length <= room)
        return seen;
    const kept = all.sort(byAge).slice(0, room);
    const tags = new Map();
    for (const { tag, digest, at } of kept)
        tags.set(tag, (tags.get(tag) ?? new Map()).set(digest, at));
    return tags;
}
function byAge(a, b) {
    return b.at - a.at || (0,bytewise/* bytewise */.Z)(a.tag, b.tag) || (0,bytewise/* bytewise */.Z)(a.digest, b.digest);
}
function mapped(map, change) {
    return new Map([...map].map(([key, value]) => [key, change(value)]));
}

// EXTERNAL MODULE: ./src/core/memory/format.ts
var format = __webpack_require__(43320);
// EXTERNAL MODULE: ./src/core/memory/ledger.ts
var memory_ledger = __webpack_require__(74810);
// EXTERNAL MODULE: ./src/core/memory/told.ts
var memory_told = __webpack_require__(22230);
// EXTERNAL MODULE: ./src/core/memory/merge.ts
var merge = __webpack_require__(94611);
// EXTERNAL MODULE: ./src/core/memory/trouble.ts
var trouble = __webpack_require__(46832);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
;// CONCATENATED MODULE: ./src/flows/select/remember.ts








const off = { ledger: undefined, kept: { text: undefined, version: '' }, problems: [] };
/** Reads what earlier runs kept. Whatever is wrong with it, the run goes on, and says so. */
async function recall({ memory, now }) {
    if (memory === undefined)
        return off;
    const [kept] = await (0,settle/* settle */.G)([memory], 1, (one) => one.load());
    if (kept === undefined)
        return off;
    if (kept instanceof problem/* Problem */.A)
        return { ...off, problems: [(0,trouble/* unreadable */.O$)(kept)] };
    if (kept.text === undefined)
        return { ledger: memory_ledger/* nothing */.s, kept, problems: [(0,trouble/* empty */.Ie)(memory.place)] };
    const ledger = (0,format/* parseLedger */.h8)(kept.text);
    if (ledger === undefined)
        return { ledger: memory_ledger/* nothing */.s, kept, problems: [(0,trouble/* corrupted */.LM)(memory.place)] };
    return { ledger: notAhead(ledger, now), kept, problems: [] };
}
/** Tells what a run may go by. Who names automations or policies wants them scanned now, whenever they are due. */
function recollectionOf({ ledger }, { automations, policies }, { now, scheduled }) {
    const isNamed = automations.length > 0 || policies.length > 0;
    return ledger === undefined ? undefined : { ledger, now, honoursInterval: scheduled && !isNamed };
}
/** Of runs that write at once, one comes through at each turn. */
const turns = 12;
/**
 * Keeps what a run has learned, together with what others have kept meanwhile. What cannot be kept is reported, and
 * stops nothing.
 */
async function remember({ memory, now }, news, { ledger, kept }) {
    if (memory === undefined || news === undefined || ledger === undefined)
        return [];
    const [saved] = await (0,settle/* settle */.G)([kept], 1, (over) => save(memory, news, over, now));
    if (saved instanceof problem/* Problem */.A)
        return [(0,trouble/* notKept */.EM)(saved)];
    return saved === true ? [] : [(0,trouble/* contended */.Rn)(memory.place, turns)];
}
async function save(memory, news, over, now) {
    let kept = over;
    for (let turn = 1; turn <= turns; turn += 1) {
        const known = notAhead((0,format/* parseLedger */.h8)(kept.text ?? '') ?? memory_ledger/* nothing */.s, now);
        const told = (0,memory_told/* parseTold */.$Z)(kept.text ?? '');
        const text = (0,format/* printLedger */.Xx)(bounded((0,merge/* mergeLedgers */.d)(known, news), now), told);
        if (text === kept.text || (await memory.save(text, kept)))
            return true;
        kept = await memory.load();
    }
    return false;
}


/***/ })

};

//# sourceMappingURL=7706.index.js.map