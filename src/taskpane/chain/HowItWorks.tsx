import { lazy } from "react";
import { texts } from "../texts";
import { Folded } from "../ui/Folded";
import type { ChainPictureProps } from "./ChainPicture";

const ChainPicture = lazy(() => import(/* webpackChunkName: "chain" */ "./ChainPicture"));

/** The picture of the chain, folded. */
export const HowItWorks = (props: ChainPictureProps) => (
  <Folded for="chain" title={texts.chain.title} loading={texts.chain.loading}>
    <ChainPicture {...props} />
  </Folded>
);
