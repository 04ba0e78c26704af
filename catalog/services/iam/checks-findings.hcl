checks "accessanalyzer-findings-settled" {
  each "accessanalyzer-external-access-settled" {
    title    = "Access Analyzer has no open finding of access from outside"
    kinds    = ["ExternalAccess"]
    sample   = "ExternalAccess"
    severity = "high"
    level    = "recommended"
    why      = "Each finding is a bucket, a key, a role or the like that somebody outside may reach, and that nobody has called meant."
    fix      = "Close what is not meant, and archive what is, by a rule that names the resource."
  }
  each "accessanalyzer-unused-access-settled" {
    title    = "Access Analyzer has no open finding of unused access"
    kinds    = ["UnusedIAMRole", "UnusedIAMUserAccessKey", "UnusedIAMUserPassword", "UnusedPermission"]
    sample   = "UnusedIAMRole"
    severity = "low"
    why      = "Nobody misses rights that nobody uses: neither when they are stolen, nor when they are misused."
    fix      = "Remove the unused roles, keys, passwords and permissions, and archive what has to stay."
  }
  responsibility = "iam.review"
  resource       = "AWS::AccessAnalyzer::Analyzer"
  applies        = meta.Findings != null
  condition      = !anytrue([for f in meta.Findings.Active : contains(each.kinds, f.Kind)])
  source         = "access-analyzer-guide"
  confidence     = "derived"
  example "pass" {
    meta { Findings = { Active = [] } }
  }
  example "fail" {
    meta { Findings = { Active = [{ Kind = each.sample, Resource = "arn:aws:s3:::pictures", Type = "AWS::S3::Bucket" }] } }
  }
  example "unknown" {
    meta { Findings = unknown("nobody may ask for them") }
  }
  example "not-applicable" "a template does not tell" { Type = "ACCOUNT" }
}
