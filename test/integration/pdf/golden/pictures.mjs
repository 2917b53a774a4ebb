// Pictures of the books that design-golden.test.ts printed, for people to look at: test-results/design/*.png.
// Needs pdftoppm (poppler-utils). Run the test first.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'

const folder = path.join('test-results', 'design')
for (const name of readdirSync(folder).filter((one) => one.endsWith('.pdf'))) {
  const file = path.join(folder, name)
  const { status, error } = spawnSync('pdftoppm', ['-r', '80', '-png', file, file.replace(/\.pdf$/, '')])
  process.stdout.write(`${name}: ${status === 0 ? 'done' : (error?.message ?? `pdftoppm ended with ${status}`)}\n`)
}
