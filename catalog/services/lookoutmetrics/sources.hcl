source "lookoutmetrics-security" {
  title = "Amazon Lookout for Metrics Developer Guide, Security"
  url   = "https://docs.aws.amazon.com/lookoutmetrics/latest/dev/lookoutmetrics-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. The end of support on 9 October 2025 was read in the AWS CDK reference of its types."
}
