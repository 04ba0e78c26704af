source "fis-security" {
  title = "AWS Fault Injection Service User Guide, Security in AWS FIS"
  url   = "https://docs.aws.amazon.com/fis/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
