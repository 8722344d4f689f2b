import { texts } from "../texts";
import { Heading } from "../ui/Heading";
import { Page } from "../ui/Page";

export default function ExplainTab() {
  return (
    <Page>
      <Heading>{texts.tabs.explain}</Heading>
    </Page>
  );
}
