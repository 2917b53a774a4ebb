import { appError, type AppError, type ErrorCode } from '../../../shared/domain/app-error'

/** Readers know bytes alone: the words for these refusals also want the name of the file. */
const refusals: Partial<Readonly<Record<ErrorCode, (name: string) => AppError>>> = {
  'import-damaged': (name) => appError('import-damaged', { name }),
  'import-not-word': (name) => appError('import-not-word', { name }),
  'import-old-word': (name) => appError('import-old-word', { name }),
  'import-encrypted': (name) => appError('import-encrypted', { name }),
  'import-unsafe': (name) => appError('import-unsafe', { name }),
  'document-refused': (name) => appError('import-refused', { name }),
  'import-empty': (name) => appError('import-empty', { name }),
}

/** Names the file in a refusal. What the gate refuses was no text of the library yet: nothing had to be put aside. */
export const naming = (error: AppError, name: string): AppError =>
  refusals[error.code]?.(name) ?? { ...error, params: { name, ...error.params } }
