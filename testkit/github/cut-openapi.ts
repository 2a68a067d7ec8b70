/**
 * Cuts GitHub's own OpenAPI description down to the operations that the stand-in serves.
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *     node testkit/github/cut-openapi.ts package/generated/api.github.com.json
 *
 * The package (MIT, https://github.com/octokit/openapi) unpacks to 385 MB, so it is no dependency: github-openapi.json,
 * which this writes, is kept beside it. Only prose and examples are dropped; no schema is changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

const operationsServed: readonly string[] = `
  actions/create-workflow-dispatch
  checks/create checks/list-for-ref checks/update
  git/create-blob git/create-commit git/create-ref git/create-tree git/delete-ref git/get-blob git/get-commit git/get-ref
  git/get-tree git/list-matching-refs git/update-ref
  issues/add-assignees issues/add-labels issues/create issues/create-comment issues/create-label issues/get
  issues/list-comments issues/list-for-repo issues/list-labels-for-repo issues/remove-label issues/update
  issues/update-comment
  pulls/create pulls/get pulls/list pulls/list-commits pulls/list-files pulls/merge pulls/request-reviewers pulls/update
  pulls/update-branch
  rate-limit/get
  repos/compare-commits-with-basehead repos/create-commit-status repos/create-deployment repos/create-deployment-status
  repos/create-dispatch-event repos/create-or-update-file-contents repos/get repos/get-branch repos/get-branch-rules
  repos/get-combined-status-for-ref repos/get-commit repos/get-content repos/list-activities repos/list-branches
  repos/list-commit-statuses-for-ref repos/list-commits repos/list-deployment-statuses repos/list-deployments
  repos/list-pull-requests-associated-with-commit repos/merge
  users/get-authenticated users/get-by-username
`
  .trim()
  .split(/\s+/);

const prose = new Set(['description', 'summary', 'example', 'examples']);

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Drops prose. The keys of `properties` are names that GitHub chose ("description" is often one), so they all stay. */
function stripped(value: Json, keysAreNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => stripped(item as Json));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, item]) => keysAreNames || !(key.startsWith('x-') || (prose.has(key) && !isSchemaNamed(key, item))),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, stripped(item, key === 'properties')]));
}

function isSchemaNamed(key: string, item: Json): boolean {
  return key === 'description' && isObject(item);
}

function member(value: Json | undefined, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

function cutPaths(full: JsonObject): JsonObject {
  const wanted = new Set(operationsServed);
  const paths = Object.entries(member(full, 'paths')).map(([path, methods]) => {
    const kept = Object.entries(isObject(methods) ? methods : {}).filter(
      ([, operation]) =>
        isObject(operation) && typeof operation['operationId'] === 'string' && wanted.delete(operation['operationId']),
    );
    return [path, Object.fromEntries(kept.map(([method, operation]) => [method, stripped(operation)]))] as const;
  });
  if (wanted.size > 0) throw new Error(`The description has no operation ${[...wanted].join(', ')}`);
  return Object.fromEntries(paths.filter(([, methods]) => Object.keys(methods).length > 0));
}

/** Collects what the operations refer to, directly or through others. */
function cutComponents(full: JsonObject, paths: JsonObject): JsonObject {
  const components: Record<string, Record<string, Json>> = {};
  const queue: Json[] = [paths];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const [, kind = '', name = ''] of JSON.stringify(next).matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g)) {
      const group = (components[kind] ??= {});
      if (name in group) continue;
      const component = stripped(member(member(member(full, 'components'), kind), name));
      group[name] = component;
      queue.push(component);
    }
  }
  return components;
}

function cut(full: JsonObject): JsonObject {
  const paths = cutPaths(full);
  return {
    openapi: full['openapi'] ?? null,
    info: full['info'] ?? null,
    paths,
    components: cutComponents(full, paths),
  };
}

const [, , source = ''] = argv;
const description = cut(JSON.parse(readFileSync(source, 'utf8')) as JsonObject);
writeFileSync(new URL('github-openapi.json', import.meta.url), `${JSON.stringify(description)}\n`);
