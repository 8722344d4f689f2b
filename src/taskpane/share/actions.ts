import type { OddNumber } from "../../explain";
import type { SharingOutcome, Prepared, SharingScope, TakenBack } from "../../excel";
import type { SharingAction, Change, ChangeOptions, Report, SendPlan } from "../../sharing";
import type { LongWork } from "../ui/useAction";

/** A formula with numbers that look as if they were in another unit. */
export interface OddFormula {
  /** 'My sheet'!B7, to go to. */
  readonly address: string;
  readonly numbers: readonly OddNumber[];
}

/** What was found in a part of the workbook, and what an action would do there. */
export interface Found {
  readonly report: Report;
  readonly odd: readonly OddFormula[];
  /** Worked out once for an action and its options, a slice at a time. Rejects where it was told to stop. */
  readonly plan: (action: SharingAction, options: ChangeOptions, work: LongWork) => Promise<Change>;
  /** What preparing a copy to send would do. */
  readonly send: (work: LongWork) => Promise<SendPlan>;
}

/** The actions that have a page of their own; plain is a choice on one of them. */
export type ChangeKind = Exclude<SharingAction, "plain">;

/** What the tab Share does in Excel. */
export interface ShareActions {
  /** Reads and changes nothing. */
  look(scope: SharingScope, work: LongWork): Promise<Found>;
  /** Does what a plan says, and tells how far it came. */
  apply(change: Change, work: LongWork): Promise<SharingOutcome>;
  /** Makes the workbook one that people without the add-in can use. */
  send(work: LongWork): Promise<Prepared>;
  /** Takes that back. */
  takeBack(work: LongWork): Promise<TakenBack>;
}
