import type { PaneScenario, ScenarioData } from "../data";
import type { Panel } from "./DetailActions";
import { ExportPanel } from "./ExportPanel";
import { RemovePanel } from "./RemovePanel";
import { SavePanel } from "./SavePanel";
import type { OwnScenarioList } from "./useOwnScenarios";

export interface DetailPanelProps {
  readonly panel: Panel;
  readonly scenario: PaneScenario;
  readonly data: ScenarioData;
  readonly own: OwnScenarioList;
  /** The name under which it would be saved. */
  readonly name: string;
  readonly onSave: (name: string, story: string) => Promise<void>;
  readonly onRemove: () => Promise<void>;
  readonly onClose: () => void;
}

/** What stands in front of a scenario that is saved, exported or deleted. The last two are for own scenarios. */
export function DetailPanel(props: DetailPanelProps) {
  const { panel, scenario, data, own, name, onSave, onRemove, onClose } = props;
  if (panel === "save")
    return (
      <SavePanel
        title={name}
        story={scenario.own?.story ?? ""}
        own={own.scenarios}
        data={data}
        onSave={onSave}
        onCancel={onClose}
      />
    );
  if (!scenario.own) return null;
  return panel === "export" ? (
    <ExportPanel text={data.exportScenario(scenario.own)} name={scenario.title} onClose={onClose} />
  ) : (
    <RemovePanel title={scenario.title} onRemove={onRemove} onCancel={onClose} />
  );
}
