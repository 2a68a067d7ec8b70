import type { Brand } from '../brand.ts';
import type { Place } from '../problem/problem.ts';

/** `namespace/name` of an ImagePolicy, ImageRepository or ImageUpdateAutomation. */
export type PolicyId = Brand<'PolicyId'>;
export type RepositoryId = Brand<'RepositoryId'>;
export type AutomationId = Brand<'AutomationId'>;

/** Milliseconds. */
export type Duration = number;

export type Labels = Readonly<Record<string, string>>;

export interface Metadata {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
  readonly annotations: Labels;
  readonly version: 'v1' | 'v1beta2' | 'v1beta1';
  /** Where the object begins: a file and line, or, for a rendered object, the directory that was rendered. */
  readonly at: Place;
  /** Where each field that was read stands, by path: `spec.policy.semver.range`. */
  readonly fields?: ReadonlyMap<string, Place>;
}

export type Provider = 'generic' | 'aws' | 'azure' | 'gcp';

/** https://fluxcd.io/flux/components/image/imagerepositories/ (api/v1/imagerepository_types.go) */
export interface ImageRepository {
  readonly kind: 'ImageRepository';
  readonly id: RepositoryId;
  readonly meta: Metadata;
  /** As written: it is also the name that is written at markers. */
  readonly image: string;
  readonly interval: Duration;
  readonly timeout: Duration | undefined;
  readonly secretRef: string | undefined;
  readonly proxySecretRef: string | undefined;
  readonly certSecretRef: string | undefined;
  readonly serviceAccountName: string | undefined;
  readonly provider: Provider;
  readonly insecure: boolean;
  readonly suspend: boolean;
  /** RE2 patterns, never empty: Flux's own default stands where the field is missing or `[]`. */
  readonly exclusionList: readonly string[];
  /** undefined: no other namespace may refer to it. `[]`: nobody. `[{}]`: everybody. */
  readonly accessFrom: readonly Labels[] | undefined;
}

export type Order = 'asc' | 'desc';

export type PolicyRule =
  | { readonly kind: 'semver'; readonly range: string }
  | { readonly kind: 'alphabetical'; readonly order: Order }
  | { readonly kind: 'numerical'; readonly order: Order };

export interface TagFilter {
  readonly pattern: string;
  readonly extract: string;
}

export type DigestReflection = 'Always' | 'IfNotPresent' | 'Never';

/** https://fluxcd.io/flux/components/image/imagepolicies/ (api/v1/imagepolicy_types.go) */
export interface ImagePolicy {
  readonly kind: 'ImagePolicy';
  readonly id: PolicyId;
  readonly meta: Metadata;
  readonly repository: RepositoryId;
  readonly rule: PolicyRule;
  /** undefined: no filterTags. Present with an empty pattern is not the same: Flux then sends tags through a map. */
  readonly filter: TagFilter | undefined;
  readonly digestReflection: DigestReflection;
  readonly interval: Duration | undefined;
  readonly suspend: boolean;
}

export interface LabelRequirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: readonly string[];
}

export interface LabelSelector {
  readonly matchLabels: Labels;
  readonly matchExpressions: readonly LabelRequirement[];
}

/** GitRepositoryRef; precedence commit > name > tag > semver > branch. */
export interface CheckoutRef {
  readonly branch: string | undefined;
  readonly tag: string | undefined;
  readonly semver: string | undefined;
  readonly name: string | undefined;
  readonly commit: string | undefined;
}

export interface SigningKey {
  readonly secretRef: string;
  readonly type: 'gpg' | 'ssh';
}

export interface CommitSpec {
  readonly author: { readonly name: string; readonly email: string };
  readonly signingKey: SigningKey | undefined;
  /** '' where the object names none: Flux's default message then stands. */
  readonly messageTemplate: string;
  readonly messageTemplateValues: Readonly<Record<string, string>>;
}

export interface PushSpec {
  readonly branch: string | undefined;
  readonly refspec: string | undefined;
  readonly options: Readonly<Record<string, string>>;
}

/** https://fluxcd.io/flux/components/image/imageupdateautomations/ (api/v1/imageupdateautomation_types.go) */
export interface ImageUpdateAutomation {
  readonly kind: 'ImageUpdateAutomation';
  readonly id: AutomationId;
  readonly meta: Metadata;
  readonly source: { readonly kind: 'GitRepository'; readonly namespace: string; readonly name: string };
  readonly checkout: CheckoutRef | undefined;
  readonly commit: CommitSpec;
  readonly push: PushSpec | undefined;
  readonly interval: Duration;
  readonly policySelector: LabelSelector | undefined;
  /** Directory or single file, relative to the workspace root; '.' for all of it. */
  readonly path: string;
  readonly suspend: boolean;
}

export type FluxObject = ImageRepository | ImagePolicy | ImageUpdateAutomation;
