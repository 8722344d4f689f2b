import { column, constant, scenarioNumber } from "./_inlineScenarios";
import { type ParameterKey, parameterKeys, parameterNumbers } from "./_parameters";
import { presets } from "./_presets.generated";
import { outcomes } from "./_chain";

/*
 * The native twin of TRANSMISSION: the same chain in Excel's own functions, for its page and as a workbook name. The
 * sheet that a scenario inserts says the same at length, a cell for each step.
 */

/** Departures from the baseline: 100 times the number of the scenario plus that of the key, and the value. */
const departures = () =>
  ([] as [number, number][]).concat(
    ...presets.map(({ overrides }, k) =>
      (Object.keys(overrides) as ParameterKey[]).map((key): [number, number] => [
        100 * (k + 1) + parameterKeys.indexOf(key) + 1,
        overrides[key]!,
      ]),
    ),
  );

/** Columns of the path in the formula: the table's own, then what the next year needs. */
const at = {
  idle: 4,
  valuation: 8,
  rate: 13,
  debt: 15,
  absorbed: 18,
  baseDebt: 19,
  baseRate: 20,
  gdp: 21,
} as const;

const last = (what: keyof typeof at) => `INDEX(path, t, ${at[what]})`;

export function chainFormula(): string {
  const rows = departures();
  return `LET(${scenarioNumber("scenario")},
    keys, ${column(parameterKeys)},
    normal, ${column(parameterKeys.map((key) => parameterNumbers[key].baseline))},
    changed, ${column(rows.map(([code]) => code))},
    changes, ${column(rows.map(([, value]) => value))},
    owns, CHOOSECOLS(overrides, 2), owned, IF(owns="", "", CHOOSECOLS(overrides, 1)),
    p, LAMBDA(key, LET(k, MATCH(key, keys, 0), own, IFERROR(INDEX(owns, XMATCH(key, owned, 0, -1)), ""),
      IF(own="", IFERROR(INDEX(changes, MATCH(100*preset+k, changed, 0)), INDEX(normal, k)), own))),
    horizon, IF(years="", p("years"), years),
    left_after, LAMBDA(fade, t, IF(t=1, 1, (1-fade)^(t-1))),
    reach, LAMBDA(x, IF(x=0, 0, 1-(1-EXP(-x))/x)),
    soft, LAMBDA(x, s, MAX(0, x)+IF(s=0, 0, s*LN(1+EXP(-ABS(x)/s)))),
    wanted, LAMBDA(e, elas, t, e^(-elas*p("pass_through")*(1-(1-p("demand_speed"))^t))
      /e^(1-IF(p("efficiency_speed")=1, 0, (1-p("efficiency_speed"))^t))),
    w, p("training_share"), holdings, p("equity_wealth"), g, p("growth"), m, p("mortgage0"), y, p("fcf_yield"),
    IF(ISNA(preset), preset, VSTACK(${constant([["year", ...outcomes]])},
    TAKE(REDUCE(HSTACK(0, 100, p("capex0"), p("idle0"), 0, 0, 0, 100, p("spread0"), 0, 0, g, p("rate0"),
      p("rate0")*p("debt0")/(1+g), p("debt0"), 0, 0, 0, p("debt0"), p("rate0"), p("gdp0")),
    SEQUENCE(horizon), LAMBDA(path, t, LET(
      compute, 100*(w*wanted(p("eff_training"), p("elas_training"), t)+(1-w)*wanted(p("eff_inference"), p("elas_inference"), t)),
      capex, p("capex0")*(1+p("capex_growth"))^t*(compute/100)^p("capex_response"),
      plan, p("baseline_capex0")*(1+p("baseline_capex_growth"))^t,
      private, p("external_share")*capex*(1-p("monetised")),
      potential, p("gdp0")*(1+g)^t,
      idle, IF(t=1, p("idle0"), MAX(0, (${last("idle")}-${last("absorbed")})*(1-p("leak"))+p("saving"))),
      s, p("softness"), pull, p("pull"),
      shortfall, soft(private-idle, s)-IF(s=0, 0, soft(-idle, s)),
      crowdout, pull*shortfall,
      absorbed, MIN(idle, private-IF(pull=0, 0, shortfall)),
      lost, MIN(1, MAX(0, p("foreign_drop")*left_after(p("drop_fade"), t)+p("flow_sensitivity")*MAX(0, 1-${last("valuation")}/100))),
      gap, p("foreign_inflow")*p("tech_share")*lost*(1-p("rotated"))*(1-p("ca_adjust")),
      bp, 75*100*gap*(1-p("absorbed"))/potential*(0.4+0.6*2^(-p("horizon_months")/6))*reach(p("tenor")/2)/reach(2.5)
        +p("crowd_bp")*100*crowdout/potential
        +5.6*100*p("qt")*t*(1-1.0225^(-2*p("qt_maturity")))/(1-1.0225^-20)/potential
        +p("feedback")*100*(${last("debt")}-${last("baseDebt")})+p("policy_bp"),
      average, ${last("rate")}+p("refi")*(p("rate")+bp/10000-${last("rate")}),
      dearer, y+(1-p("flow_through"))*(bp/10000+p("risk_premium")),
      valuation, 100*(1+p("price_shock")*left_after(p("shock_recovery"), t))*IF(dearer>0, y/dearer, SQRT(-1)),
      move, p("tech_weight")*(valuation/100-1),
      gdpgap, (holdings*move*p("mpc")+p("multiplier")*((capex-plan)*(1-p("import_share"))-crowdout))/potential,
      gdp, potential*(1+gdpgap),
      grown, gdp/${last("gdp")},
      baserate, ${last("baseRate")}+p("refi")*(p("baseline_rate")-${last("baseRate")}),
      VSTACK(path, HSTACK(t, compute, capex, idle, crowdout, gap, bp, valuation,
        p("spread0")*(1+move)^-p("spread_elasticity"), holdings*move, gdpgap, grown-1, average,
        average*${last("debt")}/grown,
        ${last("debt")}*(1+average)/grown-p("primary_balance")-p("stabiliser")*gdpgap,
        PMT((m+bp/10000)/12, 360, 1)/PMT(m/12, 360, 1)-1, -0.025*bp/100, absorbed,
        ${last("baseDebt")}*(1+baserate)/(1+p("baseline_growth"))-p("baseline_primary_balance"),
        baserate, gdp))))), horizon+1, ${outcomes.length + 1}))))`;
}
