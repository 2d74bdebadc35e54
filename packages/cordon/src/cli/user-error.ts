/** Something the user can mend: each line says what, where and what would be right. Ends as exit code 2. */
export class UserError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
