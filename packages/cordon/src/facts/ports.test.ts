import { describe, expect, it } from 'vitest';
import { clearTextPorts, clearTextPortsIn } from './ports.ts';

describe('clear-text ports', () => {
  it('has each port once', () => {
    expect(clearTextPorts.map(({ port }) => port)).toEqual([
      21, 23, 25, 80, 104, 110, 143, 389, 1433, 2575, 3306, 5432, 11112,
    ]);
  });

  it.each([
    [80, 80, ['HTTP']],
    [443, 443, []],
    [20, 25, ['FTP', 'Telnet', 'SMTP']],
    [104, 104, ['DICOM']],
    [11112, 65535, ['DICOM']],
  ])('from %i to %i', (from, to, expected) => {
    expect(clearTextPortsIn(from, to).map(({ protocol }) => protocol)).toEqual(expected);
  });

  it('knows which protocols can change to TLS on the same port', () => {
    const fixed = clearTextPortsIn(0, 65535).filter(({ upgrade }) => upgrade === undefined);
    expect(fixed.map(({ port }) => port)).toEqual([23, 80, 104, 2575, 11112]);
  });
});
