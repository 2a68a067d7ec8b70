/** The forms in which a secret gets about: itself, in an address, and in an Authorization header. */
function formsOf(secret: string): readonly string[] {
  const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/=+$/, '');
  const lines = secret.split('\n').filter((line) => line.trim().length > 5);
  return [
    ...new Set([secret, ...lines, encodeURIComponent(secret), base64(secret), base64(`x-access-token:${secret}`)]),
  ];
}

/** Whether a text holds a secret in any form. */
export function leaks(text: string, secret: string): boolean {
  return formsOf(secret).some((form) => text.includes(form));
}
