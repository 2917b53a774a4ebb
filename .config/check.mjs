// Types, lint, format and the import rules, one after the other; stops at the first that fails.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const bin = (file) => path.join(root, 'node_modules', file)
const steps = [
  ['types', [bin('typescript7/bin/tsc'), '-b', root]],
  ['lint', [bin('eslint/bin/eslint.js'), '-c', '.config/eslint.config.js', 'shared', 'main', 'renderer', 'test']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', 'shared', 'main', 'renderer', 'test']],
  ['imports', [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), '--config', '.config/dependency-cruiser.cjs', 'shared', 'main', 'renderer', 'test']],
]

for (const [name, args] of steps) {
  const started = Date.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  process.stdout.write(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`)
  if (status !== 0) process.exit(1)
}
