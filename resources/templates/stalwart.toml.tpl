# The MTA-STS policy of {{DOMAIN:x-comment}} (RFC 8461), as settings of Stalwart up to 0.15
[session.mta-sts]
mode = {{MODE:x-toml}}
max-age = {{MAX_AGE:x-toml}}
mx = [{{#MX}}{{NAME:x-toml}}{{#MX_separator}}, {{/MX_separator}}{{/MX}}]
