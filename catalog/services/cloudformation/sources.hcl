source "cloudformation-security" {
  title = "AWS CloudFormation User Guide, Security in AWS CloudFormation"
  url   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
