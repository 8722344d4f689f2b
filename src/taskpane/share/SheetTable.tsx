import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SheetReport } from "../../sharing";
import { texts } from "../texts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "3px 0 3px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
    verticalAlign: "top",
  },
  sheet: { paddingInlineStart: 0, textAlign: "start", overflowWrap: "anywhere" },
  head: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const kinds = ["live", "native", "stuck", "frozen"] as const;

/** A line a sheet that has something of Macroscope. */
export function SheetTable({ sheets }: { sheets: readonly SheetReport[] }) {
  const styles = useStyles();
  const words = texts.share.found;
  const shown = sheets.filter((sheet) => kinds.some((kind) => sheet[kind] > 0));
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.sheet)}>
            {words.sheet}
          </th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" className={styles.cell}>
              {words.columns[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((sheet) => {
          const marks = [
            sheet.visibility === "Visible" ? "" : words.hidden,
            sheet.protected ? words.protected : "",
          ].filter(Boolean);
          return (
            <tr key={sheet.name}>
              <th scope="row" className={mergeClasses(styles.cell, styles.sheet)}>
                <bdi>{sheet.name}</bdi>
                {marks.length > 0 && <span className={styles.quiet}> ({marks.join(", ")})</span>}
              </th>
              {kinds.map((kind) => (
                <td key={kind} className={styles.cell}>
                  <bdi>{sheet[kind].toLocaleString("en-US")}</bdi>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
