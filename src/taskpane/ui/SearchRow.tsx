import { makeStyles, SearchBox } from "@fluentui/react-components";
import { texts } from "../texts";
import { focusNext } from "./arrowKeys";

const useStyles = makeStyles({
  box: { width: "100%", maxWidth: "none" },
  count: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

export interface SearchRowProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** Read to people who do not see the list change. */
  readonly found: string;
}

export function SearchRow({ label, value, onChange, found }: SearchRowProps) {
  const styles = useStyles();
  return (
    <div role="search">
      <SearchBox
        className={styles.box}
        value={value}
        placeholder={label}
        aria-label={label}
        dismiss={{ "aria-label": texts.search.clear, title: texts.search.clear }}
        onChange={(_, data) => onChange(data.value)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") focusNext(event);
        }}
      />
      <span role="status" className={styles.count}>
        {value === "" ? "" : found}
      </span>
    </div>
  );
}
