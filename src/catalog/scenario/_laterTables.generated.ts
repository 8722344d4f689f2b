// Written by npm run generate from src/catalog/scenario/tables. Do not edit.

/** A text a table: name, vintage, title, usual date, source and status, and columns; then its rows. */
export const laterTables: readonly string[] = [
  `cbo 2026-02|2026-02|CBO's baseline, $bn, before the tariff ruling|2026-02|CBO|published|Year|Deficit|Other means of financing|Debt held by the public|Net interest|Debt to GDP
2025|1775||30172|970||2025-09-30
2026|1853|70|32095|1039|1.00605
2027|1887|22|34005|1108|1.02069
2028|2080|9|36093|1218|1.04116
2029|2020|-10|38103|1324|1.05811
2030|2201|-24|40280|1432|1.07726
2031|2286|-37|42528|1548|1.09573
2032|2439|-45|44922|1670|1.11535
2033|2781|-59|47644|1784|1.13992
2034|2818|-69|50394|1904|1.16186
2035|2779|-70|53103|2019|1.17977
2036|3115|-66|56152|2144|1.20209`,
  `holders 2026-03|2026-03|Holders of Treasuries, $bn, by country|2026-03|TIC|published|Holder|Holdings
Japan|1191.6
United Kingdom|926.9
China|652.3
Cayman Islands|459.4
Belgium|454
Canada|439.4
Luxembourg|432
France|393
Ireland|355.2
Taiwan|300.8`,
  `token_prices 2026-11|2026-11|List prices, $ per million tokens|2026-11-15|DeepSeek|published|Model|Input|Output
DeepSeek flash, off-peak|0.15|0.6
DeepSeek flash, peak|0.3|1.2
DeepSeek V4-Pro, off-peak|0.66|1.98
DeepSeek V4-Pro, peak|1.32|3.96
DeepSeek flash, before|0.14|0.28|2026-08-13
DeepSeek V4-Pro, before|0.435|0.87|2026-08-13
GPT-6 Astra|10|50|2026-09|PromptFuel|reported
Claude Opus 5.5|4|20|2026-09|PromptFuel|reported`,
  `capex 2026-07|2026-07|Capex of hyperscalers, $bn|2026-07|NM AI Research|reported|Companies|Capex|Up to|Basis
Four largest 2025|410||actual|2025|Savvy Wealth
Four largest 2026|720|745|guidance
Alphabet 2025|91.447||actual|2025|Buntz
Alphabet 2026|195|205|guidance
Amazon 2025|131.8||actual|2025|Buntz
Amazon 2026|220||guidance
Meta 2025|72.22||actual|2025|Buntz
Meta 2026|130|145|guidance
Microsoft 2026|175||guidance`,
  `tariffs 2026-11|2026-11|US tariffs|2026-11-09|Budget Lab|published|Measure|Value
Statutory|0.112
Effective|0.1042
Effective after substitution|0.0851
Statutory, end of 2026|0.1135
Effective before the ruling|0.169|2026-02-20
Effective after the ruling|0.091|2026-02-20
Customs duties FY2025, $bn|194.9|2025-09-30|CBO
Customs duties FY2026, $bn, expected|418.4|2026-02|CBO`,
  `fed 2026-09|2026-09|The Fed and rates|2026-09-19|Wolf Street|reported|Measure|Value
Reserve balances, $bn|2966.8|2026-09|FinzData
Reserve balances, $bn, May|3078.8|2026-05|FinzData
Reserve balances, $bn, end of QT|2860|2025-12
Bills a month, $bn|40|2026|Morgan Kenwood
Fed funds, low|0.0375|2026-09-19|Phastidio
Fed funds, high|0.04|2026-09-19|Phastidio
10-year yield, January|0.0421|2026-01|Alpha Vantage
10-year yield, May|0.0448|2026-05|Alpha Vantage
QT ended|2025-12-01|2025-12
Warsh sworn in|2026-05-22|2026-05-22|btw.co`,
  `ai_fields|2025-02|Who leads in AI|2025-02-03|Hsu and Goldman|judgement|Field|Leader|In the essay
Manufacturing|China|10,000 plants with own 5G, US dozens
Internet of Things|China|robotic warehouses
Robotics|China|more robots than all others
Low-altitude economy|China|$100bn, double by 2026
Autonomous vehicles|open|Chinese robotaxis
Large language models|open|Philippine call centres, $40bn
Biotechnology|United States|China: medical data`,
  `essays|2026-11|Essays' claims, $bn unless said|2025|DPAM|reported|Claim|Value
Current-account deficit 2024|1200|2025-02-03|Hsu and Goldman
Current-account deficit 2025 Q1|439.8|2025-03|BEA
Current-account deficit 2025 Q2|249.2|2025-06|BEA|published
Current-account deficit 2025 Q3|226.4|2025-09|BEA|published
Foreign buying until|2021|2025-02-03|Hsu and Goldman
30-year yield 1981|0.15|2025-02-03|Hsu and Goldman
30-year yield August 2020|0.0141|2025-02-03|Hsu and Goldman
Russia's reserves|600|2025-02-03|Hsu and Goldman
Russia's reserves seized|0.5|2025-02-03|Hsu and Goldman
Covid debt with banks|4000|2025-02-03|Hsu and Goldman
Interest|1000|2025-02-03|Hsu and Goldman
Interest, times 2020|4|2025-02-03|Hsu and Goldman
China's share in manufacturing|0.3|2025-01-30|Barron's
China's share in port cranes, cars, batteries, drones|0.8|2025-01-30|Barron's
R&D not funded|200|2025-01-30|Barron's
Infrastructure push|100|2025-01-30|Barron's
Labs|20|2025-01-30|Barron's
Distilled, times faster|5
Google and LG, time saved|0.5
Google and LG, cost saved|0.72
Stargate|500
Meta, from|60
Meta, to|65
Meta, GW|2
Reliance, GW|3
Bank of China|137
ChatGPT's share at OpenAI|0.7`,
  `since_2025|2026-11|What happened since|2026-11-15|NM AI Research|reported|Quantity|From|To
capex|720|745|2026-07
debt|1.00605|1.00605|2026-02|CBO|published
yield_bp|27|27|2026-05|Alpha Vantage
token price|0.274|0.548|2026-11-15|DeepSeek
tech weight|0.343|0.343|2025-12-15|Motley Fool
tariff|0.112|0.112|2026-11-09|Budget Lab|published`,
];
