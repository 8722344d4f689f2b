import { spawnSync } from "node:child_process";
import { logErrorMessage } from "office-addin-cli";

/** npm run excel: opens Excel with the add-in, on Windows and Mac, by Microsoft's own debugging tool. */
if (process.platform !== "win32" && process.platform !== "darwin") {
  logErrorMessage(
    `There is no Excel for ${process.platform}. Try the add-in without it by npm start, or host dist/ over https
(ADDIN_URL=https://host/path npm run build) and upload dist/manifest.xml in Excel on the web: Home > Add-ins >
More Add-ins > My Add-ins > Upload My Add-in.`,
  );
  process.exit(1);
}
const stop = process.argv.includes("--stop");
const args = stop
  ? ["stop", "dist/manifest.xml"]
  : [
      "start",
      "dist/manifest.xml",
      "desktop",
      "--dev-server",
      "npm run serve -- --https",
      "--dev-server-port",
      "3000",
    ];
const { status } = spawnSync("npx", ["office-addin-debugging", ...args], {
  stdio: "inherit",
  shell: true,
});
process.exit(status ?? 1);
