export interface AwsRegistry {
  /** Always the registry's own, whatever AWS_REGION says. */
  readonly region: string;
  readonly isPublic: boolean;
  readonly isFips: boolean;
}

/** How AWS is shown who asks. */
export type AwsKeys =
  | { readonly kind: 'keys'; readonly keys: Keys }
  | { readonly kind: 'role'; readonly role: string; token(): Promise<string> }
  | { readonly kind: 'profile'; readonly profile: string }
  | { readonly kind: 'machine' };

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}
