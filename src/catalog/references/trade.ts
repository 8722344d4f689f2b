import type { Reference } from "../page";

/** Tariffs, controls and the rivalry with China. */

export const barrons2025: Reference = {
  title:
    "Kapadia, DeepSeek's Success Changes the Game in U.S.-China Trade Rivalry, Barron's, 30 January 2025",
  year: 2025,
  address: "https://itiger.com/hant/news/2507619111",
};
export const amitiReddingWeinstein2019: Reference = {
  title:
    "Amiti, Redding and Weinstein, The Impact of the 2018 Tariffs on Prices and Welfare, Journal of Economic Perspectives 33(4) (abstract read)",
  year: 2019,
  address: "https://ideas.repec.org/a/aea/jecper/v33y2019i4p187-210.html",
};
export const amitiReddingWeinsteinNber: Reference = {
  title:
    "Amiti, Redding and Weinstein, The Impact of the 2018 Trade War on U.S. Prices and Welfare, NBER Working Paper 25672, page 21",
  year: 2019,
  address: "https://online.flipbuilder.com/gvsc/ndwt/files/basic-html/page21.html",
};
export const fajgelbaum2020: Reference = {
  title:
    "Fajgelbaum, Goldberg, Kennedy and Khandelwal, The Return to Protectionism, Quarterly Journal of Economics 135(1) (abstract and first page read)",
  year: 2020,
  address:
    "https://pdfslide.us/documents/the-return-to-protectionism-yale-pg87qjz036pdf-2-the-quarterly-journal.html",
};
export const angryBear2019: Reference = {
  title:
    "Angry Bear, U.S. consumers have borne the brunt of the current trade war, 7 May 2019, on Fajgelbaum and others, NBER Working Paper 25638 (imports fell by 32%)",
  year: 2019,
  address:
    "https://angrybearblog.com/2019/05/u-s-consumers-have-borne-the-brunt-of-the-current-trade-war.html",
};
export const bown2019: Reference = {
  title:
    "Bown (Peterson Institute for International Economics), Phase One China Deal: Steep Tariffs Are the New Normal, 19 December 2019",
  year: 2019,
  address:
    "https://www.piie.com/blogs/trade-and-investment-policy-watch/phase-one-china-deal-steep-tariffs-are-new-normal",
};
export const heimInterview: Reference = {
  title:
    "ChinaTalk, interview with Heim and Miller: the controls on AI chips of 2022 were flawed until October 2023",
  address: "https://www.chinatalk.media/p/ai-geopolitics-in-the-age-of-test",
};
