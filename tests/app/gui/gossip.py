# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that lets anybody in to a tenant, and says aloud what it was told."""

import base64
import http.server
import threading
import urllib.error
import urllib.request


class Gossip:
    """Stands before a Centre. manner: "kind" hands every question on, whoever asks; "refuses" (401),
    "fails" (500) and "points" (a redirect elsewhere) repeat the credentials in what they answer."""

    def __init__(self, centre):
        self.centre = centre
        self.manner = "kind"
        self.told = []  # (user, password, key) of each question
        gossip = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                gossip.answer(self)

            do_PUT = do_GET

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                pass  # whoever asked has gone

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, question):
        body = question.rfile.read(int(question.headers.get("Content-Length") or 0))
        proof = question.headers.get("Authorization", "")
        key = question.headers.get("x-api-key", "")
        user, _, password = base64.b64decode(proof.removeprefix("Basic ")).decode().partition(":")
        self.told.append((user, password, key))
        rumour = f"{proof} is {user} with {password} and the key {key}"
        if self.manner == "kind":
            self.hand_on(question, body)
        elif self.manner == "refuses":
            self.send(question, 401, rumour)
        elif self.manner == "fails":
            self.send(question, 500, '{"message": "%s"}' % rumour)
        else:
            self.send(question, 302, rumour, {"Location": f"http://elsewhere.example/{key}?password={password}"})

    def hand_on(self, question, body):
        known = self.centre.user()
        proof = base64.b64encode(f"{known['user']}:{known['password']}".encode()).decode()
        request = urllib.request.Request(
            self.centre.url.rstrip("/") + question.path, method=question.command, data=body or None,
            headers={"Authorization": "Basic " + proof, "x-api-key": known["apiKey"], "Accept": "application/json"})
        try:
            with urllib.request.urlopen(request) as answer:
                self.send(question, answer.status, answer.read(), {"Content-Type": "application/json"})
        except urllib.error.HTTPError as refusal:
            self.send(question, refusal.code, refusal.read())

    @staticmethod
    def send(question, status, body, headers=None):
        data = body if isinstance(body, bytes) else body.encode()
        try:
            question.send_response(status)
            for name, value in (headers or {}).items():
                question.send_header(name, value)
            question.send_header("Content-Length", str(len(data)))
            question.end_headers()
            question.wfile.write(data)
        except OSError:
            pass  # whoever asked has gone
