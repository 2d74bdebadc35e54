import { describe, expect, it } from 'vitest';
import { obligation, obligations } from './catalogue.ts';

const idsWhere = (test: (each: (typeof obligations)[number]) => boolean) =>
  obligations.filter(test).map(({ id }) => id);

describe('the catalogue of obligations', () => {
  it('has 72 rows with ids of their own', () => {
    expect(obligations).toHaveLength(72);
    expect(new Set(obligations.map(({ id }) => id)).size).toBe(72);
  });

  it('has exactly the thirteen rows the paper commands', () => {
    expect(idsWhere(({ strength }) => strength === 'must')).toEqual([
      'WAF-TLS',
      'S3-TLS',
      'GLACIER-TLS',
      'ELB-E2E',
      'ELB-FRONT',
      'ELB-BACK',
      'EC2-TLS',
      'EC2-INTRA',
      'RDS-EDITION',
      'RDS-ALL3',
      'RDS-FORCESSL',
      'RDS-AUDIT',
      'KMS-ELIGIBLE',
    ]);
  });

  it('has eleven rows of our own, and says why for each of them and no other', () => {
    const ours = [
      ...['WAF-LOG-PHI', 'WEB-TLS', 'S3-REST', 'EC2-REST', 'RDS-OLD-TLS', 'DB-REST', 'DB-TLS', 'TRAIL-ON'],
      ...['NAMES-OTHER', 'PHI-SCOPE', 'HOP-ENDS'],
    ];
    expect(idsWhere(({ strength }) => strength === 'derived')).toEqual(ours);
    expect(idsWhere(({ because }) => because !== undefined)).toEqual(ours);
  });

  it('computes four rows from rows that exist and are not computed themselves', () => {
    const rollups = obligations.flatMap(({ id, rollup }) => (rollup ? [[id, rollup]] : []));
    expect(Object.fromEntries(rollups)).toEqual({
      'WAF-TLS': ['ELB-FRONT', 'ELB-BACK', 'WEB-TLS'],
      'ELB-E2E': ['ELB-FRONT', 'ELB-BACK'],
      'EC2-TLS': ['EC2-EXT', 'EC2-INTRA', 'EC2-TUNNEL'],
      'RDS-ALL3': ['RDS-REST-KMS', 'RDS-FORCESSL', 'RDS-AUDIT'],
    });
    const parts = obligations.flatMap(({ rollup }) => rollup ?? []).map(obligation);
    expect(parts.map((part) => part && part.rollup === undefined)).toEqual(parts.map(() => true));
  });

  it('says of each row who can show it, and once; of eight facts there is nothing to show', () => {
    expect(idsWhere(({ shownBy }) => new Set(shownBy).size < shownBy.length)).toEqual([]);
    expect(idsWhere(({ shownBy, strength }) => shownBy.length === 0 && strength === 'fact')).toEqual([
      ...['S3-META-PLAIN-SSE', 'S3-META-PLAIN-CSE', 'GLACIER-REST', 'GLACIER-SECURE-PROTO', 'GLACIER-META-PLAIN'],
      ...['EC2-TLS-APPS', 'RDS-TDE-FACT', 'KMS-NORMAL'],
    ]);
    expect(idsWhere(({ shownBy, strength }) => shownBy.length === 0 && strength !== 'fact')).toEqual([]);
  });

  it('leaves three rows to people alone', () => {
    expect(idsWhere(({ shownBy }) => shownBy.join() === 'people')).toEqual([
      'EC2-REST-LIB',
      'EC2-REST-SAAS',
      'RDS-REEVAL',
    ]);
  });

  it('has a dated fact for every row but what is not about AWS', () => {
    expect(idsWhere(({ today }) => today.length === 0)).toEqual([
      'EC2-REST-APP',
      'EC2-REST-LIB',
      'PHI-SCOPE',
      'HOP-ENDS',
    ]);
  });

  it('dates every fact and names its source: an address, or a package with its version', () => {
    const facts = obligations.flatMap(({ today }) => today);
    expect(facts.filter(({ asOf }) => !/^2026-(04-13|05-22|11-23)$/.test(asOf))).toEqual([]);
    expect(facts.filter(({ source }) => !/^https:\/\/\S+$|^[@\w/-]+ \d+\.\d+\.\d+$/.test(source))).toEqual([]);
  });

  it('cites sections of part 164 only', () => {
    const sections = obligations.flatMap(({ regulation }) => regulation);
    expect(sections.filter((section) => !/^164\.\d{3}(\([a-zA-Z0-9]+\))*$/.test(section))).toEqual([]);
    expect(idsWhere(({ regulation }) => regulation.length === 0)).toEqual(['ELB-MAY', 'ELB-TYPE']);
  });

  it('finds a row by its id and nothing by another text', () => {
    expect(obligation('ELB-BACK')?.demands).toBe(
      'Every target group that carries PHI is reached over HTTPS or TLS, or gets a session passed through.',
    );
    expect(obligation('elb-back')).toBeUndefined();
    expect(obligation('constructor')).toBeUndefined();
  });
});
