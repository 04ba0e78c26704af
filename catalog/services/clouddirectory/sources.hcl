source "clouddirectory-security" {
  title = "Amazon Cloud Directory Developer Guide, Security in Amazon Cloud Directory"
  url   = "https://docs.aws.amazon.com/clouddirectory/latest/developerguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened. CloudFormation has no types of this service: the type stands for a directory."
}
