import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ErrorCode } from '../../shared/domain/app-error'
import { expect, test } from './app'
import { HostProcess } from './host-process'
import { makeSample, workedBefore } from './library-file'
import { words } from './words'

interface Fault {
  readonly name: string
  readonly code: ErrorCode
  readonly harm: (library: string) => void
}

const faults: readonly Fault[] = [
  {
    name: 'not a library',
    code: 'library-not-a-library',
    harm: (library) => writeFileSync(library, 'Milý deníčku, dnes jsme začali psát příručku.\n'.repeat(20)),
  },
  {
    name: 'a library of a newer program',
    code: 'library-newer',
    harm: (library) => {
      const database = new DatabaseSync(library)
      database.exec('PRAGMA user_version = 9000; PRAGMA wal_checkpoint(TRUNCATE)')
      database.close()
    },
  },
  {
    name: 'a damaged library',
    code: 'library-damaged',
    harm: (library) => {
      const bytes = readFileSync(library)
      writeFileSync(library, bytes.fill(0x5a, 4096, Math.floor(bytes.length / 2)))
    },
  },
]

for (const { name, code, harm } of faults) {
  test(`${name} is refused in plain words and stays as it was`, async ({ folder, startAgain, page }) => {
    const library = makeSample(folder)
    harm(library)
    const before = readFileSync(library)
    workedBefore(folder, library)
    await page.goto((await startAgain()).makeUrl())
    await expect(page.getByRole('alert')).toHaveText(words(`errors.${code}`, { path: library }))
    await expect(page.getByRole('button', { name: words('settings.choose.openFile') })).toBeVisible()
    expect(Buffer.compare(readFileSync(library), before)).toBe(0)
  })
}

test('a library that is not there now is shown as missing, and another one can be opened', async ({
  folder,
  startAgain,
  page,
}) => {
  const library = makeSample(folder)
  workedBefore(folder, library)
  rmSync(library)
  await page.goto((await startAgain()).makeUrl())
  const recent = page.getByRole('listbox', { name: words('settings.choose.recent') })
  await expect(recent.getByRole('option')).toContainText(words('settings.choose.missing'))
  await page.getByRole('button', { name: words('settings.startSample'), exact: true }).click()
  await expect(page.getByRole('row', { name: /První psychická pomoc/ })).toBeVisible()
})

test('a library that is open elsewhere opens as soon as it is closed there', async ({ folder, startAgain, page }) => {
  const library = makeSample(folder)
  workedBefore(folder, library)
  const elsewhere = new HostProcess(path.join(folder, 'elsewhere'), library)
  await elsewhere.url()
  await page.goto((await startAgain()).makeUrl())
  await expect(page.getByRole('alert')).toHaveText(words('errors.library-open-elsewhere'))
  await elsewhere.end('SIGTERM')
  await page
    .getByRole('listbox', { name: words('settings.choose.recent') })
    .getByRole('option')
    .click()
  await expect(page.getByRole('row', { name: /První psychická pomoc/ })).toBeVisible()
})

/** Root may write everywhere, but not into what is immutable. */
function makeReadOnly(place: string, library: string, isReadOnly: boolean): boolean {
  if (process.platform === 'win32') return false
  try {
    if (process.getuid?.() === 0) execFileSync('chattr', [isReadOnly ? '+i' : '-i', library], { stdio: 'ignore' })
    else chmodSync(library, isReadOnly ? 0o444 : 0o644)
    chmodSync(place, isReadOnly ? 0o555 : 0o755)
    return true
  } catch {
    return false
  }
}

test('a library that may not be written is left alone and says what to do', async ({ folder, startAgain, page }) => {
  const place = path.join(folder, 'jen-pro-cteni')
  mkdirSync(place)
  const library = makeSample(place)
  test.skip(!makeReadOnly(place, library, true), 'this disk cannot make a file read-only for this user')
  try {
    workedBefore(folder, library)
    await page.goto((await startAgain()).makeUrl())
    await expect(page.getByRole('alert')).toHaveText(words('errors.library-read-only'))
  } finally {
    makeReadOnly(place, library, false)
  }
})
