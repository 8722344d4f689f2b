import { makeStyles, tokens } from "@fluentui/react-components";
import { isOptional, type Parameter } from "../../calculation";
import type { ArgumentPage, Source } from "../../catalog/page";
import type { Provenance } from "../data";
import { texts } from "../texts";
import { OriginText } from "../ui/OriginText";
import { typedDefault } from "./fieldWords";
import { wantedWords } from "./wantedWords";

const useStyles = makeStyles({
  about: {
    marginBlockEnd: "6px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Where a default comes from, as it is shown. */
export const origin = (source: Source): Provenance =>
  "published" in source
    ? {
        published: true,
        source: source.note ? `${source.published.title}; ${source.note}` : source.published.title,
        date: source.published.year === undefined ? undefined : String(source.published.year),
        address: source.published.address,
      }
    : { published: false, source: source.judgement };

export interface AboutArgumentProps {
  readonly id: string;
  readonly open: boolean;
  readonly parameter: Parameter;
  readonly about: ArgumentPage;
}

/** What may be entered, the default, and where the default comes from. */
export function AboutArgument({ id, open, parameter, about }: AboutArgumentProps) {
  const styles = useStyles();
  const words = texts.functions;
  const { default: fallback } = parameter;
  const what = words.defaultIs(typedDefault(fallback, about.unit));
  return (
    <div id={id} className={styles.about} hidden={!open}>
      <div>{words.span(wantedWords(parameter))}</div>
      {!isOptional(parameter) && <div>{words.requiredLong}</div>}
      {fallback === null && <div>{words.optionalLong}</div>}
      {fallback !== undefined &&
        fallback !== null &&
        (about.source ? (
          <OriginText what={what} origin={origin(about.source)} />
        ) : (
          <div>{what}.</div>
        ))}
    </div>
  );
}
