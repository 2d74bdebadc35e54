// Written by `npm run renew -- sql-server-versions`.
export const asOf = '2026-11-23';

/** Year | how its engine versions begin | end of support by RDS | by Microsoft. */
export const rows = `
2008 R2 | 10.50 | 2019-06-01 | -
2012 | 11.00 | 2022-06-01 | 2022-07-12
2014 | 12.00 | 2024-06-01 | 2024-07-09
2016 | 13.00 | 2026-07-14 | 2026-07-14
2017 | 14.00 | 2027-10-12 | 2027-10-12
2019 | 15.00 | 2030-01-08 | 2030-01-08
2022 | 16.00 | 2033-01-11 | 2033-01-11
2025 | 17.00 | 2036-01-06 | 2036-01-06
`;
