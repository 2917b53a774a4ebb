import type { PeopleTable } from '../../../shared/domain/people-table'
import type { Result } from '../../../shared/domain/result'
import { readTable } from '../../import/people/read-table'

/** What a file with a list of people holds; it knows no library, so that it can run in any thread. */
export const readList = (name: string, bytes: Uint8Array): Promise<Result<PeopleTable>> => readTable(name, bytes)
