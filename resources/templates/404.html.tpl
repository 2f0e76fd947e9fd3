<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8" /><title>Not found</title></head>
<body><p>Not found</p></body>
</html>
