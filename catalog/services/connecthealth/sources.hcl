source "connecthealth-type" {
  title = "AWS CloudFormation Template Reference, AWS::HealthAgent::Domain"
  url   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthagent-domain.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
