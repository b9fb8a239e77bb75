import { importRegister } from '#src/records/register/import-register.ts';

/** One import in a process of its own, so that its memory can be told from the bench’s. */
const [file = '', records = ''] = process.argv.slice(2);
const started = performance.now();
const report = await importRegister({ file, records, today: '2026-12-15', dryRun: false });
const figures = {
  milliseconds: performance.now() - started,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  services: report.file.services,
  changed: report.changed.length,
};
console.log(JSON.stringify(figures));
