/** The cells of a table of facts, as the data modules write it: a row a line, ` | ` between cells. */
export function table(rows: string): string[][] {
  return rows
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => row.split(' | '));
}

/** The words of a cell; `-` stands for none. */
export function words(cell = '-'): string[] {
  return cell === '-' ? [] : cell.split(' ');
}
