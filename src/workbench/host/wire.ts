/**
 * What Microsoft's Office.js client and a host say to each other. Every context.sync() is one {@link RequestBody};
 * the answer is one {@link ResponseBody}. The names are Microsoft's.
 */

/** How an object path leads to an object. */
export const PathType = {
  /** The workbook. */
  Global: 1,
  /** A service of the host by its class name. */
  New: 2,
  Method: 3,
  Property: 4,
  /** collection.getItem(key) */
  Indexer: 5,
  /** A range that an earlier request asked to keep, by its reference. */
  Reference: 6,
  /** An object that turned out not to exist. */
  Null: 7,
} as const;

/** What an action does with the object at its path. */
export const ActionType = {
  /** Creates the object and answers with its identity. */
  Instantiate: 1,
  /** load(): reads properties. */
  Query: 2,
  Method: 3,
  SetProperty: 4,
  /** A mark in the request. Event handlers register when their mark comes back. */
  Trace: 5,
  EnsureUnchanged: 6,
  Update: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Non-zero where the argument is an object: the id of its path. Nested like the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorBody;
}

/** An event on its way to the client: [category, type, target, JSON, 0]. */
export type EventEntry = readonly [65536, number, string, string, 0];
