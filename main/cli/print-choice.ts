import type { Command } from 'commander'
import { z } from 'zod'
import { appError } from '../../shared/domain/app-error'
import { notesPlaces, pageVariants } from '../../shared/domain/print-options'
import { err, ok, type Result } from '../../shared/domain/result'
import type { ExportTarget } from '../../shared/ipc/workshop-channels'

type Print = NonNullable<Extract<ExportTarget, { type: 'pack' }>['print']>

const choice = z.object({
  layout: z.enum(pageVariants).optional(),
  page: z.enum(['a4', 'a5']).optional(),
  sides: z.enum(['one', 'two']).optional(),
  align: z.enum(['left', 'justified']).optional(),
  notes: z.enum(notesPlaces).optional(),
  links: z.enum(['text', 'footnotes']).optional(),
  lists: z.enum(['yes', 'no']).optional(),
})

/** The options that say how a pack is set; each one left out stays as the pack keeps it. */
export function addPrintOptions(command: Command): Command {
  return command
    .option('--layout <paper|phone|large>')
    .option('--page <a4|a5>')
    .option('--sides <one|two>')
    .option('--align <left|justified>')
    .option('--notes <none|chapters|end>')
    .option('--links <text|footnotes>')
    .option('--lists <yes|no>')
}

/** `invalid-input` names the option whose value is not one of its choices. */
export function parsePrintChoice(options: unknown): Result<Print> {
  const parsed = choice.safeParse(options)
  if (!parsed.success) {
    const detail = parsed.error.issues.map((issue) => `--${issue.path.join('.')} ${issue.message}`).join('; ')
    return err(appError('invalid-input', { detail }))
  }
  const { layout, page, sides, align, notes, links, lists } = parsed.data
  return ok({
    ...(layout && { variant: layout }),
    ...(page && { pageSize: page }),
    ...(sides && { isTwoSided: sides === 'two' }),
    ...(align && { isJustified: align === 'justified' }),
    ...(notes && { notes }),
    ...(links && { hasLinkNotes: links === 'footnotes' }),
    ...(lists && { hasLists: lists === 'yes' }),
  })
}
