import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ReportJson } from '../../src/core/report/json.ts';
import { runProgram, type Ended } from '../../testkit/demo/program.ts';
import { startRegistry, type RegistryOptions, type RegistryStandIn } from '../../testkit/registry/registry.ts';
import { runAction, type ActionResult } from '../../testkit/runner/run-action.ts';
import { readReport } from './report-schema.ts';

export type Files = Readonly<Record<string, string>>;

export interface CommandLineRun extends Ended {
  readonly report: ReportJson;
}

/** A repository, a registry, and the built program between them. */
export interface Stage {
  readonly root: string;
  readonly registry: RegistryStandIn;
  readonly put: (files: Files) => void;
  readonly read: (path: string) => string;
  readonly git: (...words: string[]) => string;
  /** Runs the program as a command line does, with the mirror and a report file. */
  readonly run: (...words: string[]) => Promise<CommandLineRun>;
  /** The same with another mirror. */
  readonly runWith: (mirror: string, ...words: string[]) => Promise<CommandLineRun>;
  /** Runs the program as GitHub's runner does. */
  readonly act: (inputs: Files, env?: Files) => Promise<ActionResult>;
  readonly close: () => Promise<void>;
}

/** Manifests call the registry by this name, and the mirror leads it to the stand-in. */
export const host = 'registry.example.com';

export async function openStage(files: Files, options: RegistryOptions = {}): Promise<Stage> {
  const base = mkdtempSync(join(tmpdir(), 'stage-'));
  const root = join(base, 'repository');
  mkdirSync(root);
  const registry = await startRegistry(options);
  const mirror = `${host}=${registry.origin}`;
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
  const stage: Stage = {
    root,
    registry,
    put: (more) => {
      for (const [path, text] of Object.entries(more)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    git,
    run: (...words) => stage.runWith(mirror, ...words),
    runWith: async (other, ...words) => {
      const file = join(base, 'report.json');
      rmSync(file, { force: true });
      const ended = await runProgram([...words, '--registry-mirrors', other, '--report-file', file], root);
      return { ...ended, report: readReport(readFileSync(file, 'utf8')) };
    },
    act: async (inputs, env = {}) => {
      const result = await runAction({
        action: resolve('action.yml'),
        workspace: root,
        inputs: { 'registry-mirrors': mirror, ...inputs },
        env,
      });
      const { report } = result.outputs;
      if (report !== undefined && report !== '') readReport(report);
      return result;
    },
    close: async () => {
      await registry.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
  git('init', '--quiet', '--initial-branch', 'main');
  stage.put(files);
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '--message', 'Start');
  return stage;
}

/** An ImageRepository and an ImagePolicy of the same name. */
export function policy(name: string, spec: string, repository = ''): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: { name: ${name}, namespace: flux-system }
spec:
  image: ${host}/org/${name}
  interval: 5m
${repository}---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: { name: ${name}, namespace: flux-system }
spec:
  imageRepositoryRef: { name: ${name} }
${spec}`;
}

export const semver = (range: string): string => `  policy: { semver: { range: '${range}' } }\n`;

/** An ImageUpdateAutomation that writes to `path` on the branch main. */
export function automation(path = '.', name = 'apps', more = ''): string {
  return `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: { name: ${name}, namespace: flux-system }
spec:
  interval: 10m
  sourceRef: { kind: GitRepository, name: flux-system }
  git:
    checkout: { ref: { branch: main } }
    commit: { author: { name: bot, email: bot@example.com } }
    push: { branch: main }
  update: { path: '${path}' }
${more}`;
}

/** A Deployment with one marked image. */
export function deployment(name: string, value: string, marker = `flux-system:${name}`): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: apps
spec:
  template:
    spec:
      containers:
        - name: main
          image: ${value} # {"$imagepolicy": "${marker}"}
`;
}

export const image = (name: string, tag: string): string => `${host}/org/${name}:${tag}`;

export const codes = (report: ReportJson): string[] => report.problems.map(({ code }) => code);
