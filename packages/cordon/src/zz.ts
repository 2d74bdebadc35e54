import { gather } from './cli/gather.ts';
import { readEstate } from './readers/cloudformation/read-estate.ts';
import { EstateIndex } from './engine/estate-index.ts';
import { reportEstate } from './engine/report-estate.ts';
import { allControls } from './controls/all-controls.ts';
import { terminalReport } from './reports/terminal.ts';
import { PerformanceObserver, performance } from 'node:perf_hooks';
let gc=0; new PerformanceObserver(l=>{ for(const e of l.getEntries()) gc+=e.duration; }).observe({entryTypes:['gc']});
const T=()=>performance.now(); let t=T(); const lap=async(n:string)=>{ await new Promise(r=>setTimeout(r,0)); const x=T(); console.error(n,(x-t).toFixed(0),'gc',gc.toFixed(0)); gc=0; t=T(); };
(async()=>{
await lap('start');
const g = gather({paths:['/tmp/est100k'],cwd:'/tmp',maxFileSize:undefined}); await lap('gather'); (globalThis as any).gc?.(); console.error('heap', (process.memoryUsage().heapUsed/1e6).toFixed(0)); (globalThis as any).g=g;
const r = readEstate(g.templates,{given:()=>undefined}); await lap('readEstate');
const e = new EstateIndex(r); await lap('index'); (globalThis as any).gc?.(); console.error('heap', (process.memoryUsage().heapUsed/1e6).toFixed(0));
for (const c of allControls) { const o=c.check; let n=0; let tt=0; (c as any).check=(r:any,a:any)=>{ const s=performance.now(); try { return (o as any).call(c,r,a);} finally { tt+=performance.now()-s; n++; } }; (c as any).stat=()=>[tt.toFixed(0),n]; }
const rep = reportEstate(e, allControls, {version:'x',asOf:'2026-01-01',inputs:g.inputs}); await lap('report'); for (const c of allControls) console.error(c.id,(c as any).stat()); (globalThis as any).gc?.(); console.error('heap', (process.memoryUsage().heapUsed/1e6).toFixed(0));
const s = terminalReport(rep); await lap('terminal'); console.error(s.length);
})();
