source "cloudformation-vulnerability" {
  title = "AWS CloudFormation User Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-cloudformation-user-guide@980171e), which may be older than the archive's end."
}
