test("a part of the host may be asked for first", async () => {
  const { chartParts } = await import("../../src/workbench/host/chartParts");
  expect(Object.keys(chartParts).length).toBeGreaterThan(3);
});
