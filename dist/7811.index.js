export const id = 7811;
export const ids = [7811];
export const modules = {

/***/ 77811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resume: () => (/* binding */ resume)
});

// EXTERNAL MODULE: ./src/core/environments/configuration.ts
var environments_configuration = __webpack_require__(47840);
// EXTERNAL MODULE: ./src/core/environments/hold-notices.ts
var hold_notices = __webpack_require__(51965);
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
    const { holds, problems } = (0,read_holds.readHolds)(file);
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
// EXTERNAL MODULE: ./src/flows/environments/reading.ts
var reading = __webpack_require__(61848);
// EXTERNAL MODULE: ./src/flows/rollback/plan.ts + 2 modules
var plan = __webpack_require__(13353);
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
    const report = (0,assemble/* assembleReport */.x)({
        mode: 'resume',
        dryRun: settings.dryRun,
        outcomes: [],
        deployed: new Map(),
        edits: [],
        problems: [...noticesAfter(ground, asked, done), ...(done?.problems ?? [none(settings)])],
        publications: done?.publications ?? [],
        deeds: (0,deed/* deedsOf */.j)({ kind: 'resume', environment: environment.name, holds: asked }, done?.trace),
    });
    return { ...report, lifted: asked };
}
/** What was lifted holds no longer; what a pull request asks for does until it is merged. */
function noticesAfter({ problems, holds, configuration, edges }, asked, done) {
    const isLifted = done?.publications.some(({ kind }) => kind === 'workspace' || kind === 'commit') ?? false;
    if (!isLifted)
        return problems;
    const others = problems.filter(({ code }) => code !== 'hold/held' && code !== 'hold/idle');
    const left = holds.filter((hold) => !asked.includes(hold));
    return [...others, ...(0,hold_notices/* holdNotices */.Z)(left, configuration.holds, edges.now)];
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
            ...(environment.promotion?.pullRequest ?? environments_configuration/* noWishes */.$h),
            autoMerge: [],
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


/***/ })

};

//# sourceMappingURL=7811.index.js.map