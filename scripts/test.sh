# Sourced by ./mingshi: everything behind ./mingshi test.

missing_packages() { # Debian packages that tests need and the machine lacks
  command -v chromium >/dev/null || echo chromium
  [[ -n $(find /usr/share/fonts -iname 'NotoSansCJK*' -print -quit 2>/dev/null) ]] || echo fonts-noto-cjk
  [[ -x /usr/lib/postgresql/15/bin/postgres ]] || echo postgresql-15
}

install_packages() {
  local missing
  missing=$(missing_packages | tr '\n' ' ')
  missing=${missing% }
  [[ -n $missing ]] || return 0
  if [[ $(id -u) -ne 0 ]] || ! command -v apt-get >/dev/null; then
    fail "the tests need $missing; install them (Debian 12: apt-get install $missing)"
  fi
  echo "mingshi: installing $missing …" >&2
  if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } \
    >"$here/target/apt.log" 2>&1; then
    tail -n 20 "$here/target/apt.log" >&2
    fail "apt-get could not install $missing"
  fi
}

# A PostgreSQL 15 of Debian for the second suite: made here, thrown away at the end.
postgres15_directory=
start_postgres15() { # sets postgres15_port
  local bin=/usr/lib/postgresql/15/bin as=()
  postgres15_directory=$(mktemp -d /tmp/mingshi-postgres15-XXXXXX)
  if [[ $(id -u) -eq 0 ]]; then
    chown postgres "$postgres15_directory"
    as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
  fi
  cd "$postgres15_directory"
  echo only-for-tests >password
  chmod 644 password
  "${as[@]}" "$bin/initdb" -D "$postgres15_directory/data" -U tester --pwfile=password --auth=scram-sha-256 \
    -E UTF8 --locale=C.UTF-8 >log 2>&1 || { cat log >&2; fail "PostgreSQL 15 could not be set up"; }
  local attempt
  for attempt in 1 2 3; do
    postgres15_port=$((20000 + RANDOM % 12000))
    if "${as[@]}" "$bin/pg_ctl" -D data -w -l "$postgres15_directory/data/log" -o \
      "-p $postgres15_port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off" start >>log 2>&1; then
      postgres15_stop=("${as[@]}" "$bin/pg_ctl" -D "$postgres15_directory/data" -m immediate stop)
      cd "$here"
      return
    fi
  done
  cat log >&2
  fail "PostgreSQL 15 could not be started"
}

stop_postgres15() {
  [[ -n $postgres15_directory ]] || return 0
  (cd / && "${postgres15_stop[@]:-true}" >/dev/null 2>&1) || true
  rm -rf "$postgres15_directory"
}

count() { # count ATTRIBUTE: its sum over the reports of all modules
  find "$here" -path '*/target/surefire-reports*/TEST-*.xml' -exec grep -h -m1 '<testsuite ' {} + 2>/dev/null |
    sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}

run_tests() {
  local options=(-Dexcluded.tests=long) passed failed skipped
  while [[ $# -gt 0 ]]; do
    case $1 in
      --long) options=(-Dexcluded.tests=none -Dmingshi.long=true) ;;
      -D*) options+=("$1" -Dsurefire.failIfNoSpecifiedTests=false) ;; # for Maven, such as -Dtest=LedgerTests
      *)
        echo "mingshi: unknown option for test: $1" >&2
        exit 2
        ;;
    esac
    shift
  done
  find_jdk
  need_build_tools
  mkdir -p "$here/target"
  install_packages
  trap stop_postgres15 EXIT
  trap 'exit 130' INT TERM
  start_postgres15
  find "$here" -path '*/target/surefire-reports*' -name 'TEST-*.xml' -delete 2>/dev/null || true

  local broken=0
  echo "mingshi: checking the format …" >&2
  if ! maven -q -Pformat spotless:check >&2; then
    echo "mingshi: the format is not the enforced one; ./mingshi format puts it right" >&2
    broken=1
  fi
  echo "mingshi: building and testing …" >&2
  local maven_failed=0
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 maven -Ppostgres15,bench --fail-at-end package "${options[@]}" \
    -Dpostgres15.url="jdbc:postgresql://127.0.0.1:$postgres15_port/postgres" \
    -Dpostgres15.user=tester -Dpostgres15.password=only-for-tests \
    -Dmaven.test.failure.ignore=true -Dstyle.color=never --no-transfer-progress >&2 || maven_failed=1

  failed=$(($(count failures) + $(count errors)))
  skipped=$(count skipped)
  passed=$(($(count tests) - failed - skipped))
  # The format is one test more; a build that broke without a failed test is one as well.
  if [[ $broken -eq 1 ]]; then failed=$((failed + 1)); else passed=$((passed + 1)); fi
  if [[ $maven_failed -eq 1 || $passed -le 1 ]]; then failed=$((failed + 1)); fi
  echo "$passed passed, $failed failed, $skipped skipped"
  [[ $failed -eq 0 ]]
}
