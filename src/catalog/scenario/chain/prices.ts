import { group } from "./stage";

// prettier-ignore
export const prices = /* @__PURE__ */ group("Valuation", [
  ["news", "News in tech prices", "return", 0,
    "price_shock*IF(t>price_years, (1-shock_recovery)^(t-price_years), t/price_years)"],
  ["discount", "Price change from the yield", "return", 0,
    "DISCOUNTSHOCK(fcf_yield, persistence*yield_bp/10000 + risk_premium, flow_through)"],
  ["valuation", "Tech valuation", "index", 100, "100*(1+news)*(1+discount)"],
  ["index", "Change of the index", "return", 0, "tech_weight*(valuation/100-1)"],
  ["wealth", "Equity wealth", "$bn", 0, "equity_wealth*scale*index"],
  ["spread_bp", "Credit spread", "bp", "spread0", "CREDITSPREAD(spread0, index, spread_elasticity)"],
  ["private_bp", "Private borrowing rates", "bp", 0, "yield_bp + spread_bp - spread0"],
]);
