/** ISO 3166-1 codes of countries, by the names that Natural Earth gives them. */
const codes: Readonly<Record<string, string>> = {
  Algeria: 'DZ',
  Denmark: 'DK',
  Egypt: 'EG',
  France: 'FR',
  Iraq: 'IQ',
  Italy: 'IT',
  Libya: 'LY',
  Syria: 'SY',
  Tunisia: 'TN',
  'United States': 'US',
  'United States of America': 'US',
};

/** The code of a country; undefined for one that the table lacks. */
export const countryCode = (country: string): string | undefined => codes[country];
