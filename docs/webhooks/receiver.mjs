// WEBHOOK_SECRET=whsec_… PORT=8000 node receiver.mjs     (npm install standardwebhooks)
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

const webhook = new Webhook(process.env.WEBHOOK_SECRET);
const seen = new Set(); // a real receiver keeps the ids in its database

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString(); // as sent: JSON that is parsed and written again has another signature

  let digest;
  try {
    digest = webhook.verify(body, request.headers).data; // throws for a wrong signature, and for one of long ago
  } catch {
    return response.writeHead(400).end();
  }

  const id = request.headers["webhook-id"];
  if (!seen.has(id)) {
    console.log(`${id}: ${digest.total} changes`);
    seen.add(id);
  }
  response.writeHead(204).end();
});

server.listen(process.env.PORT ?? 8000, "127.0.0.1", () => console.log(`listening on ${server.address().port}`));
