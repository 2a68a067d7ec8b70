import { readdirSync, readFileSync } from 'node:fs';

/** The documents that people read: those at the root, and all below docs/. */
export function documents(): readonly string[] {
  const root = readdirSync('.').filter((name) => name.endsWith('.md'));
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return [...root, ...docs.map((name) => `docs/${name}`)].sort();
}

export interface Block {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const fence = /^( *)```(\w*)[^\n]*\n([\s\S]*?)^\1```$/gm;

/** The fenced blocks of a document, those of lists too, without their indentation. */
export function blocksOf(file: string): readonly Block[] {
  const whole = readFileSync(file, 'utf8');
  return [...whole.matchAll(fence)].map(({ index, 1: indent = '', 2: language = '', 3: text = '' }) => ({
    ...{ file, language, line: whole.slice(0, index).split('\n').length },
    text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** The fenced blocks of a document in one of the languages. */
export function fences(file: string, languages: readonly string[]): readonly string[] {
  return blocksOf(file)
    .filter(({ language }) => languages.includes(language))
    .map(({ text }) => text);
}

/** A document without its blocks and spans of code. */
export function proseOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(fence, '')
    .replace(/`[^`\n]*`/g, '');
}

/** The anchors that GitHub gives to the headings of a document. */
export function anchorsOf(file: string): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8').replace(fence, '');
  const anchors = new Set<string>();
  for (const [, title = ''] of text.matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    let name = slug;
    for (let count = 1; anchors.has(name); count += 1) name = `${slug}-${count}`;
    anchors.add(name);
  }
  return anchors;
}
