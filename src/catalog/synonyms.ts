/**
 * What people in the trade call things that are called otherwise here: words by which the pane's search finds a function
 * (by its name) or a preset (by its key) beside those of its page. A test holds that each is there, and real phrases.
 */
export const synonyms: Readonly<Record<string, string>> = {
  AFFORDPRICE: "house prices, affordability",
  AIREVENUEGAP: "data center, data centre, Sequoia 600 billion question, AI bubble, ROI of GPUs",
  AIREVENUEPV: "NPV, DCF, net present value",
  BASSADOPTION: "S-curve, diffusion, penetration",
  BATHTUB: "reserves, TGA, RRP, repo, liquidity model, stock and flow",
  BREAKEVENELASTICITY: "goal seek, unit elastic, Jevons threshold",
  CAPEXPAYBACK: "data center, data centre, ROI, ROIC, return on investment, breakeven, capex cycle",
  CLEARINGYIELD: "auction, market clearing, term premium",
  CONCENTRATION:
    "HHI, Herfindahl, Magnificent Seven, Mag 7, index weight, concentration risk, S&P 500",
  CONVERGENCERETURN: "catch-up trade, re-rating, mean reversion, China tech",
  COSTDECLINE: "Moore's law, deflation, inflation of compute",
  CREDITSPREAD: "high yield, HY OAS, junk bonds, corporate bonds, credit risk, CDS",
  CROWDOUT: "crowding out, liquidity drain, AI capex financing, hyperscaler bonds",
  DEBTPATH:
    "debt to GDP, deficit, fiscal projection, CBO baseline, debt dynamics, r minus g, inflation, debt sustainability, snowball effect",
  DEBTSPIRAL: "doom loop, sovereign debt crisis, Italy, bond vigilantes",
  DEBTSTABPB:
    "inflation, primary surplus, debt-stabilising balance, r-g, fiscal space, debt sustainability, snowball effect",
  DEBTTIPPING: "fiscal dominance, debt limit, debt ceiling, unsustainable, sovereign default",
  DISCOUNTSHOCK:
    "WACC, discount rate, cost of equity, rate sensitivity, DCF, multiple compression, rates rise",
  DOTCOMREPLAY: "dot-com crash, tech bubble, bear market, 2000 crash",
  EQUITYDURATION:
    "rate sensitivity, modified duration, Macaulay, long duration stocks, growth stocks, duration risk",
  FADEVALUE:
    "DCF, intrinsic value, competitive advantage period, fade rate, fair value, discounted cash flow",
  FAN: "Monte Carlo, simulation, confidence interval, percentiles, fan chart, uncertainty, distribution",
  FCFYIELD: "Microsoft, free cash flow, P/FCF, price to cash flow, valuation multiple",
  FIRESALE: "deleveraging, margin call, liquidation, forced selling",
  FIRESALESPIRAL:
    "deleveraging spiral, contagion, leverage, systemic risk, margin call, forced selling, hedge fund deleveraging, basis trade, unwind",
  FISCALVSCAPEX: "stimulus, fiscal policy, MMT, deficit spending",
  FITBASS: "regression, calibrate adoption, curve fitting, estimate, market saturation, S-curve",
  FITELASTICITY: "regression, OLS, LINEST, estimate elasticity, log-log, calibrate",
  FITLEARNING: "regression, Wright's law, experience curve, estimate, calibrate",
  FUNDINGGAP: "sudden stop, capital flight, balance of payments, twin deficits, TIC flows",
  GROWTHSHOCK: "earnings downgrade, EPS cut, what is priced in",
  HMODELVALUE: "DDM, dividend discount model, DCF, intrinsic value",
  HOUSINGHEADWIND: "home sales, housing market, mortgage applications",
  IDLECASH:
    "money market funds, dry powder, cash on the sidelines, M2, RRP, savings glut, liquidity dries up",
  IMPLIEDERP: "ERP, equity risk premium, Damodaran, cost of equity, Fed model, CAPE",
  IMPLIEDGROWTH:
    "Microsoft, reverse DCF, market-implied growth, expectations investing, what is priced in, PEG",
  INTERESTBILL: "debt service, net interest, interest expense, coupon",
  INTERESTSHOCK: "CBO rule of thumb, debt service, rates higher for longer, 100 bp",
  ISLMCROWDOUT: "IS-LM, Keynesian, fiscal multiplier",
  JEVONSDEMAND: "Jevons paradox, DeepSeek, price elasticity, GPU demand, Nvidia",
  LEARNINGCURVE: "Wright's law, experience curve, progress ratio",
  LOANABLEFUNDS: "saving and investment, crowding out, deficit financing, savings glut",
  MARKETCAPLOSS: "Nvidia 589 billion, market value, wipeout",
  MAXDRAWDOWN: "peak to trough, bear market, risk, loss, drawdown",
  MORTGAGESHOCK: "30-year mortgage, monthly payment, housing affordability, rates rise",
  ODDS: "Monte Carlo, probability, likelihood, tail risk, VaR, correlation, copula, chance, simulation, recession",
  PECOMPRESSION: "P/E ratio, price earnings, multiple contraction, derating, total return",
  PEEXSECTOR: "P/E ex tech, S&P 493, equal weight",
  PEGROWINTO: "P/E, price earnings, forward multiple, grow into valuation",
  REBOUND: "Jevons paradox, backfire, energy efficiency, Khazzoom-Brookes",
  RECOVERYYEARS: "breakeven, time to recover, lost decade",
  RELATIVEDISCOUNT: "China discount, P/E gap, peer multiples, relative value",
  REPRICE:
    "WACC, DCF, discount rate, rates rise, valuation sensitivity, duration, repricing of a stock, price target",
  REQUIREDREVENUE: "ROI, hurdle rate, payback",
  REVERSEQE:
    "QE unwind, QT, quantitative tightening, term premium, balance sheet runoff, duration supply, term premia",
  REVERSESTRESS:
    "reverse stress test, goal seek, solver, breakeven, what would it take, EBA, back-solve, target, what must happen to reach",
  SCENARIO: "assumption, input, parameter",
  SCENARIOTABLE: "assumptions, inputs, parameters, list of scenarios",
  SECTORSHOCK: "beta, sector rotation, risk-off, sell-off",
  STRANDEDCOMPUTE: "stranded assets, write-down, impairment, depreciation, GPU useful life",
  TARIFFCOST: "trade war, import duty, deadweight loss, inflation, consumer prices",
  TENYEAREQ: "duration supply, DV01, QT, 10-year equivalents, duration risk",
  TORNADO:
    "sensitivity analysis, sensitivity table, one at a time, what matters, key drivers, tornado diagram, tornado chart",
  TRANSMISSION: "stress test, scenario analysis, macro model, recession, GDP, what if, inflation",
  TREASURYCLEAR:
    "safe haven, flight to quality, Treasury auction, buyers, foreign holders, price-sensitive buyers, term premium",
  TREASURYYIELDSHOCK:
    "sudden stop, term premium, foreigners sell, China sells Treasuries, 10-year, TIC, bond sell-off, rates rise, term premia, foreign selling",
  TWOSTAGEVALUE: "DCF, DDM, terminal value, intrinsic value, fair value, discounted cash flow",
  WEALTHEFFECT: "recession, consumption, MPC, consumer spending",
  YIELDSHOCKRANGE: "term premium, literature, estimates, uncertainty, Beltran, QE studies",
  baseline: "base case, CBO, reference",
  commoditised_models: "price war, open source, margin squeeze, open weights",
  debt_spiral:
    "fiscal dominance, doom loop, sovereign crisis, Italy, bond vigilantes, fiscal crisis, deficit, stress test, rates rise, inflation, gilt crisis, Liz Truss, term premia",
  deepseek_2025: "Nvidia, R1, China AI, January 2025, sell-off, efficiency shock",
  dotcom_replay:
    "crash, bear market, tech bubble, recession, AI bubble bursts, market crash, stress test, Nasdaq, hard landing, drawdown, valuation falls by half",
  export_tightening: "chip ban, trade war, China, semiconductors, sanctions",
  foreign_sudden_stop:
    "capital flight, sell America, dollar, balance of payments, stress test, China sells, term premium, yields rise, foreign investors leave, buyers strike",
  idle_cash_exhaustion:
    "RRP, reserves, dry powder, liquidity crunch, funding squeeze, money market funds",
  jevons_boom: "Jevons paradox, AI boom, bull case, upside",
  reverse_qe:
    "QT, quantitative tightening, term premium, Fed balance sheet, duration supply, yields rise, hyperscaler bonds",
  slow_adoption: "AI winter, AI bubble, delayed revenue, ROI disappoints, P/E derating",
  soft_landing: "goldilocks, no recession, benign, productivity",
  training_glut: "overcapacity, GPU glut, overinvestment, stranded, capex cut",
};
