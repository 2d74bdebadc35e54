// Loaded with --require into a measured process: leaves its peak resident memory (KiB) in a file when it ends.
// Every platform Node runs on gives this figure in the same unit, which `time -v` and its relatives do not.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.CORDON_BENCH_RSS, String(process.resourceUsage().maxRSS)));
