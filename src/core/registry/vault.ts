import type { Secret, Secrets } from '../flux/secret.ts';
import { Problem } from '../problem/problem.ts';
import { wholeSecret, type SecretValues } from '../settings/secrets.ts';

/** A Secret whose values can be read. */
export interface OpenSecret {
  /** `namespace/name` */
  readonly id: string;
  readonly type: string;
  readonly values: Readonly<Record<string, string>>;
  /** What logs and problems call it. */
  readonly source: string;
}

/** The types of Secret that Flux reads credentials from. */
export const dockerConfigJson = 'kubernetes.io/dockerconfigjson';
export const dockerCfg = 'kubernetes.io/dockercfg';

/** The Secrets of a run: those of the input `secrets`, and those that stand in Git, once Git has been read. */
export class Vault {
  readonly #given: SecretValues;
  #found: Secrets = { secrets: new Map(), accounts: new Map() };

  constructor(given: SecretValues) {
    this.#given = given;
  }

  fill(found: Secrets): void {
    this.#found = found;
  }

  /** Finds a Secret, in the input first. Gives the Problem (`credentials/…`) with one that cannot be read. */
  find(namespace: string, name: string): OpenSecret | Problem {
    const id = `${namespace}/${name}`;
    const given = this.#given(id);
    if (given !== undefined) {
      const type = given['.dockercfg'] === undefined ? dockerConfigJson : dockerCfg;
      return {
        id,
        type: given[wholeSecret] === undefined ? type : dockerConfigJson,
        values: given,
        source: `secrets (${id})`,
      };
    }
    const [first, second] = this.#found.secrets.get(id) ?? [];
    if (first === undefined) return missing(id);
    if (second !== undefined) return ambiguous(first, second);
    if (first.cipher !== undefined) return encrypted(first, first.cipher);
    return { ...first, source: `Secret ${id}` };
  }

  /** Names the pull secrets of a ServiceAccount; none where it does not stand in Git. */
  pullSecretsOf(namespace: string, account: string): readonly string[] {
    const known = this.#found.accounts.get(`${namespace}/${account}`) ?? [];
    return [...new Set(known.flatMap(({ pullSecrets }) => pullSecrets))];
  }
}

const wayOut = (id: string): string =>
  `Give its values with the input secrets: ${id}=the docker config, or ${id}.key=value for other keys`;

function missing(id: string): Problem {
  const text = `secrets "${id.replace(/^.*\//, '')}" not found`;
  const state = `it is neither in the repository nor in the input secrets: ${text}`;
  return new Problem('credentials/secret-missing', `Cannot read the Secret "${id}": ${state}`, { hint: wayOut(id) });
}

function encrypted({ id, at }: Secret, cipher: string): Problem {
  const state =
    cipher === 'SOPS'
      ? 'it is encrypted with SOPS, and its key is not at hand'
      : 'it is a SealedSecret, which only the cluster opens';
  return new Problem('credentials/unsupported', `Cannot read the Secret "${id}": ${state}`, { at, hint: wayOut(id) });
}

function ambiguous({ id, at }: Secret, other: Secret): Problem {
  const state = `it is written in ${at.file} and again, otherwise, in ${other.at.file}`;
  return new Problem('object/duplicate', `Cannot read the Secret "${id}": ${state}`, { at, hint: wayOut(id) });
}
