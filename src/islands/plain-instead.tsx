import { Component, type ReactNode, useLayoutEffect } from 'react';
import './translated-text.ts';

function showPlain(id: string, isShown: boolean): void {
  const plain = document.getElementById(id);
  if (plain) plain.hidden = !isShown;
}

/** Hides the part of a page that works without scripts for as long as what stands in for it is drawn. */
export function StandsInFor({ id }: { id: string }) {
  useLayoutEffect(() => {
    showPlain(id, false);
    return () => showPlain(id, true);
  }, [id]);
  return null;
}

interface Props {
  /** What is said in its place. */
  otherwise?: ReactNode;
  children: ReactNode;
}

/** An island that breaks, at its first drawing or later, is taken away with all that it hid. */
export class UnlessBroken extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.otherwise : this.props.children;
  }
}
