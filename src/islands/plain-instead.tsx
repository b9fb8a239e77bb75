import { Component, type ReactNode } from 'react';

/** Shows or hides the part of a page that works without scripts and that an island stands in for. */
export function showPlain(id: string, isShown: boolean): void {
  const plain = document.getElementById(id);
  if (plain) plain.hidden = !isShown;
}

/** An island that breaks gives way to the plain part again. */
export class PlainOnFailure extends Component<
  { insteadOf: string; children: ReactNode },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    showPlain(this.props.insteadOf, true);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
