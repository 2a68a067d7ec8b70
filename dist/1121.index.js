export const id = 1121;
export const ids = [1121];
export const modules = {

/***/ 91031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unreachedMarkers)
/* harmony export */ });
/* harmony import */ var _flux_selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79982);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65283);



/**
 * Finds the markers that name a policy which exists, but that no automation would ever write: Flux passes over them in
 * silence. One problem a marker.
 */
function unreachedMarkers(files, reaches, inventory) {
    const selected = reaches.map(({ automation, path }) => ({
        path,
        setters: new Set((0,_flux_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .policiesOf */ .Ao)(inventory, automation).map(({ id }) => id.replace('/', ':'))),
    }));
    const known = new Set([...inventory.policies.keys()].map((id) => id.replace('/', ':')));
    return files.flatMap((file) => file.markers.flatMap(({ setter, line }) => {
        const policy = known.has(setter) ? setter : setter.slice(0, setter.lastIndexOf(':'));
        if (!known.has(policy))
            return [];
        const reached = selected.some(({ path, setters }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnder */ .Jo)(path, file.path) && setters.has(policy));
        return reached ? [] : [unreached(file.path, line, policy.replace(':', '/'))];
    }));
}
function unreached(file, line, policy) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('marker/no-automation', `Cannot follow "${policy}" here: no ImageUpdateAutomation of its namespace selects it and covers this file`, {
        at: { file, line },
        policy,
        hint: `Check spec.update.path and spec.policySelector of the automations in the policy's namespace, and that none is suspended.`,
    });
}


/***/ }),

/***/ 10893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ reachesOf)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91400);
/* harmony import */ var _core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58986);



/** Finds where each automation really writes; one whose path is missing or leaves the workspace is left out. */
async function reachesOf(automations, workspace) {
    const settled = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(automations, 1, async (automation) => {
        const [path] = await (0,_core_problem_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)([automation.path], 1, (place) => workspace.resolve(place));
        if (path instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
            throw path.with({ at: automation.meta.at });
        return { automation, path: path ?? '.' };
    });
    const [reaches, problems] = (0,_core_problem_sort_out_js__WEBPACK_IMPORTED_MODULE_2__/* .sortOut */ .$)(settled);
    return { reaches, problems };
}


/***/ }),

/***/ 11121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  update: () => (/* binding */ update)
});

// EXTERNAL MODULE: ./src/core/change/hold-back.ts
var hold_back = __webpack_require__(74423);
// EXTERNAL MODULE: ./src/core/change/reach.ts
var reach = __webpack_require__(91031);
// EXTERNAL MODULE: ./src/core/environments/environment.ts
var environment = __webpack_require__(72547);
// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/flows/select/remember.ts + 1 modules
var remember = __webpack_require__(15303);
// EXTERNAL MODULE: ./src/flows/update/ground.ts
var update_ground = __webpack_require__(63028);
// EXTERNAL MODULE: ./src/flows/repository/reach.ts
var repository_reach = __webpack_require__(10893);
// EXTERNAL MODULE: ./src/core/change/proposal.ts
var change_proposal = __webpack_require__(71656);
// EXTERNAL MODULE: ./src/core/change/source.ts
var source = __webpack_require__(65283);
// EXTERNAL MODULE: ./src/flows/environments/guard.ts
var environments_guard = __webpack_require__(80865);
;// CONCATENATED MODULE: ./src/flows/update/rewrite-workspace.ts



/** Lets each automation rewrite the files in turn, on the text that those before it leave; Git is left alone. */
async function rewriteWorkspace(files, reaches, { inventory, outcomes, settings, restraint, known }, workspace) {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const changed = new Set();
    const guard = await (0,environments_guard/* guardOn */.H_)(workspace, [restraint.ownBranch], restraint);
    const edits = [];
    const problems = [];
    for (const { automation, path } of reaches) {
        const covered = [...texts].filter(([file]) => (0,source/* isUnder */.Jo)(path, file)).map(([file, text]) => ({ path: file, text }));
        const proposal = (0,change_proposal/* proposeChanges */.G)(covered, {
            known,
            automation,
            inventory,
            outcomes,
            allowDowngrade: settings.allowDowngrade,
            guard,
        });
        for (const file of proposal.files) {
            texts.set(file.path, file.text);
            changed.add(file.path);
        }
        edits.push(...proposal.edits);
        problems.push(...proposal.problems);
    }
    if (settings.dryRun || changed.size === 0)
        return { edits, problems, publications: [], deeds: [] };
    await workspace.write([...changed].map((path) => ({ path, text: texts.get(path) ?? '' })));
    const publication = { kind: 'workspace', branch: null, commit: null, pullRequest: null, verified: null };
    return { edits, problems, publications: [publication], deeds: [] };
}

// EXTERNAL MODULE: ./src/flows/select/tags.ts
var tags = __webpack_require__(98985);
;// CONCATENATED MODULE: ./src/flows/update.ts









/** Scans the registries, selects by the policies, rewrites the marked manifests, and publishes the changes. */
async function update(settings, given) {
    const edges = isAfterShards(settings)
        ? await (await __webpack_require__.e(/* import() */ 7265).then(__webpack_require__.bind(__webpack_require__, 27265))).fromShards(settings, given)
        : given;
    const ground = await (0,update_ground/* readUpdate */.I)(settings, edges, (beforehand) => announce(settings, edges, beforehand));
    const { reading, recalled, run, marked, environments, restraint, options } = ground;
    const { deployed } = options;
    const selected = await (0,tags/* selectTags */.O)(run.policies, reading.inventory, options, edges);
    const { reaches, problems } = await (0,repository_reach/* reachesOf */.Z)(reading.inventory.automations, edges.workspace);
    const known = new Map(marked.map((file) => [file.path, file]));
    const basis = { inventory: reading.inventory, outcomes: selected.outcomes, settings, restraint, known };
    const writing = reaches.filter(({ automation }) => run.automations.includes(automation));
    const changes = await write(environments.configuration, { files: marked, writing, run, basis }, edges);
    const news = selected.notes.news(isFailure([...environments.problems, ...changes.problems]));
    const kept = isReadOnly(settings, edges) ? [] : await (0,remember/* remember */.kY)((0,update_ground/* momentOf */.E)(edges), news, recalled);
    return (0,assemble/* assembleReport */.x)({
        mode: 'update',
        dryRun: settings.dryRun,
        outcomes: (0,hold_back/* withHeldBack */.x)((0,tags/* notedAsWaiting */.uB)(selected), changes.problems).values(),
        deployed,
        edits: changes.edits,
        problems: [
            ...reading.problems,
            ...run.problems,
            ...environments.problems,
            ...restraint.problems,
            ...problems,
            ...markerProblems(marked, reaches, { ...environments, inventory: reading.inventory }),
            ...selected.warnings,
            ...changes.problems,
            ...(run.policies.length === 0 ? [] : recalled.problems),
            ...kept,
        ],
        publications: changes.publications,
        deeds: changes.deeds,
    });
}
/** What stands on GitHub when the run begins is asked for together with what earlier runs kept there. */
async function announce(settings, { github }, { reading, run, environments, restraint }) {
    const { configuration } = environments;
    if (github === undefined || configuration === undefined)
        return;
    const { expectUpdate } = await __webpack_require__.e(/* import() */ 9485).then(__webpack_require__.bind(__webpack_require__, 19485));
    const basis = { inventory: reading.inventory, settings, restraint, known: new Map() };
    expectUpdate(run.automations, basis, configuration.pullRequest, github);
}
function markerProblems(marked, reaches, { inventory, configuration }) {
    const left = marked.filter(({ path }) => configuration === undefined || !(0,environment/* isPromotedInto */.DM)(configuration, path));
    return [...marked.flatMap((file) => file.problems), ...(0,reach/* unreachedMarkers */.J)(left, reaches, inventory)];
}
function isFailure(problems) {
    return problems.some(({ severity }) => severity === 'error');
}
function isAfterShards({ plan, scanResults }) {
    return plan !== '' || scanResults.length > 0;
}
function isReadOnly({ dryRun }, { github }) {
    return dryRun || github?.publishing.readOnly !== undefined;
}
/** A configuration that cannot be read may protect anything, so nothing is written then. */
async function write(configuration, work, edges) {
    const { files, writing, run, basis } = work;
    if (configuration === undefined)
        return { edits: [], problems: [], publications: [], deeds: [] };
    if (edges.github === undefined)
        return rewriteWorkspace(files, writing, basis, edges.workspace);
    const { publishUpdate } = await __webpack_require__.e(/* import() */ 9485).then(__webpack_require__.bind(__webpack_require__, 19485));
    return publishUpdate(run.automations, basis, configuration.pullRequest, edges.github);
}


/***/ })

};

//# sourceMappingURL=1121.index.js.map