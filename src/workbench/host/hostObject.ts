import { apiNotFound, HostError, accessDenied, itemNotFound } from "./errors";

/** A property of a host object, under its name on the wire (Values, not values). */
export interface Property<State> {
  readonly get: (state: State) => unknown;
  /** Left out where Excel's property is read-only. */
  readonly set?: (state: State, value: unknown) => void;
}

/** A method of a host object. An object it answers with is the next step of an object path. */
export type Method<State> = (state: State, args: readonly unknown[]) => unknown;

/** Everything a class of Excel's objects can do here. What is not listed does not exist. */
export interface Description<State> {
  /** Excel's class name, as error locations show it. */
  readonly name: string;
  /** What the client needs to find the object again: {Id}, {Name}, {Key}, {_ReferenceId}. */
  readonly identity?: (state: State) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property<State>>>;
  readonly methods?: Readonly<Record<string, Method<State>>>;
  /** Collections only: the members, and one of them by its key. */
  readonly items?: (state: State) => readonly HostObject[];
  readonly item?: (state: State, key: unknown) => HostObject | null;
}

/** An object of the host as the interpreter sees it: members by name, never JavaScript's own. */
export interface HostObject {
  readonly typeName: string;
  identity(): Record<string, unknown>;
  /** Names of the plain properties, which a load() without names asks for. */
  readonly scalars: readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  call(name: string, args: readonly unknown[]): unknown;
  /** The members of a collection; undefined for anything else. */
  items(): readonly HostObject[] | undefined;
  item(key: unknown): HostObject;
}

/** Makes host objects of one class. */
export interface HostType<State> {
  (state: State): HostObject;
  /** What an object of this class was made from; undefined for any other value. */
  stateOf(value: unknown): State | undefined;
}

/** An object of the host, whatever its class. */
export const isHostObject = (value: unknown): value is HostObject => value instanceof Instance;

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * The members are kept in Maps, so a name from the wire reaches what the description lists and nothing else:
 * not Object.prototype, not a helper of ours.
 */
class Instance<State> implements HostObject {
  constructor(
    readonly members: Members<State>,
    readonly state: State,
  ) {}

  get typeName() {
    return this.members.description.name;
  }

  get scalars() {
    return [...this.members.properties.keys()];
  }

  identity() {
    return this.members.description.identity?.(this.state) ?? {};
  }

  get(name: string) {
    return this.located(name, () => this.property(name).get(this.state));
  }

  set(name: string, value: unknown) {
    this.located(name, () => {
      const { set } = this.property(name);
      if (!set) throw accessDenied(`${this.typeName}.${camel(name)} is read-only.`);
      set(this.state, value);
    });
  }

  call(name: string, args: readonly unknown[]) {
    return this.located(name, () => {
      const method = this.members.methods.get(name);
      if (!method) throw this.missing(name);
      return method(this.state, args);
    });
  }

  items() {
    return this.members.description.items?.(this.state);
  }

  item(key: unknown) {
    return this.located("getItem", () => {
      const { item } = this.members.description;
      if (!item) throw this.missing("getItem");
      const found = item(this.state, key);
      if (!found) throw itemNotFound();
      return found;
    });
  }

  private property(name: string) {
    const property = this.members.properties.get(name);
    if (!property) throw this.missing(name);
    return property;
  }

  private missing(name: string) {
    const where = `${this.typeName}.${camel(name)}`;
    return apiNotFound(where, where);
  }

  /** Errors say where they happened unless they know better. */
  private located<T>(name: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof HostError && error.location === undefined)
        throw new HostError(error.code, error.message, `${this.typeName}.${camel(name)}`);
      throw error;
    }
  }
}

interface Members<State> {
  readonly description: Description<State>;
  readonly properties: ReadonlyMap<string, Property<State>>;
  readonly methods: ReadonlyMap<string, Method<State>>;
}

/** Declares a class of host objects. */
export function hostType<State>(description: Description<State>): HostType<State> {
  const handle = hostHandle<State>(description.name);
  handle.describe(description);
  return handle;
}

/** A class that others can make objects of before it is described: two classes may lead to each other. */
export interface HostHandle<State> extends HostType<State> {
  describe(description: Omit<Description<State>, "name">): void;
}

export function hostHandle<State>(name: string): HostHandle<State> {
  let members: Members<State> | undefined;
  const make = (state: State): HostObject => {
    if (!members) throw new Error(`${name} is declared and not described`);
    return new Instance(members, state);
  };
  return Object.assign(make, {
    describe: (description: Omit<Description<State>, "name">) => {
      members = {
        description: { ...description, name },
        properties: new Map(Object.entries(description.properties ?? {})),
        methods: new Map(Object.entries(description.methods ?? {})),
      };
    },
    stateOf: (value: unknown) =>
      value instanceof Instance && value.members === members ? (value.state as State) : undefined,
  });
}

/** The object, or Excel's ItemNotFound where there is none. */
export function orNotFound(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** A property that the host only remembers, under a key of a plain record. */
export function remembered<State>(
  record: (state: State) => Record<string, unknown>,
  key: string,
  fallback: unknown,
): Property<State> {
  return {
    get: (state) => record(state)[key] ?? fallback,
    set: (state, value) => {
      record(state)[key] = value;
    },
  };
}
