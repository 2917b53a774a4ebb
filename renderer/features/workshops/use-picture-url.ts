import { useEffect, useState } from 'react'
import { call } from '../../api/call'

/** A blob address of a stored picture while it is shown; null until it has been read, and when it is not there. */
export function usePictureUrl(hash: string): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let isOver = false
    void call('asset:read', { hash }).then((read) => {
      if (isOver || !read.ok) return
      made = URL.createObjectURL(new Blob([new Uint8Array(read.value.bytes)], { type: read.value.mediaType }))
      setUrl(made)
    })
    return () => {
      isOver = true
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [hash])
  return url
}
