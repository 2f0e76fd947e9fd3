# For Mailu's front container: the MTA-STS policy of {{DOMAIN:x-comment}} (RFC 8461)
location = /.well-known/mta-sts.txt {
    types { }
    default_type "text/plain; charset=utf-8";
    add_header Cache-Control "max-age=60";
    if ($host != {{HOST:x-nginx}}) {
        return 404;
    }
    return 200 {{POLICY:x-nginx}};
}
