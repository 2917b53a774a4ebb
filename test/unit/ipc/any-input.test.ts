import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isDoorChannel } from '../../../main/ipc/door-channel'
import { createHandlers } from '../../../main/ipc/handlers'
import { LibrarySession } from '../../../main/ipc/library-session'
import { TaskRunner } from '../../../main/ipc/task-runner'
import { PreviewDesk } from '../../../main/services/exporting/preview-desk'
import { ImportDesk } from '../../../main/services/importing/import-desk'
import { storageFault } from '../../../main/storage/storage-fault'
import { contract, type ChannelName } from '../../../shared/ipc/contract'

interface Shape {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
}

const words = fc.constantFrom(
  '',
  'x',
  'Přehled',
  "Robert'); DROP TABLE draft;--",
  '*',
  '"',
  'NEAR(',
  '../../x',
  '\u0000',
  '𝔘',
  'cs',
  'ě'.repeat(200),
  'CON',
  '2026-02-28',
)
const text = ({ format, pattern }: Shape): fc.Arbitrary<string> => {
  if (format === 'uuid' || pattern?.includes('-[0-9a-f')) return fc.uuid()
  if (format === 'date') return fc.constantFrom('2026-11-24', '0001-01-01', '9999-12-31')
  if (pattern?.startsWith('^#')) return fc.constantFrom('#2a6d68', '#000000')
  if (pattern?.includes('a-f') && pattern.includes('64')) return fc.stringMatching(/^[0-9a-f]{64}$/)
  if (pattern?.endsWith('{12}$')) return fc.stringMatching(new RegExp(pattern))
  return words
}

/** Values that the parser of a channel lets through, most of the time. */
function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  if ('const' in shape) return fc.constant(shape.const)
  if (shape.enum) return fc.constantFrom(...shape.enum)
  const choices = shape.anyOf ?? shape.oneOf
  if (choices) return fc.oneof(...choices.map(valuesOf))
  switch (shape.type) {
    case 'string':
      return text(shape)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'integer':
    case 'number':
      return fc.constantFrom(0, 1, 2, 50, 1_000_000, Number.MAX_SAFE_INTEGER)
    case 'array':
      return fc.array(valuesOf(shape.items ?? {}), { maxLength: 3 })
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(shape.properties ?? {}).map(([key, one]) => [key, valuesOf(one)])),
      )
    default:
      return fc.oneof(fc.constant({ type: 'doc', content: [{ type: 'paragraph' }] }), fc.jsonValue())
  }
}

/** They open, close and make libraries, or start processes: not for inputs made by chance. */
const left = new Set<ChannelName>([
  'library:open',
  'library:create',
  'library:sample',
  'library:close',
  'export:start',
  'paper:start',
  'changes:export',
  'folder:workshop',
  'folder:project',
  'audit:export',
  'copies:start',
  'library:backup',
  'damage:salvage',
  'handover:takeAlong',
  'handover:continue',
  'package:import',
])

/** Bytes have no JSON shape. */
const withBytes = new Set<ChannelName>([
  'asset:add',
  'import:read',
  'participant:readFile',
  'template:attach',
  'annex:add',
  'evidence:add',
])

describe('every channel of the services', () => {
  let folder: string
  let session: LibrarySession
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'skripta-any-'))
    const user = { name: 'Jana', institution: 'Kraj', language: 'cs' } as const
    const setup = {
      dataFolder: folder,
      assetsFolder: resolve('assets'),
      programVersion: '0.1.0',
      person: { user, backupFolder: null },
      library: null,
    }
    session = new LibrarySession(setup, {
      stopTasks: () => Promise.resolve(),
      onFault: () => undefined,
      onKeeping: () => undefined,
    })
    await session.create('A', join(folder, 'a.skripta'))
  })
  afterAll(async () => {
    await session.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const names = (Object.keys(contract) as ChannelName[]).filter((name) => !isDoorChannel(name) && !left.has(name))
  it.each(names)('%s answers whatever its parser lets through, and never throws', async (name) => {
    const tasks = new TaskRunner({
      startProcess: () => {
        throw new Error('none')
      },
      emit: () => undefined,
      onFault: () => undefined,
    })
    const imports = new ImportDesk({
      start: () => {
        throw new Error('none')
      },
      onFault: () => undefined,
    })
    const previews = new PreviewDesk({
      startProcess: () => {
        throw new Error('none')
      },
      onFault: () => undefined,
    })
    const handlers = createHandlers(session, tasks, imports, previews) as unknown as Record<
      string,
      (input: unknown) => unknown
    >
    const { input } = contract[name]
    const shape = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Shape
    let passed = 0
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 9, arbitrary: valuesOf(shape) }, { weight: 1, arbitrary: fc.anything() }),
        async (value) => {
          const parsed = input.safeParse(value)
          if (!parsed.success) return
          passed += 1
          try {
            expect(await handlers[name]?.(parsed.data)).toHaveProperty('ok')
          } catch (error) {
            if (!storageFault(error)) throw error
          }
        },
      ),
      { seed: 7, numRuns: 60 },
    )
    if (withBytes.has(name)) return
    expect(passed).toBeGreaterThan(0)
  })
})
