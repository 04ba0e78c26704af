source "clouddirectory-security" {
  title  = "Amazon Cloud Directory Developer Guide, Security in Amazon Cloud Directory"
  url    = "https://docs.aws.amazon.com/clouddirectory/latest/developerguide/security.html"
  opened = false
  note   = "CloudFormation has no types of this service: the type stands for a directory."
}
