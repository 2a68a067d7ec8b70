export const id = 1650;
export const ids = [1650];
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

/***/ 31650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  landscapeFor: () => (/* binding */ landscapeFor)
});

// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/core/overview/landscape.ts
var landscape = __webpack_require__(54994);
// EXTERNAL MODULE: ./src/core/environments/environment.ts
var environments_environment = __webpack_require__(72547);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var running = __webpack_require__(26701);
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
        return { ...base, values, coming: new Map(news.map((one) => [one.policy, (0,running/* versionText */.KA)(one)])) };
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

// EXTERNAL MODULE: ./src/core/overview/routes.ts
var routes = __webpack_require__(42341);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/problem/settle.ts
var settle = __webpack_require__(91400);
// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __webpack_require__(14427);
// EXTERNAL MODULE: ./src/flows/repository/inventory.ts
var inventory = __webpack_require__(43138);
;// CONCATENATED MODULE: ./src/flows/overview/checkout.ts









/** Draws the landscape from what the files of the checkout tell, together with what the run itself changed. */
async function landscapeFor(configuration, report, edges) {
    const { ownBranch } = edges;
    const standingFor = async (environment) => {
        const branch = (0,publish/* branchOf */.W0)(environment, ownBranch);
        if (branch !== ownBranch)
            return unread(`it is on the branch ${branch}, which is not checked out`);
        const { files } = await edges.workspace.find((0,publish/* placesOf */.ek)(environment), [inventory/* markerNeedle */.a]);
        const values = (0,deployed/* findDeployed */._)(files.map(({ path, text }) => (0,markers.readMarkers)(path, text)));
        return withNews(environment.name, values, report, { configuration, ownBranch });
    };
    const stages = (0,routes/* stagesOf */.ZL)(configuration);
    const settled = await (0,settle/* settle */.G)(stages, 1, standingFor);
    const standings = stages.map(({ name }, at) => {
        const standing = settled[at];
        if (standing instanceof problem/* Problem */.A)
            return [name, unread(standing.message)];
        return [name, standing ?? unread('it was not read')];
    });
    return (0,landscape/* landscapeOf */.r)(configuration, ownBranch, new Map(standings));
}
function unread(why) {
    return { values: new Map(), arrivals: new Map(), coming: new Map(), unread: why };
}


/***/ })

};

//# sourceMappingURL=1650.index.js.map