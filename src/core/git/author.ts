import type { SigningKey } from '../flux/objects.ts';

export interface Author {
  readonly name: string;
  readonly email: string;
}

/**
 * Who a commit names, and who signs it (docs/decisions/0006): the server signs and names the token's owner; or the
 * commit names the automation's author, with the automation's signature or with none.
 */
export type Authorship =
  | { readonly kind: 'server' }
  | { readonly kind: 'author'; readonly author: Author }
  | { readonly kind: 'signed'; readonly author: Author; readonly key: SigningKey; readonly namespace: string };
