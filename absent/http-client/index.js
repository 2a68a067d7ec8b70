/** Of `@actions/core`, only `getIDToken` makes one of these; identities are asked for by our own transport. */
function absent() {
  throw new Error('@actions/http-client is left out of this program: see docs/decisions/0014');
}

export { absent as HttpClient, absent as BearerCredentialHandler };
