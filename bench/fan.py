"""
The transmission chain and FAN in vectorised numpy: the yardstick of npm run bench, written from docs/ and not from the
TypeScript. Reads lines of JSON from standard input and answers each with one:

  {"values": {...}, "years": 10}                                        -> {"columns": {"debt": [...], ...}}
  {"values": {...}, "spans": {"mpc": [low, high], ...}, "years": 10,
   "outcome": "debt", "draws": 10000, "repeats": 5}                     -> {"seconds": [...], "rows": [...], "used": n}
"""

import json
import sys
import time

import numpy as np

PERCENTILES = [5, 25, 50, 75, 95]


def followed(v, t):
    """The share of the price cut that demand has answered: price follows what is adopted, demand follows price."""
    x, y = 1 - v["efficiency_speed"], 1 - v["demand_speed"]
    close = np.abs(x - y) < 1e-6
    lag = np.where(close, t * ((x + y) / 2) ** (t - 1), (x**t - y**t) / np.where(close, 1, x - y))
    return 1 - y**t - v["demand_speed"] * x * lag


def jevons_demand(v, efficiency, elasticity, t):
    adopted = 1 - (1 - v["efficiency_speed"]) ** t
    return efficiency ** (-elasticity * v["pass_through"] * followed(v, t) - adopted)


def soft_corner(x, width):
    safe = np.where(width > 0, width, 1)
    return np.maximum(0, x) + np.where(width > 0, width * np.log1p(np.exp(-np.abs(x) / safe)), 0)


def reach(x):
    safe = np.where(x == 0, 1, x)
    return np.where(x == 0, 0, 1 + np.expm1(-safe) / safe)


def level_payment(rate, months):
    return rate / -np.expm1(-months * np.log1p(rate))


def chain(v, years, wanted=None):
    """
    Every column of TRANSMISSION, a list of years for each. A value may be a number or an array of draws. Mortgages, which
    act on nothing else, are left out where another column is wanted.
    """
    last = {
        "compute": 100, "capex": v["capex0"], "idle": v["idle0"], "crowdout": 0, "gap": 0, "yield_bp": 0,
        "valuation": 100, "spread_bp": v["spread0"], "wealth": 0, "gdp_gap": 0, "growth": v["baseline_growth"],
        "rate": v["rate0"], "interest": v["rate0"] * v["debt0"] / (1 + v["baseline_growth"]), "debt": v["debt0"],
        "mortgage": 0, "housing": 0, "gdp": 0, "private_bp": 0,
    }
    path = [last]
    used, level, cheaper, lasting, fading, crowding_bp = 0, v["gdp0"], 0, 0, 0, 0
    baseline_rate, baseline_debt = v["rate0"], v["debt0"]
    for t in range(1, years + 1):
        now = {}
        margin = v["margin0"] + (v["margin1"] - v["margin0"]) * (1 - v["margin_fade"]) ** (t - 1)
        cheaper = cheaper + v["demand_speed"] * (np.log((1 - margin) / (1 - v["margin0"])) - cheaper)
        training = jevons_demand(v, v["eff_training"], v["elas_training"], t)
        inference = jevons_demand(v, v["eff_inference"], v["elas_inference"], t) * np.exp(-v["elas_inference"] * cheaper)
        now["compute"] = 100 * (v["training_share"] * training + (1 - v["training_share"]) * inference)
        plan = v["capex0"] * (1 + v["baseline_capex_growth"]) ** t
        then = max(0, t - int(v["capex_lag"]))
        ordered = now["compute"] if then == t else path[then]["compute"]
        now["capex"] = v["capex0"] * (1 + v["capex_growth"]) ** t * (ordered / 100) ** v["capex_response"]
        potential = v["gdp0"] * (1 + v["growth"]) ** t
        scale = potential / v["gdp0"]
        need = v["external_share"] * now["capex"]

        if t == 1:
            now["idle"] = v["idle0"] + 0 * need
        else:
            now["idle"] = np.maximum(0, (last["idle"] - used) * (1 - v["leak"]) + v["saving"] * scale)
        private = need * (1 - v["monetised"])
        shortfall = soft_corner(private - now["idle"], v["softness"]) - np.where(
            v["softness"] > 0, soft_corner(-now["idle"], v["softness"]), 0
        )
        now["crowdout"] = v["pull"] * shortfall
        used = np.minimum(now["idle"], private - np.where(v["pull"] > 0, shortfall, 0))

        drop = np.clip(
            v["foreign_drop"] * (1 - v["drop_fade"]) ** (t - 1)
            + v["flow_sensitivity"] * np.maximum(0, 1 - last["valuation"] / 100),
            0,
            1,
        )
        now["gap"] = v["foreign_inflow"] * scale * v["tech_share"] * drop * (1 - v["rotated"]) * (1 - v["ca_adjust"])
        lasting = v["foreign_memory"] * lasting + now["gap"]
        fading = (
            v["foreign_memory"] * fading * 2 ** (-12 / v["half_life_months"])
            + now["gap"] * 2 ** (-v["horizon_months"] / v["half_life_months"])
        )
        felt = v["longrun_ratio"] * lasting + (1 - v["longrun_ratio"]) * fading
        foreign_bp = (
            v["bp_per_pct_gdp"] * 100 * felt * (1 - v["absorbed"]) / potential * reach(v["tenor"] / 2) / reach(2.5)
        )
        before, crowding_bp = crowding_bp, v["crowd_bp"] * 100 * now["crowdout"] / potential
        per_year = 1.0225**-2
        ten_year = v["qt"] * np.minimum(t, v["qt_years"]) * (1 - per_year ** v["qt_maturity"]) / (1 - per_year**10)
        now["yield_bp"] = (
            foreign_bp
            + crowding_bp
            + 5.6 * 100 * ten_year / potential
            + v["feedback"] * 100 * (last["debt"] - baseline_debt)
            + v["cycle_bp"] * 100 * last["gdp_gap"]
            + v["policy_bp"] * (1 - v["policy_fade"]) ** (t - 1)
        )
        now["rate"] = last["rate"] + v["refi"] * (v["rate"] + now["yield_bp"] / 1e4 - last["rate"])

        since = np.maximum(0, t - v["price_years"])
        news = np.where(t > v["price_years"], (1 - v["shock_recovery"]) ** since, t / v["price_years"])
        change = (1 - v["flow_through"]) * (v["persistence"] * now["yield_bp"] / 1e4 + v["risk_premium"])
        discounted = v["fcf_yield"] + change
        discounted = np.where(discounted > 0, discounted, np.nan)
        now["valuation"] = 100 * (1 + v["price_shock"] * news) * (1 - change / discounted)
        index = v["tech_weight"] * (now["valuation"] / 100 - 1)
        now["wealth"] = v["equity_wealth"] * scale * index
        now["spread_bp"] = v["spread0"] * (1 + index) ** -v["spread_elasticity"]
        now["private_bp"] = now["yield_bp"] + now["spread_bp"] - v["spread0"]
        displaced = now["crowdout"] * (1 - v["displaced_import_share"])
        now["gdp_gap"] = (
            now["wealth"] * v["mpc"]
            + v["multiplier"] * ((now["capex"] - plan) * (1 - v["import_share"]) - displaced)
        ) / potential - v["rate_sensitivity"] * (last["private_bp"] - before) / 1e4
        new_level = potential * (1 + now["gdp_gap"])
        now["growth"] = new_level / level - 1
        level = new_level
        now["gdp"] = level / (v["gdp0"] * (1 + v["baseline_growth"]) ** t) - 1

        now["interest"] = now["rate"] * last["debt"] / (1 + now["growth"])
        now["debt"] = last["debt"] * (1 + now["rate"]) / (1 + now["growth"]) - (
            v["primary_balance"] + v["stabiliser"] * now["gdp_gap"]
        )
        baseline_rate = baseline_rate + v["refi"] * (v["baseline_rate"] - baseline_rate)
        baseline_debt = baseline_debt * (1 + baseline_rate) / (1 + v["baseline_growth"]) - v["baseline_primary_balance"]

        if wanted in (None, "mortgage"):
            payment = level_payment((v["mortgage0"] + now["yield_bp"] / 1e4) / 12, 360)
            now["mortgage"] = payment / level_payment(v["mortgage0"] / 12, 360) - 1
        now["housing"] = -0.025 * now["yield_bp"] / 100
        path.append(now)
        last = now
    return {name: [year[name] for year in path] for name in ([wanted] if wanted else path[0])}


def fan(values, spans, outcome, years, draws, seed):
    """PERT draws of every spanned value around it, and the percentiles of one column, year by year."""
    random = np.random.default_rng(seed)
    v = dict(values)
    for key, (low, high) in spans.items():
        if low < high:
            mode = values[key]
            a = 1 + 4 * (mode - low) / (high - low)
            v[key] = low + (high - low) * random.beta(a, 6 - a, draws)
    paths = np.array([np.broadcast_to(x, draws) for x in chain(v, years, outcome)[outcome]])
    good = np.isfinite(paths).all(axis=0)
    paths = paths[:, good]
    table = np.vstack([np.percentile(paths, PERCENTILES, axis=1), paths.mean(axis=1)])
    return [[t, *column] for t, column in enumerate(table.T.tolist())], int(good.sum())


def answer(asked):
    np.seterr(all="ignore")
    values, years = asked["values"], asked["years"]
    if "spans" not in asked:
        return {"columns": {k: [float(x) for x in xs] for k, xs in chain(values, years).items()}}
    seconds = []
    for seed in range(asked.get("seed", 0), asked.get("seed", 0) + asked["repeats"]):
        started = time.process_time()
        rows, used = fan(values, asked["spans"], asked["outcome"], years, asked["draws"], seed)
        seconds.append(time.process_time() - started)
    return {"seconds": seconds, "rows": rows, "used": used}


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
