import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { texts } from "../texts";

/** Copies a text. Where Office lets no page write to the clipboard, the text is there to be selected. */
export function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Button size="small" onClick={copy} onBlur={() => setCopied(false)}>
      <span role="status">{copied ? texts.functions.copied : texts.functions.copy}</span>
    </Button>
  );
}
