source "lookoutmetrics-security" {
  title  = "Amazon Lookout for Metrics Developer Guide, Security"
  url    = "https://docs.aws.amazon.com/lookoutmetrics/latest/dev/lookoutmetrics-security.html"
  opened = false
  note   = "The end of support on 9 October 2025 was read in the AWS CDK reference of its types."
}
