const named = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

// The words are those of apimachinery (pkg/util/validation/validation.go): people search for them.
const ends = 'and must start and end with an alphanumeric character';
const nameRule = `consist of alphanumeric characters, '-', '_' or '.', ${ends} (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')`;
const valueRule = `consist of alphanumeric characters, '-', '_' or '.', ${ends} (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')`;
const subdomainRule = `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', ${ends} (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')`;

/**
 * Says what is wrong with a label's key: an optional DNS subdomain and `/`, and a name of at most 63 characters.
 *
 *     'example.com/app' → undefined    'a b' → "name part must consist of …"
 */
export function labelKeyFault(key: string): string | undefined {
  const parts = key.split('/');
  if (parts.length > 2)
    return `a qualified name must ${nameRule} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`;
  return (parts.length === 2 ? prefixFault(parts[0] ?? '') : undefined) ?? nameFault(parts.at(-1) ?? '');
}

function prefixFault(prefix: string): string | undefined {
  if (prefix === '') return 'prefix part must be non-empty';
  if (prefix.length > 253) return 'prefix part must be no more than 253 characters';
  return subdomain.test(prefix) ? undefined : `prefix part ${subdomainRule}`;
}

function nameFault(name: string): string | undefined {
  if (name === '') return `name part must be non-empty; name part must ${nameRule}`;
  if (name.length > 63) return 'name part must be no more than 63 characters';
  return named.test(name) ? undefined : `name part must ${nameRule}`;
}

/** Says what is wrong with a label's value. `'' → undefined`, `'a b' → "a valid label must be …"` */
export function labelValueFault(value: string): string | undefined {
  if (value.length > 63) return 'must be no more than 63 characters';
  return value === '' || named.test(value) ? undefined : `a valid label must be an empty string or ${valueRule}`;
}

/** Says what is wrong with an object's name: a DNS subdomain. `'my-app' → undefined`, `'My App' → "a lowercase …"` */
export function objectNameFault(name: string): string | undefined {
  if (name.length > 253) return 'must be no more than 253 characters';
  return subdomain.test(name) ? undefined : subdomainRule;
}

/** Says what is wrong with a namespace's name: a DNS label, or '' for none. `'apps' → undefined`, `'a.b' → "a lowercase …"` */
export function namespaceFault(namespace: string): string | undefined {
  if (namespace.length > 63) return 'must be no more than 63 characters';
  if (namespace === '' || (!namespace.includes('.') && subdomain.test(namespace))) return undefined;
  return `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', ${ends} (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')`;
}
