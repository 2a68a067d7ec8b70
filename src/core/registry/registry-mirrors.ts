import { Problem } from '../problem/problem.ts';
import { hostIdentity } from './hosts.ts';

/** Whom to ask for what the manifests call by another host's name. */
export interface Mirror {
  /** As `hostIdentity` has it. */
  readonly of: string;
  readonly url: URL;
}

const hint = 'Write one line a registry, for example: docker.io=https://mirror.example.com';

/**
 * Reads the input `registry-mirrors`: lines `host=url`. Throws a Problem (`usage/malformed-input`) for a line that is
 * none, or that names a host a second time.
 *
 *     'docker.io=http://mirror:5000' → [{ of: 'index.docker.io', url: http://mirror:5000/ }]
 */
export function parseRegistryMirrors(text: string): readonly Mirror[] {
  const mirrors: Mirror[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const mirror = parseLine(line, index + 1);
    if (mirrors.some(({ of }) => of === mirror.of)) throw malformed(index + 1, 'an earlier line names the same host');
    mirrors.push(mirror);
  }
  return mirrors;
}

function parseLine(line: string, number: number): Mirror {
  const equals = line.indexOf('=');
  const [host, target] = [line.slice(0, Math.max(equals, 0)).trim(), line.slice(equals + 1).trim()];
  if (host === '' || host.includes('/')) throw malformed(number, 'it does not begin with a registry host and "="');
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) {
    throw malformed(number, 'what stands behind the "=" is no URL that begins with https:// or http://');
  }
  const url = new URL(target);
  if (url.username !== '' || url.password !== '') {
    throw malformed(number, 'the URL holds credentials; they belong in "registry-credentials"');
  }
  return { of: hostIdentity(host), url };
}

function malformed(line: number, state: string): Problem {
  return new Problem('usage/malformed-input', `Cannot read line ${line} of "registry-mirrors": ${state}`, { hint });
}
