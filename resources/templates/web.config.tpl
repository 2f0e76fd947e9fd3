<?xml version="1.0" encoding="utf-8"?>
<!-- For a site of its own, without any rewrite rule (RFC 8461) -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".txt" />
      <mimeMap fileExtension=".txt" mimeType="text/plain; charset=utf-8" />
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="00:01:00" />
    </staticContent>
    <directoryBrowse enabled="false" />
  </system.webServer>
</configuration>
