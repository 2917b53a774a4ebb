import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { knownLanguages } from '../../../shared/domain/language'
import { themeKinds } from '../../../shared/domain/theme'

const words = z.record(z.enum(knownLanguages), z.string().min(1).max(200))
export type StarterWords = z.output<typeof words>

interface StarterNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly words?: StarterWords | undefined
  readonly content?: readonly StarterNode[] | undefined
}

const node: z.ZodType<StarterNode> = z.lazy(() =>
  z.strictObject({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    words: words.optional(),
    content: z.array(node).optional(),
  }),
)

const starter = z.strictObject({
  id: z.string(),
  themeKind: z.enum(themeKinds),
  name: words,
  hint: words,
  content: z.array(node).min(1),
})
export type StarterFile = z.output<typeof starter>
export type { StarterNode }

/** The shipped outlines that a new chapter can begin with; throws on a file that is not one, a bug of the package. */
export function readStarters(assetsFolder: string): readonly StarterFile[] {
  const folder = join(assetsFolder, 'starters')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => starter.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}
