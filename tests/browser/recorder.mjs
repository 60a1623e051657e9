// A server that records what arrives and answers what it is told to, to pages of any origin.
import http from "node:http";

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers": "*, authorization",
  "access-control-expose-headers": "*",
  "access-control-max-age": "7200",
};

/** Starts it on loopback: `url`, `answer(reply)`, `take()`, `close()`. */
export async function recorder() {
  let requests = [];
  let answer = { status: 200, headers: {}, body: Buffer.alloc(0) };
  const server = http.createServer(async (request, response) => {
    if (request.method === "OPTIONS") {
      response.writeHead(204, CORS).end();
      return;
    }
    const parts = [];
    for await (const part of request) parts.push(part);
    const [path, query = ""] = request.url.split(/\?(.*)/s);
    const { method, headers } = request;
    requests.push({ method, path, query, headers, body: Buffer.concat(parts) });
    response.writeHead(answer.status, { ...answer.headers, ...CORS }).end(answer.body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    answer(reply) {
      [requests, answer] = [[], reply];
    },
    take: () => requests,
    close: () => server.close(),
  };
}
