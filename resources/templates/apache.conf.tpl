# The MTA-STS policy of {{DOMAIN:x-comment}} (RFC 8461). Needs: a2enmod ssl alias
<VirtualHost {{ANY_ADDRESS:x-name}}:443>
    ServerName {{HOST:x-apache}}
    SSLEngine on
    SSLCertificateFile {{CERTIFICATE:x-apache}}
    SSLCertificateKeyFile {{KEY:x-apache}}
    SSLProtocol -all +TLSv1.2 +TLSv1.3

    # The file lies outside of dot-folders, and this block counts after those of the whole server, so that neither a
    # rule for dot-paths nor a .htaccess file can deny it.
    Alias "/.well-known/mta-sts.txt" {{POLICY_FILE:x-apache}}
    <Directory {{ROOT:x-apache}}>
        AllowOverride None
        Require all granted
    </Directory>
    <Location "/.well-known/mta-sts.txt">
        Require all granted
        ForceType "text/plain; charset=utf-8"
    </Location>
{{#NOT_FOUND}}
    RedirectMatch 404 "^/(?!\.well-known/mta-sts\.txt$)"
{{/NOT_FOUND}}
{{#ELSEWHERE}}
    RedirectMatch 302 "^/(?!\.well-known/mta-sts\.txt$)" {{URL:x-apache}}
{{/ELSEWHERE}}
</VirtualHost>
{{#PLAIN_HTTP}}

# For people and for ACME. Senders never ask here, and the policy is not redirected.
<VirtualHost {{ANY_ADDRESS:x-name}}:80>
    ServerName {{HOST:x-apache}}
    Alias "/.well-known/acme-challenge/" {{ACME_FOLDER:x-apache}}
    <Directory {{ROOT:x-apache}}>
        AllowOverride None
        Require all granted
    </Directory>
    <Location "/.well-known/acme-challenge/">
        Require all granted
    </Location>
    RedirectMatch 404 "^/\.well-known/mta-sts\.txt$"
    RedirectMatch 301 "^(?!/\.well-known/)(.*)$" "https://{{HOST:x-name}}$1"
</VirtualHost>
{{/PLAIN_HTTP}}
