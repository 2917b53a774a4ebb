import { useEffect, useEffectEvent, useState } from 'react'
import { useQuery } from '../../api/use-query'

let wasTried = false

/**
 * Opens the library of the last time by itself, once a window. True when the choice has to be shown: there is no such
 * library, its file is not there now, or it could not be opened.
 */
export function useLastLibrary(openPath: (path: string) => Promise<boolean>): boolean {
  const recent = useQuery('library:recent', {})
  const [isChoosing, setChoosing] = useState(wasTried)
  const last = recent.value?.[0]
  const tryLast = useEffectEvent(async () => {
    if (wasTried) return
    wasTried = true
    const isOpened = last?.isPresent === true && (await openPath(last.path))
    if (!isOpened) setChoosing(true)
  })
  const isKnown = recent.value !== undefined || Boolean(recent.error)
  useEffect(() => {
    if (isKnown) void tryLast()
  }, [isKnown])
  return isChoosing
}
