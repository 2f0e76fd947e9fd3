name = {{NAME:x-toml}}
main = "worker.js"
compatibility_date = "2026-01-01"
workers_dev = false
routes = [
  { pattern = {{HOST:x-toml}}, custom_domain = true },
]
