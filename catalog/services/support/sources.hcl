source "support-permits" {
  title = "AWS CloudFormation Template Reference, AWS::SupportAuthZ::SupportPermit"
  url   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportauthz-supportpermit.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}

source "support-plans" {
  title = "AWS Support User Guide, About the AWS Support API (notice of the end of Developer, Business and Enterprise On-Ramp Support)"
  url   = "https://docs.aws.amazon.com/awssupport/latest/user/about-support-api.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
