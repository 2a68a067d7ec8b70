import type { ImageRepository } from '../flux/objects.ts';
import { parseImage } from '../image/reference.ts';

/**
 * Names the list of tags that a repository object needs: objects that name one image and ask for it in the same way
 * share one list, however many there are. Throws a Problem (`repository/invalid-image`).
 *
 *     docker.io/library/nginx and nginx → the same key; with another secretRef → another
 */
export function listingKey(repository: ImageRepository): string {
  const { namespace } = repository.meta;
  const { secretRef, certSecretRef, proxySecretRef, serviceAccountName, insecure, provider } = repository;
  const asks = [secretRef, certSecretRef, proxySecretRef, serviceAccountName];
  const owner = asks.some((ask) => ask !== undefined) ? namespace : '';
  return JSON.stringify([parseImage(repository.image).canonical, insecure, provider, owner, ...asks]);
}
