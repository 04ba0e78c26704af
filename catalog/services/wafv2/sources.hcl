source "wafv2-guide" {
  title = "AWS WAF Developer Guide, Security in your use of the AWS WAF service"
  url   = "https://docs.aws.amazon.com/waf/latest/developerguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-waf-and-shield-advanced-developer-guide@2ce938c), which may be older than the archive's end."
}

source "wafv2-versions" {
  title = "AWS WAF Developer Guide, Using versioned managed rule groups in AWS WAF"
  url   = "https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-rule-groups-versioning.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}

source "wafv2-version-lifecycle" {
  title = "AWS WAF Developer Guide, Version life cycle for managed rule groups"
  url   = "https://docs.aws.amazon.com/waf/latest/developerguide/waf-managed-rule-groups-versioning-lifecycle.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}

source "wafv2-classic-end" {
  title = "AWS WAF Developer Guide, AWS WAF Classic"
  url   = "https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Older stored copies of the page say that support ends on 30 September 2025; the newest that the milestones of each Region stand in AWS Health. AWS's list of services in sunset has 7 October 2026."
}
