import { ok, type Result } from '../../../shared/domain/result'
import type { Starter } from '../../../shared/ipc/chapter-channels'
import type { ServiceContext } from '../service-context'
import { wordsIn } from './starter-document'
import { readStarters } from './starter-files'

/** The outlines that a new chapter can begin with, in the language of the person at the computer. */
export function listStarters({ assetsFolder, user }: ServiceContext): Result<readonly Starter[]> {
  return ok(
    readStarters(assetsFolder).map(({ id, themeKind, name, hint }) => ({
      id,
      themeKind,
      name: wordsIn(name, user.language),
      hint: wordsIn(hint, user.language),
    })),
  )
}
