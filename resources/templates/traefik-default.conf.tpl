# The web server in the container; TLS is Traefik's.
server {
    listen 80 default_server;
    location = /.well-known/mta-sts.txt {
        types { }
        default_type "text/plain; charset=utf-8";
        add_header Cache-Control "max-age=60";
        alias /srv/mta-sts.txt;
    }
    location / {
        return 404;
    }
}
