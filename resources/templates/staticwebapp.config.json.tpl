{
  "mimeTypes": {
    ".txt": "text/plain; charset=utf-8"
  },
  "globalHeaders": {
    "cache-control": "max-age=60"
  }
}
