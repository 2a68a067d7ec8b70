import { Composer, Lexer, LineCounter, Parser, type Document } from 'yaml';
import { readCommon } from '../common-yaml/read.ts';
import { isTooDeep, parse } from '../manifests/syntax/parse.ts';
import { positionsIn } from '../manifests/syntax/position.ts';
import type { SourceFile } from '../ports.ts';
import { Problem, type Place } from '../problem/problem.ts';
import { commonValueOf } from './common-value.ts';
import { valueOf, type Value } from './value.ts';

/** One YAML document of a file. */
export interface ManifestDocument {
  readonly text: string;
  readonly root: Value;
  readonly placeOf: (offset: number) => Place;
  /** Why it is no valid YAML. Its root then shows no more than what it may have been meant to be. */
  readonly flaw: Problem | undefined;
}

/** Scalars keep their text, and keys that stand twice are left for us to judge. */
const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;

/** Nothing in YAML can hold a `---` that begins a line and is no marker (YAML 1.2.2, 9.1.2). */
const marker = /(?<=\n)(?=---(?:[ \t\r\n]|$))/;

/**
 * Parses those documents of a file whose text is wanted, and passes over the rest at the cost of one look: a file of
 * Flux's own components holds a megabyte of other things.
 *
 *     ('a: 1\n---\nb: 2\n', text => text.includes('b')) → one document, whose `b` stands in line 3
 */
export function parseDocuments(file: SourceFile, isWanted: (text: string) => boolean): readonly ManifestDocument[] {
  if (!isWanted(file.text)) return [];
  const documents: ManifestDocument[] = [];
  let line = 0;
  for (const text of file.text.split(marker)) {
    if (isWanted(text)) documents.push(...parseChunk(file.path, text, line));
    line += text.split('\n').length - 1;
  }
  return documents;
}

function parseChunk(file: string, text: string, linesBefore: number): readonly ManifestDocument[] {
  const common = readCommon(text);
  if (common === undefined) return parseUncommon(file, text, linesBefore);
  const positionOf = positionsIn(text);
  const placeOf = (offset: number): Place => {
    const { line, column } = positionOf(offset);
    return { file, line: linesBefore + line, column };
  };
  return [{ text, root: commonValueOf(common, text), placeOf, flaw: undefined }];
}

function parseUncommon(file: string, text: string, linesBefore: number): readonly ManifestDocument[] {
  const lineCounter = new LineCounter();
  lineCounter.addNewLine(0);
  const parser = new Parser(lineCounter.addNewLine);
  const documents = [...new Composer(options).compose(parse(new Lexer().lex(text), parser))];
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: linesBefore + line, column: col };
  };
  if (isTooDeep(parser)) return [{ text, root: valueOf(null), placeOf, flaw: tooDeep(placeOf(0)) }];
  return documents.map((document) => ({
    text,
    root: valueOf(document.contents),
    placeOf,
    flaw: flawOf(document, text, placeOf),
  }));
}

function tooDeep(at: Place): Problem {
  return new Problem(
    'file/invalid-yaml',
    `Cannot read a document of "${at.file}": its collections are nested too deep`,
    {
      at,
      hint: 'Nest fewer collections in each other, or leave the file out of path.',
    },
  );
}

function flawOf(document: Document, text: string, placeOf: (offset: number) => Place): Problem | undefined {
  const [error] = document.errors;
  if (error === undefined) return undefined;
  const at = placeOf(error.pos[0]);
  return new Problem('file/invalid-yaml', `Cannot read a document of "${at.file}": ${error.message}`, {
    at,
    hint: text.includes('{{')
      ? 'Templates are read only as rendered: leave their directory out of path.'
      : 'Correct the YAML at this line.',
  });
}
