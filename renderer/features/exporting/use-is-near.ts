import { useEffect, useState, type RefObject } from 'react'

const margin = '300px'

/** True while a part of the page is in sight or about to be: what is costly need not be known before. */
export function useIsNear(part: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!part.current) return
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: margin,
    })
    observer.observe(part.current)
    return () => observer.disconnect()
  }, [part])
  return isNear
}
