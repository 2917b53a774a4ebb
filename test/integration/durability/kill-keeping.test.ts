import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instant } from '../../../shared/domain/ids'
import { continueLibrary } from '../../../main/services/handover/continue-library'
import { planContinuing } from '../../../main/services/handover/plan-continuing'
import { takeBack } from '../../../main/services/handover/take-back'
import { automaticBackup } from '../../../main/services/library/automatic-backup'
import { openLibrary } from '../../../main/services/library/open-library'
import { previewBackup } from '../../../main/services/library/preview-backup'
import { column } from '../../../main/storage/column'
import { Database } from '../../../main/storage/database'
import { moveStore } from '../../../main/storage/handover/move-store'
import { migrations } from '../../../main/storage/migrations'
import { migrate, schemaOf } from '../../../main/storage/migrations/migrate'
import { sha256 } from '../../../main/storage/sha256'
import { seededBytes } from '../../fixtures/generate-chapter'
import { value } from '../../unit/storage/temporary-library'
import { bundledCommand, type Command, Writer } from './library-in-child'
import { makeOldLibrary } from './old-library'
import { storedState } from './stored-state'

const rounds = Number(process.env.SKRIPTA_KEEPING_ROUNDS ?? 10)
/** Every question for the time is one place to be killed at; 0 takes them all. */
const migrationRounds = Number(process.env.SKRIPTA_MIGRATION_ROUNDS ?? 16)
const chapters = 6
const clock = { now: () => Date.now() as Instant }

describe('a program that is killed while it keeps a library', () => {
  let folder = ''
  let template = ''
  let command: (...args: readonly string[]) => Command
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'skripta-keeping-'))
    command = await bundledCommand('keeper.ts', folder)
    template = join(folder, 'template.skripta')
    makeOldLibrary(template, chapters)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const beginIn = (name: string) => {
    const place = join(folder, name)
    for (const one of ['', 'data', 'stick']) mkdirSync(join(place, one), { recursive: true })
    const path = join(place, 'library.skripta')
    copyFileSync(template, path)
    return { place, path, stick: join(place, 'stick'), places: { dataFolder: join(place, 'data'), backupFolder: null } }
  }

  /** The library as today's program keeps it, with a picture that takes a copy some time. */
  const beginToday = (name: string) => {
    const begun = beginIn(name)
    const context = {
      ...value(openLibrary({ path: begun.path, places: begun.places, clock })),
      places: begun.places,
      clock,
    }
    const data = randomBytes(6_000_000)
    context.database.run(
      "INSERT INTO asset (hash, media_type, bytes, width, height, name, added_at, data) VALUES (?, 'image/png', ?, 1, 1, 'a', 1, ?)",
      sha256(data),
      data.length,
      data,
    )
    value(automaticBackup(context))
    context.database.close()
    return begun
  }

  const filesIn = (place: string): readonly string[] =>
    readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name))

  /** Kills the child when `isReached` says so, or some part of the time that the first, whole round took. */
  async function killed(child: Writer, isReached: () => boolean, wait: number): Promise<void> {
    await child.line('BEGIN')
    const end = performance.now() + wait
    const isRunning = () => child.process.exitCode === null && child.process.signalCode === null
    while (isRunning() && !isReached() && performance.now() < end) await new Promise((resolve) => setImmediate(resolve))
    child.process.kill('SIGKILL')
    await child.ended
  }

  it(`leaves every earlier backup as it was and no half one that counts, in ${rounds} kills`, async () => {
    const { path, place, places } = beginToday('backup')
    const backupsNow = () => filesIn(join(place, 'data', 'backups')).filter((name) => name.endsWith('.skripta'))
    const begun = performance.now()
    await new Writer(command('backup', path, places.dataFolder)).ended
    const whole = performance.now() - begun
    let unfinished = 0
    for (let round = 0; round < rounds; round += 1) {
      const before = new Map(backupsNow().map((name) => [name, readFileSync(name)]))
      const isGrowing = () => filesIn(join(place, 'data', 'backups')).some((name) => name.includes('.part-'))
      const child = new Writer(command('backup', path, places.dataFolder))
      await killed(child, round % 3 === 0 ? isGrowing : () => false, (whole * round) / rounds)
      for (const [name, bytes] of before) expect(readFileSync(name).equals(bytes)).toBe(true)
      const added = backupsNow().filter((name) => !before.has(name))
      if (added.length === 0) unfinished += 1
      for (const name of added) expect(value(previewBackup({ path, places, database: null }, name)).problems).toBe(0)
      expect(storedState(path, places.dataFolder)).toMatchObject({ chapters, problems: [] })
    }
    process.stdout.write(`backup: ${rounds} kills, ${unfinished} without a new backup, 0 harmed\n`)
    expect(unfinished).toBeGreaterThan(0)
    expect(await new Writer(command('backup', path, places.dataFolder)).ended).toBe(0)
  })

  it(`never leaves two copies that can be worked on, nor none, in ${rounds} kills while it takes along`, async () => {
    const first = beginToday('along')
    const begun = performance.now()
    const trial = new Writer(command('along', first.path, first.places.dataFolder, '0', first.stick))
    await trial.ended
    const whole = performance.now() - begun
    expect(trial.lines.at(-1)).toMatch(/^END \d+ ok$/)
    const asked = Number(trial.lines.at(-1)?.split(' ')[1])
    const counts = { here: 0, gone: 0, between: 0 }
    for (let round = 0; round < rounds; round += 1) {
      const { path, place, places, stick } = beginToday(`along-${round}`)
      const has = (pattern: RegExp) => () => readdirSync(stick).some((name) => pattern.test(name))
      const named = () => readdirSync(stick).some((name) => !/\.(part|copy)-/.test(name))
      const ways = [has(/\.copy-\d+$/), has(/knihovna\.part-/), named, () => false]
      const limit = round % 5 === 4 ? String(1 + (round % asked)) : '0'
      const child = new Writer(command('along', path, places.dataFolder, limit, stick))
      await killed(child, ways[round % 4] ?? named, round % 4 === 3 ? (whole * round) / rounds : 60_000)
      const file = readdirSync(stick).find((name) => !/\.(part|copy)-/.test(name))
      const { database } = value(openLibrary({ path, places, clock }))
      const isAway = moveStore.away(database) !== null
      expect(isAway || file === undefined).toBe(true)
      if (file !== undefined) {
        counts.gone += 1
        const elsewhere = { dataFolder: join(place, 'elsewhere'), backupFolder: null }
        const source = join(stick, file)
        const plan = value(planContinuing({ path: source, open: null, places: elsewhere }))
        const options = { path: source, plan, isBeside: false, places: elsewhere, clock, asideWord: 'a' }
        expect(storedState(value(continueLibrary(options)).path, elsewhere.dataFolder)).toMatchObject({
          chapters,
          problems: [],
        })
      } else if (isAway) {
        counts.between += 1
        const user = { name: 'Jana', institution: '', language: 'cs' as const }
        const tools = { clock, random: seededBytes(round), user, path, assetsFolder: '', programVersion: '0' }
        value(takeBack({ ...tools, database }))
        database.run("UPDATE library SET title = 'Dál'")
      } else counts.here += 1
      database.close()
      expect(storedState(path, places.dataFolder)).toMatchObject({ chapters, problems: [] })
      rmSync(place, { recursive: true })
    }
    process.stdout.write(
      `take along: ${rounds} kills, ${counts.here} still here, ${counts.gone} gone whole, ${counts.between} taken back, 0 lost\n`,
    )
    expect(counts.here).toBeGreaterThan(0)
    expect(counts.gone).toBeGreaterThan(0)
  })

  it('leaves one schema or the next, never half of one, wherever a migration is killed', async () => {
    const trial = beginIn('migration')
    const watcher = new Writer(command('migrate', trial.path, trial.places.dataFolder))
    expect(await watcher.ended).toBe(0)
    const asked = Number(watcher.lines.at(-1)?.split(' ')[1])
    const shapes = shapesOf(folder)
    const seen = new Set<number>()
    const step = migrationRounds === 0 ? 1 : Math.max(1, Math.floor(asked / migrationRounds))
    let kills = 0
    for (let at = 1; at <= asked; at += step) {
      const { path, places, place } = beginIn(`migration-${at}`)
      const child = new Writer(command('migrate', path, places.dataFolder, String(at)))
      expect(await child.ended).toBeNull()
      kills += 1
      const database = new Database(path)
      seen.add(schemaOf(database))
      expect(shapeOf(database)).toEqual(shapes.get(schemaOf(database)))
      database.close()
      expect(storedState(path, places.dataFolder)).toMatchObject({ chapters, version: 1, problems: [] })
      rmSync(place, { recursive: true })
    }
    process.stdout.write(`migration: ${kills} kills of ${asked} places, schemas met: ${[...seen].join(', ')}, 0 half\n`)
    expect(seen.size).toBeGreaterThan(2)
  })
})

const shapeOf = (database: Database): readonly string[] =>
  database
    .all("SELECT coalesce(sql, name) AS text FROM sqlite_schema WHERE name NOT LIKE 'search_index_%' ORDER BY name")
    .map((row) => column.text(row, 'text').replaceAll('SELECT today();\n', ''))

/** What the file looks like after each step. */
function shapesOf(folder: string): ReadonlyMap<number, readonly string[]> {
  const database = new Database(join(folder, 'shapes'))
  const shapes = new Map<number, readonly string[]>()
  for (const { id } of migrations) {
    migrate(
      database,
      migrations.filter((one) => one.id <= id),
    )
    shapes.set(id, shapeOf(database))
  }
  database.close()
  return shapes
}
