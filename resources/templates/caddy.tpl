# The MTA-STS policy of {{DOMAIN:x-comment}} (RFC 8461)
https://{{HOST:x-name}} {
{{#IPV4_ONLY}}
	bind tcp4/0.0.0.0
{{/IPV4_ONLY}}
{{#OWN_CERTIFICATE}}
	tls {{CERTIFICATE:x-caddy}} {{KEY:x-caddy}}
{{/OWN_CERTIFICATE}}
	@policy path /.well-known/mta-sts.txt
	handle @policy {
		# A file, since "respond" with several lines would end them with LF.
		root * {{ROOT:x-caddy}}
		rewrite * /mta-sts.txt
		header Content-Type "text/plain; charset=utf-8"
		header Cache-Control "max-age=60"
		file_server
	}
	handle {
{{#NOT_FOUND}}
		respond 404
{{/NOT_FOUND}}
{{#ELSEWHERE}}
		redir {{URL:x-caddy}} 302
{{/ELSEWHERE}}
	}
}

# In place of the redirect that Caddy would make for every path. Senders never ask here.
http://{{HOST:x-name}} {
{{#IPV4_ONLY}}
	bind tcp4/0.0.0.0
{{/IPV4_ONLY}}
	@policy path /.well-known/mta-sts.txt
	handle @policy {
		respond 404
	}
	handle {
{{#PLAIN_HTTP}}
		redir https://{{HOST:x-name}}{uri} 301
{{/PLAIN_HTTP}}
{{#NO_PLAIN_HTTP}}
		respond 404
{{/NO_PLAIN_HTTP}}
	}
}
