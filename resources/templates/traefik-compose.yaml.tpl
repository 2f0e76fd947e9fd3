# Traefik serves no files itself: this small container does. The MTA-STS policy of {{DOMAIN:x-comment}} (RFC 8461)
services:
  mta-sts:
    image: "nginx:stable-alpine"
    restart: unless-stopped
    volumes:
      - "./mta-sts.txt:/srv/mta-sts.txt:ro"
      - "./default.conf:/etc/nginx/conf.d/default.conf:ro"
    networks:
      - traefik
    labels:
      "traefik.enable": "true"
      {{KEY_RULE:x-yaml}}: {{RULE:x-yaml}}
      {{KEY_ENTRY:x-yaml}}: "websecure"
      {{KEY_RESOLVER:x-yaml}}: {{RESOLVER:x-yaml}}
      {{KEY_PORT:x-yaml}}: "80"
networks:
  traefik:
    external: true
    name: {{NETWORK:x-yaml}}
