import { apiNotFound, HostError, invalidArgument } from "./errors";
import { type HostObject, hostType, isHostObject } from "./hostObject";
import { query } from "./query";
import {
  type Action,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** What an interpreter needs of the document behind it. It knows nothing of Excel itself. */
export interface Document {
  readonly root: HostObject;
  /** The object that the client was told to remember under this reference. */
  byReference(reference: string): HostObject | null;
  /** Resolves when everything written so far has been calculated. */
  settle(): Promise<void>;
}

/** Office.js announces itself to a service of the host at start-up; it is accepted and nothing follows. */
const addinService = hostType<string>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
});

/** Turns the requests of an Office.js client into calls on host objects. */
export class Interpreter {
  private trips = 0;

  constructor(private readonly document: Document) {}

  /** context.sync() calls that went over the wire, leaving out those that only release references. */
  get roundTrips(): number {
    return this.trips;
  }

  /** One context.sync(): runs in order and stops at the first error. What was done before it stays done. */
  async execute(body: RequestBody): Promise<ResponseBody> {
    if (!onlyReleases(body)) this.trips++;
    const request = new Request(this.document, body);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        // Excel has calculated by the time a load is answered.
        if (action.ActionType === ActionType.Query) await this.document.settle();
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: request.run(action) });
      } catch (error) {
        await this.document.settle();
        return {
          Results: results,
          TraceIds: traces,
          Error: { ...errorBody(error), ActionIndex: index },
        };
      }
    }
    await this.document.settle();
    return { Results: results, TraceIds: traces };
  }
}

function errorBody(error: unknown) {
  if (error instanceof HostError)
    return { Code: error.code, Message: error.message, Location: error.location ?? "" };
  // A mistake of ours. The client sees it as Excel's catch-all, with our message.
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: message, Location: "" };
}

/** Excel.run ends by releasing the ranges it kept: a body of its own that nobody waits for. */
function onlyReleases({ Actions }: RequestBody): boolean {
  return (
    Actions.some(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(
      ({ ActionType: type, Name }) =>
        type === ActionType.Instantiate ||
        (type === ActionType.Method && Name === "_RemoveReference"),
    )
  );
}

/** The object paths and actions of one request. */
class Request {
  /** Each path is walked once, so that worksheets.add() adds one sheet however often its result is used. */
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly document: Document,
    private readonly body: RequestBody,
  ) {}

  run(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.resolve(action.ObjectPathId)?.identity() ?? null;
      case ActionType.Query:
        return query(this.resolve(action.ObjectPathId), action.QueryInfo);
      case ActionType.Method:
        return this.method(action);
      case ActionType.SetProperty:
        this.existing(action.ObjectPathId).set(action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Trace:
        return null;
      default:
        throw apiNotFound(`action type ${action.ActionType}`, action.Name);
    }
  }

  private method(action: Action): unknown {
    // Ranges here are addresses, which need neither keeping nor releasing.
    if (action.Name === "_KeepReference" || action.Name === "_RemoveReference") return null;
    const answer = this.existing(action.ObjectPathId).call(
      action.Name,
      this.args(action.ArgumentInfo),
    );
    return isHostObject(answer) ? answer.identity() : (answer ?? null);
  }

  private existing(id: number): HostObject {
    const object = this.resolve(id);
    if (!object) throw new HostError("InvalidObjectPath", "The object does not exist.", "");
    return object;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw invalidArgument(`There is no object path ${id}.`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : undefined;
    // Whatever hangs below an object that does not exist does not exist either.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.document.root;
      case PathType.New:
        if (path.Name !== "Microsoft.InternalService.AddinInternalService")
          throw apiNotFound(path.Name, path.Name);
        return addinService(path.Name);
      case PathType.Method:
        return asObject(parent?.call(path.Name, this.args(path.ArgumentInfo)), path);
      case PathType.Property:
        return asObject(parent?.get(path.Name), path);
      case PathType.Indexer:
        return asObject(parent?.item(this.args(path.ArgumentInfo)[0]), path);
      case PathType.Reference:
        return this.document.byReference(path.Name);
      case PathType.Null:
        return null;
      default:
        throw apiNotFound(`object path type ${path.ObjectPathType}`, path.Name);
    }
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, k) => this.argument(value, references[k]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(reference))
      return value.map((inner, k) => this.argument(inner, reference[k] as unknown));
    return typeof reference === "number" && reference !== 0 ? this.existing(reference) : value;
  }
}

/** null is Excel's null object; anything else that is not an object is a mistake in the path. */
function asObject(value: unknown, path: ObjectPath): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw apiNotFound(`${path.Name} as an object`, path.Name);
}
