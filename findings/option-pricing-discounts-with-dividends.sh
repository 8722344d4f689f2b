#!/usr/bin/env bash
# option-pricing 2.1.0 (MIT): with a dividend yield its Monte Carlo price is too high, by the dividends.
#
# Behaviour: a call at 100 on a share at 100, two years, volatility 20%, interest 4%. Without dividends the package's three methods
# agree: 15.08 in closed form, 15.08 by the tree, 15.07 by 400,000 paths. With a yield of 2% they are 12.58, 12.58 and
# 13.09, with 5% 9.39, 9.38 and 10.37: the last is the first times exp(two years of the yield). The paths grow at the
# interest less the dividends, as they should, and what they end with is discounted at that, too, in place of the interest.
#
# One would expect: one price (Merton 1973), and the parity of calls and puts: call less put is the share without its
# dividends less the strike's present value, 3.77 at 2% and -1.83 at 5%. By the paths it is 3.91 and -2.03.
#
# Why it matters: a simulation is tried out against the closed form on the textbook's share, which pays nothing, and used where
# there is none. Share indices pay, and a currency pays its own interest. A difference of 4 or 10% is put down to chance, and more
# paths do not mend it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund option-pricing@2.1.0
cat >dividends.mjs <<'JS'
import assert from "node:assert/strict";
import { Option } from "option-pricing";

const [spot, strike, years, volatility, rate] = [100, 100, 2, 0.2, 0.04];
const simulation = { simulations: 400000, prngName: "sfc32", prngSeed: "seven", prngAdvancePast: 20 };
const prices = (type, dividendYield) => {
  const option = new Option({
    style: "european",
    type,
    initialSpotPrice: spot,
    strikePrice: strike,
    timeToMaturity: years,
    volatility,
    riskFreeRate: rate,
    dividendYield,
  });
  return { closed: option.price("bs"), tree: option.price("bt", { timeSteps: 400 }), paths: option.price("mcs", simulation) };
};
for (const dividendYield of [0, 0.02, 0.05]) {
  const [call, put] = [prices("call", dividendYield), prices("put", dividendYield)];
  const parity = spot * Math.exp(-dividendYield * years) - strike * Math.exp(-rate * years);
  const factor = Math.exp(dividendYield * years);
  console.log(`yield ${dividendYield}, call:`, call, "put:", put, `call less put by parity: ${parity}, exp: ${factor}`);
  assert.ok(Math.abs(call.closed - put.closed - parity) < 1e-4);
  assert.ok(Math.abs(call.tree / call.closed - 1) < 0.002);
  for (const { closed, paths } of [call, put]) assert.ok(Math.abs(paths / closed / factor - 1) < 0.01);
  assert.ok(Math.abs(call.paths - put.paths - factor * parity) < 0.1);
}
JS
node dividends.mjs
