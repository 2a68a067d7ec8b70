import js from '@eslint/js';
import ts from 'typescript-eslint';

const io = ['@actions/*', '@octokit/*', 'undici', 'node:*'];
const clocks = ['process', 'fetch', 'console', 'Date', 'setTimeout', 'setInterval', 'Buffer', 'performance'];

/** Forbids imports that would break a wall of the house (see ARCHITECTURE.md). */
const wall = (patterns, message) => ['error', { patterns: [{ group: patterns, message }] }];

export default ts.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'absent/*/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-param-reassign': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': wall(
        [...io, '**/edge/**', '**/flows/**', '**/testkit/**'],
        'core is pure: no I/O, no edge, no flow.',
      ),
      'no-restricted-globals': [
        'error',
        ...clocks.map((name) => ({ name, message: 'core is pure: take it as an argument.' })),
      ],
    },
  },
  {
    files: ['src/flows/**/*.ts'],
    rules: {
      'no-restricted-imports': wall(
        [...io, '**/edge/**', '**/testkit/**'],
        'flows take their edges as arguments (core/ports.ts).',
      ),
      'no-restricted-globals': [
        'error',
        ...clocks.map((name) => ({ name, message: 'flows take the clock and the world as arguments.' })),
      ],
    },
  },
  {
    files: ['src/edge/**/*.ts'],
    rules: { 'no-restricted-imports': wall(['**/flows/**', '**/testkit/**'], 'an edge knows core, never a flow.') },
  },
  {
    files: ['__tests__/**/*.ts', 'testkit/**/*.ts', '*.ts', '*.js'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
    },
  },
  { files: ['*.js'], extends: [ts.configs.disableTypeChecked] },
);
