import { RefusalWays } from '../features/keeping/RefusalWays'
import type { RefusalView } from '../features/settings/LibraryPicker'

/** What the choice of a library shows when one was not opened. */
export const refusalWays: RefusalView = (refusal) => <RefusalWays {...refusal} />
