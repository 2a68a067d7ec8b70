/**
 * Functions that a template may not name, and why. Flux offers the first two kinds; here they are refused when the
 * template is read. The others Flux does not offer either: Go says that they are not defined, and the hint says why.
 */

const secret = 'it makes or takes secrets, which have no place in a commit message';
const chance = 'it gives another result in every run, so the same changes would get another message';

/** sprig's functions that are left out, each with the reason. */
export const refused: ReadonlyMap<string, string> = new Map([
  ...[
    'bcrypt',
    'buildCustomCert',
    'decryptAES',
    'derivePassword',
    'encryptAES',
    'genCA',
    'genCAWithKey',
    'genPrivateKey',
    'genSelfSignedCert',
    'genSelfSignedCertWithKey',
    'genSignedCert',
    'genSignedCertWithKey',
    'htpasswd',
  ].map((name) => [name, secret] as const),
  ...['ago', 'randInt', 'shuffle'].map((name) => [name, chance] as const),
]);

const clock = 'Flux offers no function that reads the clock; the commit has its own date.';
const random = 'Flux offers no function with a random result.';
const environment = 'Flux offers no function that reads the environment; put the value into messageTemplateValues.';
const helm = "It is Helm's own and not known to Flux; of sprig, toJson and toString come nearest.";

/** What to tell someone who names a function that Flux does not have. */
export const absent: ReadonlyMap<string, string> = new Map([
  ...['date', 'dateInZone', 'dateModify', 'date_in_zone', 'date_modify', 'htmlDate', 'htmlDateInZone', 'now'].map(
    (name) => [name, clock] as const,
  ),
  ...['randAlpha', 'randAlphaNum', 'randAscii', 'randBytes', 'randNumeric', 'uuidv4'].map(
    (name) => [name, random] as const,
  ),
  ...['env', 'expandenv', 'getHostByName'].map((name) => [name, environment] as const),
  ...['fromYaml', 'include', 'lookup', 'required', 'toToml', 'toYaml', 'tpl'].map((name) => [name, helm] as const),
]);
