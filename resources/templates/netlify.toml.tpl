# A site of its own, without redirects: those of the main site must not reach the policy.
[build]
  publish = "site"
