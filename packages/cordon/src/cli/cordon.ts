import { Command } from 'commander';
import { harmless } from '../reports/wrap.ts';
import { version } from '../version.ts';
import { ExitGuard } from './exit-guard.ts';
import { newControl } from './new-control.ts';
import { runCheck } from './run-check.ts';
import { runExplain } from './run-explain.ts';
import { runFix } from './run-fix.ts';
import { runTest } from './run-test.ts';
import { systemError } from './system-error.ts';
import { unexpectedError } from './unexpected-error.ts';
import { endWhereUnwritable } from './unwritable-output.ts';
import { usageError } from './usage-error.ts';
import { UserError } from './user-error.ts';

const collect = (value: string, before: string[]) => [...before, value];

const program = new Command('cordon')
  .description('Shows whether PHI stays encrypted, at rest and on every hop, from CloudFormation templates.')
  .version(version)
  .option('--debug', 'show where in Cordon an unexpected error arose')
  .configureOutput({ outputError: (text, write) => write(usageError(text)) })
  .helpCommand(false)
  .exitOverride();

program
  .command('check')
  .description('Judge templates. Offline; nothing in them is executed.')
  .argument('[paths...]', 'template files, folders or globs', [])
  .option('--format <name>', 'terminal, json, markdown or html; may be given several times', collect, [])
  .option(
    '--out <file>',
    'write a format to a file, told by its ending (.json, .md, .html, .txt); standard output still gets a report, the terminal one unless --format asks for another; may be given several times',
    collect,
    [],
  )
  .option(
    '--parameters <file>',
    'parameter values, in the AWS CLI or CDK form; may be given several times',
    collect,
    [],
  )
  .option(
    '--fail-on <what>',
    'unknown or any-configuration: also end with 3 or 1 for these; may be given several times',
    collect,
    [],
  )
  .option('--config <file>', 'the cordon.yaml of this run, instead of the one found at, above or below what is checked')
  .option('--as-of <day>', 'the day, YYYY-MM-DD, that waivers and attestations are held against (today, UTC)')
  .option('--no-inline-waivers', 'do not heed waivers written in templates')
  .option('--stdin-name <name>', 'read a template from standard input and call it this')
  .option(
    '--controls <path>',
    'controls of your own: a JavaScript module or a folder of them, which run with your rights; may be given several times',
    collect,
    [],
  )
  .option('--watch', 'check again whenever something it looks at changes, until Ctrl-C')
  .option('--serve [port]', 'with --watch: serve the report to the browser of this machine, at a free port or this one')
  .option('--list-files', 'list every file that was looked at, and why those not read were skipped')
  .option('--max-file-size <bytes>', 'largest file that is read (10 MB for YAML, 50 MB for JSON)')
  .action(async (paths: string[], options) => {
    process.exitCode = await runCheck(paths, { ...options, debug: program.opts<{ debug?: boolean }>().debug === true });
  });

program
  .command('explain')
  .description('Tell what an obligation or a control asks, why, and how to meet it.')
  .argument('[id]', 'an id such as ELB-BACK or target-group-speaks-tls; without it, the list of all')
  .option('--controls <path>', 'controls of your own, as for check; may be given several times', collect, [])
  .action(async (id: string | undefined, options: { controls: string[] }) => {
    process.stdout.write(await runExplain(id, options.controls));
  });

program
  .command('fix')
  .description('Print the change that mends what a control fails, as a diff; write it with --write.')
  .argument('<control>', 'the id of a control, such as bucket-refuses-plain-http')
  .argument('[targets...]', 'the logical id of one resource, then template files, folders or globs (here: .)', [])
  .option('--config <file>', 'the cordon.yaml of this run')
  .option('--as-of <day>', 'the day, YYYY-MM-DD, that waivers are held against (today, UTC)')
  .option('--no-inline-waivers', 'do not heed waivers written in templates')
  .option('--write', 'write the change into the templates')
  .option(
    '--parameters <file>',
    'parameter values, in the AWS CLI or CDK form; may be given several times',
    collect,
    [],
  )
  .option('--controls <path>', 'controls of your own, as for check; may be given several times', collect, [])
  .addHelpText(
    'after',
    `
What is waived is left alone, unless the resource is named.
Ends with 0 where nothing is left to fix, with 1 where something stays at fault (each with its reason), with 2 for wrong
usage or a file that cannot be read. Only changes that a control passes, and that make no other verdict worse, are shown.`,
  )
  .action(async (control: string, targets: string[], options) => {
    process.exitCode = await runFix(control, targets, {
      ...options,
      debug: program.opts<{ debug?: boolean }>().debug === true,
    });
  });

program
  .command('test')
  .description('Try controls on their own examples; those of Cordon where none are named.')
  .option('--controls <path>', 'a JavaScript module or a folder of them; may be given several times', collect, [])
  .action(async (options: { controls: string[] }) => {
    process.exitCode = await runTest(options.controls);
  });

program
  .command('new-control')
  .description('Write the beginning of a control of your own into the working directory.')
  .argument('<id>', 'a sentence in kebab case that is true when it passes, such as bucket-has-an-owner')
  .requiredOption('--on <kind>', 'the kind of resource it is asked of, such as bucket')
  .requiredOption('--answers <obligation>', 'the obligation it answers, such as S3-TLS')
  .action((id: string, options: { on: string; answers: string }) => {
    process.stdout.write(newControl(id, { kind: options.on, obligation: options.answers }));
  });

program
  .command('help')
  .description('Show what a command takes.')
  .argument('[command]', 'one of the above; without it, what there is')
  .action((name: string | undefined) => {
    const asked = name === undefined ? program : program.commands.find((each) => each.name() === name);
    if (asked) return asked.outputHelp();
    const names = program.commands.map((each) => each.name());
    throw new UserError([`help got "${name}"; use ${names.join(', ')}`]);
  });

async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    const refused = systemError(error);
    const problems = error instanceof UserError ? error.problems : refused === undefined ? undefined : [refused];
    if (problems) {
      for (const problem of problems) process.stderr.write(`cordon: ${harmless(problem)}\n`);
      process.exitCode = 2;
    } else if (error instanceof Error && 'exitCode' in error) {
      // Commander has said what was wrong; --help and --version are no mistakes.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else {
      process.stderr.write(unexpectedError(error, program.opts<{ debug?: boolean }>().debug === true));
      process.exitCode = 2;
    }
  }
}

const guard = new ExitGuard(() => program.opts<{ debug?: boolean }>().debug === true);

endWhereUnwritable(process.stdout, (code) => {
  guard.outputIsOver = true;
  if (code !== undefined) process.stderr.write(`cordon: standard output cannot be written (${code})\n`);
});
// Nowhere is left to say it.
endWhereUnwritable(process.stderr, () => {
  guard.outputIsOver = true;
});

guard.arm();
void main().then(() => guard.settle());
