export const id = 575;
export const ids = [575];
export const modules = {

/***/ 60575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPost: () => (/* binding */ openPost)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84541);
/* harmony import */ var _connection_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81026);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49634);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);




const timeouts = { connect: 10_000, response: 10_000 };
/** Receivers answer a word or two. */
const limit = 64 * 1024;
const lasting = new Set([
    'certificate',
    'no-client-certificate',
    'not-tls',
    'proxy',
    'too-large',
    'not-http',
]);
/** Opens the way by which notifications leave: through the same proxies as what is asked of registries. */
function openPost(env, clock) {
    const send = (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .openTransport */ .g)({ env, gate: new _gate_js__WEBPACK_IMPORTED_MODULE_2__/* .Gate */ .i(8, () => 4, clock), timeouts })({
        tls: undefined,
        proxy: undefined,
    });
    return async ({ url, headers, body, signal }) => {
        try {
            const answer = await send({ method: 'POST', url, headers, body, limit, signal });
            return {
                status: answer.status,
                retryAfter: (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .w)(answer, 'retry-after'),
                body: answer.body.toString('utf8'),
            };
        }
        catch (error) {
            if (signal.aborted)
                return { fault: 'timeout', passing: false };
            // The error's own words name the host, which may be a secret.
            if (error instanceof _connection_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionError */ .R)
                return { fault: error.fault, passing: !lasting.has(error.fault) };
            throw error;
        }
    };
}


/***/ })

};

//# sourceMappingURL=575.index.js.map