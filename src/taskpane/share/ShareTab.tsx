import { texts } from "../texts";
import { Heading } from "../ui/Heading";
import { Page } from "../ui/Page";

export default function ShareTab() {
  return (
    <Page>
      <Heading>{texts.tabs.share}</Heading>
    </Page>
  );
}
