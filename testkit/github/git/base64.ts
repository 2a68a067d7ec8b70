export function isBase64(text: string): boolean {
  const compact = text.replace(/\s/g, '');
  return compact.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(compact);
}

/** Base64 as GitHub sends it: in lines of 60. */
export function wrappedBase64(data: Buffer): string {
  return data.toString('base64').replace(/.{1,60}/g, '$&\n');
}
