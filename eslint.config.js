import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Parts that take time, chance, sizes and text widths as inputs (imports of lit: `tests/tools/boundaries.config.mjs`). */
const pure = ['src/{model,selection,strings,query,geometry}/**/*.ts', 'src/components/*/layout*.ts', 'src/components/*/layout*/**/*.ts'];
const page = ['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history', 'customElements', 'performance', 'fetch'];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'];
const classes = ['HTMLElement', 'Element', 'Event', 'CustomEvent', 'ResizeObserver', 'IntersectionObserver', 'MutationObserver'];

const shape = [
  {selector: 'ExportDefaultDeclaration', message: 'Export by name.'},
  {selector: 'TSEnumDeclaration', message: 'Write a union of strings.'},
];
const localTime = [
  {
    selector:
      'MemberExpression[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year|TimezoneOffset)$/]',
    message: 'Local time: use the UTC form, or Intl with a time zone.',
  },
  {selector: 'NewExpression[callee.name="Date"][arguments.length!=1]', message: 'The present, or local time: pass UTC ms.'},
  {selector: 'CallExpression[callee.name="Date"]', message: 'The present: pass it in.'},
];

export default tseslint.config(
  {ignores: ['dist', 'storybook-static', 'coverage']},
  {linterOptions: {noInlineConfig: true, reportUnusedDisableDirectives: true}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/ban-ts-comment': ['error', {'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      // Strings of a language and formatters are plain functions on plain objects.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.d.ts'],
    rules: {'no-restricted-syntax': ['error', ...shape], 'no-console': ['error', {allow: ['warn']}]},
  },
  {files: ['src/cli/**/*.ts'], rules: {'no-console': 'off'}},
  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', ...page, ...timers, ...classes],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now', message: 'The present: pass it in.'},
        {object: 'Math', property: 'random', message: 'Chance: pass a seeded generator.'},
      ],
      'no-restricted-syntax': ['error', ...shape, ...localTime],
    },
  },
  {
    // Test frameworks return promises, and assert by bare expressions.
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {files: ['**/*.{js,mjs}'], extends: [tseslint.configs.recommended], languageOptions: {globals: {}}},
);
