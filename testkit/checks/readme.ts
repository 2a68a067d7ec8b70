import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Writes the tables of inputs and outputs into README.md from action.yml, between their marks. */
interface Action {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string }>;
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const standard = (value: string): string => (value === '' ? '' : `\`${value}\``);
const inputs = Object.entries(action.inputs).map(
  ([name, input]) => `| \`${name}\` | ${standard(input.default)} | ${input.description.trim()} |`,
);
const outputs = Object.entries(action.outputs).map(
  ([name, output]) => `| \`${name}\` | ${output.description.trim()} |`,
);

let readme = readFileSync('README.md', 'utf8');
fill('inputs', ['| Input | Default | What it says |', '| --- | --- | --- |', ...inputs]);
fill('outputs', ['| Output | What it holds |', '| --- | --- |', ...outputs]);
writeFileSync('README.md', readme);

function fill(name: string, lines: readonly string[]): void {
  const [before, rest = ''] = readme.split(`<!-- ${name} -->`);
  const after = rest.split(`<!-- /${name} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md has no marks for ${name}`);
  readme = `${before}<!-- ${name} -->\n${lines.join('\n')}\n<!-- /${name} -->${after}`;
}
