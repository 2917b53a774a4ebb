import { library } from './0001-library'
import type { Migration } from './migration'

/** Every migration in order; the last one's id is the schema that this program writes. */
export const migrations: readonly Migration[] = [library]
