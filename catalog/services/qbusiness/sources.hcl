source "qbusiness-security" {
  title  = "Amazon Q Business User Guide, Security"
  url    = "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/security.html"
  opened = false
}
