import { sha256 } from '../template/hash/sha256.ts';
import { toBytes } from '../template/text/utf8.ts';

/** Names data by 32 hexadecimal digits of the SHA-256 of its JSON. `['a'] → '0eb5b8d6f81bc677…'` */
export function fingerprint(data: readonly unknown[]): string {
  return sha256(toBytes(JSON.stringify(data))).slice(0, 32);
}
