source "lakeformation-security" {
  title  = "AWS Lake Formation Developer Guide, Security in AWS Lake Formation"
  url    = "https://docs.aws.amazon.com/lake-formation/latest/dg/security.html"
  opened = false
}
