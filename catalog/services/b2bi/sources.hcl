source "b2bi-security" {
  title  = "AWS B2B Data Interchange User Guide, Security in AWS B2B Data Interchange"
  url    = "https://docs.aws.amazon.com/b2bi/latest/userguide/security.html"
  opened = false
}
