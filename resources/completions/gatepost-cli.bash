# bash completion of gatepost-cli. Written by resources/man/generate: change that, not this.
_gatepost_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]} words=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W 'audit lint match author probe explain compare plan findings lab --help --version' -- "$word")
        return
    fi
    case "$command $before" in
    'audit --format') words='text json markdown html csv pdf gatepost' ;;
    'audit --sections') words='summary hosts findings plan evidence log' ;;
    'audit --detail') words='manager standard engineer' ;;
    'audit --only') words='blocks unprotected at-risk advice could-not-test' ;;
    'audit --redact') words='own mx-addresses' ;;
    'audit --paper') words='a4 letter' ;;
    'audit --rows') words='findings hosts domains' ;;
    'audit --depth') words='sender full' ;;
    'audit --fail-on') words='blocks unprotected at-risk advice never' ;;
    'audit --sender') words='rfc8461 postfix-before-3.10.5 strict-content-type no-mta-sts dane-first' ;;
    'author --mode') words='none testing enforce' ;;
    'author --format') words='text json' ;;
    'author --target') words='nginx apache caddy traefik cloudflare-worker cloudflare-pages github-pages netlify s3-cloudfront azure iis mailcow mailu mailinabox stalwart delegation file' ;;
    'author --dns') words='bind nsupdate powerdns cloudflare route53 azure google octodns dnscontrol terraform web-form' ;;
    'compare --format') words='text json html markdown pdf' ;;
    'explain --format') words='text json' ;;
    'findings --format') words='markdown json' ;;
    'plan --format') words='text markdown ics json' ;;
    'plan --pace') words='careful brisk' ;;
    'plan --emergency') words='list-hosts testing none' ;;
    esac
    if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
        return
    fi
    case $command in
    audit) words='--help --format --sections --detail --only --no-passed --redact --title --organisation --author --note --marking --logo --accepted-risks --paper --bom --language --rows --pdf-a --no-attachment --report-date --output --from-file --saved --jobs --resolver --second-resolver --trust --trust-anchor --proxy --mx-proxy --mx-ssh --control-host --probe-result --no-smtp --depth --probe-injection --timeout --fail-on --certificate-days --max-age-days --sender --remember --on --demo --https-port --http-port --smtp-port --public-net' ;;
    lint) words='--help --rrset' ;;
    match) words='--help' ;;
    author) words='--help --domain --policy --mode --mx --max-age --output --overwrite --format --target --inline --document-root --certificate --key --no-ipv6 --no-http --other-paths --certificate-resolver --network --provider --dns --zone --host-address --host-name --rua --ttl --id --seen --from-live --resolver --trust --https-port --public-net --demo' ;;
    probe) words='--help --hosts --resolver --smtp-port --public-net' ;;
    explain) words='--help --format --text' ;;
    compare) words='--help --format --all --output --sections --detail --only --no-passed --redact --title --organisation --author --note --marking --logo --accepted-risks --paper --pdf-a --no-attachment --report-date' ;;
    plan) words='--help --domain --plan --start --today --pace --max-age --record-ttl --mx-ttl --add --remove --move-policy-host --emergency --known --known-all --audit --draft --done --shorten --who --why --format --output' ;;
    findings) words='--help --format' ;;
    lab) words='--help --dns-port --https-port --smtp-port --http-port' ;;
    esac
    case $word in
    -*) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word") ;;
    *)
        case "$command $COMP_CWORD" in
        'lint 2') mapfile -t COMPREPLY < <(compgen -W 'policy sts-record tlsrpt-record' -- "$word") ;;
        'plan 2') mapfile -t COMPREPLY < <(compgen -W 'roll-out mx-change provider-change removal emergency' -- "$word") ;;
        'probe 2') mapfile -t COMPREPLY < <(compgen -W 'script' -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
        esac
        ;;
    esac
}
complete -o filenames -F _gatepost_cli gatepost-cli
