import type { IncomingMessage, ServerResponse } from 'node:http';
import { UserError } from '../user-error.ts';
import { type LivePage, livePage } from './live-page.ts';

/** A page served to the browser of whoever is at this machine. */
export interface PageServer {
  readonly address: string;
  /** Serves this page from now on; browsers that show an older one load it. */
  show(page: string): void;
  close(): void;
}

const host = '127.0.0.1';

/** Serves one page, on loopback only. @throws UserError where the port is none or cannot be had. */
export async function servePage(wanted: string | true): Promise<PageServer> {
  const port = wanted === true ? 0 : portFrom(wanted);
  // Only who serves pays for loading it, and it must not be imported late: see bin/cordon.cjs.
  const { createServer } = process.getBuiltinModule('node:http');
  const site = new Site();
  const server = createServer((request, response) => site.answer(request, response));
  await new Promise<void>((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(new UserError([`--serve ${port}: ${whyNot(error)}`])),
    );
    server.listen(port, host, done);
  });
  const bound = server.address();
  const at = typeof bound === 'object' && bound ? bound.port : port;
  site.hosts = new Set([`${host}:${at}`, `localhost:${at}`]);
  return {
    address: `http://${host}:${at}/`,
    show: (page) => site.show(page),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

class Site {
  /** What a browser calls this server. A name that leads here from elsewhere is another site's, see DNS rebinding. */
  hosts: ReadonlySet<string> = new Set();
  #version = 0;
  #page: LivePage = livePage('', 0);
  readonly #listeners = new Set<ServerResponse>();

  show(page: string): void {
    this.#version += 1;
    this.#page = livePage(page, this.#version);
    for (const each of this.#listeners) this.#tell(each);
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const { method, url } = request;
    const path = url?.split('?', 1)[0];
    if (!this.hosts.has(request.headers.host ?? '')) refuse(response, 403, 'not a name of this server');
    else if (path !== '/' && path !== '/changes') refuse(response, 404, 'nothing is here');
    else if (method !== 'GET') refuse(response, 405, 'GET is all that is answered', { allow: 'GET' });
    else if (path === '/') this.#send(response);
    else this.#listen(response);
  }

  #send(response: ServerResponse): void {
    const { html, policy } = this.#page;
    response.writeHead(200, {
      ...{ ...guarded, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      ...{ 'cross-origin-opener-policy': 'same-origin', 'x-frame-options': 'DENY' },
    });
    response.end(html);
  }

  /** Server-sent events: the version of the page, now and whenever there is a newer one. */
  #listen(response: ServerResponse): void {
    response.writeHead(200, { ...guarded, 'content-type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
    this.#tell(response);
  }

  #tell(response: ServerResponse): void {
    response.write(`data: ${this.#version}\n\n`);
  }
}

/** Headers of every answer: it is for this page alone, and for now. */
const guarded = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

function refuse(response: ServerResponse, status: number, why: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...guarded, ...headers, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${why}\n`);
}

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new UserError([`--serve got "${text}"; use a port from 1 to 65535, or name the templates before --serve`]);
}

function whyNot(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') return 'another program has this port: choose another one, or none';
  if (error.code === 'EACCES') return 'this port is not yours to take: choose one above 1023, or none';
  return `this port cannot be had (${error.code ?? error.message})`;
}
