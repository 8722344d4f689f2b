import {
  flagArgument,
  integer,
  wordArgument,
  notNegativeArgument,
  textArgument,
} from "./arguments";

import type { Book } from "./book";
import {
  type HostObject,
  type HostType,
  hostType,
  orNotFound,
  type Property,
  remembered,
} from "./hostObject";
import { readImage } from "./image";
import type { WorksheetState } from "./handles";
import type { Picture } from "./kept";

interface ShapeState extends WorksheetState {
  readonly picture: Picture;
}

const PIXEL = 0.75;

function kept(
  key: string,
  fallback: unknown,
  read: (value: unknown) => unknown,
): Property<ShapeState> {
  const { get, set } = remembered<ShapeState>(({ picture }) => picture.values, key, fallback);
  return {
    get,
    set: (state, value) => {
      state.host.protection(state.id).demand("allowEditObjects");
      set?.(state, read(value));
    },
  };
}

/** Width or height. Like Excel, a picture whose proportions are locked changes the other one with it. */
function measure(key: "Width" | "Height", other: "Width" | "Height"): Property<ShapeState> {
  const { get, set } = kept(key, 0, notNegativeArgument);
  return {
    get,
    set: (state, value) => {
      const { values } = state.picture;
      const [before, beside] = [Number(values[key]), Number(values[other])];
      set?.(state, value);
      if (values.LockAspectRatio && before > 0)
        values[other] = (beside * Number(values[key])) / before;
    },
  };
}

/** Excel.Shape, as far as pictures go. */
const shape: HostType<ShapeState> = hostType<ShapeState>({
  name: "Shape",
  identity: ({ picture }) => ({ Id: picture.id }),
  properties: {
    Id: { get: ({ picture }) => picture.id },
    Type: { get: () => "Image" },
    Name: kept("Name", "", textArgument),
    Left: kept("Left", 0, notNegativeArgument),
    Top: kept("Top", 0, notNegativeArgument),
    Width: measure("Width", "Height"),
    Height: measure("Height", "Width"),
    LockAspectRatio: kept("LockAspectRatio", true, flagArgument),
    Placement: kept("Placement", "OneCell", (value) =>
      wordArgument(value, ["TwoCell", "OneCell", "Absolute"]),
    ),
    Visible: kept("Visible", true, flagArgument),
    AltTextTitle: kept("AltTextTitle", "", textArgument),
    AltTextDescription: kept("AltTextDescription", "", textArgument),
    ZOrderPosition: { get: ({ host, id, picture }) => host.pictures(id).indexOf(picture) },
  },
  methods: {
    Delete: ({ host, id, picture }) => {
      host.protection(id).demand("allowEditObjects");
      const pictures = host.pictures(id);
      pictures.splice(pictures.indexOf(picture), 1);
    },
  },
});

/** Puts a picture on a sheet, in its own size. */
export function addPicture(host: Book, sheet: string, base64: string): Picture {
  const image = readImage(base64);
  const pictures = host.pictures(sheet);
  const serial = host.nextSerial();
  const picture: Picture = {
    id: `{picture-${serial}}`,
    image,
    values: {
      Name: `Picture ${serial}`,
      Width: image.width * PIXEL,
      Height: image.height * PIXEL,
      LockAspectRatio: true,
    },
  };
  pictures.push(picture);
  return picture;
}

function add({ host, id }: WorksheetState, [base64]: readonly unknown[]): HostObject {
  host.protection(id).demand("allowEditObjects");
  return shape({ host, id, picture: addPicture(host, id, textArgument(base64)) });
}

function find({ host, id }: WorksheetState, key: unknown): HostObject | null {
  const picture = host.pictures(id).find((p) => p.id === key || p.values.Name === key);
  return picture ? shape({ host, id, picture }) : null;
}

/** Excel.ShapeCollection */
export const shapeCollection = hostType<WorksheetState>({
  name: "ShapeCollection",
  methods: {
    AddImage: add,
    GetCount: ({ host, id }) => host.pictures(id).length,
    GetItem: (state, [key]) => orNotFound(find(state, key)),
    GetItemAt: (state, [index]) => {
      const picture = state.host.pictures(state.id)[integer(index)];
      return orNotFound(picture ? shape({ ...state, picture }) : null);
    },
    GetItemOrNullObject: (state, [key]) => find(state, key),
  },
  items: (state) => state.host.pictures(state.id).map((picture) => shape({ ...state, picture })),
  item: find,
});
