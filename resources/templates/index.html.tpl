<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8" /><title>{{HOST:x-xml}}</title></head>
<body><p>The MTA-STS policy of {{DOMAIN:x-xml}}: <a href="/.well-known/mta-sts.txt">mta-sts.txt</a></p></body>
</html>
