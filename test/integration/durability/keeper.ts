import { writeSync } from 'node:fs'
import { takeAlong } from '../../../main/services/handover/take-along'
import { automaticBackup } from '../../../main/services/library/automatic-backup'
import { openLibrary } from '../../../main/services/library/open-library'
import { migrations } from '../../../main/storage/migrations'
import type { Migration } from '../../../main/storage/migrations/migration'
import { ok, type Result } from '../../../shared/domain/result'
import type { Instant } from '../../../shared/domain/ids'
import { seededBytes } from '../../fixtures/generate-chapter'

/**
 * Does one thing that must survive a kill: `backup`, `along` (the folder comes last) or `migrate`. Arguments: what, the
 * library, the data folder, a number. Where the number is not 0, the clock kills the process when it is asked for the
 * time that often; while migrating, it is asked before every statement of every step.
 */
const [, , what = '', path = '', dataFolder = '', limit = '0', folder = ''] = process.argv
const places = { dataFolder, backupFolder: null }
let asked = 0

const clock = {
  now: (): Instant => {
    asked += 1
    if (asked === Number(limit)) process.kill(process.pid, 'SIGKILL')
    return Date.now() as Instant
  },
}

const say = (line: string): void => void writeSync(1, `${line}\n`)

/** The very steps of the program, with a question for the time before each of their statements and at their end. */
const watched: readonly Migration[] = migrations.map(({ sql, ...step }) => ({
  ...step,
  sql: `${sql
    .split(/;\s*\n/)
    .map((statement) => `SELECT today();\n${statement}`)
    .join(';\n')}\nSELECT today();`,
}))

const opened = openLibrary({ path, places, clock, ...(what === 'migrate' && { migrations: watched }) })
if (!opened.ok) {
  say(`E ${opened.error.code}`)
  process.exit(3)
}
const { database } = opened.value
const context = {
  database,
  path,
  places,
  clock,
  random: seededBytes(process.pid),
  user: { name: 'Jana', institution: '', language: 'cs' as const },
  assetsFolder: '',
  programVersion: '0',
}
say('BEGIN')
const jobs = new Map<string, () => Result<unknown>>([
  ['backup', () => automaticBackup(context)],
  ['along', () => takeAlong(context, { folder })],
])
const done = jobs.get(what)?.() ?? ok(null)
say(`END ${asked} ${done.ok ? 'ok' : done.error.code}`)
