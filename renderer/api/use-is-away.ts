import { useQuery } from './use-query'

/** True while the work on this library goes on elsewhere: everything can be read, nothing changed. */
export const useIsAway = (): boolean => Boolean(useQuery('handover:away', {}).value)
