import type { ReactNode } from 'react'
import { Group, Separator, Toolbar as AriaToolbar } from 'react-aria-components'

/** One tab stop; arrow keys go from control to control. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <AriaToolbar aria-label={label} className="ui-toolbar">
      {children}
    </AriaToolbar>
  )
}

export function ToolbarGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Group aria-label={label} className="ui-toolbar-group">
      {children}
    </Group>
  )
}

export function ToolbarSeparator() {
  return <Separator orientation="vertical" className="ui-separator" />
}
