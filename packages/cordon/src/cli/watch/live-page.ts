import { createHash } from 'node:crypto';

/** Loads the page again once there is a newer one than this. What it is called in the page tells which one this is. */
const script =
  "const{version:v}=document.currentScript.dataset;new EventSource('/changes').onmessage=e=>{if(e.data!==v)location.reload()}";

const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** A page as it is served, with the policy that goes into its header. */
export interface LivePage {
  readonly html: string;
  readonly policy: string;
}

/**
 * The page with a script of ours that loads it again. A policy that it has itself moves into the header, because two
 * policies would both count: ours is theirs, with leave for this one script and for asking this one server.
 */
export function livePage(page: string, version: number): LivePage {
  const meta = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"\s*\/?>/i;
  const own = unescaped(meta.exec(page)?.[1] ?? "default-src 'none'; style-src 'unsafe-inline'");
  const tag = `<script data-version="${version}">${script}</script>`;
  const bare = page.replace(meta, '');
  const end = bare.lastIndexOf('</body>');
  const html = end < 0 ? bare + tag : bare.slice(0, end) + tag + bare.slice(end);
  return { html, policy: widened(own) };
}

function widened(policy: string): string {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    // Of two of a name, browsers heed the first.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  // Without a directive of its own, the default counts for scripts.
  const scripts = directives.get('script-src') ?? directives.get('default-src') ?? [];
  directives.set('script-src', [...scripts.filter((value) => value !== "'none'"), hash]);
  directives.set('connect-src', ["'self'"]);
  for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
    if (!directives.has(name)) directives.set(name, ["'none'"]);
  return [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
