import { lazy } from "react";
import { texts } from "../texts";
import { Folded } from "../ui/Folded";
import type { ReversePanelProps } from "./ReversePanel";

const ReversePanel = lazy(() => import(/* webpackChunkName: "reverse" */ "./ReversePanel"));

/** The question backwards, folded. */
export const WhatItTakes = (props: ReversePanelProps) => (
  <Folded for="reverse" title={texts.reverse.title} loading={texts.reverse.title}>
    <ReversePanel {...props} />
  </Folded>
);
