import { z } from 'zod'
import { packageEntryName, packageFormat, packageKinds, type PackageManifest } from '../../../shared/domain/package'
import { err, ok, type Result } from '../../../shared/domain/result'
import { problem, type PackageProblem } from './package-problem'

/** Newer formats may say more; what every format says is looked at first. */
const anyFormat = z.looseObject({
  format: z.literal(packageFormat.name),
  formatVersion: z.number().int().min(1),
  schema: z.number().int().min(1),
})

const manifest = z.strictObject({
  format: z.literal(packageFormat.name),
  formatVersion: z.literal(packageFormat.version),
  kind: z.enum(packageKinds),
  program: z.string().max(50),
  schema: z.number().int().min(1),
  by: z.string().max(500),
  libraryId: z.uuid().optional(),
  title: z.string().max(500).optional(),
  entries: z
    .array(
      z.strictObject({
        name: z.string().max(200).regex(packageEntryName),
        bytes: z.number().int().min(0),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(65_000),
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Reads `manifest.json`; `knownSchema` is the newest library schema that this program knows. */
export function parseManifest(text: string, knownSchema: number): Result<PackageManifest, PackageProblem> {
  const json = parseJson(text)
  const any = anyFormat.safeParse(json)
  if (!any.success) return err(problem('package-damaged', 'manifest.json'))
  if (any.data.formatVersion > packageFormat.version || any.data.schema > knownSchema)
    return err(problem('package-newer', `${any.data.formatVersion}/${any.data.schema}`))
  const parsed = manifest.safeParse(json)
  if (!parsed.success) return err(problem('package-damaged', 'manifest.json'))
  const { libraryId, title, ...rest } = parsed.data
  return ok({ ...rest, ...(libraryId === undefined ? {} : { libraryId }), ...(title === undefined ? {} : { title }) })
}
