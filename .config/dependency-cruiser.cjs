/** The import rules of the design, section 2. An unmatched file or package is an error; nobody disables a rule. */
const never = (name, comment, from, to, toNot, fromNot) => ({
  name, comment, severity: 'error',
  from: { path: from, ...(fromNot ? { pathNot: fromNot } : {}) },
  to: { path: to, ...(toNot ? { pathNot: toNot } : {}) },
})
const only = (name, comment, to, allowedFrom) => ({ name, comment, severity: 'error', from: { pathNot: allowedFrom }, to: { path: to } })
const pkg = (names) => `node_modules/(${names})/`

module.exports = {
  forbidden: [
    never('shared-stands-alone', 'shared/ is loaded by every process', '^shared/', '^(main|renderer|test)/'),
    never('main-not-renderer', 'processes meet only through shared/ipc', '^main/', '^renderer/'),
    never('renderer-not-main', 'processes meet only through shared/ipc', '^renderer/', '^main/'),
    { name: 'no-node-outside-main', comment: 'shared and renderer run in a sandbox', severity: 'error', from: { path: '^(renderer|shared)/' }, to: { dependencyTypes: ['core'] } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    // dependency-cruiser strips the node: prefix of most built-in modules.
    only('one-sqlite', 'wrap node:sqlite once', '^(node:)?sqlite$', '^main/storage/database\\.ts$|^test/'),
    only('few-child-processes', 'processes are started by the doors and the command line', '^(node:)?child_process$', '^main/(web|cli|electron)/|^test/'),
    only('electron-at-the-edge', 'everything but the shell runs without Electron', `${pkg('electron')}|^electron$`, '^main/electron/|^test/'),
    only('tiptap-react-in-editor', 'the editor is the only user of TipTap in the window', pkg('@tiptap/(react|suggestion|starter-kit|extensions|extension-bubble-menu|extension-floating-menu)'), '^renderer/editor/|^test/'),
    only('schema-packages-in-schema', 'nodes are defined once', pkg('@tiptap/extension-(?!bubble-menu|floating-menu)[^/]+'), '^shared/document/schema/|^test/'),
    only('one-translator', 'plural rules are written once', pkg('i18next'), '^shared/i18n/translator\\.ts$|^renderer/app/|^renderer/api/|^test/'),
    never('storage-is-a-leaf', 'SQL and domain values only', '^main/storage/', '^main/', '^main/storage/'),
    never('export-is-a-leaf', 'exporters get values, not connections', '^main/export/', '^main/', '^main/export/'),
    never('import-is-a-leaf', 'importers get bytes and give documents', '^main/import/', '^main/', '^main/import/'),
    never('services-below-doors', 'services know storage, export, import, shared', '^main/services/', '^main/(ipc|electron|web|cli)/'),
    never('ipc-below-doors', 'the table serves both doors', '^main/ipc/', '^main/(electron|web|cli)/'),
    never('doors-are-strangers', 'Electron and the loopback host share ipc, not code', '^main/electron/', '^main/(web|cli)/'),
    never('web-not-electron', 'Electron and the loopback host share ipc, not code', '^main/web/', '^main/(electron|cli)/'),
    never('preload-thin', 'the preload sees the contract alone', '^main/electron/preload/', '^(main|renderer|shared)/', '^(main/electron/preload/|shared/(ipc|domain)/)'),
    never('ui-is-a-leaf', 'ui knows React and its component library', '^renderer/ui/', '^renderer/', '^renderer/ui/'),
    never('editor-knows-no-feature', 'the editor gets callbacks', '^renderer/editor/', '^renderer/(features|app|api)/'),
    never('features-below-app', 'app composes features', '^renderer/features/', '^renderer/app/'),
    { name: 'features-are-strangers', comment: 'app composes features', severity: 'error', from: { path: '^renderer/features/([^/]+)/' }, to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' } },
    { name: 'no-code-from-test', comment: 'nothing depends on test', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
  ],
  allowed: [
    { from: { path: '^(main|renderer|shared|test)/' }, to: { path: '^shared/' } },
    { from: { path: '^main/' }, to: { path: '^main/' } },
    { from: { path: '^main/' }, to: { dependencyTypes: ['core'] } },
    { from: { path: '^main/' }, to: { path: pkg('electron|docx|pdf-lib|zod|@tiptap/(core|pm)|fflate|ws|@types/ws|parse5|commander|@myriaddreamin/[^/]+|@resvg/resvg-wasm') } },
    { from: { path: '^renderer/' }, to: { path: '^renderer/' } },
    { from: { path: '^renderer/' }, to: { path: pkg('react|react-dom|@types/react|@types/react-dom|react-aria-components|react-aria|react-stately|@react-aria/[^/]+|@internationalized/date|react-i18next|i18next|lucide-react|@tiptap/[^/]+|@tanstack/react-virtual|@expo-google-fonts/[^/]+|vite') } },
    { from: { path: '^shared/' }, to: { path: pkg('@tiptap/(core|pm|extension-[^/]+)|zod|i18next') } },
    { from: { path: '^test/' }, to: {} },
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|ttf|svg)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.config/tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
}
