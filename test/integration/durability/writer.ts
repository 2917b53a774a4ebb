import { createHash } from 'node:crypto'
import { existsSync, writeSync } from 'node:fs'
import { chapterHandlers } from '../../../main/ipc/chapter-handlers'
import { versionHandlers } from '../../../main/ipc/version-handlers'
import { createLibrary } from '../../../main/services/library/create-library'
import { openLibrary } from '../../../main/services/library/open-library'
import { themeStore } from '../../../main/storage/theme-store'
import type { ServiceContext } from '../../../main/services/service-context'
import type { Instant } from '../../../shared/domain/ids'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { doc, h, p } from '../../fixtures/builders'
import { seededBytes } from '../../fixtures/generate-chapter'

/**
 * What a person does in the window, without the window: opens or makes the library, then saves and, every fifth time,
 * names a version and searches. After each answer it writes a line `A <revision> <SHA-256 of the stored text>` or
 * `V <number>`. Arguments: the library and how many saves; ends by itself only after that many.
 */
const [, , path = '', limit = '1000000', dataFolder = ''] = process.argv
if (process.env.SKRIPTA_TEST_UID) process.setuid?.(Number(process.env.SKRIPTA_TEST_UID))
const clock = { now: () => Date.now() as Instant }
const random = seededBytes(process.pid)
const places = { dataFolder, backupFolder: null }

function say(line: string): void {
  writeSync(1, `${line}\n`)
}

function open(): ServiceContext {
  const isNew = !existsSync(path)
  const opened = isNew
    ? createLibrary({ path, title: 'Pád', places, clock, random, themes: [{ name: 'A', kind: 'general' }] })
    : openLibrary({ path, places, clock })
  if (!opened.ok) {
    say(`E ${opened.error.code}`)
    process.exit(3)
  }
  return {
    database: opened.value.database,
    path,
    clock,
    random,
    user: { name: 'Jana', institution: '', language: 'cs' },
    assetsFolder: '',
    programVersion: '0',
  }
}

function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly code: string } },
): T {
  if (result.ok) return result.value
  say(`E ${result.error.code}`)
  return process.exit(4)
}

const context = open()
const theme = themeStore.list(context.database)[0]
if (!theme) throw new Error('no theme')
const row =
  must(chapterHandlers['chapter:list'](context))[0] ??
  must(chapterHandlers['chapter:create'](context, { themeId: theme.id, title: 'Kapitola', language: 'cs' }))
const opened = must(chapterHandlers['draft:open'](context, { draftId: row.draftId }))
if (!('draft' in opened)) throw new Error('the draft is refused')
let { revision } = opened.draft
say(`R ${revision}`)
const filler = Array.from({ length: 40 }, (_, index) => p(`Odstavec ${index} ${'slovo '.repeat(60)}`))

for (let count = 0; count < Number(limit); count += 1) {
  const content = doc(
    h(1, `Uložení ${revision} ${process.pid}`),
    ...filler.slice(0, 1 + (revision % 40)),
    p(`text ${'x'.repeat(revision % 977)}`),
  )
  revision = must(
    chapterHandlers['draft:save'](context, {
      draftId: row.draftId,
      baseRevision: revision,
      content,
      isEmptyMeant: false,
    }),
  ).revision
  say(`A ${revision} ${createHash('sha256').update(canonicalJson(content)).digest('hex')}`)
  if (revision % 5 === 0) {
    say(
      `V ${must(versionHandlers['version:name'](context, { draftId: row.draftId, baseRevision: revision, name: `V${revision}`, note: '', lawAsOf: null, checkAgainBy: null })).number}`,
    )
    must(chapterHandlers['search:run'](context, { query: 'slovo', limit: 5 }))
  }
}
say('END')
