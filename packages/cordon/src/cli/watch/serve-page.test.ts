import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PageServer, servePage } from './serve-page.ts';

let server: PageServer;
beforeEach(async () => {
  server = await servePage(true);
  server.show('<body>first</body>');
});
afterEach(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Asks with this Host header; fetch would not let us lie. */
function ask(path: string, { method = 'GET', host }: { method?: string; host?: string } = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const { hostname, port, host: own } = new URL(server.address);
    const asked = request({ hostname, port, path, method, headers: { host: host ?? own } }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    });
    asked.on('error', failed).end();
  });
}

test('the page is served to this machine', async () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const { status, headers, text } = await ask('/');
  expect(status).toBe(200);
  expect(text).toContain('<body>first');
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test('and by its other name', async () => {
  expect((await ask('/', { host: `localhost:${new URL(server.address).port}` })).status).toBe(200);
});

test.each([
  ['another host', { host: 'evil.example' }, '/', 403],
  ['another host at our port', { host: 'evil.example:80' }, '/', 403],
  ['no port', { host: '127.0.0.1' }, '/', 403],
  ['another host for changes', { host: 'evil.example' }, '/changes', 403],
  ['another path', {}, '/etc/passwd', 404],
  ['a path that climbs', {}, '/../package.json', 404],
  ['another method', { method: 'POST' }, '/', 405],
  ['HEAD', { method: 'HEAD' }, '/', 405],
])('%s is refused', async (_what, how, path, status) => {
  const answer = await ask(path, how);
  expect(answer.status).toBe(status);
  expect(answer.text).not.toContain('first');
});

describe('changes', () => {
  test('are told with the version that is new, and the page has it', async () => {
    const response = await fetch(`${server.address}changes`);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let told = '';
    const until = async (text: string) => {
      while (!told.includes(text)) told += (await reader?.read())?.value ?? '';
    };
    await until('data: 1\n\n');
    server.show('<body>second</body>');
    await until('data: 2\n\n');
    expect((await ask('/')).text).toMatch(/<body>second<script data-version="2">/);
    await reader?.cancel();
  });
});

test.each(['0', '65536', 'infra/', '80x', '-1'])('--serve %s is refused', async (port) => {
  await expect(servePage(port)).rejects.toThrow(`--serve got "${port}"; use a port from 1 to 65535`);
});

test('a port that another program has is named', async () => {
  const { port } = new URL(server.address);
  await expect(servePage(port)).rejects.toThrow(`--serve ${port}: another program has this port`);
});
