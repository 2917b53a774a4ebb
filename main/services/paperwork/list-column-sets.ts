import type { ColumnSet } from '../../../shared/domain/paper'
import { ok, type Result } from '../../../shared/domain/result'
import * as columnSets from '../../storage/workshops/column-set-store'
import type { ServiceContext } from '../service-context'

/** Columns of attendance sheets: those shipped with the program, then people's own. */
export const listColumnSets = ({ database }: Pick<ServiceContext, 'database'>): Result<readonly ColumnSet[]> =>
  ok(columnSets.listColumnSets(database))
