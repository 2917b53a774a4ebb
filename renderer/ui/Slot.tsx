import { createContext, useContext, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

interface Places {
  readonly nodes: Readonly<Record<string, HTMLElement | null>>
  readonly setNode: (name: string, node: HTMLElement | null) => void
}

const Context = createContext<Places | null>(null)

/** Lets a screen in the centre fill named places of the frame around it. */
export function SlotProvider({ children }: { readonly children: ReactNode }) {
  const [nodes, setNodes] = useState<Places['nodes']>({})
  const [setNode] = useState(
    () => (name: string, node: HTMLElement | null) => setNodes((old) => ({ ...old, [name]: node })),
  )
  return <Context value={{ nodes, setNode }}>{children}</Context>
}

const usePlaces = (): Places => {
  const places = useContext(Context)
  if (!places) throw new Error('SlotProvider is missing')
  return places
}

/** The place itself. */
export function SlotOutlet({ name, className }: { readonly name: string; readonly className?: string }) {
  const { setNode } = usePlaces()
  const [attach] = useState(() => (node: HTMLElement | null) => setNode(name, node))
  return <div ref={attach} className={className} data-slot={name} />
}

/** Puts its children into the place `name`, wherever it is mounted; nowhere while the place is closed. */
export function SlotFill({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const node = usePlaces().nodes[name]
  return node ? createPortal(children, node) : null
}
