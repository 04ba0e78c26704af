#!/usr/bin/env bash
# Runs Onus in a job of GitHub's: the outputs of the step, the summary of the job, and the comment on the pull request. It fails only where it can't work: what onus answered is an output.
set -uo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
out="${RUNNER_TEMP:-/tmp}/onus-${ONUS_NAME:-onus}"
mkdir -p "$out"
export ONUS="${ONUS:-${RUNNER_TEMP:-/tmp}/onus/onus}"
export ONUS_CHANGE="$out/change.md"
export ONUS_OUTPUTS="${ONUS_OUTPUTS:-json=$out/onus.json
sarif=$out/onus.sarif
markdown=$out/summary.md}"
rm -f "$out"/*

# A pull request is compared with what it goes into. A shallow checkout has not got that.
if [[ -z "${ONUS_BASE:-}" && -n "${ONUS_PULL_REQUEST_BASE:-}" ]]; then
  ONUS_BASE="$ONUS_PULL_REQUEST_BASE"
fi
if [[ -n "${ONUS_BASE:-}" ]] && ! git cat-file -e "$ONUS_BASE^{commit}" 2>/dev/null; then
  git fetch --quiet --no-tags --depth=1 origin "$ONUS_BASE" || { echo "::error::The revision to compare with can't be had; check out with fetch-depth: 0." >&2; exit 2; }
fi
export ONUS_BASE

"$here/../shell/onus-change"
code=$?
{
  echo "exit-code=$code"
  echo "result=$out/onus.json"
  # Without the file, nothing is uploaded.
  [[ -s "$out/onus.sarif" ]] && echo "sarif=$out/onus.sarif"
} >>"$GITHUB_OUTPUT"

for page in "$out/change.md" "$out/summary.md"; do
  if [[ -s "$page" ]]; then
    cat "$page" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
    break
  fi
done
if [[ "${ONUS_COMMENT:-true}" == true && -n "${ONUS_PULL_REQUEST:-}" && -s "$out/change.md" ]]; then
  # Pull requests from forks have no right to comment: the summary of the job has it all the same.
  "$here/comment.sh" "$ONUS_PULL_REQUEST" "${ONUS_NAME:-onus}" "$out/change.md" || echo "::warning::The pull request could not be commented on; the summary of the job has it." >&2
fi
exit 0
