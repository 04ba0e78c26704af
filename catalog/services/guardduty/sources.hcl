source "guardduty-data-protection" {
  title = "Amazon GuardDuty User Guide, Data protection in Amazon GuardDuty"
  url   = "https://docs.aws.amazon.com/guardduty/latest/ug/data-protection.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/amazon-guardduty-user-guide@2d9711a), which may be older than the archive's end."
}

source "guardduty-agents" {
  title = "Amazon GuardDuty User Guide, GuardDuty security agent release versions"
  url   = "https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring-agent-release-history.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
