/** What people ask for that a place of the documentation calls otherwise, by its address. Functions and presets have synonyms. */
export const askedFor: Readonly<Record<string, string>> = {
  "guide.html#1-a-formula": "begin, how to start, first steps, percent or decimal, how to enter",
  "guide.html#2-a-scenario":
    "print, paper, copy to PowerPoint, presentation, picture, slide, compare, save, portfolio, fan chart",
  "guide.html#4-share":
    "send to a colleague, client, mail, email, recipient, without the add-in, #NAME? error, copy, freeze values",
  "guide.html#5-when-something-is-wrong": "help, troubleshooting, broken, #NAME? error, Chinese",
  "guide.html#6-how-far-to-trust-it":
    "privacy, confidential, is my data sent anywhere, telemetry, how accurate, where the numbers come from",
  "deployment.html#install": "IT, administrator, roll out, sideload",
  "deployment.html#what-it-needs":
    "offline, internet, network, firewall, security, privacy, confidential, is my data sent anywhere",
  "validation.html":
    "how accurate, tested, backtest, published numbers, where the numbers come from",
  "since-2025.html": "track record, backtest, forecasts, what happened since",
};
