import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A link that leaves the pane. Only web addresses: anything else is shown as text. */
export function OutsideLink({ address, children }: { address: string; children: ReactNode }) {
  return /^https:\/\//.test(address) ? (
    <Link inline href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </Link>
  ) : (
    <>{children}</>
  );
}
