import { decode, largest, Unreadable } from './read-text.ts';
import { UserError } from './user-error.ts';

/** All of standard input. @throws UserError where it is too large or not UTF-8. */
export async function standardInput(maxFileSize: number | undefined): Promise<string> {
  const limit = maxFileSize ?? largest.json;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const piece = Buffer.from(chunk);
    size += piece.length;
    if (size > limit)
      throw new UserError([`standard input is larger than ${limit} bytes: raise the limit with --max-file-size`]);
    chunks.push(piece);
  }
  try {
    return decode(Buffer.concat(chunks));
  } catch (error) {
    throw error instanceof Unreadable ? new UserError([`standard input: ${error.message}`]) : error;
  }
}
