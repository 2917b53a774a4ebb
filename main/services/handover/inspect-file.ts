import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../../shared/ipc/contract'
import type { ServiceContext } from '../service-context'
import { describePlan } from './describe-plan'
import { withPackageFile } from './package-file'
import { planTakingIn } from './plan-taking-in'
import { readChapterFile } from './read-chapter-file'

/** What a chapter file holds and what taking it in would do. Changes nothing. */
export function inspectChapterFile(
  { database }: Pick<ServiceContext, 'database'>,
  { path }: ParsedInput<'handover:inspect'>,
): Result<ChannelOutput<'handover:inspect'>> {
  return withPackageFile(path, (pack) => {
    if (pack.manifest.kind !== 'chapter') return err(appError('package-other-kind', { path }))
    const file = readChapterFile(pack, path)
    if (!file.ok) return file
    const plan = planTakingIn(database, file.value)
    return plan.ok ? ok(describePlan(database, file.value, plan.value)) : plan
  })
}
