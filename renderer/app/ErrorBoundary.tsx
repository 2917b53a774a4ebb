import { Component, type ReactNode } from 'react'
import { call } from '../api/call'
import { rescuableTexts, type RescuableText } from '../api/rescue-registry'
import { CrashScreen } from './CrashScreen'

interface State {
  readonly rescued: readonly RescuableText[] | null
}

/** When a screen fails, its unsaved text is read before it is taken down, and offered to take along. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { rescued: null }

  static getDerivedStateFromError(): State {
    return { rescued: rescuableTexts() }
  }

  override componentDidCatch(error: unknown): void {
    const message = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error)
    void call('log:report', { message: message.slice(0, 20_000) })
  }

  override render(): ReactNode {
    if (!this.state.rescued) return this.props.children
    return <CrashScreen texts={this.state.rescued} onContinue={() => this.setState({ rescued: null })} />
  }
}
