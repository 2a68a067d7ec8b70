declare const brand: unique symbol;

/** A string that has passed through one `parse` function: a plain string will not do where a branded one is asked. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
