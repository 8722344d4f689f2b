import type { Reference } from "../page";

/** Wealth, spending, mortgages and houses. */

export const chodorowReich2021: Reference = {
  title:
    "Chodorow-Reich, Nenov and Simsek, Stock Market Wealth and the Real Economy: A Local Labor Market Approach, American Economic Review (abstract read)",
  year: 2021,
  address: "https://papers.ssrn.com/abstract=3406107",
};
export const poterbaSamwick1995: Reference = {
  title: "Poterba and Samwick on stock ownership and consumption (read at abcdocz.com)",
  year: 1995,
  address: "https://abcdocz.com/doc/93424",
};
export const diMaggio2018: Reference = {
  title: "Di Maggio and others on stock wealth and spending in Sweden (read at financedocbox.com)",
  year: 2018,
};
export const defuscoPaciorek2017: Reference = {
  title:
    "DeFusco and Paciorek, The Interest Rate Elasticity of Mortgage Demand: Evidence from Bunching at the Conforming Loan Limit, American Economic Journal: Economic Policy 9(1) (abstract read)",
  year: 2017,
  address:
    "https://www.kellogg.northwestern.edu/faculty/research/detail/2017/the-interest-rate-elasticity-of-mortgage-demand-evidence-from/",
};
export const liuLuccaParker2021: Reference = {
  title:
    "Liu, Lucca, Parker and Rays-Wahba, The Housing Boom and the Decline in Mortgage Rates, Liberty Street Economics, 7 September 2021",
  year: 2021,
  address:
    "https://libertystreeteconomics.newyorkfed.org/2021/09/the-housing-boom-and-the-decline-in-mortgage-rates",
};
export const calculateyMortgages: Reference = {
  title: "calculatey, Mortgage Calculator: quick answer and common examples",
  address: "https://calculatey.pages.dev/mortgage-calculator",
};
export const mortgageRateJanuary2025: Reference = {
  title:
    "National Mortgage Professional, Mortgage Rates Down After Five Weeks Of Increases, 23 January 2025 (Freddie Mac's survey: 6.96% for 30 years)",
  year: 2025,
  address:
    "https://nationalmortgageprofessional.com/news/mortgage-rates-down-after-five-weeks-increases",
};
