#!/bin/sh
# Gatepost probe script, format 1, made for @FOR@.
#
# Connects once to each of the addresses at the end, says EHLO and STARTTLS, looks at the certificate and leaves.
# It sends no mail and changes nothing. It needs openssl, and timeout where there is one.
#
#     sh probe.sh > result.txt
#
# Then import result.txt in Gatepost. Gatepost judges the certificates itself; nothing here decides anything.

probe() {
    printf '%s at %s\n' "$1" "$2" >&2
    printf 'probe: %s %s %s\n' "$1" "$2" "$3"
    printf 'at: %s\n' "$(now)"
    case $2 in
    *:*) target="[$2]:$3" ;;
    *) target="$2:$3" ;;
    esac
    # shellcheck disable=SC2086 # both are lists of words
    output=$($limit openssl s_client -starttls smtp $name -servername "$1" -connect "$target" -showcerts -debug \
        </dev/null 2>&1)
    printf 'status: %s\n' "$?"
    printf 'output:\n'
    printf '%s\n' "$output" | openssl base64
    printf 'end:\n'
}

now() {
    date -u +%Y-%m-%dT%H:%M:%SZ
}

main() {
    LC_ALL=C
    export LC_ALL
    if ! command -v openssl >/dev/null 2>&1; then
        echo 'This script needs openssl.' >&2
        return 1
    fi
    limit=
    if command -v timeout >/dev/null 2>&1; then
        limit='timeout 60'
    fi
    name=
    case $(openssl s_client -help 2>&1) in
    *' -name '*) name='-name gatepost.invalid' ;;
    esac
    echo '-----BEGIN GATEPOST PROBE RESULT-----'
    echo 'format: 1'
    echo 'nonce: @NONCE@'
    printf 'made: %s\n' "$(now)"
    printf 'on: %s\n' "$(uname -n 2>/dev/null | openssl base64 -A)"
    printf 'openssl: %s\n' "$(openssl version | openssl base64 -A)"
@PROBES@
    echo '-----END GATEPOST PROBE RESULT-----'
}

main
