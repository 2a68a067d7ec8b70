export const id = 5464;
export const ids = [5464];
export const modules = {

/***/ 45464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   googleToken: () => (/* binding */ googleToken)
/* harmony export */ });
/* harmony import */ var google_auth_library__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var google_auth_library__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(google_auth_library__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64289);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55377);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75337);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38880);





const patience = 30_000;
/**
 * Trades a credential file for an access token. Throws a Failure where Google gives none. Google's client connects by
 * itself, and knows HTTPS_PROXY and NO_PROXY.
 */
async function googleToken({ source, file }, edges) {
    const auth = new google_auth_library__WEBPACK_IMPORTED_MODULE_0__.GoogleAuth({
        credentials: file,
        scopes: ['https://www.googleapis.com/auth/cloud-platform'],
        clientOptions: { transporterOptions: { timeout: patience, retry: false } },
    });
    try {
        const client = await auth.getClient();
        const { token } = await client.getAccessToken();
        if (typeof token !== 'string' || token === '')
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('registry/protocol', `Google answers ${source} without a token`);
        const expires = client.credentials.expiry_date ?? edges.clock.now() + 300_000;
        return { username: _identity_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenUser */ .B, password: token, expires };
    }
    catch (error) {
        throw failureOf(error, source);
    }
}
function failureOf(error, source) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H || !(error instanceof Error))
        return error;
    if ('code' in error && /^E[A-Z]+$/.test(String(error.code)))
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('registry/unreachable', `Google cannot be reached for ${source}: ${String(error.code)}`, {
            hint: 'Check that this runner can reach sts.googleapis.com, and HTTPS_PROXY and NO_PROXY of this step',
        });
    return answered('response' in error && (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(error.response) ? error.response : {}, source);
}
function answered(response, source) {
    const status = typeof response['status'] === 'number' ? response['status'] : 0;
    if (status < 400)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('registry/protocol', `Google answers ${source} with something that is no token`, {
            hint: "A proxy or a sign-in page may stand before Google's token service",
        });
    const state = `Google answers ${status} to ${source}: ${wordsOf(response['data'])}`;
    return status === 429 || status >= 500 ? new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('registry/unavailable', state) : (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .rejected */ .nS)(state, source);
}
function wordsOf(data) {
    if (!(0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(data))
        return '';
    const nested = data['error'];
    const words = (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(nested)
        ? (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textField */ .M8)(nested, 'message')
        : ((0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textField */ .M8)(data, 'error_description') ?? (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textField */ .M8)(data, 'error'));
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLine */ .TM)(words ?? '');
}


/***/ })

};

//# sourceMappingURL=5464.index.js.map