import { parseDocument, type Document } from 'yaml';
import { inputDefaults } from './inputs.ts';
import { modes } from './settings.ts';

const width = 100;

/** Writes the text of `--help` from the text of action.yml, so that the two cannot differ. */
export function helpText(actionYaml: string): string {
  const action = parseDocument(actionYaml);
  const flags = Object.keys(inputDefaults).map((name) =>
    flagText(name, textAt(action, ['inputs', name, 'description']), textAt(action, ['inputs', name, 'default'])),
  );
  return [
    'Usage: flux-image-automation [MODE] [--INPUT VALUE]…',
    '',
    ...wrap(textAt(action, ['description']), ''),
    '',
    `Modes: ${modes.join(', ')} (default: update)`,
    '',
    'Inputs, each with its default; a value of several lines is one argument, or the flag repeated:',
    ...flags,
    '',
    'Exit status: 0 done or nothing to do, 1 problems of severity error, 2 wrong usage.',
    '',
  ].join('\n');
}

function flagText(name: string, description: string, standard: string): string {
  const suffix = standard === '' || standard.startsWith('${{') ? '' : ` [${standard}]`;
  return [`  --${name}${suffix}`, ...wrap(description, '      ')].join('\n');
}

function wrap(text: string, indent: string): readonly string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent.length + line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => indent + line);
}

function textAt(document: Document, path: readonly string[]): string {
  const value = document.getIn(path);
  return typeof value === 'string' ? value.trim() : '';
}
