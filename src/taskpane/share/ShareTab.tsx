import { useRef, useState } from "react";
import { usePane } from "../context";
import { texts } from "../texts";
import { Page } from "../ui/Page";
import type { ChangeKind } from "./actions";
import { ChangePage } from "./ChangePage";
import { ShareList } from "./ShareList";

/** What is in the workbook and what can be done with it before it is passed on; one action opened. */
export default function ShareTab({ active }: { active: boolean }) {
  const { inExcel } = usePane();
  const [open, setOpen] = useState<ChangeKind>();
  const list = useRef<HTMLDivElement>(null);

  if (!inExcel)
    return (
      <Page>
        <p>{texts.share.needsExcel}</p>
      </Page>
    );
  const back = () => {
    setOpen(undefined);
    // The list is shown again first; then the button that was pressed has the focus.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-key="${open}"]`)?.focus());
  };
  return (
    <>
      <Page hidden={open !== undefined}>
        <div ref={list}>
          <ShareList active={active && open === undefined} onOpen={setOpen} />
        </div>
      </Page>
      {open && <ChangePage kind={open} active={active} onBack={back} />}
    </>
  );
}
