/** Finds a port for a server. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const portTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

const listenOnce = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Listens on the first free port from `port` on; 0 lets the system choose. Resolves to the port that it got. */
export async function listen(server: Server, host: string, port: number, tries = 50): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOnce(server, host, candidate);
    } catch (error) {
      if (!portTaken(error) || port === 0 || candidate - port + 1 >= tries || candidate >= 65535) throw error;
    }
  }
}

/** Closes a server at once, open connections included. */
export const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
