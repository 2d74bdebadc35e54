import { BadCopy } from './shape.mjs';

const months = 'January February March April May June July August September October November December'.split(' ');

/** The page of AWS. It is written for people: entries are list items, and the day stands in a sentence. */
export const eligibleServices = {
  id: 'eligible-services',
  data: 'eligible-services',
  copies: /^(hipaa-)?eligible-services.*\.html?$/,
  page: ['eligible-services.html', 'https://aws.amazon.com/compliance/hipaa-eligible-services-reference/'],
  key: ([service]) => service,
  /** The page says how old it is, so a copy of it needs no other date. */
  asOf(copies) {
    const words = plain(copies[0].text);
    const [, month, day, year] = /updated:?\s+(?:on\s+)?([A-Z][a-z]+) (\d{1,2}), (20\d\d)/i.exec(words) ?? [];
    const number = months.indexOf(month) + 1;
    if (number === 0) throw new BadCopy(`${copies[0].name} does not say when it was last updated`);
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  },
  read(copies, before) {
    const known = new Map(before.map((row) => [row[0], row]));
    const rows = items(copies[0].text).flatMap((item) => {
      const condition = /\[([^\]]+)\]/.exec(item)?.[1];
      const service = item.replace(/\s*[[(].*$/, '').trim();
      if (!known.has(service) && !/^(Amazon|AWS|Alexa) /.test(service)) return [];
      const [, namespaces = '-'] = known.get(service) ?? [];
      const limit = condition !== undefined && !isOtherName(condition) ? condition : undefined;
      return [[service, namespaces, ...(limit === undefined ? [] : [limit.replace(/[|`\\$\n]/g, ' ')])]];
    });
    if (rows.length === 0) throw new BadCopy(`${copies[0].name} has no list of services`);
    return rows;
  },
  /** What a person has to do after a renewal. */
  remark: (added) =>
    added.length > 0
      ? `Say in the second column what templates call: ${added.map(([service]) => service).join(', ')}`
      : undefined,
};

/** Brackets hold other names as well as limits. */
function isOtherName(text) {
  return /^(formerly|includes|including|with|for apache|standard)\b/i.test(text) && !/exclud/i.test(text);
}

function items(html) {
  return [...html.matchAll(/<li\b[^>]*>([\s\S]*?)<\/li>/gi)]
    .map(([, inner]) => plain(inner))
    .filter((item) => item.length < 250);
}

function plain(html) {
  const entities = { amp: '&', nbsp: ' ', '#160': ' ', ndash: '-', mdash: '-', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (all, name) => entities[name] ?? all)
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
