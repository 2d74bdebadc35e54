import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { livePage } from './live-page.ts';

const directives = (policy: string) => Object.fromEntries(policy.split('; ').map((part) => part.split(/ (.*)/s)));
const hashIn = (html: string) => {
  const script = /<script data-version="\d+">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
};

test('the policy allows the script that stands in the page, and no other', () => {
  const { html, policy } = livePage('<html><body>x</body></html>', 3);
  expect(html).toMatch(/<body>x<script data-version="3">.*<\/script><\/body><\/html>$/s);
  expect(directives(policy)).toEqual({
    'default-src': "'none'",
    'style-src': "'unsafe-inline'",
    'script-src': hashIn(html),
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
});

test("the page's own policy moves into the header, wider by what reloading needs", () => {
  const own = "default-src 'none'; script-src 'sha256-abc='; style-src &#39;sha256-def=&#39;; base-uri 'self'";
  const { html, policy } = livePage(`<meta http-equiv="Content-Security-Policy" content="${own}"><body></body>`, 1);
  expect(html).not.toContain('http-equiv');
  expect(directives(policy)).toMatchObject({
    'script-src': `'sha256-abc=' ${hashIn(html)}`,
    'style-src': "'sha256-def='",
    'connect-src': "'self'",
    'base-uri': "'self'",
  });
});

test('the hash does not depend on the version', () => {
  expect(livePage('', 1).policy).toBe(livePage('', 2).policy);
});
