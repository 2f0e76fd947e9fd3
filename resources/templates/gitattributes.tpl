# Without this line git would store and serve the policy with LF.
mta-sts.txt text eol=crlf
