import { useRef, useState } from "react";
import { usePane } from "../context";
import { texts } from "../texts";
import { PageFrame } from "../ui/PageFrame";
import { ChangePage } from "./ChangePage";
import { SendPage } from "./SendPage";
import { ShareList, type ShareKind } from "./ShareList";

/** What is in the workbook and what can be done with it before it is passed on; one action opened. */
export default function ShareTab({ active }: { active: boolean }) {
  const { inExcel } = usePane();
  const [open, setOpen] = useState<ShareKind>();
  const list = useRef<HTMLDivElement>(null);

  if (!inExcel)
    return (
      <PageFrame>
        <p>{texts.share.needsExcel}</p>
      </PageFrame>
    );
  const back = () => {
    setOpen(undefined);
    // The list is shown again first; then the button that was pressed has the focus.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-key="${open}"]`)?.focus());
  };
  return (
    <>
      <PageFrame hidden={open !== undefined}>
        <div ref={list}>
          <ShareList active={active && open === undefined} onOpen={setOpen} />
        </div>
      </PageFrame>
      {open === "send" && <SendPage active={active} onBack={back} />}
      {open && open !== "send" && <ChangePage kind={open} active={active} onBack={back} />}
    </>
  );
}
