import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageExtensions, type PackageKind } from '../../../shared/domain/package'
import type { Instant } from '../../../shared/domain/ids'
import { safeFileName } from '../library/safe-file-name'

/** A free path in a folder for a package: title, day, and a number where the name is taken. */
export function freePackagePath(folder: string, title: string, kind: PackageKind, now: Instant): string {
  const stem = `${safeFileName(title)} ${new Date(now).toISOString().slice(0, 10)}`
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}${number === 1 ? '' : ` (${number})`}${packageExtensions[kind]}`)
    if (!existsSync(path)) return path
  }
}
