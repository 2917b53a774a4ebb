import path from 'node:path'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const root = path.resolve(import.meta.dirname, '..')

export default tseslint.config(
  { ignores: ['**/dist/**', '**/.out/**', '**/release/**', '**/node_modules/**', '**/test-results/**', '.config/**', '**/*.mjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['shared', 'main', 'main/electron/preload', 'renderer', 'test'].map((folder) => `${folder}/tsconfig.json`),
        tsconfigRootDir: root,
      },
    },
    rules: {
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-nested-ternary': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: the name is the file name.' },
        { selector: 'TSNonNullAssertion', message: 'Say why the value exists, or handle its absence.' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['renderer/**/*.tsx'],
    // A component with its markup reads better whole; 60 lines of JSX are a short screen.
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off', 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  {
    // The command line prints, and the migrations are one text each.
    files: ['main/cli/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['main/storage/migrations/**'], rules: { 'max-lines': 'off' } },
  // Messages are data: one file an area, however long.
  { files: ['shared/i18n/**'], rules: { 'max-lines': 'off' } },
)
