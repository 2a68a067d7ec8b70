import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDocument, parseAllDocuments, visit } from 'yaml';
import { parseDigest } from '../../../src/core/image/digest.ts';
import { policyIdOf } from '../../../src/core/flux/ids.ts';
import type { PolicyId } from '../../../src/core/flux/objects.ts';
import { parseTag } from '../../../src/core/image/tag.ts';
import { applyEdits, undoOf } from '../../../src/core/manifests/apply.ts';
import { findDeployed } from '../../../src/core/manifests/deployed.ts';
import { readMarkers } from '../../../src/core/manifests/markers.ts';
import { rewriteFile } from '../../../src/core/manifests/rewrite.ts';
import { settersOf, type SetterTable } from '../../../src/core/manifests/setters.ts';
import type { Outcome } from '../../../src/core/policy/selection.ts';
import { manifests } from './documents.ts';

const app = policyIdOf({ namespace: 'ns', name: 'app' });
const web = policyIdOf({ namespace: 'ns', name: 'web' });

const tag = fc.constantFrom(
  '1.2.3',
  '1.10',
  'on',
  '20240131',
  '2024-01-31',
  '1e5',
  '0755',
  'null',
  'v1_0-rc.1',
  '1234e567',
);
const digest = fc.constantFrom(undefined, `sha256:${'ab'.repeat(32)}`);

function selected(policy: PolicyId, image: string, chosen: string, pinned: string | undefined): Outcome {
  const because = { kind: 'latest', rule: 'semver' } as const;
  return {
    kind: 'selected',
    policy,
    image,
    tag: parseTag(chosen)!,
    digest: parseDigest(pinned ?? ''),
    because,
    reason: '',
    funnel: undefined,
  };
}

const tables: fc.Arbitrary<SetterTable> = fc.tuple(tag, tag, digest).map(([first, second, pinned]) => {
  const outcomes = new Map([
    [app, selected(app, 'ghcr.io/org/app', first, undefined)],
    [web, selected(web, 'localhost:5000/web', second, pinned)],
  ]);
  return settersOf({ namespace: 'ns', outcomes, known: new Set([app, web, 'other/app']), inScope: () => true });
});

/** Every scalar with its offset and text, as `yaml` itself composes documents; undefined where it finds a fault. */
function scalarsIn(text: string): readonly { readonly start: number; readonly value: string }[] | undefined {
  const documents = parseAllDocuments(text, { uniqueKeys: false, schema: 'failsafe', logLevel: 'silent' });
  const scalars: { start: number; value: string }[] = [];
  for (const document of documents) {
    if (!isDocument(document) || document.errors.length > 0) return undefined;
    visit(document, {
      Scalar: (_, { range, value }) => {
        if (range) scalars.push({ start: range[0], value: String(value) });
      },
    });
  }
  return scalars;
}

describe('random manifests and selections', () => {
  it('differ in marked values only', () => {
    fc.assert(
      fc.property(manifests, tables, (text, table) => {
        const before = readMarkers('a.yaml', text);
        const { text: rewritten, edits } = rewriteFile(before, table);
        const after = readMarkers('a.yaml', rewritten);
        expect(applyEdits(rewritten, undoOf(edits))).toBe(text);
        expect(
          edits.every(({ span }) =>
            before.markers.some((marker) => marker.span[0] === span[0] && marker.span[1] === span[1]),
          ),
        ).toBe(true);
        expect(after.markers.map(({ setter }) => setter)).toEqual(before.markers.map(({ setter }) => setter));
        expect(after.problems.length).toBeLessThanOrEqual(before.problems.length);
      }),
      { numRuns: 250 },
    );
  });

  it('leave every other scalar to a second parser as it was', () => {
    let compared = 0;
    fc.assert(
      fc.property(manifests, tables, (text, table) => {
        const { text: rewritten, edits } = rewriteFile(readMarkers('a.yaml', text), table);
        const [before, after] = [scalarsIn(text), scalarsIn(rewritten)];
        if (before === undefined || edits.length === 0) return;
        compared += 1;
        const newValues = new Map(edits.map(({ span, newValue }) => [span[0], newValue]));
        expect(after?.map(({ value }) => value)).toEqual(
          before.map(({ start, value }) => newValues.get(start) ?? value),
        );
      }),
      { numRuns: 250 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('hold what the setters say', () => {
    fc.assert(
      fc.property(manifests, tables, (text, table) => {
        const { text: rewritten, problems } = rewriteFile(readMarkers('a.yaml', text), table);
        expect(problems.filter(({ code }) => code === 'edit/unproved')).toEqual([]);
        for (const { setter, value } of readMarkers('a.yaml', rewritten).markers) {
          const answer = table.lookup(setter);
          if (answer.kind === 'value') expect(value).toBe(answer.value);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('are done after one run', () => {
    fc.assert(
      fc.property(manifests, tables, (text, table) => {
        const once = rewriteFile(readMarkers('a.yaml', text), table);
        const twice = rewriteFile(readMarkers('a.yaml', once.text), table);
        expect(twice.edits).toEqual([]);
        expect(twice.text).toBe(once.text);
      }),
      { numRuns: 250 },
    );
  });

  it('are read without an exception, be they cut or mangled', () => {
    const mangled = fc.tuple(manifests, fc.nat(), fc.string({ maxLength: 6 })).map(([text, at, noise]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + noise + text.slice(place + noise.length);
    });
    fc.assert(
      fc.property(
        fc.oneof(
          mangled,
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...' \n\t#{}[]:-?&*!|>"\'%@a$'.split('')) }),
        ),
        tables,
        (text, table) => {
          const file = readMarkers('a.yaml', text);
          rewriteFile(file, table);
          findDeployed([file]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
