source "databrew-security" {
  title = "AWS Glue DataBrew Developer Guide, Security in AWS Glue DataBrew"
  url   = "https://docs.aws.amazon.com/databrew/latest/dg/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
