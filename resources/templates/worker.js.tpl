// The MTA-STS policy of {{DOMAIN:x-comment}} (RFC 8461)
const policies = {
  {{HOST:x-js}}: {{POLICY:x-js}},
};

export default {
  async fetch(request) {
    const url = new URL(request.url);
    const policy = Object.hasOwn(policies, url.hostname) ? policies[url.hostname] : undefined;
    if (policy === undefined || url.pathname !== "/.well-known/mta-sts.txt") {
      return new Response("Not found\r\n", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
    }
    return new Response(policy, {
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "max-age=60" },
    });
  },
};
