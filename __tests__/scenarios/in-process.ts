import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Kustomize, Progress, Registry, Workspace } from '../../src/core/ports.ts';
import type { RawInputs } from '../../src/core/settings/inputs.ts';
import { readSettings, type Settings } from '../../src/core/settings/settings.ts';
import { openRegistry } from '../../src/edge/registry/registry.ts';
import { openWorkspace } from '../../src/edge/workspace/workspace.ts';
import { startRegistry, type RegistryStandIn } from '../../testkit/registry/registry.ts';
import { host, type Files } from './stage.ts';

/** Files in a directory, a registry, and what a flow takes: flows are run here, and not the built program. */
export interface Bench {
  readonly root: string;
  readonly standIn: RegistryStandIn;
  readonly edges: {
    readonly workspace: Workspace;
    readonly kustomize: Kustomize;
    readonly progress: Progress;
    readonly registry: Registry;
    readonly memory: undefined;
    readonly scheduled: false;
    readonly now: number;
  };
  settings(inputs: RawInputs): Settings;
  close(): Promise<void>;
}

/** 2026-07-01T12:00:00Z */
export const noon = Date.UTC(2026, 6, 1, 12);

export async function openBench(files: Files): Promise<Bench> {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const standIn = await startRegistry();
  const silent = (): void => undefined;
  return {
    root,
    standIn,
    edges: {
      workspace: openWorkspace(root),
      kustomize: { build: () => Promise.reject(new Error('nothing is rendered here')) },
      progress: { group: silent, endGroup: silent, info: silent },
      registry: openRegistry({
        credentials: new Map(),
        mirrors: new Map([[host, new URL(standIn.origin)]]),
        jobToken: undefined,
        concurrency: 4,
        timeouts: { repository: 60_000 },
        env: {},
        log: silent,
        mask: silent,
      }),
      memory: undefined,
      scheduled: false,
      now: noon,
    },
    settings: (inputs) => readSettings(inputs),
    close: async () => {
      await standIn.close();
      rmSync(root, { recursive: true });
    },
  };
}
