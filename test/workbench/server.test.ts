import { request, type IncomingMessage, type Server } from "node:http";

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
