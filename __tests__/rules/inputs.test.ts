import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputDefaults } from '../../src/core/settings/inputs.ts';
import { outputsOf } from '../../src/core/report/outputs.ts';

interface Action {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const readme = readFileSync('README.md', 'utf8');

/** The rows of the table that follows a heading: the first cell without its backquotes, and the default. */
function tableAfter(heading: string): Map<string, string[]> {
  const section = readme.split(`\n${heading}\n`)[1]?.split(/\n#+ /)[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.map((row) => {
      const [name = '', ...cells] = row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim());
      return [name.replaceAll('`', ''), cells];
    }),
  );
}

describe('action.yml, the code and the README', () => {
  it('name the same inputs with the same defaults', () => {
    const declared = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
    // The runner fills in its own token; a command line has none.
    expect({ ...declared, token: '' }).toEqual(inputDefaults);
    expect([...tableAfter('### Inputs').keys()]).toEqual(Object.keys(inputDefaults));
  });

  it('show the defaults and descriptions of action.yml in the README', () => {
    for (const [name, [standard, description]] of tableAfter('### Inputs')) {
      expect(description, name).toBe(action.inputs[name]?.description.trim());
      expect(standard, name).toBe(
        action.inputs[name]?.default === '' ? '' : `\`${action.inputs[name]?.default ?? '?'}\``,
      );
    }
  });

  it('name the same outputs', () => {
    const outputs = outputsOf({
      mode: 'update',
      dryRun: false,
      policies: [],
      changes: [],
      problems: [],
      publications: [],
    });
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
    expect([...tableAfter('### Outputs').keys()]).toEqual(Object.keys(outputs));
  });

  it('run the committed bundle on a Node that runners have', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(readFileSync('dist/index.js').length).toBeGreaterThan(0);
  });
});
