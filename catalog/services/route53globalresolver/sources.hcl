source "route53globalresolver-guide" {
  title = "AWS CloudFormation Template Reference, AWS::Route53GlobalResolver::AccessSource; Route 53 API Reference"
  url   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read as the guide for the China Regions has it."
}
