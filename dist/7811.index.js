export const id = 7811;
export const ids = [7811];
export const modules = {

/***/ 63530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ printHolds),
/* harmony export */   y: () => (/* binding */ writeHolds)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10795);
/* harmony import */ var _read_holds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85675);




/** How far entries stand in, where there are none yet to follow. */
const usualIndent = 2;
const preface = '# What must not move, and what must never run again. Rollback writes it and resume lifts it; a person may edit it.\n';
/**
 * Writes holds into the text of their file: the lines of entries that are wanted no more go, new entries come at the
 * end, and all other bytes stay, comments too. The result is read again and must hold what is wanted and no more. Only
 * a list that has no lines of its own (`holds: [{…}]`) is written anew. Throws what is wrong with a file that cannot be
 * read (`hold/…`), and `hold/unproved`.
 *
 *     ('holds:\n  - …\n# end\n', []) → 'holds: []\n# end\n'
 */
function writeHolds(file, holds) {
    const { holds: before, problems } = (0,_read_holds_js__WEBPACK_IMPORTED_MODULE_3__/* .readHolds */ .R)(file);
    if (before === undefined)
        throw problems[0] ?? unproved(file);
    for (const text of [spliced(withList(file.text), before, holds), printHolds(holds)]) {
        if (text !== undefined && isProved({ ...file, text }, holds))
            return text;
    }
    throw unproved(file);
}
/**
 * Writes a file of holds from nothing.
 *
 *     [] → '# What must not move, …\nholds: []\n'
 */
function printHolds(holds) {
    return `${preface}holds:${holds.length === 0 ? ' []\n' : `\n${entriesText(holds, usualIndent)}`}`;
}
/** A file may hold nothing yet, or nothing but comments. */
function withList(text) {
    if (text.trim() === '')
        return printHolds([]);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text).contents !== null)
        return text;
    return `${text}${text.endsWith('\n') ? '' : '\n'}holds: []\n`;
}
function spliced(text, before, holds) {
    const layout = layoutOf(text);
    if (layout?.entries.length !== before.length)
        return undefined;
    const [wanted, known] = [new Set(holds.map(keyOf)), new Set(before.map(keyOf))];
    const isGone = before.map((hold) => !wanted.has(keyOf(hold)));
    const added = holds.filter((hold) => !known.has(keyOf(hold)));
    const gone = layout.entries.filter((_, index) => isGone[index]);
    const rest = without(text, gone, [layout.from, layout.until]);
    const empty = added.length === 0 && !isGone.includes(false) ? ' []' : '';
    const news = added.length === 0 ? '' : entriesAfter(rest, entriesText(added, layout.indent));
    return text.slice(0, layout.colon) + empty + rest + news + text.slice(layout.until);
}
/** Entries on lines of their own, with the line ends that the file has. */
function entriesAfter(rest, entries) {
    const newline = rest.includes('\r\n') ? '\r\n' : '\n';
    return (rest.endsWith('\n') ? '' : newline) + entries.replaceAll('\n', newline);
}
/** Undefined for a file without a list. A list that has no lines of its own has no entries here. */
function layoutOf(text) {
    const { contents } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { keepSourceTokens: true });
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents) ? contents.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === 'holds') : undefined;
    const colon = colonOf(pair);
    if (colon === undefined)
        return undefined;
    const dashes = dashesOf(pair?.value);
    const [first] = dashes;
    if (first === undefined) {
        const from = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(pair?.value) ? endOf(pair.value, colon) : colon;
        return { colon, from, until: lineEnd(text, from), entries: [], indent: usualIndent };
    }
    const entries = dashes.map(([dash, end]) => [lineStart(text, dash), lineEnd(text, end - 1)]);
    const until = Math.max(...entries.map(([, end]) => end));
    return { colon, from: colon, until, entries, indent: first[0] - lineStart(text, first[0]) };
}
function colonOf(pair) {
    const colon = pair?.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    return colon === undefined ? undefined : colon.offset + 1;
}
function endOf(node, otherwise) {
    return node.range?.[1] ?? otherwise;
}
/** The offset of each entry's dash, and the end of the entry; none where entries have no dash. */
function dashesOf(list) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) || list.srcToken?.type !== 'block-seq')
        return [];
    const tokens = list.srcToken.items;
    return list.items.flatMap((entry, index) => {
        const dash = tokens[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
        const end = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entry) ? entry.range?.[1] : undefined;
        return dash === undefined || end === undefined ? [] : [[dash, end]];
    });
}
function without(text, gone, [from, until]) {
    let [rest, at] = ['', from];
    for (const [start, end] of gone) {
        rest += text.slice(at, start);
        at = end;
    }
    return rest + text.slice(at, until);
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** After the newline of the line that the offset is in. */
function lineEnd(text, offset) {
    const newline = text.indexOf('\n', offset);
    return newline < 0 ? text.length : newline + 1;
}
function entriesText(holds, indent) {
    // Quotes what any reader of YAML 1.1 would take for a number or a date: other tools read this file as well.
    const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(holds.map(entryOf), { lineWidth: 0, compat: 'yaml-1.1', aliasDuplicateObjects: false });
    return text.replace(/^(?=.)/gm, ' '.repeat(indent));
}
/** An entry with its keys in the order in which a person asks: what, where, why, who. */
function entryOf(hold) {
    const { tags, digests } = hold.quarantine;
    const quarantine = { ...(tags.length > 0 && { tags }), ...(digests.length > 0 && { digests }) };
    return {
        policy: hold.policy,
        environment: hold.environment,
        tag: hold.tag,
        ...(hold.digest !== undefined && { digest: hold.digest }),
        ...(tags.length + digests.length > 0 && { quarantine }),
        reason: hold.reason,
        ...(hold.who !== undefined && { who: hold.who }),
        ...(hold.when !== undefined && { when: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .printInstant */ .HZ)(hold.when) }),
        ...(hold.until !== undefined && { until: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .printInstant */ .HZ)(hold.until) }),
        ...(hold.releaseOnNewer && { 'release-on-newer': true }),
    };
}
function keyOf(hold) {
    return JSON.stringify(entryOf(hold));
}
function isProved(file, wanted) {
    const keys = (holds) => JSON.stringify([...new Set(holds.map(keyOf))].sort());
    const { holds } = (0,_read_holds_js__WEBPACK_IMPORTED_MODULE_3__/* .readHolds */ .R)(file);
    return holds !== undefined && keys(holds) === keys(wanted);
}
function unproved(file) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('hold/unproved', `Cannot write the holds to "${file.path}": what was written does not read back`, {
        at: { file: file.path },
        hint: 'Check that the reason is one line of text.',
    });
}


/***/ }),

/***/ 89069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ selectionFor),
/* harmony export */   Fu: () => (/* binding */ rollBack),
/* harmony export */   Ns: () => (/* binding */ rollbackTitle),
/* harmony export */   eq: () => (/* binding */ rollbackMessage),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _environments_hold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76153);
/* harmony import */ var _environments_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26701);
/* harmony import */ var _environments_trailers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55792);
/* harmony import */ var _environments_write_holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63530);
/* harmony import */ var _environments_read_holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85675);
/* harmony import */ var _promotion_placing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91949);
/* harmony import */ var _promotion_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12520);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70888);








/**
 * Writes the earlier values at the markers, and the holds beside them, so that one commit has both. A hold that stands
 * there already, whoever wrote it, is left as it is. Throws what is wrong with the file of holds (`hold/…`).
 *
 *     (app 1.5.3, back to 1.5.2) → app at 1.5.2, and a hold of app at 1.5.2 with 1.5.3 in quarantine
 */
function rollBack(text, returns, now) {
    const placing = (0,_promotion_placing_js__WEBPACK_IMPORTED_MODULE_2__/* .placeSelections */ .t)(text.files, returns.map(selectionFor));
    const file = { path: text.holdsFile, text: text.holds ?? '' };
    const known = (0,_environments_read_holds_js__WEBPACK_IMPORTED_MODULE_1__/* .readHolds */ .R)(file).holds ?? [];
    const news = returns.map(({ hold }) => hold).filter((hold) => !known.some((other) => covers(other, hold)));
    if (news.length === 0)
        return placing;
    const holds = news.reduce((all, hold) => (0,_environments_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .withHold */ .yw)(all, hold, now), known);
    const written = text.holds === undefined ? (0,_environments_write_holds_js__WEBPACK_IMPORTED_MODULE_0__/* .printHolds */ .a)(holds) : (0,_environments_write_holds_js__WEBPACK_IMPORTED_MODULE_0__/* .writeHolds */ .y)(file, holds);
    return { ...placing, files: [...placing.files, { path: text.holdsFile, text: written }] };
}
/** Tells whether a hold says all that another would: who wrote it when is its own affair. */
function covers(known, wanted) {
    const { tags, digests } = wanted.quarantine;
    return (known.policy === wanted.policy &&
        known.environment === wanted.environment &&
        known.tag === wanted.tag &&
        known.digest === wanted.digest &&
        tags.every((tag) => known.quarantine.tags.includes(tag)) &&
        digests.every((digest) => known.quarantine.digests.includes(digest)));
}
/** Makes a way back into a selection for the markers. */
function selectionFor({ policy, good, image, commit, hold }) {
    return {
        kind: 'selected',
        policy,
        image: good.image ?? image,
        tag: good.tag,
        digest: good.digest,
        because: { kind: 'rolled-back', to: good.tag, commit },
        reason: `${commit === undefined ? 'named' : `it ran in commit ${commit.slice(0, 7)}`}; rolled back: ${hold.reason}`,
        funnel: undefined,
    };
}
/** Names a rollback. `([app to 1.5.2], 'production') → 'Roll production back to app 1.5.2'` */
function rollbackTitle(returns, environment) {
    return `Roll ${environment} back to ${(0,_promotion_words_js__WEBPACK_IMPORTED_MODULE_4__/* .imagesText */ .W)(returns.map(({ policy, good }) => ({ policy, tag: good.tag })))}`;
}
/** Writes the message of a rollback's commit, with the trailers that later runs read. `failed`: what it answers. */
function rollbackMessage(returns, environment, failed) {
    const lines = returns.map(({ policy, bad, good, hold }) => `- ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(policy)}: ${(0,_environments_running_js__WEBPACK_IMPORTED_MODULE_6__/* .versionText */ .KA)(bad)} → ${(0,_environments_running_js__WEBPACK_IMPORTED_MODULE_6__/* .versionText */ .KA)(good)} (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(hold.reason)})`);
    const movements = returns.map(({ policy, bad, good }) => ({ policy, old: bad, new: good }));
    const trailers = (0,_environments_trailers_js__WEBPACK_IMPORTED_MODULE_7__/* .printTrailers */ .s)({ kind: 'rollback', environment, failed, movements });
    return [rollbackTitle(returns, environment), '', ...lines, '', trailers].join('\n');
}


/***/ }),

/***/ 77811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resume: () => (/* binding */ resume)
});

// EXTERNAL MODULE: ./src/core/environments/read-promotion.ts
var read_promotion = __webpack_require__(82824);
// EXTERNAL MODULE: ./src/core/flux/ids.ts
var ids = __webpack_require__(5701);
// EXTERNAL MODULE: ./src/core/flux/scope.ts
var scope = __webpack_require__(1663);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/publication/deed.ts
var deed = __webpack_require__(61742);
// EXTERNAL MODULE: ./src/core/report/assemble.ts + 1 modules
var assemble = __webpack_require__(40688);
// EXTERNAL MODULE: ./src/core/environments/read-holds.ts
var read_holds = __webpack_require__(85675);
// EXTERNAL MODULE: ./src/core/environments/write-holds.ts
var write_holds = __webpack_require__(63530);
// EXTERNAL MODULE: ./src/core/text/printable.ts
var printable = __webpack_require__(70888);
;// CONCATENATED MODULE: ./src/core/rollback/lift.ts



/**
 * Takes the holds of policies in an environment out of their file, and with them what they have in quarantine; all of
 * the environment where no policy is named. Throws what is wrong with the file (`hold/…`).
 *
 *     ('holds: [app in production, api in production]', production, [app]) → 'holds: [api in production]'
 */
function liftHolds(file, environment, policies) {
    const { holds, problems } = (0,read_holds/* readHolds */.R)(file);
    if (holds === undefined) {
        const [problem] = problems;
        if (problem !== undefined)
            throw problem;
        return { text: file.text, holds: [] };
    }
    const isLifted = (hold) => hold.environment === environment && (policies.length === 0 || policies.includes(hold.policy));
    const lifted = holds.filter(isLifted);
    if (lifted.length === 0)
        return { text: file.text, holds: [] };
    return {
        text: (0,write_holds/* writeHolds */.y)(file, holds.filter((hold) => !isLifted(hold))),
        holds: lifted,
    };
}
/** Writes the message of the commit that lifts holds. */
function liftMessage(holds, environment) {
    const lines = holds.map(({ policy, tag, reason }) => `- ${(0,printable/* printable */.g)(policy)}, held at ${tag}: ${(0,printable/* printable */.g)(reason)}`);
    return [`Resume updates of ${environment}`, '', ...lines].join('\n');
}

// EXTERNAL MODULE: ./src/core/text/markdown.ts
var markdown = __webpack_require__(48970);
// EXTERNAL MODULE: ./src/flows/environments/ground.ts
var environments_ground = __webpack_require__(50925);
// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __webpack_require__(14427);
// EXTERNAL MODULE: ./src/flows/environments/reading.ts + 4 modules
var reading = __webpack_require__(11258);
// EXTERNAL MODULE: ./src/flows/rollback/plan.ts + 1 modules
var plan = __webpack_require__(6004);
;// CONCATENATED MODULE: ./src/flows/resume.ts












/** Lifts holds, and with them the quarantine that they keep. */
async function resume(settings, edges) {
    if (settings.environment === '') {
        throw new problem/* Problem */.A('usage/missing-input', 'Cannot lift a hold: no environment is named', {
            hint: 'Name it with environment.',
        });
    }
    const ground = await (0,environments_ground/* readGround */.A4)(settings, edges);
    const environment = (0,reading/* environmentNamed */.b6)(ground.configuration, settings.environment);
    const asked = ground.holds.filter((hold) => isAsked(hold, environment, settings));
    const done = asked.length === 0 ? undefined : await lift(environment, asked, ground);
    return (0,assemble/* assembleReport */.x)({
        mode: 'resume',
        dryRun: settings.dryRun,
        outcomes: [],
        deployed: new Map(),
        edits: [],
        problems: [...ground.problems, ...(done?.problems ?? [none(settings)])],
        publications: done?.publications ?? [],
        deeds: (0,deed/* deedsOf */.j)({ kind: 'resume', environment: environment.name, holds: asked }, done?.trace),
    });
}
function isAsked(hold, { name }, { policy }) {
    return hold.environment === name && (policy.length === 0 || (0,scope/* matchesName */.H)(policy, hold.policy));
}
async function lift(environment, holds, ground) {
    const { edges, settings } = ground;
    return (0,publish/* publishChange */.YD)(planFor(environment, holds, ground), settings.dryRun, edges);
}
function planFor(environment, holds, { configuration, edges, settings }) {
    const { name } = environment;
    const policies = holds.map(({ policy }) => policy);
    const commit = {
        automation: (0,ids/* automationIdOf */.oy)({ namespace: 'resume', name }),
        author: undefined,
        signingKey: undefined,
        propose: async (source) => {
            const text = (await (0,plan/* textOf */.b6)(source, configuration.holds)) ?? '';
            const file = { path: configuration.holds, text };
            const lifted = liftHolds(file, name, policies);
            const files = lifted.text === text ? [] : [{ ...file, text: lifted.text }];
            return { files, edits: [], problems: [], complete: true };
        },
        message: () => liftMessage(holds, name),
    };
    const base = (0,publish/* branchOf */.W0)(environment, edges.ownBranch);
    const isDirect = !environment.protected && settings.publish !== 'pull-request';
    if (isDirect)
        return { kind: 'direct', branch: base, mirror: undefined, commits: [commit] };
    return {
        ...{ kind: 'pull-request', base, branch: `image-automation/resume/${name}`, family: undefined, mirror: undefined },
        commits: [commit],
        pullRequest: {
            ...(environment.promotion?.pullRequest ?? read_promotion/* noWishes */.$h),
            autoMerge: undefined,
            draft: false,
            title: () => `Resume updates of ${name}`,
            body: () => ['When this is merged, nothing holds these any longer:', '', ...holds.map(lineOf)].join('\n'),
        },
    };
}
function lineOf({ policy, tag, reason, quarantine }) {
    const bad = [...quarantine.tags, ...quarantine.digests].map(markdown/* codeCell */.MZ).join(', ');
    const freed = bad === '' ? '' : ` ${bad} may be chosen again.`;
    return `- ${(0,markdown/* codeCell */.MZ)(policy)}, held at ${(0,markdown/* codeCell */.MZ)(tag)}: ${(0,markdown/* escapeMarkdown */.FV)(reason)}.${freed}`;
}
function none({ environment, policy }) {
    const what = policy.length === 0 ? 'anything' : policy.join(', ');
    return new problem/* Problem */.A('hold/none', `Cannot lift a hold of ${what} in ${environment}: there is none`, {
        hint: 'The report lists the holds that there are.',
    });
}


/***/ }),

/***/ 6004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aW: () => (/* binding */ joinPending),
  E4: () => (/* binding */ rollbackPlan),
  b6: () => (/* binding */ textOf)
});

// UNUSED EXPORTS: rollbackBranch

// EXTERNAL MODULE: ./src/core/environments/environment.ts
var environment = __webpack_require__(72547);
// EXTERNAL MODULE: ./src/core/environments/hold.ts
var hold = __webpack_require__(76153);
// EXTERNAL MODULE: ./src/core/environments/running.ts
var environments_running = __webpack_require__(26701);
// EXTERNAL MODULE: ./src/core/flux/ids.ts
var ids = __webpack_require__(5701);
// EXTERNAL MODULE: ./src/core/manifests/deployed.ts
var manifests_deployed = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/core/manifests/markers.ts + 2 modules
var markers = __webpack_require__(10526);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/environments/read-promotion.ts
var read_promotion = __webpack_require__(82824);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/text/markdown.ts
var markdown = __webpack_require__(48970);
;// CONCATENATED MODULE: ./src/core/rollback/body.ts



/**
 * Writes the body of a rollback's pull request: what goes back, why, and how long it is held there.
 *
 *     ([app 1.5.3 → 1.5.2], …) → '| Policy | production now | Back to | …'
 */
function rollbackBody(returns, { environment, notes, commitsUrl }) {
    const head = ['Policy', `${environment} now`, 'Back to', 'Ran in commit', 'In quarantine', 'Held until', 'Why'];
    const rows = returns.map(({ policy, bad, good, commit, hold }) => [
        (0,markdown/* codeCell */.MZ)(policy),
        (0,markdown/* codeCell */.MZ)((0,environments_running/* versionText */.KA)(bad)),
        (0,markdown/* codeCell */.MZ)((0,environments_running/* versionText */.KA)(good)),
        commit === undefined ? 'named by hand' : `[${(0,markdown/* codeCell */.MZ)(commit.slice(0, 7))}](${commitsUrl}/${commit})`,
        [...hold.quarantine.tags, ...hold.quarantine.digests].map(markdown/* codeCell */.MZ).join('<br>'),
        untilText(hold),
        (0,markdown/* escapeMarkdown */.FV)(hold.reason),
    ]);
    const more = notes.map((note) => `- ${(0,markdown/* escapeMarkdown */.FV)(note)}`).join('\n');
    const last = `While the hold stands, nothing moves these policies in ${(0,markdown/* escapeMarkdown */.FV)(environment)}, and no environment gets ` +
        'what is in quarantine. Mode resume lifts it.';
    return [(0,markdown/* tableOf */.c_)(head, rows), more, last].filter((part) => part !== '').join('\n\n');
}
function untilText({ until, releaseOnNewer }) {
    const end = until === undefined ? 'resumed' : (0,instant/* printInstant */.HZ)(until);
    return releaseOnNewer ? `${end}, or a newer tag` : end;
}

// EXTERNAL MODULE: ./src/core/rollback/roll-back.ts
var roll_back = __webpack_require__(89069);
// EXTERNAL MODULE: ./src/flows/environments/publish.ts
var publish = __webpack_require__(14427);
// EXTERNAL MODULE: ./src/core/text/bytewise.ts
var bytewise = __webpack_require__(26669);
// EXTERNAL MODULE: ./src/flows/environments/ground.ts
var environments_ground = __webpack_require__(50925);
// EXTERNAL MODULE: ./src/flows/environments/reading.ts + 4 modules
var reading = __webpack_require__(11258);
;// CONCATENATED MODULE: ./src/flows/rollback/plan.ts














/** Names the branch of an environment's rollback. */
function rollbackBranch({ name }) {
    return `image-automation/rollback/${name}`;
}
/** Plans a rollback: straight onto the branch of an environment, or by pull request where it is protected. */
function rollbackPlan(plan, ground) {
    const { configuration, edges, settings } = ground;
    const { environment, returns, failed, notes } = plan;
    const { name } = environment;
    let allowed = returns;
    const commit = {
        automation: (0,ids/* automationIdOf */.oy)({ namespace: 'rollback', name }),
        author: undefined,
        signingKey: undefined,
        propose: async (source) => {
            const { files } = await (0,publish/* findMarked */.Em)(source, environment);
            const holds = await textOf(source, configuration.holds);
            const text = { files, holds, holdsFile: configuration.holds };
            const [free, refused] = withinQuarantine(returns, await (0,environments_ground/* holdsNow */.HS)(source, environment, ground), ground);
            const placing = (0,roll_back/* rollBack */.Fu)(text, free, edges.now);
            allowed = free;
            return { ...placing, problems: [...refused, ...placing.problems], complete: true };
        },
        message: () => (0,roll_back/* rollbackMessage */.eq)(allowed, name, failed),
    };
    const base = (0,publish/* branchOf */.W0)(environment, edges.ownBranch);
    const isDirect = !environment.protected && settings.publish !== 'pull-request';
    if (isDirect)
        return { kind: 'direct', branch: base, mirror: undefined, commits: [commit] };
    const pullRequest = {
        ...(environment.promotion?.pullRequest ?? read_promotion/* noWishes */.$h),
        autoMerge: undefined,
        draft: false,
        title: () => (0,roll_back/* rollbackTitle */.Ns)(allowed, name),
        body: () => rollbackBody(allowed, { environment: name, notes, commitsUrl: `${edges.github?.url ?? ''}/commit` }),
    };
    const branch = rollbackBranch(environment);
    return { kind: 'pull-request', base, branch, family: undefined, mirror: undefined, commits: [commit], pullRequest };
}
/** Keeps the ways back that do not lead to what is in quarantine: another environment may have found it bad. */
function withinQuarantine(returns, holds, { configuration, edges }) {
    const isBad = ({ policy, good }) => (0,hold/* isQuarantined */.fK)((0,hold/* quarantineOf */.KS)(holds, (0,environment/* aliasesOf */.QI)(configuration, policy), edges.now), good);
    return [returns.filter((one) => !isBad(one)), returns.filter(isBad).map(quarantined)];
}
function quarantined({ policy, good }) {
    return new problem/* Problem */.A('hold/quarantined', `Cannot roll back "${policy}" to ${(0,environments_running/* versionText */.KA)(good)}: it is in quarantine`, {
        policy,
        severity: 'error',
        hint: 'Name another tag, or lift the quarantine with mode resume first.',
    });
}
/**
 * Takes from the pull request that is open already what it says: the same rollback again changes nothing in it, be it
 * who asked when, and another rollback joins it.
 */
async function joinPending(environment, returns, forge, ground) {
    const { configuration, edges, inventory } = ground;
    const [base, branch] = [(0,publish/* branchOf */.W0)(environment, edges.ownBranch), rollbackBranch(environment)];
    const standing = await forge.look({ base, branch, siblings: false, mirror: undefined, depth: 1 });
    if (standing.base === undefined || standing.branch === undefined || standing.open.length === 0)
        return returns;
    const { holds = [] } = await (0,reading/* holdsIn */.a5)(await forge.snapshot(standing.branch.head), configuration.holds);
    const source = await forge.snapshot(standing.base.head);
    const known = await (0,reading/* holdsIn */.a5)(source, configuration.holds);
    const running = await runningIn(source, environment);
    const same = returns.map((one) => ({ ...one, hold: asAskedBefore(one.hold, holds) }));
    const others = holds
        .filter((hold) => hold.environment === environment.name && !known.holds?.some((other) => (0,roll_back/* covers */.hU)(other, hold)))
        .filter((hold) => !returns.some(({ policy }) => policy === hold.policy))
        .flatMap((hold) => {
        const bad = running.get(hold.policy);
        if (bad === undefined)
            return [];
        const image = (0,environments_ground/* repositoryOf */._M)(inventory, [hold.policy])?.image ?? '';
        const good = { ...bad, tag: hold.tag, digest: hold.digest };
        return [{ policy: hold.policy, bad, good, commit: undefined, image, hold }];
    });
    return [...same, ...others].sort((a, b) => (0,bytewise/* bytewise */.Z)(a.policy, b.policy));
}
async function runningIn(source, environment) {
    const { files } = await (0,publish/* findMarked */.Em)(source, environment);
    const deployed = [...(0,manifests_deployed/* findDeployed */._)(files.map(({ path, text }) => (0,markers/* readMarkers */.m)(path, text)))];
    return new Map(deployed.flatMap(([policy, values]) => {
        const running = (0,environments_running/* runningOf */.Tx)(values);
        return typeof running === 'string' ? [] : [[policy, running]];
    }));
}
/** Who asked for the same first, and when, stays; what older holds have in quarantine is none of this one's words. */
function asAskedBefore(wanted, pending) {
    const { reason, releaseOnNewer } = wanted;
    const known = pending.find((hold) => (0,roll_back/* covers */.hU)(hold, wanted) && hold.reason === reason && hold.releaseOnNewer === releaseOnNewer);
    return known === undefined ? wanted : { ...known, quarantine: wanted.quarantine };
}
/** Gives the text of a file of a source; undefined where there is none. */
async function textOf(source, path) {
    const { files } = await source.find([path], ['']);
    return files[0]?.text;
}


/***/ })

};

//# sourceMappingURL=7811.index.js.map