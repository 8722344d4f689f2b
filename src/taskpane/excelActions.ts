import type { SheetPlan } from "../sheets";
import { sheetName } from "../sheets/sheetName";
import type { Actions } from "./actions";
import { excelAbout } from "./share/excelAbout";
import { texts } from "./texts";
import { shareActions } from "./share/excelActions";
import { today } from "./today";
import { excelCells } from "./explain/excelCells";

/** Fetched when something is first asked of Excel, and again where that failed. */
const excel = () => import(/* webpackChunkName: "excel" */ "../excel");

/** How sheets are planned, fetched when the first is inserted. */
const sheets = () => import(/* webpackChunkName: "sheets" */ "../sheets");

/** What the plans of sheets are made of, and what puts them into the workbook. */
async function forSheets() {
  const [{ insertSheet, insertSheets }, plans, { version }] = await Promise.all([
    excel(),
    sheets(),
    import(/* webpackChunkName: "sheets" */ "../catalog/version"),
  ]);
  const options = { date: today(), version };
  const insertOne = async (plan: SheetPlan) => ({ sheet: (await insertSheet(plan)).name });
  return { ...plans, insertOne, insertSheets, options };
}

/** The actions in Excel. */
export const excelActions: Actions = {
  sheetName: (title) => sheetName(title, []),

  async insertScenario(choice) {
    const { insertOne, scenarioSheet, options } = await forSheets();
    return insertOne(scenarioSheet(choice, options));
  },

  async insertManager(vintage) {
    const [{ insertSheets, managerSheets, options }, { readOwnScenarios }] = await Promise.all([
      forSheets(),
      excel(),
    ]);
    const { scenarios: own } = await readOwnScenarios();
    return { sheets: await insertSheets(managerSheets({ ...options, own, vintage })) };
  },

  async insertComparison(choices, outcome) {
    const { insertOne, comparisonSheet, options } = await forSheets();
    return insertOne(comparisonSheet(choices, { ...options, outcome }));
  },

  async insertSensitivity(choice, outcome) {
    const { insertOne, sensitivitySheet, options } = await forSheets();
    return insertOne(sensitivitySheet(choice, { ...options, outcome }));
  },

  async insertHoldings() {
    const [plans, { readSelected, readOwnScenarios, readOwnVintages, ExcelTrouble }] =
      await Promise.all([forSheets(), excel()]);
    const { insertOne, holdingsSheet, holdingsIn, mostHoldings, fiveCompanies, options } = plans;
    const selected = await readSelected(mostHoldings + 1, 60);
    const isRead = !("why" in selected);
    if (!isRead && selected.why === "too large")
      throw new ExcelTrouble(texts.moreSheets.holdings.tooLarge(mostHoldings), "TooLarge", true);
    const holdings = isRead ? holdingsIn(selected) : undefined;
    const [{ scenarios: own }, { vintages: ownNumbers }] = await Promise.all([
      readOwnScenarios(),
      readOwnVintages(),
    ]);
    const plan = holdingsSheet({ ...options, own, ownNumbers, ...(holdings && { holdings }) });
    const { sheet } = await insertOne(plan);
    return isRead && holdings
      ? { sheet, count: holdings.length, from: selected.address }
      : { sheet, count: fiveCompanies.length };
  },

  async insertReverse(choice, question) {
    const { insertOne, reverseSheet, options } = await forSheets();
    return insertOne(reverseSheet(choice, { ...options, ...question }));
  },

  async readOwnScenarios() {
    return (await excel()).readOwnScenarios();
  },

  async saveOwnScenario(own) {
    return (await excel()).saveOwnScenario(own);
  },

  async removeOwnScenario(key) {
    return (await excel()).removeOwnScenario(key);
  },

  async readOwnVintages() {
    return (await excel()).readOwnVintages();
  },

  async saveOwnVintage(on) {
    return (await excel()).saveOwnVintage(on);
  },

  async removeOwnVintage(key) {
    return (await excel()).removeOwnVintage(key);
  },

  async readSelectedTable() {
    return (await excel()).readSelectedTable();
  },

  async insertFormula(formula, options) {
    return (await excel()).insertFormula(formula, options);
  },

  share: shareActions,

  about: excelAbout,

  async insertPicture(picture) {
    return (await excel()).insertPicture(picture);
  },

  cells: excelCells,

  async readSelection() {
    return (await excel()).readSelection();
  },

  onSelectionChanged(handler) {
    let stopped = false;
    let stop: () => void = () => undefined;
    void excel().then(
      ({ onSelectionChanged }) => {
        if (!stopped) stop = onSelectionChanged(handler);
      },
      () => undefined,
    );
    return () => {
      stopped = true;
      stop();
    };
  },
};
