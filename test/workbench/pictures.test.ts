import { first, memoryClient } from "./memoryClient";

// Pictures on a sheet, through Microsoft's client.

const { run, failure, host } = memoryClient();

/** 4 by 2 pixels; no more of the picture than its size is read. */
const png = Buffer.from(
  "89504e470d0a1a0a0000000d49484452000000040000000208060000007fa87d63",
  "hex",
).toString("base64");
/** 3 by 5 pixels, with a segment to be passed over before the one that says so. */
const jpeg = Buffer.from("ffd8ffe000044a46ffc0001108000500030301", "hex").toString("base64");

test("a picture comes in its own size and takes a name, a place and a description", async () => {
  const read = await run(async (context) => {
    const shape = first(context).shapes.addImage(png);
    shape.load("type,width,height");
    await context.sync();
    const own = [shape.type, shape.width, shape.height];
    shape.name = "Macroscope chart";
    shape.left = 30;
    shape.top = 45;
    shape.altTextDescription = "Debt rises";
    const found = first(context).shapes.getItem("Macroscope chart");
    found.load("id,left,top,altTextDescription");
    const count = first(context).shapes.getCount();
    await context.sync();
    return [...own, found.left, found.top, found.altTextDescription, count.value];
  });
  expect(read).toEqual(["Image", 3, 1.5, 30, 45, "Debt rises", 1]);
  expect(host().pictures("{1}")).toMatchObject([
    { image: { type: "image/png", base64: png }, values: { Name: "Macroscope chart", Left: 30 } },
  ]);
});

test("a JPEG is a picture too, and proportions stay unless they are unlocked", async () => {
  const sizes = await run(async (context) => {
    const shape = first(context).shapes.addImage(jpeg);
    shape.width = 300;
    shape.load("width,height");
    await context.sync();
    const locked = [shape.width, shape.height];
    shape.lockAspectRatio = false;
    shape.height = 100;
    shape.load("width,height");
    await context.sync();
    return [locked, [shape.width, shape.height]];
  });
  expect(sizes).toEqual([
    [300, 500],
    [300, 100],
  ]);
});

test("a deleted picture is gone and an absent one is a null object", async () => {
  const read = await run(async (context) => {
    const { shapes } = first(context);
    shapes.addImage(png).name = "One";
    shapes.addImage(png).name = "Two";
    shapes.getItem("One").delete();
    shapes.load("items/name");
    const absent = shapes.getItemOrNullObject("One");
    absent.load("name");
    await context.sync();
    return [shapes.items.map(({ name }) => name), absent.isNullObject];
  });
  expect(read).toEqual([["Two"], true]);
});

test.each([
  ["no base64", "%%%"],
  ["a data address", `data:image/png;base64,${png}`],
  ["another kind of file", Buffer.from("GIF89a, and a little more to read").toString("base64")],
  ["nothing", ""],
])("%s is an InvalidArgument", async (_what, base64) => {
  expect(await failure((context) => first(context).shapes.addImage(base64))).toBe(
    "InvalidArgument ShapeCollection.addImage",
  );
});

test("a protected sheet takes no picture", async () => {
  const failed = await failure((context) => {
    first(context).protection.protect();
    first(context).shapes.addImage(png);
  });
  expect(failed).toBe("AccessDenied ShapeCollection.addImage");
  expect(host().pictures("{1}")).toEqual([]);
});

test("pictures go with their sheet", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Gone");
    sheet.shapes.addImage(png);
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  expect(host().pictures("{2}")).toEqual([]);
});
