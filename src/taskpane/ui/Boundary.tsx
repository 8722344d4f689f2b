import { Component, type ReactNode } from "react";
import { Waiting } from "./Waiting";

interface BoundaryProps {
  readonly children: ReactNode;
  /** What is tried again with: a change of it forgets the failure. */
  readonly for: string;
}

/** Where one part of the pane fails, or its script does not arrive, that part says so and the rest stays. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (before.for !== this.props.for && this.state.failed) this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    // A script that did not arrive is asked for again only by a fresh page.
    return (
      <Waiting loaded={{ state: "failed", again: () => location.reload() }} what="" shape="page" />
    );
  }
}
