import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { aboutName, readMeName } from "../../sheets/sheetNames";
import { usePane } from "../context";
import { texts } from "../texts";
import { ActionStatus } from "../ui/ActionStatus";
import { useAction } from "../ui/useAction";
import { ActionRow } from "./ActionRow";
import { useResultStyles } from "./resultStyles";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", padding: 0, listStyle: "none" },
  checkbox: { marginInlineStart: "-8px" },
});

/** What is for those who get the workbook: where its numbers come from, what they need, and the pane that opens with it. */
export function Recipient({ active }: { active: boolean }) {
  const styles = useStyles();
  const shared = useResultStyles();
  const { actions } = usePane();
  const { progress, run, working } = useAction();
  const [opens, setOpens] = useState<boolean>();
  const words = texts.share.recipient;

  useEffect(() => {
    if (!active) return;
    // Where it cannot be read it cannot be set either: the box stays off.
    actions.about.readAutoOpen().then(setOpens, () => undefined);
  }, [actions, active]);

  const about = () =>
    run(words.working(aboutName), async () => {
      const { sheet, updated, hidden, edited } = await actions.about.insertAbout();
      return [
        updated ? words.updated(sheet) : words.added(sheet),
        ...(hidden ? [words.hidden(sheet)] : []),
        ...(edited === undefined ? [] : [words.edited(edited)]),
      ].join(" ");
    });
  const readMe = () =>
    run(words.working(readMeName), async () =>
      words.added((await actions.about.insertReadMe()).sheet),
    );
  const setAutoOpen = (on: boolean) =>
    run(words.saving, async () => {
      await actions.about.setAutoOpen(on);
      setOpens(on);
      return on ? words.willOpen : words.willNotOpen;
    });

  return (
    <section aria-label={words.title}>
      <h3 className={shared.title}>{words.title}</h3>
      <ul className={styles.list}>
        <ActionRow title={aboutName} says={words.about}>
          <Button
            size="small"
            aria-label={words.addNamed(aboutName)}
            disabledFocusable={working}
            onClick={about}
          >
            {words.add}
          </Button>
        </ActionRow>
        <ActionRow title={readMeName} says={words.readMe}>
          <Button
            size="small"
            aria-label={words.addNamed(readMeName)}
            disabledFocusable={working}
            onClick={readMe}
          >
            {words.add}
          </Button>
        </ActionRow>
        <ActionRow title={words.autoOpen} says={words.autoOpenSays}>
          <Checkbox
            className={styles.checkbox}
            aria-label={words.autoOpen}
            checked={opens ?? false}
            disabled={opens === undefined || working}
            onChange={(_, { checked }) => setAutoOpen(checked === true)}
          />
        </ActionRow>
      </ul>
      <ActionStatus before={words.before} progress={progress} />
    </section>
  );
}
