# The MTA-STS policy of {{DOMAIN:x-comment}} (RFC 8461)
server {
    listen 443 ssl;
{{#IPV6}}
    listen [::]:443 ssl;
{{/IPV6}}
    server_name {{HOST:x-nginx}};
    ssl_certificate {{CERTIFICATE:x-nginx}};
    ssl_certificate_key {{KEY:x-nginx}};
    ssl_protocols TLSv1.2 TLSv1.3;

    # An exact location goes before all others: no rule for dot-paths and no redirect can reach it.
    location = /.well-known/mta-sts.txt {
        types { }
        default_type "text/plain; charset=utf-8";
        # One add_header of its own keeps inherited ones out, such as a second Content-Type.
        add_header Cache-Control "max-age=60";
        gzip off;
{{#FILE}}
        alias {{POLICY_FILE:x-nginx}};
{{/FILE}}
{{#INLINE}}
        return 200 {{POLICY:x-nginx}};
{{/INLINE}}
    }
    location / {
{{#NOT_FOUND}}
        return 404;
{{/NOT_FOUND}}
{{#ELSEWHERE}}
        return 302 {{URL:x-nginx}};
{{/ELSEWHERE}}
    }
}
{{#PLAIN_HTTP}}

# For people and for ACME. Senders never ask here, and the policy is not redirected.
server {
    listen 80;
{{#IPV6}}
    listen [::]:80;
{{/IPV6}}
    server_name {{HOST:x-nginx}};
    location = /.well-known/mta-sts.txt {
        return 404;
    }
    location ^~ /.well-known/acme-challenge/ {
        root {{ROOT:x-nginx}};
        default_type text/plain;
    }
    location / {
        return 301 "https://{{HOST:x-name}}$request_uri";
    }
}
{{/PLAIN_HTTP}}
