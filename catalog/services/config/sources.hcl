source "config-security" {
  title = "AWS Config Developer Guide, Security in AWS Config"
  url   = "https://docs.aws.amazon.com/config/latest/developerguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-config-developer-guide@1d71457), which may be older than the archive's end."
}

source "config-recorder" {
  title  = "AWS CloudFormation Template Reference, AWS::Config::ConfigurationRecorder"
  url    = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html"
  opened = false
}

source "config-infrastructure" {
  title = "AWS Config Developer Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/config/latest/developerguide/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/aws-config-developer-guide@453ec14)."
}
