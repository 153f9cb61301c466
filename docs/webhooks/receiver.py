# WEBHOOK_SECRET=whsec_… PORT=8000 python3 receiver.py     (nothing to install)
import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEY = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))
TOLERANCE_SECONDS = 5 * 60
seen = set()  # a real receiver keeps the ids in its database


def is_genuine(headers, body):
    """Whether one of the signatures is ours, and not of long ago."""
    try:
        age = abs(time.time() - int(headers["webhook-timestamp"]))
    except (TypeError, ValueError):
        return False
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    expected = b"v1," + base64.b64encode(hmac.new(KEY, content, hashlib.sha256).digest())
    signatures = (headers["webhook-signature"] or "").encode().split(b" ")
    return age <= TOLERANCE_SECONDS and any(hmac.compare_digest(expected, signature) for signature in signatures)


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections stay open for the next digest

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"] or 0))  # as sent, not parsed and written again
        if not is_genuine(self.headers, body):
            return self.answer(400)
        if self.headers["webhook-id"] not in seen:
            digest = json.loads(body)["data"]
            print(f"{self.headers['webhook-id']}: {digest['total']} changes", flush=True)
            seen.add(self.headers["webhook-id"])
        self.answer(204)

    def answer(self, status):
        self.send_response(status)
        if status != 204:
            self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *arguments):
        pass


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8000))), Receiver)
print(f"listening on {server.server_port}", flush=True)
server.serve_forever()
