source "account-management-guide" {
  title  = "AWS Account Management Reference Guide, Security in AWS Account Management"
  url    = "https://docs.aws.amazon.com/accounts/latest/reference/security.html"
  opened = false
}
