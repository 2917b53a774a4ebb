import { useEffect, useEffectEvent, useState } from 'react'
import { useQuery } from '../../api/use-query'

let wasTried = false

/**
 * Opens the library of the last time by itself, once a window. True when the choice has to be shown: there is no such
 * library, its file is not there now, or it could not be opened.
 */
export function useLastLibrary(openPath: (path: string) => Promise<boolean>): boolean {
  const recent = useQuery('library:recent', {})
  const [hasFailed, setFailed] = useState(wasTried)
  const last = recent.value?.[0]
  const path = last?.isPresent ? last.path : null
  const isKnown = recent.value !== undefined || Boolean(recent.error)
  const tryLast = useEffectEvent(() => {
    if (wasTried) return
    wasTried = true
    if (path !== null) void openPath(path).then((isOpened) => setFailed(!isOpened))
  })
  useEffect(() => {
    if (isKnown) tryLast()
  }, [isKnown])
  return hasFailed || (isKnown && path === null)
}
