source "interconnect-security" {
  title = "AWS Interconnect User Guide, Infrastructure security in AWS Interconnect"
  url   = "https://docs.aws.amazon.com/interconnect/latest/userguide/infrastructure-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
