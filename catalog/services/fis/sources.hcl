source "fis-security" {
  title  = "AWS Fault Injection Service User Guide, Security in AWS FIS"
  url    = "https://docs.aws.amazon.com/fis/latest/userguide/security.html"
  opened = false
}
