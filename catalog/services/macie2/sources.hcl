source "macie2-security" {
  title  = "Amazon Macie User Guide, Security in Amazon Macie"
  url    = "https://docs.aws.amazon.com/macie/latest/user/security.html"
  opened = false
}
