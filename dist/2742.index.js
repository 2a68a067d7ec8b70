export const id = 2742;
export const ids = [2742];
export const modules = {

/***/ 81164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   hx: () => (/* binding */ fittingLines)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70888);

/** Leaves text as it is: for fields in which nothing is markup. */
const literal = (character) => character;
/**
 * Writes untrusted text so that it is no longer than a limit once it is escaped: cut between characters, never within
 * one or within its escape. Control characters and marks of text direction become visible, halves of characters U+FFFD.
 *
 *     ('a<b', 6, &lt;) → 'a&lt;b'    ('a<b', 5, &lt;) → 'a…'    ('a\nb', 9, literal) → 'a\\nb'
 */
function fitting(text, most, escape) {
    // More than this cannot fit, and a message may be very long.
    const whole = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text.slice(0, most + 2)).replace(/\p{Surrogate}/gu, '\ufffd');
    let written = '';
    let kept = '';
    for (const character of whole) {
        written += escape(character);
        if (written.length > most)
            return `${kept}…`;
        if (written.length < most)
            kept = written;
    }
    return written;
}
/** Keeps the first of a list. `([a, b, c], 2) → { items: [a, b], more: 1 }` */
function firstOf(all, most) {
    return { items: all.slice(0, most), more: Math.max(0, all.length - most) };
}
/**
 * Writes lines of text, each no longer than a width and all of them no longer than a limit, and says how many are left
 * out.
 *
 *     (['a', 'b', 'c'], { lines: 2, width: 9, all: 99 }, literal) → 'a\nb\nand 1 more'
 */
function fittingLines(lines, { lines: most, width, all }, escape) {
    const written = [];
    let size = 0;
    for (const line of lines.slice(0, most)) {
        const text = fitting(line, width, escape);
        if (size + text.length + 1 > all - roomForMore)
            break;
        written.push(text);
        size += text.length + 1;
    }
    const more = lines.length - written.length;
    return [...written, ...(more === 0 ? [] : [`and ${more} more`])].join('\n');
}
const roomForMore = 30;


/***/ }),

/***/ 54336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ receiverName)
/* harmony export */ });
/** Names a receiver in messages, where its address is a secret. `slack, SLACK_WEBHOOK → 'slack (SLACK_WEBHOOK)'` */
function receiverName({ type, urlFrom }) {
    return `${type} (${urlFrom})`;
}


/***/ }),

/***/ 19726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ webhookBody),
/* harmony export */   r: () => (/* binding */ reportingController)
/* harmony export */ });
/* harmony import */ var _environments_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10795);
/* harmony import */ var _fitting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81164);


/** What is named as the sender; Flux's receivers find the same in the header. */
const reportingController = 'flux-image-automation';
/** Flux's API takes no longer message. */
const longestMessage = 39_000;
const longestMetadata = 1_000;
/**
 * Writes an event in the shape of Flux's events (fluxcd/pkg apis/event/v1beta1, and notification-controller's
 * docs/spec/v1beta3/events.md), as its providers `generic` and `generic-hmac` post them.
 *
 *     update of app → '{"involvedObject":{"kind":"ImageUpdateAutomation",…},"severity":"info",…,"reason":"Succeeded",…}'
 */
function webhookBody(event, around) {
    const { subject, severity, reason, metadata, id } = event;
    const entries = Object.entries({ ...metadata, event_id: id });
    return JSON.stringify({
        involvedObject: subject,
        severity,
        timestamp: (0,_environments_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .printInstant */ .HZ)(around.now),
        message: messageOf(event),
        reason,
        metadata: Object.fromEntries(entries.map(([name, text]) => [name, (0,_fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(text, longestMetadata, _fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)])),
        reportingController,
        reportingInstance: around.repository,
    });
}
/** Lines are kept apart; within one, nothing can begin another. */
function messageOf({ title, where, lines }) {
    const written = [];
    let size = 0;
    for (const line of [title, where, ...lines]) {
        const text = (0,_fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(line, 2_000, _fitting_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu);
        size += text.length + 1;
        if (size > longestMessage)
            break;
        written.push(text);
    }
    return written.join('\n');
}


/***/ }),

/***/ 22742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCourier: () => (/* binding */ openCourier)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/environments/instant.ts
var instant = __webpack_require__(10795);
// EXTERNAL MODULE: ./src/core/text/json.ts
var json = __webpack_require__(64289);
;// CONCATENATED MODULE: ./src/core/notification/answer.ts


const goneHint = 'Make a new webhook for the channel, and put its address in the secret.';
const ourHint = 'Tell the makers of this program: it must not send such a message.';
/** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors */
const slackWords = {
    no_service: { why: 'the webhook was removed or switched off (no_service)', hint: goneHint },
    no_team: { why: 'the workspace is gone (no_team)', hint: goneHint },
    invalid_token: { why: 'the webhook’s address is not right (invalid_token)', hint: goneHint },
    channel_not_found: { why: 'its channel is gone (channel_not_found)', hint: goneHint },
    channel_is_archived: {
        why: 'its channel is archived (channel_is_archived)',
        hint: 'Open the channel again, or make a webhook for another.',
    },
    user_not_found: { why: 'the person it writes to is gone (user_not_found)', hint: goneHint },
    action_prohibited: {
        why: 'the workspace forbids it (action_prohibited)',
        hint: 'Ask an administrator of the workspace to allow incoming webhooks there.',
    },
    posting_to_general_channel_denied: {
        why: 'the workspace lets few people write there (posting_to_general_channel_denied)',
        hint: 'Make a webhook for another channel.',
    },
    invalid_payload: { why: 'Slack does not understand the message (invalid_payload)', hint: ourHint },
    invalid_blocks: { why: 'Slack does not understand the message (invalid_blocks)', hint: ourHint },
    no_text: { why: 'Slack does not understand the message (no_text)', hint: ourHint },
};
/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const discordCodes = {
    10015: { why: 'the webhook was deleted (10015)', hint: goneHint },
    50027: { why: 'the webhook’s address is not right (50027)', hint: goneHint },
    50035: { why: 'Discord does not understand the message (50035)', hint: ourHint },
    50006: { why: 'Discord does not understand the message (50006)', hint: ourHint },
};
/** Azure's codes, as workflows give them. */
const teamsCodes = {
    WorkflowNotFound: {
        why: 'the workflow was deleted (WorkflowNotFound)',
        hint: 'Make a workflow anew, and put its address in the secret.',
    },
    WorkflowTriggerIsNotEnabled: {
        why: 'the workflow is switched off (WorkflowTriggerIsNotEnabled)',
        hint: 'Turn the workflow on.',
    },
    DirectApiAuthorizationRequired: {
        why: 'the workflow does not take messages from anyone (DirectApiAuthorizationRequired)',
        hint: 'Let anyone trigger it, or copy the whole address, with its signature.',
    },
    AuthorizationFailed: {
        why: 'the workflow’s address is not right (AuthorizationFailed)',
        hint: 'Copy the whole address, with its signature.',
    },
    MessageSizeExceeded: { why: 'Teams finds the message too large (MessageSizeExceeded)', hint: ourHint },
};
/**
 * Judges what a server answered, by what its provider means by it. Of an answer's own words only those that are known
 * here are repeated: anything else may hold the address, which is a secret.
 *
 *     ('slack', 404 'no_service') → refused    ('discord', 429 '{"retry_after":0.3}') → again after 300
 */
function verdictOf(type, answer, now) {
    const { status } = answer;
    if (status >= 200 && status < 300)
        return successOf(type, answer);
    if (status === 429)
        return { kind: 'again', after: waitOf(type, answer, now), why: 'it is sent too much (429)' };
    if (status >= 500 || status === 408) {
        return { kind: 'again', after: waitOf(type, answer, now), why: `its server answers ${status}` };
    }
    if (status >= 300 && status < 400) {
        return {
            kind: 'refused',
            why: `its server sends the message elsewhere (${status}), where it is not taken: the address may be meant for nobody else`,
            hint: 'Put the address in the secret that it leads to in the end.',
        };
    }
    const meaning = meaningOf(type, answer.body) ?? byStatus(status);
    return { kind: 'refused', ...meaning };
}
/** Connectors of Office 365, which some still have, answer 200 and tell in the text that Teams would not have it. */
function successOf(type, { body }) {
    const failed = type === 'teams' ? /HTTP error (\d{3})/.exec(body)?.[1] : undefined;
    if (failed === undefined)
        return { kind: 'delivered' };
    if (failed === '429')
        return { kind: 'again', after: undefined, why: 'it is sent too much (429)' };
    return {
        kind: 'refused',
        why: `Teams answers ${failed} behind the connector`,
        hint: 'Use a workflow in place of the connector.',
    };
}
function meaningOf(type, body) {
    switch (type) {
        case 'slack':
            return fieldOf(slackWords, body.trim());
        case 'discord': {
            const answer = (0,json/* parseJson */.qF)(body);
            const code = (0,json/* isRecord */.u4)(answer) ? answer['code'] : undefined;
            return typeof code === 'number' ? discordCodes[code] : undefined;
        }
        case 'teams': {
            const answer = (0,json/* parseJson */.qF)(body);
            const error = (0,json/* isRecord */.u4)(answer) && (0,json/* isRecord */.u4)(answer['error']) ? answer['error'] : {};
            return typeof error['code'] === 'string' ? fieldOf(teamsCodes, error['code']) : undefined;
        }
        case 'webhook':
            return undefined;
    }
}
function fieldOf(words, word) {
    return Object.hasOwn(words, word) ? words[word] : undefined;
}
function byStatus(status) {
    const why = `its server answers ${status}`;
    switch (status) {
        case 401:
        case 403:
            return { why, hint: 'Check the address, and who may use it.' };
        case 404:
        case 410:
            return { why, hint: goneHint };
        case 413:
            return { why, hint: ourHint };
        default:
            return { why, hint: 'See what the receiver logs about it.' };
    }
}
/** Discord says it in the body too, more exactly. RFC 9110, 10.2.3: seconds, or a date. */
function waitOf(type, { retryAfter, body }, now) {
    const told = type === 'discord' ? (0,json/* parseJson */.qF)(body) : undefined;
    const seconds = (0,json/* isRecord */.u4)(told) ? told['retry_after'] : undefined;
    if (typeof seconds === 'number' && seconds >= 0)
        return Math.ceil(seconds * 1000);
    if (retryAfter === undefined)
        return undefined;
    if (/^\s*\d+(?:\.\d+)?\s*$/.test(retryAfter))
        return Math.ceil(Number(retryAfter) * 1000);
    const moment = momentOf(retryAfter);
    return moment === undefined ? undefined : Math.max(0, moment - now);
}
/** `Wed, 01 Jul 2026 12:00:00 GMT` as the core's own calendar reads it. */
function momentOf(text) {
    const [, date = '', month = '', year = '', time = ''] = /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/.exec(text.trim()) ?? [];
    const number = months.indexOf(month) + 1;
    return number === 0 ? undefined : (0,instant/* parseInstant */.nV)(`${year}-${String(number).padStart(2, '0')}-${date}T${time}Z`);
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// EXTERNAL MODULE: ./src/core/notification/receiver-name.ts
var receiver_name = __webpack_require__(54336);
// EXTERNAL MODULE: ./src/core/notification/webhook.ts
var webhook = __webpack_require__(19726);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/registry/hosts.ts
var hosts = __webpack_require__(91472);
;// CONCATENATED MODULE: ./src/edge/notifications/address.ts



/** Reads where a receiver is, and hides it from the log. What is wrong with it is said without showing it. */
function readAddress(receiver, env, mask) {
    const text = env[receiver.urlFrom]?.trim() ?? '';
    if (text === '')
        return missing(receiver, receiver.urlFrom, 'the address of the receiver');
    hide(text, mask);
    if (!URL.canParse(text))
        return invalid(receiver, 'no address');
    const url = new URL(text);
    // A short path is no secret by itself, and may be a word that stands in many lines.
    const path = `${url.pathname}${url.search}`;
    if (path.length > 15)
        hide(path, mask);
    if (`${url.username}${url.password}` !== '')
        return invalid(receiver, 'an address with a name or a password in it');
    return isPrivate(url, receiver) ? url : invalid(receiver, 'no address that begins with https://');
}
/** The address is all that keeps strangers out of a channel. A webhook of one's own network may do without TLS. */
function isPrivate({ protocol, hostname }, { type }) {
    return protocol === 'https:' || (protocol === 'http:' && (type === 'webhook' || (0,hosts/* isLoopback */.U9)(hostname)));
}
/** Reads the key of a receiver's signatures; undefined where none is wanted. What should be signed is not sent without. */
function readSecret(receiver, env, mask) {
    if (receiver.secretFrom === undefined)
        return undefined;
    const secret = env[receiver.secretFrom] ?? '';
    if (secret === '')
        return missing(receiver, receiver.secretFrom, 'the key that signs what it is sent');
    hide(secret, mask);
    return secret;
}
/** Words that stand everywhere must stay readable. */
function hide(secret, mask) {
    for (const line of secret.split(/\r?\n/))
        if (line.trim().length > 3)
            mask(line);
}
function missing(receiver, variable, what) {
    return new problem/* Problem */.A('notification/missing-variable', `Cannot notify ${(0,receiver_name/* receiverName */.D)(receiver)}: the environment variable ${variable} is not set, and holds ${what}`, { hint: `Give it to the step: env: { ${variable}: "\${{ secrets.${variable} }}" }` });
}
function invalid(receiver, found) {
    return new problem/* Problem */.A('notification/invalid-address', `Cannot notify ${(0,receiver_name/* receiverName */.D)(receiver)}: the environment variable ${receiver.urlFrom} holds ${found}`, { hint: 'Copy the address into the secret once more, whole and without a name or password before the host.' });
}

;// CONCATENATED MODULE: ./src/edge/notifications/courier.ts






const tries = 4;
const firstPause = 500;
/** Who asks for more is not waited for: a run has better things to do. */
const longestPause = 30_000;
/** However many events there are, a run waits no longer for one receiver. */
const longestDelivery = 60_000;
/** Opens the way to receivers. Each letter is tried again where that can help, and for a minute in all. */
function openCourier({ env, post, mask, time }) {
    return {
        deliver: async (receiver, bodies) => {
            const url = readAddress(receiver, env, mask);
            const secret = readSecret(receiver, env, mask);
            if (url instanceof problem/* Problem */.A)
                return url;
            if (secret instanceof problem/* Problem */.A)
                return secret;
            const signal = time.deadline(longestDelivery);
            for (const body of bodies) {
                const headers = headersFor(receiver, body, secret);
                const failure = await send(receiver, { url, headers, body, signal }, { post, time });
                if (failure !== undefined)
                    return failure;
            }
            return undefined;
        },
    };
}
/** Flux's provider generic-hmac signs the body so, and names the sender so. */
function headersFor({ type }, body, secret) {
    const signature = secret === undefined ? undefined : (0,external_node_crypto_.createHmac)('sha256', secret).update(body, 'utf8').digest('hex');
    return {
        'content-type': 'application/json',
        ...(type === 'webhook' ? { 'gotk-component': webhook/* reportingController */.r } : {}),
        ...(signature === undefined ? {} : { 'x-signature': `sha256=${signature}` }),
    };
}
async function send(receiver, letter, { post, time }) {
    for (let attempt = 1;; attempt += 1) {
        const verdict = await tryOnce(receiver, letter, post, time.now());
        if (verdict.kind === 'delivered')
            return undefined;
        if (verdict.kind === 'refused')
            return refused(receiver, verdict);
        const pause = Math.max(verdict.after ?? 0, firstPause * 2 ** (attempt - 1));
        if (attempt === tries || pause > longestPause)
            return undelivered(receiver, verdict.why, attempt);
        await time.sleep(pause, letter.signal).catch(() => undefined);
        if (letter.signal.aborted)
            return undelivered(receiver, verdict.why, attempt);
    }
}
async function tryOnce(receiver, letter, post, now) {
    const answer = await post(letter);
    if (!('fault' in answer))
        return verdictOf(receiver.type, answer, now);
    const why = `there is no whole answer (${answer.fault})`;
    if (answer.passing)
        return { kind: 'again', after: undefined, why };
    return { kind: 'refused', why, hint: 'Check the address, and the proxy and certificates on the way to it.' };
}
function refused(receiver, { why, hint }) {
    return new problem/* Problem */.A('notification/refused', `Cannot notify ${(0,receiver_name/* receiverName */.D)(receiver)}: ${why}`, { hint });
}
function undelivered(receiver, why, attempts) {
    const times = attempts === 1 ? 'once' : `${attempts} times`;
    return new problem/* Problem */.A('notification/undelivered', `Cannot notify ${(0,receiver_name/* receiverName */.D)(receiver)}: ${why}, tried ${times}`, {
        hint: 'Failures are told by the next run; what else happened stands in Git, in the pull requests and in this report.',
    });
}


/***/ })

};

//# sourceMappingURL=2742.index.js.map