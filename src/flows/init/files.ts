import type { Reach } from '../../core/change/reach.ts';
import type { Configuration } from '../../core/environments/configuration.ts';
import { readObjects } from '../../core/flux/read.ts';
import { insertMarkers, type NewMarker } from '../../core/init/insert-markers.ts';
import { unmarkable } from '../../core/init/judge-site.ts';
import { unusedName } from '../../core/init/object-name.ts';
import { automationText } from '../../core/init/object-text.ts';
import type { Proposals } from '../../core/init/propose-policies.ts';
import { pathFor, targetOf, type Target } from '../../core/init/target.ts';
import { writerOf } from '../../core/init/writer.ts';
import { actionNeedle, workflowsFor } from '../../core/init/workflow-text.ts';
import { isManifestName } from '../../core/manifests/screening.ts';
import type { SourceFile, Workspace } from '../../core/ports.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { bytewise } from '../../core/text/bytewise.ts';
import type { Reading } from '../repository/inventory.ts';

export interface DraftEdges {
  readonly workspace: Workspace;
  /** The branch that is checked out; `HEAD` where none is. */
  readonly ownBranch: string;
}

/** What is to be written. */
export interface Draft {
  /** Files of objects: new, or with new objects at their end. */
  readonly created: readonly SourceFile[];
  readonly workflows: readonly SourceFile[];
  /** Manifests with new markers. */
  readonly edited: readonly SourceFile[];
  readonly markers: readonly { readonly file: string; readonly line: number; readonly setter: string }[];
  readonly problems: readonly Problem[];
}

export interface Plan {
  readonly files: readonly SourceFile[];
  readonly proposals: Proposals;
  readonly reading: Reading;
  readonly configuration: Configuration | undefined;
  /** Where automations of the namespace write. */
  readonly reaches: readonly Reach[];
}

/** Drafts the files of objects, the marked manifests and the workflows; nothing where there is nothing to mark. */
export async function draftFiles(plan: Plan, settings: Settings, edges: DraftEdges): Promise<Draft> {
  const { configuration, proposals } = plan;
  const { edited, markers, problems } = markFiles(plan.files, proposals.markers);
  if (configuration === undefined || markers.length === 0) {
    return { created: [], workflows: [], edited, markers, problems };
  }
  const automations = automationsFor(markers, { ...plan, configuration }, settings, edges);
  const directory = await directoryFor(settings, edges.workspace);
  const additions = new Map([['policies', [...proposals.documents]]]);
  for (const { target, text } of automations) additions.set(target, [...(additions.get(target) ?? []), text]);
  const created: SourceFile[] = [];
  for (const [name, documents] of additions) {
    const path = `${directory}image-automation/${name}.yaml`;
    if (documents.length > 0) created.push(proved({ path, text: (await edges.workspace.read(path)) ?? '' }, documents));
  }
  return { created, workflows: await workflows(configuration, edges.workspace), edited, markers, problems };
}

type Marked = Pick<Draft, 'edited' | 'markers' | 'problems'>;

function markFiles(files: readonly SourceFile[], wanted: readonly NewMarker[]): Marked {
  const edited: SourceFile[] = [];
  const made: NewMarker[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const markers = wanted.filter(({ at }) => at.file === file.path);
    if (markers.length === 0) continue;
    const { text, done, failed } = markFile(file, markers);
    made.push(...done);
    problems.push(...failed.map(unproved));
    if (done.length > 0) edited.push({ path: file.path, text });
  }
  made.sort((a, b) => bytewise(a.at.file, b.at.file) || a.end - b.end);
  return { edited, markers: made.map(({ at, setter }) => ({ file: at.file, line: at.line ?? 1, setter })), problems };
}

/** All at once or, where that cannot be proved, one by one from the end, so that offsets stay. */
function markFile(
  file: SourceFile,
  markers: readonly NewMarker[],
): { readonly text: string; readonly done: readonly NewMarker[]; readonly failed: readonly NewMarker[] } {
  const whole = insertMarkers(file, markers);
  if (whole !== undefined) return { text: whole, done: markers, failed: [] };
  let { text } = file;
  const done: NewMarker[] = [];
  const failed: NewMarker[] = [];
  for (const marker of markers.toSorted((a, b) => b.end - a.end)) {
    const next = insertMarkers({ path: file.path, text }, [marker]);
    if (next === undefined) failed.push(marker);
    else done.unshift(marker);
    text = next ?? text;
  }
  return { text, done, failed };
}

function unproved({ at, setter }: NewMarker): Problem {
  const state = 'Flux would not find it there, or the file would not read as before';
  return unmarkable(
    { at, value: setter },
    { state, hint: 'Write the value on one line with its key, and no comment beside it.' },
  );
}

/** One automation for each path that has new markers and that no automation reaches. */
function automationsFor(
  markers: Draft['markers'],
  { reading, configuration, reaches }: Plan & { readonly configuration: Configuration },
  { namespace, paths }: Settings,
  { ownBranch }: DraftEdges,
): readonly { readonly target: string; readonly text: string }[] {
  const { automations, broken } = reading.inventory;
  const wanted = new Map<string, Target>();
  for (const { file } of markers) {
    const target = targetOf(configuration, { branch: ownBranch, paths }, file);
    if (target?.isOpen !== true) continue;
    const writer = writerOf(file, pathFor(target, file), reaches);
    if (writer.kind === 'new') wanted.set(writer.path, target);
  }
  const branch = ownBranch === 'HEAD' ? undefined : ownBranch;
  const taken = new Set([...automations.map(({ meta }) => meta.name), ...[...broken.keys()].map(nameOf)]);
  return [...wanted].map(([path, { name: target }]) => {
    const name = unusedName([target, `${target}-${path}`], taken);
    taken.add(name);
    return { target, text: automationText({ namespace, name }, path, branch) };
  });
}

function nameOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** Objects lie beside what is looked through, so that the next run finds them. */
async function directoryFor({ paths }: Settings, workspace: Workspace): Promise<string> {
  const path = await workspace.resolve(paths[0] ?? '.');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const directory = isManifestName(name) ? path.slice(0, -name.length - 1) : path;
  return directory === '.' || directory === '' ? '' : `${directory}/`;
}

/** Adds objects at the end of a file, and reads it again: it must hold its own and the new ones. */
function proved({ path, text: before }: SourceFile, documents: readonly string[]): SourceFile {
  const seam = before.trim() === '' ? '' : `${before}${before.endsWith('\n') ? '' : '\n'}---\n`;
  const text = seam + documents.join('---\n');
  const [old, now] = [before, text].map(
    (one) => readObjects([{ path, text: one }], { namespace: 'default' }).objects.length,
  );
  if (old !== undefined && now === old + documents.length) return { path, text };
  throw new Problem(
    'edit/unproved',
    `Cannot add objects to "${path}": with them at its end, it would not read as meant`,
    {
      at: { file: path },
      hint: 'Mend the file, or move it away.',
    },
  );
}

async function workflows(configuration: Configuration, workspace: Workspace): Promise<readonly SourceFile[]> {
  const { files } = await workspace.find(['.github'], [actionNeedle]);
  const missing: SourceFile[] = [];
  const existing = files.map(({ text }) => text);
  for (const file of workflowsFor(configuration, existing)) {
    if ((await workspace.read(file.path)) === undefined) missing.push(file);
  }
  return missing;
}
