import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, request, type IncomingMessage, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { join } from "node:path";

interface Serving {
  readonly server: Server;
  readonly address: string;
}
const { serve } = require("../../build/workbench/serve.cjs") as { serve: () => Promise<Serving> };

let serving: Serving;
beforeAll(async () => (serving = await serve()));
afterAll(() => {
  serving.server.close();
  serving.server.closeAllConnections();
});

const ask = (path: string, { method = "GET", host = "localhost:3300" } = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(serving.address);
    request({ host: "127.0.0.1", port, path, method, headers: { host } }, (response) => {
      response.resume().on("end", () => resolve(response));
    })
      .on("error", reject)
      .end();
  });

test.each([
  ["/%", 400],
  ["/%00", 400],
  ["/%E0%A4%A", 400],
  ["http://[", 400],
  ["/tidak-ada", 404],
  ["/office-js/..%2f..%2fpackage.json", 404],
  ["/..%2f..%2fpackage.json", 404],
  ["/contoh-lkjip-2024.xlsx", 200],
])("%s is answered with %i", async (path, status) => {
  expect((await ask(path)).statusCode).toBe(status);
  // And the server is still there.
  expect((await ask("/contoh-lkjip-2024.xlsx")).statusCode).toBe(200);
});

test("nothing but reading is allowed", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const { statusCode, headers } = await ask("/", { method });
    expect([method, statusCode, headers.allow]).toEqual([method, 405, "GET, HEAD"]);
  }
});

test.each(["contoh.go.id", "localhost.contoh.go.id", "127.0.0.1.contoh.go.id:3300", "[::1]"])(
  "a request that calls this machine %j is turned away",
  async (host) => {
    expect((await ask("/contoh-lkjip-2024.xlsx", { host })).statusCode).toBe(403);
  },
);

test("it listens on this machine only", () => {
  expect(serving.server.address()).toMatchObject({ address: "127.0.0.1" });
});

/** What a line of bytes is answered, whatever it is. */
const askRaw = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answered = "";
    connect(Number(new URL(serving.address).port), "127.0.0.1", function (this: { end(text: string): void }) {
      this.end(bytes);
    })
      .on("data", (data) => (answered += data.toString("latin1")))
      .on("error", reject)
      .on("close", () => resolve(answered));
  });

test.each([
  ["no HTTP at all", "halo\r\n\r\n", 400],
  ["no Host", "GET / HTTP/1.1\r\n\r\n", 400],
  ["no Host in an old version", "GET / HTTP/1.0\r\n\r\n", 403],
  ["two Hosts in one", "GET / HTTP/1.1\r\nHost: localhost, contoh.go.id\r\n\r\n", 403],
  ["an address without a path", "GET * HTTP/1.1\r\nHost: localhost\r\n\r\n", 400],
  ["a whole address", "GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\n\r\n", 400],
  ["two slashes", "GET //contoh.go.id/x HTTP/1.1\r\nHost: localhost\r\n\r\n", 404],
  ["a header that never ends", `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(100_000)}\r\n\r\n`, 431],
  ["a tunnel", "CONNECT contoh.go.id:443 HTTP/1.1\r\nHost: localhost\r\n\r\n", 405],
  [
    "another protocol",
    "GET /x HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    404,
  ],
])("%s is answered, and the server is still there", async (_, bytes, status) => {
  expect(await askRaw(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect((await ask("/contoh-lkjip-2024.xlsx")).statusCode).toBe(200);
});

describe("npm start", () => {
  const START = join(__dirname, "..", "..", "build", "workbench", "start.cjs");
  const withPort = (port: string) => ({ ...process.env, CI: "1", PORT: port });

  test.each(["abc", "0", "80.5", "65536"])("PORT=%s ends in a sentence", (port) => {
    const { status, stderr } = spawnSync(process.execPath, [START], {
      env: withPort(port),
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `PORT harus bilangan bulat dari 1 sampai 65535, bukan "${port}".\n`,
    });
  });

  test("a port that another program holds ends in a sentence, before anything is built", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const child = spawn(process.execPath, [START], { env: withPort(String(port)) });
    let said = "";
    child.stderr.on("data", (data: Buffer) => (said += data.toString()));
    const [status] = (await once(child, "close")) as [number];
    other.close();
    expect({ status, said }).toEqual({
      status: 1,
      said: `Port ${port} sedang dipakai program lain. Pilih yang lain dengan PORT, atau jalankan tanpa PORT.\n`,
    });
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s ends it cleanly, even while it builds",
    async (signal) => {
      const free = createServer().listen(0, "127.0.0.1");
      await once(free, "listening");
      const { port } = free.address() as AddressInfo;
      free.close();
      const child = spawn(process.execPath, [START], { env: withPort(String(port)), stdio: "ignore" });
      const ended = once(child, "exit");
      while (!(await listens(port))) await new Promise((resolve) => setTimeout(resolve, 50));
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
      expect(await listens(port)).toBe(false);
    },
    30_000,
  );

  const listens = (port: number): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.unref().end();
    });
});
