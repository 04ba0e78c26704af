source "databrew-security" {
  title  = "AWS Glue DataBrew Developer Guide, Security in AWS Glue DataBrew"
  url    = "https://docs.aws.amazon.com/databrew/latest/dg/security.html"
  opened = false
}
