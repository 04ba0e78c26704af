source "cloudtrail-data-protection" {
  title = "AWS CloudTrail User Guide, Data protection in AWS CloudTrail"
  url   = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/data-protection.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "cloudtrail-infrastructure-security" {
  title = "AWS CloudTrail User Guide, Infrastructure security in AWS CloudTrail"
  url   = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/infrastructure-security.html"
  as_of = "2026-08"
  seen  = "2026-08"
}
